import { nice, ticks } from "d3-array";

/** A place on an axis and what it stands for. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface ValueScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Decimals that tell the ticks apart. */
  readonly digits: number;
}

/** Differences below this part of the values are what rounding leaves of equal ones. */
const NOISE = 1e-9;

/**
 * Ends of an axis for some values: one point around them where they are all equal, rounding errors aside.
 *
 * @example roomFor([4, 4]) // [3.5, 4.5]
 */
export function roomFor([low, high]: readonly [number, number]): readonly [number, number] {
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  return high - low <= NOISE * size ? [low - 0.5, high + 0.5] : [low, high];
}

/**
 * Scores on a vertical axis, high ones on top. The ends are rounded outwards to ticks. Never starts at zero by force: lines
 * are read by their slope.
 *
 * @param extent smallest and largest score shown; where they are equal the axis spans one point around them
 * @param count about how many ticks there is room for
 * @param rounding "tight": the axis ends with the scores themselves, for a picture too small to give any room away
 */
export function scoreScale(
  extent: readonly [number, number],
  bottom: number,
  top: number,
  count: number,
  rounding: "nice" | "tight" = "nice",
): ValueScale {
  const [low, high] = roomFor(extent);
  const ends = rounding === "tight" ? ([low, high] as const) : nice(low, high, count);
  const at = linear(ends, [bottom, top]);
  const values = ticks(...ends, count);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  return { at, ticks: values.map((value) => ({ value, at: at(value) })), digits: decimalsOf(step) };
}

/**
 * Ranks on a vertical axis: 1 on top, the last below. Ticks are 1, then fives, tens or twenties; the last rank closes the
 * axis where it does not crowd the tick before it.
 */
export function rankScale(of: number, bottom: number, top: number, count: number): ValueScale {
  const last = Math.max(2, of);
  const at = linear([1, last], [top, bottom]);
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => last / s <= count) ?? Math.ceil(last / count);
  const values = [1];
  for (let rank = step; rank <= last; rank += step) if (rank > 1) values.push(rank);
  const before = values.at(-1) ?? 1;
  if (last - before >= step / 2) values.push(last);
  return { at, ticks: values.map((value) => ({ value, at: at(value) })), digits: 0 };
}

// d3-scale would bring the interpolation of colours and the formatting of numbers with it: half the weight of the figure
function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const slope = (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}

function decimalsOf(step: number): number {
  for (let digits = 0; digits < 6; digits++) {
    const scaled = step * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return digits;
  }
  return 6;
}

/**
 * Editions on a horizontal axis, each year of equal width; an edition that was never held leaves its room empty.
 * A single edition stands in the middle.
 */
export function editionPlaces(editions: readonly number[], left: number, right: number): readonly number[] {
  const [first, last] = [editions[0] ?? 0, editions.at(-1) ?? 0];
  if (first === last) return editions.map(() => (left + right) / 2);
  return editions.map((edition) => left + ((edition - first) / (last - first)) * (right - left));
}
