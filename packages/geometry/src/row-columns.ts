import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { textWidth, wrapText } from "./text-metrics.js";
import type { TextWeight } from "./text-metrics.js";

// Rows of a name, a drawing and a figure: side by side on a wide paper, one above the other on a narrow one.

export interface RowText {
  readonly name: string;
  /** Below the name: weight or scale. */
  readonly detail: string;
  /** The figure, its rank, or why there is none. */
  readonly value: readonly string[];
  /** A row set apart, its name in strong letters. */
  readonly strong?: boolean;
}

/** Where the columns stand and how large their letters are, pixels. */
export interface RowColumns {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  /** Names and figures beside the drawing; else above it. */
  readonly wide: boolean;
  readonly width: number;
  /** Room of a name and of a figure. */
  readonly names: number;
  readonly values: number;
  /** Edges of the drawing. */
  readonly left: number;
  readonly right: number;
}

export interface RowLines {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly value: readonly string[];
  /** Of the name with its detail, and of the figure. */
  readonly nameHeight: number;
  readonly valueHeight: number;
}

const WIDE = 560;
const LINE = 1.35;

/**
 * Columns of some rows at a width.
 *
 * @param inset free room at both ends of the drawing, so that a mark on its edge is not cut
 * @example rowColumns(rows, 720, 1, 8).left // 224
 */
export function rowColumns(
  rows: readonly RowText[],
  width: number,
  scale: number,
  inset: number,
): RowColumns {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const gap = 16 * scale;
  const widest = Math.max(
    0,
    ...rows.flatMap(({ value }) => value.map((text) => textWidth(text, { size: label, weight: 600 }))),
  );
  const names = wide ? Math.min(260 * scale, width * 0.3) : width;
  const values = wide ? Math.min(widest, width * 0.26) : width;
  return {
    scale,
    axis,
    label,
    wide,
    width,
    names,
    values,
    left: tenth(wide ? names + gap + inset : inset),
    right: tenth(wide ? width - values - (values > 0 ? gap : 0) - inset : width - inset),
  };
}

/** The texts of a row broken into lines, none cut. */
export function rowLines({ name, detail, value, strong = false }: RowText, columns: RowColumns): RowLines {
  const { axis, label, wide, names, values } = columns;
  const lines = (text: string, room: number, size: number, weight: TextWeight) =>
    wrapText(text, Math.max(1, room), { size, weight });
  const said = wide
    ? value.flatMap((text) => lines(text, values, label, 600))
    : lines(value.join(" · "), values, label, 600);
  const named = lines(name, names, label, strong ? 600 : 400);
  const below = lines(detail, names, axis, 400);
  return {
    name: named,
    detail: below,
    value: said,
    nameHeight: (named.length * label + below.length * axis) * LINE,
    valueHeight: said.length * label * LINE,
  };
}

export interface RowTextMarks {
  readonly name: readonly TextMark[];
  readonly detail: readonly TextMark[];
  readonly value: readonly TextMark[];
}

/**
 * The lines of a row in their places.
 *
 * @param middle of the drawing, which stands beside the texts on a wide paper
 * @param top of the texts, which stand above the drawing on a narrow one
 */
export function rowTextMarks(
  lines: RowLines,
  columns: RowColumns,
  { middle, top }: { readonly middle: number; readonly top: number },
): RowTextMarks {
  const { label, axis, wide, width, values } = columns;
  const nameTop = wide ? middle - lines.nameHeight / 2 : top;
  const detailTop = nameTop + lines.name.length * label * LINE;
  const valueTop = wide ? middle - lines.valueHeight / 2 : top + lines.nameHeight;
  const set = (texts: readonly string[], x: number, from: number, size: number) =>
    texts.map((text, i) => ({ x: tenth(x), y: tenth(from + size * (0.98 + i * LINE)), text }));
  return {
    name: set(lines.name, 0, nameTop, label),
    detail: set(lines.detail, 0, detailTop, axis),
    value: set(lines.value, wide ? width - values : 0, valueTop, label),
  };
}
