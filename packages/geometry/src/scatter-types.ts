import type { Box, TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { PointLabel } from "./point-labels.js";

/** Role of a point, which gives it its colour: the last named is drawn on top. */
export type PointTone = "rest" | "region" | "outlier" | "peer" | "focus";

/** One axis of a scatter plot. */
export interface ScatterInputAxis {
  /** By unit, NaN where missing. */
  readonly values: ArrayLike<number>;
  readonly extent: readonly [number, number];
  readonly measure: "score" | "rank";
  /** Number ranked: the last place of an axis of ranks. */
  readonly of: number;
  readonly median: number | undefined;
  /** True where lower scores are better: the better end is at the right and on top all the same. */
  readonly reversed: boolean;
  readonly caption: string;
  readonly tick: (value: number, digits: number) => string;
}

/** What `layoutScatter` is given; lists have one entry per unit. */
export interface ScatterInput {
  readonly units: readonly string[];
  readonly names: readonly string[];
  readonly tones: readonly PointTone[];
  /** Figures that nobody printed as such: drawn hollow. */
  readonly hollow: readonly boolean[];
  readonly x: ScatterInputAxis;
  readonly y: ScatterInputAxis;
}

/** Name of a point as it is drawn. */
export interface ScatterLabel extends PointLabel {
  readonly tone: PointTone;
}

export interface ScatterLayout extends Picture {
  readonly plot: Box;
  readonly grid: string;
  readonly base: string;
  readonly medians: string;
  readonly xTicks: readonly TextMark[];
  readonly yTicks: readonly TextMark[];
  readonly xCaption: readonly TextMark[];
  readonly yCaption: readonly TextMark[];
  /** Zero-length strokes with a round cap, by tone. */
  readonly dots: Readonly<Record<PointTone, string>>;
  /** Middles of those that are hollow, over the dots. */
  readonly hollow: Readonly<Record<PointTone, string>>;
  /** Ticks outside the axes for units with one figure only. */
  readonly rug: Readonly<Record<PointTone, string>>;
  readonly labels: readonly ScatterLabel[];
  /** Unit of each hit. */
  readonly hitUnits: readonly number[];
}
