import type { PictureSize } from "./frame.js";
import { barItems, inColumns } from "./ranked-bars-items.js";
import type { BarItem } from "./ranked-bars-items.js";
import { missingPlan } from "./ranked-bars-missing.js";
import type { MissingPlan } from "./ranked-bars-missing.js";
import { barSizes } from "./ranked-bars-sizes.js";
import type { BarSizes } from "./ranked-bars-sizes.js";
import type { RankedBarsInput } from "./ranked-bars-types.js";

export interface BarGrid extends BarSizes {
  readonly gap: number;
  /** Room over the rows for the median's name and the ends of the axis. */
  readonly head: number;
  /** Rows and headings of each column, in order. */
  readonly items: readonly (readonly BarItem[])[];
  readonly missing: MissingPlan;
}

/** A column needs this much before a second one is worth it. */
const COLUMN = 380;
/** How the rows fall into columns, and how wide their parts are. */
export function barGrid(
  input: RankedBarsInput,
  { width, scale = 1 }: Pick<PictureSize, "width" | "scale">,
): BarGrid {
  const gap = 32 * scale;
  const few = input.rows.length <= 16;
  const columns = few ? 1 : Math.max(1, Math.min(3, Math.floor((width + gap) / (COLUMN * scale + gap))));
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const sizes = barSizes(input, columnWidth, scale);
  const axisLines = input.rows.some(({ value }) => !Number.isNaN(value)) ? (input.median ? 2 : 1) : 0;
  return {
    ...sizes,
    gap,
    head: Math.ceil(axisLines * sizes.axis * 1.5 + 6 * scale),
    items: inColumns(barItems(input, sizes), input, sizes, columns),
    missing: missingPlan(input, sizes, width),
  };
}

/** Height that the rows and the missing need. */
export function barsHeight(grid: BarGrid): number {
  const tall = grid.items.map((items) => items.reduce((sum, { height }) => sum + height, 0));
  const longest = Math.max(0, ...tall);
  const missing = grid.missing.height === 0 ? 0 : grid.missing.height + 12 * grid.scale;
  return Math.max(60, Math.ceil((longest === 0 ? 0 : grid.head + longest) + missing + 6 * grid.scale));
}
