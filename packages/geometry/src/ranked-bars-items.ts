import type { BarSizes } from "./ranked-bars-sizes.js";
import type { RankedBarsInput, RankedBarsRow } from "./ranked-bars-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** A row or a heading with the lines that its texts take, and its height in pixels. */
export type BarItem =
  | {
      readonly kind: "row";
      readonly row: RankedBarsRow;
      readonly names: readonly string[];
      /** Lines of a reason that stand under the name; none where the figure stands beside it. */
      readonly under: readonly string[];
      readonly height: number;
    }
  | { readonly kind: "heading"; readonly lines: readonly string[]; readonly height: number };

/** Rows and headings in their order. */
export function barItems(input: RankedBarsInput, sizes: BarSizes): readonly BarItem[] {
  return input.rows.flatMap((row, at): readonly BarItem[] => [
    ...input.headings.filter(({ before }) => before === at).map(({ text }) => headingItem(text, sizes)),
    rowItem(row, sizes),
  ]);
}

export function headingItem(text: string, { axis, columnWidth, rowHeight }: BarSizes): BarItem {
  const lines = wrapText(text, columnWidth, { size: axis, weight: 600 });
  return { kind: "heading", lines, height: Math.ceil(rowHeight + (lines.length - 1) * axis * 1.3) };
}

function rowItem(row: RankedBarsRow, sizes: BarSizes): BarItem {
  const { stacked, names, label, leading, scale, rowHeight } = sizes;
  // as a focus is set: then a choice of another moves no row
  const style = { size: label, weight: 600 as const };
  if (!stacked) {
    const lines = wrapText(row.name, names, style);
    const height = Math.ceil(rowHeight + Math.max(0, lines.length - 1) * leading);
    return { kind: "row", row, names: lines, under: [], height };
  }
  const drawn = !Number.isNaN(row.value);
  const beside = drawn && row.text !== "" ? textWidth(row.text, style) + 10 * scale : 0;
  // where a figure leaves hardly any room for the name, it has a line of its own
  const crowded = names - beside < names * 0.35;
  const lines = wrapText(row.name, crowded ? names : names - beside, style);
  const under = !drawn || crowded ? wrapText(row.text, names, style) : [];
  const below = under.length * leading + (drawn ? label * 0.9 : 0);
  const height = Math.ceil(Math.max(1, lines.length) * leading + below + label * 0.35);
  return { kind: "row", row, names: lines, under, height };
}

/** In order, of about equal height; no heading stands last in a column, and a group that goes on says so over the next. */
export function inColumns(
  items: readonly BarItem[],
  { headings }: RankedBarsInput,
  sizes: BarSizes,
  columns: number,
): readonly (readonly BarItem[])[] {
  const aim = items.reduce((sum, { height }) => sum + height, 0) / columns;
  const made: BarItem[][] = [];
  let [at, heading] = [0, -1];
  while (at < items.length) {
    const column: BarItem[] = [];
    const open = headings[heading];
    if (items[at]?.kind === "row" && made.length > 0 && open) column.push(headingItem(open.again, sizes));
    let used = 0;
    for (let item = items[at]; item && (used < aim - 0.5 || made.length === columns - 1); item = items[at]) {
      if (item.kind === "heading") heading += 1;
      column.push(item);
      used += item.height;
      at += 1;
    }
    if (column.at(-1)?.kind === "heading" && column.length > 1) {
      column.pop();
      heading -= 1;
      at -= 1;
    }
    made.push(column);
  }
  return made;
}
