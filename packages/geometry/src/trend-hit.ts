import { bisectCenter } from "d3-array";
import { runPaths } from "./trend-paths.js";
import type { TrendHit, TrendLayout } from "./trend-types.js";

/** A unit in an edition, as positions in the layout's `hit`. */
export interface TrendPoint {
  readonly unit: number;
  readonly edition: number;
}

/** How many pixels nearer a quiet line must be than a strong one to be taken. */
const STRONG_BONUS = 6;

/**
 * The point nearest to a place: the nearest edition by bisection, then the nearest unit in it. Undefined outside the plot
 * and in an edition without figures.
 *
 * @example nearestPoint(layout, 300, 120) // { unit: 8, edition: 5 }
 */
export function nearestPoint({ hit, width }: TrendLayout, x: number, y: number): TrendPoint | undefined {
  const { plot } = hit;
  if (x < plot.left - 16 || x > width || y < plot.top - 24 || y > plot.bottom + 24) return undefined;
  const edition = bisectCenter(hit.places, x);
  let best: TrendPoint | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let unit = 0; unit < hit.units.length; unit++) {
    const distance =
      Math.abs(yAt(hit, { unit, edition }) - y) - (hit.strong.includes(unit) ? STRONG_BONUS : 0);
    if (distance < nearest) {
      nearest = distance;
      best = { unit, edition };
    }
  }
  return best;
}

/** Height of a point, NaN where it is missing. */
export function yAt(hit: TrendHit, { unit, edition }: TrendPoint): number {
  return hit.ys[unit * hit.editions.length + edition] ?? Number.NaN;
}

/** Where a point is marked: a missing one on the axis. */
export function placeOf(
  hit: TrendHit,
  point: TrendPoint,
): { readonly x: number; readonly y: number; readonly there: boolean } {
  const y = yAt(hit, point);
  const there = !Number.isNaN(y);
  return { x: hit.places[point.edition] ?? 0, y: there ? y : hit.plot.bottom, there };
}

/** The whole line of one unit, to be laid over the field while somebody points at it; "" where there is none. */
export function unitPath({ hit }: TrendLayout, unit: number): string {
  if (unit < 0) return "";
  const { line, dots } = runPaths(hit.ys, hit.joined, unit * hit.editions.length, hit.places);
  return line + dots;
}

/** Index of the break whose line is within reach, or -1. */
export function nearestBreak({ breaks, plot }: TrendLayout, x: number, y: number, reach = 5): number {
  if (y < plot.top || y > plot.bottom + 8) return -1;
  return breaks.findIndex((mark) => Math.abs(mark.x - x) <= reach);
}

/**
 * Travel by keys: Left and Right along the unit's editions, missing ones included, for a gap is read too (R9); Home and End
 * to its first and last figure; Up and Down to the next unit in the same edition; Escape to nothing. Any other key stays.
 *
 * @param current undefined before the first key: the unit of most interest, at its last figure
 */
export function movePoint(
  layout: TrendLayout,
  current: TrendPoint | undefined,
  key: string,
): TrendPoint | undefined {
  const { hit } = layout;
  if (key === "Escape") return undefined;
  if (!isTravelKey(key)) return current;
  if (!current) return start(hit);
  const { unit, edition } = current;
  if (key === "ArrowRight") return { unit, edition: Math.min(edition + 1, hit.editions.length - 1) };
  if (key === "ArrowLeft") return { unit, edition: Math.max(edition - 1, 0) };
  if (key === "Home") return { unit, edition: figures(hit, unit)[0] ?? edition };
  if (key === "End") return { unit, edition: figures(hit, unit).at(-1) ?? edition };
  return neighbour(hit, current, key === "ArrowUp" ? -1 : 1) ?? current;
}

export function isTravelKey(key: string): boolean {
  return /^(Arrow(Left|Right|Up|Down)|Home|End|Escape)$/.test(key);
}

function start(hit: TrendHit): TrendPoint | undefined {
  const named = hit.strong.find((unit) => figures(hit, unit).length > 0);
  const unit = named ?? Array.from(hit.units.keys()).find((row) => figures(hit, row).length > 0);
  return unit === undefined ? undefined : { unit, edition: figures(hit, unit).at(-1) ?? 0 };
}

function figures(hit: TrendHit, unit: number): readonly number[] {
  return Array.from(hit.editions.keys()).filter((edition) => !Number.isNaN(yAt(hit, { unit, edition })));
}

/** The next unit above (-1) or below (1); units at the same height follow each other in their own order. */
function neighbour(hit: TrendHit, from: TrendPoint, direction: 1 | -1): TrendPoint | undefined {
  const { edition } = from;
  const column = Array.from(hit.units.keys()).filter((unit) => !Number.isNaN(yAt(hit, { unit, edition })));
  column.sort((a, b) => yAt(hit, { unit: a, edition }) - yAt(hit, { unit: b, edition }) || a - b);
  const place = column.indexOf(from.unit);
  const next = place < 0 ? column.at(direction === -1 ? -1 : 0) : column[place + direction];
  return next === undefined ? undefined : { unit: next, edition };
}
