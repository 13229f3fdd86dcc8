import type { TrendField } from "@chiso/core";
import type { Box, TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { SideLabel } from "./side-labels.js";

/** Role of a line; the page gives it a colour and a stroke. */
export type TrendTone = "focus" | "predecessor" | "peer" | "median" | "region";

/** A line that is told apart from the field. Arrays have one entry per edition. */
export interface TrendLine {
  /** A unit's id, or `median`, `region`. */
  readonly key: string;
  readonly tone: TrendTone;
  readonly label: string;
  /** Second part of the label, as the newest figure; left out where there is no room. */
  readonly detail?: string;
  readonly values: ArrayLike<number>;
  readonly joined: ArrayLike<number>;
  /** Editions whose figure is implied or read by ourselves (R7, R11). */
  readonly hollow?: readonly number[];
  /** Editions in which the unit existed and has no figure (R9). */
  readonly missing?: readonly number[];
  /** The unit ends with its last point: it was merged (R3). */
  readonly ends?: boolean;
}

/** Averages that somebody published: marks by themselves, never joined. */
export interface TrendAverages {
  readonly tone: "nation" | "nearby";
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

/** A stretch of editions that share a scale, named where a figure shows more than one. */
export interface TrendSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** For a narrow stretch. */
  readonly short: string;
}

/** What `layoutTrend` is given. */
export interface TrendInput {
  readonly measure: "score" | "rank";
  readonly field: TrendField;
  /** Drawn in this order, the last on top, over the field. */
  readonly lines: readonly TrendLine[];
  readonly averages: readonly TrendAverages[];
  /** Positions of editions that cannot be compared with the one before, whatever the unit (R5). */
  readonly breaks: readonly number[];
  readonly spans: readonly TrendSpan[];
  /** Heads the vertical axis: "Điểm", "Xếp hạng". */
  readonly caption: string;
  readonly tick: (value: number, digits: number, top: boolean) => string;
}

/** The line of one unit, as paths. */
export interface LineMark {
  readonly key: string;
  readonly tone: TrendTone;
  readonly line: string;
  /** Zero-length strokes: with a round cap they are dots. */
  readonly dots: string;
  /** Those of `dots` whose middle is empty. */
  readonly hollow: string;
  /** Hatched boxes on the axis. */
  readonly missing: string;
  /** A bar across the end of a unit that was merged. */
  readonly end: string;
}

/** Name of a line at its end. */
export type LabelMark = SideLabel<TrendTone>;

/** A vertical line between two editions that may not be compared (R5). */
export interface BreakMark {
  /** Position of the edition after the break. */
  readonly at: number;
  readonly x: number;
}

export interface TrendLayout extends Picture {
  readonly plot: Box;
  /** Editions stand so near to each other that dots and strokes should be small. */
  readonly tight: boolean;
  readonly caption: TextMark;
  readonly grid: string;
  readonly baseline: string;
  readonly values: readonly TextMark[];
  readonly editions: readonly TextMark[];
  readonly spans: readonly TextMark[];
  readonly breakPath: string;
  readonly breaks: readonly BreakMark[];
  /** All units that no line tells apart: one path of lines, one of lone points. */
  readonly rest: { readonly line: string; readonly dots: string };
  readonly averages: readonly { readonly tone: "nation" | "nearby"; readonly path: string }[];
  readonly lines: readonly LineMark[];
  readonly labels: readonly LabelMark[];
}
