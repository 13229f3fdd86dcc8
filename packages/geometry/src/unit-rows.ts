import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { textWidth, wrapText } from "./text-metrics.js";
import { UNIT_SHAPES, unitShape } from "./unit-shapes.js";
import type {
  UnitCell,
  UnitHit,
  UnitRow,
  UnitRowMark,
  UnitRowsInput,
  UnitRowsLayout,
} from "./unit-rows-types.js";
import { unitTiles } from "./unit-tiles.js";
import type { TileBox } from "./unit-tiles.js";

const LINE = 1.3;
const WIDE = 560;

interface Measures {
  readonly width: number;
  readonly scale: number;
  readonly label: number;
  readonly wide: boolean;
  readonly names: number;
  readonly values: number;
  readonly left: number;
  readonly square: number;
  readonly step: number;
  readonly across: number;
  readonly gap: number;
}

function measures({ rows }: UnitRowsInput, width: number, scale: number): Measures {
  const label = scale < 1.4 ? 14 * scale : 16 * scale;
  const wide = width >= WIDE * scale;
  const values = rows.reduce(
    (most, { value }) => Math.max(most, textWidth(value, { size: label, weight: 600 })),
    0,
  );
  const between = 16 * scale;
  const names = wide ? Math.min(270 * scale, width * 0.32) : Math.max(label * 4, width - values - between);
  const left = wide ? names + between : 0;
  const room = wide ? width - left - values - between : width;
  const [square, gap] = [12 * scale, 4 * scale];
  return {
    width,
    scale,
    label,
    wide,
    names,
    values,
    left,
    square,
    step: square + gap,
    across: Math.max(1, Math.floor((room + gap) / (square + gap))),
    gap: 12 * scale,
  };
}

function rowText(row: UnitRow, m: Measures) {
  const name = wrapText(row.name, m.names, { size: m.label });
  const text = name.length * m.label * LINE;
  const squares = Math.max(1, Math.ceil(row.cells.length / m.across)) * m.step;
  return {
    name,
    text,
    squares,
    height: m.gap + (m.wide ? Math.max(text, squares) : text + 4 * m.scale + squares),
  };
}

/** The blocks one below the other; each is left out where it has nothing. */
function blocks(input: UnitRowsInput, width: number, scale: number) {
  const m = measures(input, width, scale);
  const tiles = unitTiles(input.tiles, { top: 0, width, scale });
  const head = tiles.marks.length > 0 ? tiles.bottom + 16 * scale : 0;
  const foot = input.rows.reduce((y, row) => y + rowText(row, m).height, head);
  const begins = input.printed && foot > 0 ? foot + 18 * scale : foot;
  const title = input.printed ? wrapText(input.printed.title, width, { size: m.label, weight: 600 }) : [];
  const titleEnds = begins + title.length * m.label * LINE + (title.length > 0 ? 8 * scale : 0);
  const printed = unitTiles(input.printed?.tiles ?? [], { top: titleEnds, width, scale });
  return { m, tiles, head, title, begins, printed, bottom: printed.bottom };
}

/** Height of the paper for a width. */
export function unitRowsHeight(input: UnitRowsInput, width: number, scale = 1): number {
  return Math.max(60, Math.ceil(blocks(input, width, scale).bottom + 4 * scale));
}

/**
 * Counts, then rows of small squares, one a thing, told apart by their shape; what was only printed below, without squares.
 *
 * @example layoutUnitRows(input, { width: 720, height: 480 }).rows[0].shapes
 */
export function layoutUnitRows(input: UnitRowsInput, size: PictureSize): UnitRowsLayout {
  const scale = size.scale ?? 1;
  const { m, tiles, head, title, begins, printed } = blocks(input, size.width, scale);
  const hitOf: UnitHit[] = tiles.boxes.map((_, at) => ({ kind: "tile", at }));
  const boxes: TileBox[] = [...tiles.boxes];
  const units: string[] = tiles.boxes.map(() => "");
  let rules = "";
  let y = head;
  const rows = input.rows.map((row, at): UnitRowMark => {
    const text = rowText(row, m);
    rules += `M0 ${tenth(y)}H${tenth(size.width)}`;
    const top = y + m.gap / 2;
    const squares = m.wide ? top : top + text.text + 4 * m.scale;
    row.cells.forEach(({ unit }, cell) => {
      hitOf.push({ kind: "cell", row: at, at: cell });
      units.push(unit);
      boxes.push({ ...placeOf(cell, squares, m), width: m.square, height: m.square });
    });
    y += text.height;
    return { key: row.key, ...rowTexts(row, text.name, top, m), shapes: shapesOf(row.cells, squares, m) };
  });
  printed.boxes.forEach((box, at) => {
    hitOf.push({ kind: "printed", at });
    units.push("");
    boxes.push(box);
  });
  return {
    width: size.width,
    height: size.height,
    tiles: tiles.marks,
    rows,
    rules,
    printedTitle: title.map((text, i) => ({ x: 0, y: tenth(begins + m.label * (1 + i * LINE)), text })),
    printed: printed.marks,
    hitOf,
    hits: hitsOf(boxes, units, m.step - m.square),
  };
}

function placeOf(at: number, top: number, { left, step, across, scale }: Measures) {
  return { x: left + (at % across) * step + scale, y: top + Math.floor(at / across) * step + 2 * scale };
}

function rowTexts(
  row: UnitRow,
  name: readonly string[],
  top: number,
  m: Measures,
): { readonly name: readonly TextMark[]; readonly value: TextMark } {
  const base = tenth(top + m.label * 0.98);
  return {
    name: name.map((text, i) => ({ x: 0, y: tenth(base + i * m.label * LINE), text })),
    value: { x: tenth(m.width), y: base, text: row.value },
  };
}

function shapesOf(cells: readonly UnitCell[], top: number, m: Measures): UnitRowMark["shapes"] {
  return UNIT_SHAPES.flatMap((shape) => {
    let [fill, line] = ["", ""];
    cells.forEach((cell, at) => {
      if (cell.shape !== shape) return;
      const { x, y } = placeOf(at, top, m);
      const paths = unitShape(shape, x, y, m.square);
      fill += paths.fill;
      line += paths.line;
    });
    return line === "" ? [] : [{ shape, fill, line }];
  });
}

function hitsOf(
  boxes: readonly TileBox[],
  units: readonly string[],
  between: number,
): UnitRowsLayout["hits"] {
  const reach = between / 2;
  return {
    units,
    xs: boxes.map((box) => tenth(box.x + box.width / 2)),
    ys: boxes.map((box) => tenth(box.y + box.height / 2)),
    outline: (at) => {
      const box = boxes[at];
      return box
        ? rectPath(
            tenth(box.x - reach),
            tenth(box.y - reach),
            tenth(box.width + between),
            tenth(box.height + between),
          )
        : "";
    },
    find: (x, y) =>
      boxes.findIndex(
        (box) =>
          x >= box.x - reach &&
          x <= box.x + box.width + reach &&
          y >= box.y - reach &&
          y <= box.y + box.height + reach,
      ),
    first: 0,
    travel: "list",
  };
}
