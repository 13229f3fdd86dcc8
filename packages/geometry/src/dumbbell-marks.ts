import type { DumbbellMeasures } from "./dumbbell-measures.js";
import type { DumbbellInputRow, DumbbellLayer, DumbbellText } from "./dumbbell-types.js";
import { tenth } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";

// The two ends of a row, and what joins them.

/** A layer that is being filled. */
export interface Layer extends Record<Exclude<keyof DumbbellLayer, "texts">, string> {
  readonly texts: DumbbellText[];
}

/** Two lanes, so that ends that are not compared do not stand on one line. */
const LANE = 0.24;

/**
 * Draws a ring, a dot, a line and an arrowhead into the layer of a row's way; a missing end is hatched before the axis begins.
 *
 * @returns the middle of what is drawn
 */
export function markEnds(
  row: DumbbellInputRow,
  [other, unit]: readonly [number, number],
  middle: number,
  m: DumbbellMeasures,
  layer: Layer,
): number {
  const [noOther, noUnit] = row.values.map(Number.isNaN);
  const apart = row.way === "apart" && !noOther && !noUnit;
  const lane = apart ? m.strip * LANE : 0;
  const side = tenth(1.7 * m.radius);
  if (noOther || noUnit)
    layer.missing += rectPath(tenth(m.left + m.scale), tenth(middle - side / 2), side, side);
  if (!noOther) layer.rings += circlePath(tenth(other), tenth(middle - lane), tenth(m.radius * 0.9));
  if (!noUnit) layer.dots += circlePath(tenth(unit), tenth(middle + lane), tenth(m.radius));
  if (noOther && noUnit) return m.left + side / 2;
  if (noOther) return unit;
  if (noUnit) return other;
  if (row.way === "apart") return (other + unit) / 2;
  const way = Math.sign(unit - other);
  const [from, to] = [other + way * m.radius * 0.9, unit - way * m.radius];
  if (way * (to - from) > 0) layer.lines += `M${tenth(from)} ${middle}H${tenth(to)}`;
  if (row.way !== "same" && way !== 0)
    layer.heads += arrowHead(unit + way * (m.radius + 2 * m.scale), middle, way, m);
  return (other + unit) / 2;
}

/** Ahead of the dot, so that the shortest step shows its way. */
function arrowHead(x: number, y: number, way: number, { reach, scale }: DumbbellMeasures): string {
  const [length, half] = [tenth((reach - 4 * scale) * 0.8), tenth(reach * 0.36)];
  return `M${tenth(x)} ${tenth(y - half)}l${way * length} ${half}l${-way * length} ${half}z`;
}
