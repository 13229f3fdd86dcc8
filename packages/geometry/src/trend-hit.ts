import type { TrendField } from "@chiso/core";
import { bisectCenter } from "d3-array";
import { tenth } from "./frame.js";
import type { Box } from "./frame.js";
import { circlePath } from "./hits.js";
import type { Hits } from "./hits.js";
import { runPaths } from "./trend-paths.js";
import type { BreakMark } from "./trend-types.js";

/** What can be reached of a trend: each unit in each edition, a missing one on the axis (R9), then each break (R5). */
export interface TrendGround {
  readonly field: TrendField;
  readonly places: readonly number[];
  /** Cell `unit * editions.length + edition`, NaN where missing. */
  readonly ys: Float64Array;
  readonly plot: Box;
  readonly width: number;
  readonly scale: number;
  /** Positions in `field.units` that are drawn strongly, the most important first. */
  readonly strong: readonly number[];
  /** Legend key of each unit. */
  readonly keys: readonly string[];
  readonly breaks: readonly BreakMark[];
}

type There = (at: number) => boolean;

const everywhere: There = () => true;

/** How many pixels nearer a quiet line must be than a strong one to be taken. */
const STRONG_BONUS = 6;
/** How near a point must be, in pixels, to be meant instead of a break. */
const POINT_REACH = 10;
/** How near a pointer must come to a break's line. */
const BREAK_REACH = 5;

/**
 * The marks of a trend in the order of the field's cells, then its breaks. Left and Right travel a unit's editions, missing
 * ones included, for a gap is read too; Home and End lead to its first and last figure; Up and Down to the next unit in the
 * same edition.
 */
export function trendHits(ground: TrendGround): Hits {
  const { field, places, ys, plot, breaks, keys, scale } = ground;
  const cells = ys.length;
  const each = <T>(of: readonly T[]) => of.flatMap((one) => field.editions.map(() => one));
  const radius = tenth(6 * scale);
  const xOf = (at: number) => places[at % field.editions.length] ?? 0;
  const yOf = (at: number) => (Number.isNaN(ys[at] ?? Number.NaN) ? plot.bottom : (ys[at] ?? 0));
  const at = (cell: number) => cell < cells;
  const breakOf = (cell: number) => breaks[cell - cells]?.x ?? 0;
  const all = Array.from({ length: cells + breaks.length }, (_, cell) => cell);
  return {
    units: [...each(field.units), ...breaks.map(() => "")],
    keys: [...each(keys), ...breaks.map(() => "")],
    xs: Float64Array.from(all, (cell) => (at(cell) ? xOf(cell) : breakOf(cell))),
    ys: Float64Array.from(all, (cell) => (at(cell) ? yOf(cell) : plot.top)),
    outline: (cell) =>
      at(cell)
        ? circlePath(tenth(xOf(cell)), tenth(yOf(cell)), radius)
        : `M${breakOf(cell)} ${tenth(plot.top)}V${tenth(plot.bottom)}`,
    whole: (unit) => unitPath(ground, field.units.indexOf(unit)),
    find: (x, y, there = everywhere) => {
      const broken = nearestBreak(ground, x, y);
      const point = nearestPoint(ground, x, y, there);
      const near = point >= 0 && Math.hypot(xOf(point) - x, yOf(point) - y) <= POINT_REACH;
      return broken >= 0 && !near ? cells + broken : point;
    },
    move: (from, key, there) =>
      from < 0 || !at(from) ? start(ground, there) : step(ground, from, key, there),
    first: Math.max(0, start(ground, everywhere)),
    travel: "plane",
  };
}

/** The cell nearest to a place: the nearest edition by bisection, then the nearest unit in it; -1 outside the plot. */
function nearestPoint(ground: TrendGround, x: number, y: number, there: There): number {
  const { field, plot, ys, strong } = ground;
  if (x < plot.left - 16 || x > ground.width || y < plot.top - 24 || y > plot.bottom + 24) return -1;
  const edition = bisectCenter(ground.places, x);
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let unit = 0; unit < field.units.length; unit++) {
    const cell = unit * field.editions.length + edition;
    const distance = Math.abs((ys[cell] ?? Number.NaN) - y) - (strong.includes(unit) ? STRONG_BONUS : 0);
    if (distance < nearest && there(cell)) {
      nearest = distance;
      best = cell;
    }
  }
  return best;
}

/** Index of the break whose line is within reach, or -1. */
function nearestBreak({ breaks, plot }: TrendGround, x: number, y: number): number {
  if (y < plot.top || y > plot.bottom + 8) return -1;
  return breaks.findIndex((mark) => Math.abs(mark.x - x) <= BREAK_REACH);
}

/** The whole line of one unit, to be laid over the field; "" where there is none. */
function unitPath({ field, ys, places }: TrendGround, unit: number): string {
  if (unit < 0) return "";
  const { line, dots } = runPaths(ys, field.joined, unit * field.editions.length, places);
  return line + dots;
}

/** The unit of most interest, at its last figure; -1 where nothing is drawn. */
function start(ground: TrendGround, there: There): number {
  const units = [...ground.strong, ...ground.field.units.keys()];
  for (const unit of units) {
    const last = figures(ground, unit, there).at(-1);
    if (last !== undefined) return last;
  }
  return -1;
}

function step(ground: TrendGround, from: number, key: string, there: There): number {
  const { length } = ground.field.editions;
  const unit = Math.floor(from / length);
  if (key === "ArrowRight") return from % length === length - 1 ? from : from + 1;
  if (key === "ArrowLeft") return from % length === 0 ? from : from - 1;
  if (key === "Home") return figures(ground, unit, there)[0] ?? from;
  if (key === "End") return figures(ground, unit, there).at(-1) ?? from;
  return neighbour(ground, from, key === "ArrowUp" ? -1 : 1, there);
}

/** Cells of a unit that have a figure. */
function figures({ field, ys }: TrendGround, unit: number, there: There): readonly number[] {
  const { length } = field.editions;
  const cells = Array.from({ length }, (_, edition) => unit * length + edition);
  return cells.filter((cell) => !Number.isNaN(ys[cell] ?? Number.NaN) && there(cell));
}

/** The next unit above (-1) or below (1); units at the same height follow each other in their own order. */
function neighbour({ field, ys }: TrendGround, from: number, direction: 1 | -1, there: There): number {
  const { length } = field.editions;
  const column = field.units
    .map((_, unit) => unit * length + (from % length))
    .filter((cell) => !Number.isNaN(ys[cell] ?? Number.NaN) && there(cell))
    .sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0) || a - b);
  const place = column.indexOf(from);
  const next = place < 0 ? column.at(direction === -1 ? -1 : 0) : column[place + direction];
  return next ?? from;
}
