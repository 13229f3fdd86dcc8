import type { PictureSize } from "./frame.js";
import type { RankedBarsInput } from "./ranked-bars-types.js";
import { textWidth } from "./text-metrics.js";

/** Sizes and columns of a paper, in pixels. */
export interface BarGrid {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly rowHeight: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly gap: number;
  /** Widths within a column. */
  readonly places: number;
  readonly names: number;
  readonly values: number;
  /** Room over the rows for the median's name and the ends of the axis. */
  readonly head: number;
  /** Items (rows and headings) of each column, in order. */
  readonly items: readonly (readonly BarItem[])[];
  readonly missingColumns: number;
}

export type BarItem =
  | { readonly kind: "row"; readonly at: number }
  | { readonly kind: "heading"; readonly at: number };

/** A column needs this much before a second one is worth it. */
const COLUMN = 380;

/** How the rows fall into columns, and how wide their parts are. */
export function barGrid(
  input: RankedBarsInput,
  { width, scale = 1 }: Pick<PictureSize, "width" | "scale">,
): BarGrid {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const gap = 32 * scale;
  const { rows } = input;
  const few = rows.length <= 16;
  const columns = few ? 1 : Math.max(1, Math.min(3, Math.floor((width + gap) / (COLUMN * scale + gap))));
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, { size: label, weight: 600 })), 0);
  const places = widest(rows.map(({ place }) => place));
  const values = Math.min(widest(rows.map(({ text }) => text)), columnWidth * 0.4);
  const names = Math.min(widest(rows.map(({ name }) => name)), columnWidth * (few ? 0.36 : 0.42));
  const axisLines = rows.some(({ value }) => !Number.isNaN(value)) ? (input.median ? 2 : 1) : 0;
  const missingWidth = widest(input.missing.map(({ name }) => name)) + label * 2.2;
  return {
    scale,
    axis,
    label,
    rowHeight: Math.round(label * 1.6),
    columns,
    columnWidth,
    gap,
    places,
    names,
    values,
    head: Math.ceil(axisLines * axis * 1.5 + 6 * scale),
    items: inColumns(input, columns),
    missingColumns: Math.max(1, Math.floor(width / Math.min(width, Math.max(1, missingWidth)))),
  };
}

/** In order, of about equal length; no heading stands last in a column. */
function inColumns({ rows, headings }: RankedBarsInput, columns: number): readonly (readonly BarItem[])[] {
  const items = rows.flatMap((_, at): readonly BarItem[] => [
    ...headings.flatMap((heading, i) => (heading.before === at ? [{ kind: "heading" as const, at: i }] : [])),
    { kind: "row" as const, at },
  ]);
  const length = Math.ceil(items.length / columns);
  const made: BarItem[][] = [];
  let from = 0;
  for (let column = 0; column < columns && from < items.length; column++) {
    let to = column === columns - 1 ? items.length : Math.min(items.length, from + length);
    if (items[to - 1]?.kind === "heading" && to - 1 > from) to -= 1;
    made.push(items.slice(from, to));
    from = to;
  }
  return made;
}

/** Height that the rows and the missing need. */
export function barsHeight(grid: BarGrid, input: RankedBarsInput): number {
  const longest = Math.max(0, ...grid.items.map((column) => column.length));
  const lines = Math.ceil(input.missing.length / grid.missingColumns);
  const missing = lines === 0 ? 0 : grid.rowHeight * (lines + 1) + 12 * grid.scale;
  return Math.max(
    60,
    Math.ceil((longest === 0 ? 0 : grid.head + longest * grid.rowHeight) + missing + 6 * grid.scale),
  );
}
