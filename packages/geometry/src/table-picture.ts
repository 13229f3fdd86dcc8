import { tenth } from "./frame.js";
import { textWidth, wrapText } from "./text-metrics.js";
import { baseline, leading } from "./written-text.js";
import type { WrittenText } from "./written-text.js";

/** What `tablePicture` is given. */
export interface TablePictureInput {
  readonly columns: readonly { readonly header: string; readonly align: "start" | "end" }[];
  /** Cells as text, each row as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Which rows are spoken of (`focus`) or compared with (`peer`), by their place in `rows`. */
  readonly emphasis?: readonly ("focus" | "peer" | undefined)[];
}

/** A horizontal line, in pixels. */
export interface HairlineMark {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A table as it is drawn. */
export interface TablePicture {
  /** As asked, or wider where the columns need it. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly WrittenText[];
  readonly rules: readonly HairlineMark[];
}

const size = 13;
const gap = 16;
const pad = 4;
/** Running text in a cell is set no wider than this; numbers are never broken. */
const widestText = 280;

interface Slot {
  readonly left: number;
  readonly right: number;
  readonly align: "start" | "end";
}

/**
 * A table as text and hairlines, for pictures of figures that are tables: heading row, one rule under it, one under each row.
 *
 * @throws RangeError if `width` is not a positive number.
 * @example tablePicture({ columns: [{ header: "Tỉnh", align: "start" }], rows: [["Sơn La"]] }, 480)
 */
export function tablePicture(input: TablePictureInput, width: number): TablePicture {
  const { columns, rows, emphasis = [] } = input;
  if (!(width > 0 && Number.isFinite(width)))
    throw new RangeError(`A table's width must be a positive number of pixels, got ${width}.`);
  const slots = placeColumns(input);
  const right = slots.at(-1)?.right ?? 0;
  const texts: WrittenText[] = [];
  const rules: HairlineMark[] = [];
  let top = 0;
  const write = (cells: readonly string[], head: boolean, level?: "focus" | "peer") => {
    const weight = weightOf(level);
    const lines = slots.map((slot, i) =>
      wrapText(cells[i] ?? "", slot.right - slot.left + 0.5, { size, weight }),
    );
    const tallest = Math.max(1, ...lines.map((cell) => cell.length));
    lines.forEach((cell, i) => {
      const slot = slots[i];
      // headings stand on their rule, cells hang from theirs
      const first = top + pad + (head ? (tallest - cell.length) * size * leading : 0);
      if (slot)
        texts.push(...cellTexts(cell, slot, first, { weight, tone: head ? "ink-2" : (level ?? "ink") }));
    });
    top = tenth(top + tallest * size * leading + 2 * pad);
    rules.push({ x1: 0, x2: right, y: top });
  };
  write(
    columns.map((column) => column.header),
    true,
  );
  rows.forEach((cells, row) => write(cells, false, emphasis[row]));
  return { width: Math.max(width, right), height: tenth(top + 1), texts, rules };
}

function cellTexts(
  lines: readonly string[],
  slot: Slot,
  top: number,
  look: Pick<WrittenText, "weight" | "tone">,
): WrittenText[] {
  return lines.map((text, i) => ({
    x: slot.align === "start" ? slot.left : slot.right,
    y: tenth(top + i * size * leading + size * baseline),
    text,
    size,
    ...look,
    anchor: slot.align,
  }));
}

/** The unit spoken of stands out, those compared with it only by their colour. */
const weightOf = (level: "focus" | "peer" | undefined): 400 | 600 => (level === "focus" ? 600 : 400);

/** As wide as the widest cell, long text wrapped; a heading may break between its words. */
function placeColumns({ columns, rows, emphasis = [] }: TablePictureInput): readonly Slot[] {
  let left = 0;
  return columns.map(({ header, align }, i) => {
    const widths = rows.map((cells, row) =>
      textWidth(cells[i] ?? "", { size, weight: weightOf(emphasis[row]) }),
    );
    const natural = Math.max(0, ...widths);
    const cells = align === "start" ? Math.min(natural, widestText) : natural;
    const heading = Math.max(0, ...header.split(/\s+/).map((word) => textWidth(word, { size })));
    const wide = Math.ceil(Math.max(cells, heading, Math.min(textWidth(header, { size }), 64)));
    const slot = { left, right: left + wide, align };
    left += wide + gap;
    return slot;
  });
}
