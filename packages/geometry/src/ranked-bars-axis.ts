import { nice } from "d3-array";
import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import type { BarGrid } from "./ranked-bars-grid.js";
import type { RankedBarsInput, RankedBarsLayout } from "./ranked-bars-types.js";
import { textWidth } from "./text-metrics.js";

/** Where the marks of a column lie. */
export interface Track {
  readonly left: number;
  readonly right: number;
}

export interface Scale {
  readonly marks: "bars" | "dots";
  readonly ends: readonly [number, number];
  /** Place within a track, 0 to 1, the better end at 1. */
  readonly share: (value: number) => number;
}

/** Bars begin where the scale begins; where that would make them all alike, dots stand on an axis of their own. */
const ALIKE = 0.55;

export function scaleOf({ rows, floor, reversed, median, ends: declared }: RankedBarsInput): Scale {
  const values = rows.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value]));
  if (median) values.push(median.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bars =
    declared === undefined &&
    floor !== undefined &&
    !reversed &&
    high > floor &&
    (low - floor) / (high - floor) < ALIKE;
  const ends: readonly [number, number] =
    declared ?? (bars ? [floor, high] : low === high ? [low - 0.5, high + 0.5] : nice(low, high, 5));
  const place = (value: number) => (ends[0] === ends[1] ? 0.5 : (value - ends[0]) / (ends[1] - ends[0]));
  return {
    marks: bars ? "bars" : "dots",
    ends,
    share: (value) => (reversed ? 1 - place(value) : place(value)),
  };
}

/** The median over the first column, and both ends of the axis over each. */
export function axisTexts(
  input: RankedBarsInput,
  grid: BarGrid,
  scale: Scale | undefined,
  tracks: readonly Track[],
): Pick<RankedBarsLayout, "medianText" | "ends"> {
  const [first] = tracks;
  if (!scale || !first) return { medianText: undefined, ends: [] };
  const { median } = input;
  const at = first.left + scale.share(median?.value ?? 0) * (first.right - first.left);
  return {
    ends: tracks.flatMap((track) => endTexts(input, grid, scale, track)),
    medianText: median ? medianText(median.text, at, grid) : undefined,
  };
}

/** Both ends of an axis of dots where they fit beside each other; of bars the beginning alone, for their figures stand beside them. */
function endTexts(
  input: RankedBarsInput,
  grid: BarGrid,
  scale: Scale,
  track: Track,
): RankedBarsLayout["ends"] {
  const [low, high] = input.reversed ? [scale.ends[1], scale.ends[0]] : scale.ends;
  if (low === high) return [];
  const digits = [0, 1, 2, 3, 4].find((d) => exact(low, d) && exact(high, d)) ?? 4;
  const y = tenth(grid.head - 6 * grid.scale);
  const [first, last] = [input.tick(low, scale.marks === "bars" ? 0 : digits), input.tick(high, digits)];
  const start = { x: tenth(track.left), y, text: first, anchor: "start" as const };
  if (scale.marks === "bars") return [start];
  const needed = [first, last].reduce((sum, text) => sum + textWidth(text, { size: grid.axis }), grid.axis);
  const fits = needed <= track.right - track.left;
  return fits ? [start, { x: tenth(track.right), y, text: last, anchor: "end" }] : [];
}

/** Over its line, moved so that it stays within the first column. */
function medianText(text: string, x: number, grid: BarGrid): TextMark {
  const width = textWidth(text, { size: grid.axis });
  const left = Math.min(Math.max(0, x - width / 2), Math.max(0, grid.columnWidth - width));
  return { x: tenth(left), y: tenth(grid.axis), text };
}

function exact(value: number, digits: number): boolean {
  return Math.abs(Number(value.toFixed(digits)) - value) < 1e-9;
}
