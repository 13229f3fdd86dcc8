import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** One axis of a radar. */
export interface RadarInputAxis {
  readonly key: string;
  readonly name: string;
  /** Below the name: the ends of its scale, weight. */
  readonly detail: string;
  /** The figure in focus and its rank, or why there is none. */
  readonly value: readonly string[];
  /** Shares of the scale that have been reached, 0 in the middle and 1 outside; NaN where there is none. */
  readonly focus: number;
  readonly median: number;
  readonly best: number;
  readonly peers: readonly number[];
}

/** What `layoutRadar` is given. */
export interface RadarInput {
  /** Two to ten, or as many as there are: clockwise from the top. */
  readonly axes: readonly RadarInputAxis[];
  /** Ids of the unit in focus, "" for none, and of the peers, for the highlight. */
  readonly focusUnit: string;
  readonly peerUnits: readonly string[];
  /** Components without an axis, each with its reason. */
  readonly leftOut: readonly string[];
  /** `50%` */
  readonly ring: (share: number) => string;
}

/** An outline, open where a figure is missing. */
export interface RadarOutline {
  readonly line: string;
  /** The same as an area, only where it is closed. */
  readonly area: string;
  /** Its points, as the mark of its shape or as strokes of no length. */
  readonly points: string;
}

/** One line of the key beside a radar. */
export interface RadarKeyMark {
  readonly key: string;
  /** Number of the axis, at its end and before its name. */
  readonly number: TextMark;
  readonly name: readonly TextMark[];
  readonly detail: readonly TextMark[];
  readonly value: readonly TextMark[];
  /** Its rank, in small letters. */
  readonly more: readonly TextMark[];
  readonly missing: boolean;
}

export interface RadarLayout extends Picture {
  readonly rings: string;
  /** The outermost ring: full marks. */
  readonly rim: string;
  readonly spokes: string;
  /** Axes without a figure of the unit in focus. */
  readonly gaps: string;
  readonly ringTexts: readonly TextMark[];
  /** Numbers at the ends of the axes, each with its middle at `x`. */
  readonly numbers: readonly TextMark[];
  readonly keys: readonly RadarKeyMark[];
  readonly leftOut: readonly TextMark[];
  readonly focus: RadarOutline;
  readonly median: RadarOutline;
  readonly best: RadarOutline;
  readonly peers: readonly RadarOutline[];
  /** What is told in the place of a picture. */
  readonly note: readonly TextMark[];
  /** Axis and peer of each hit; the peer is -1 for the axis as a whole. */
  readonly hitAxes: readonly number[];
  readonly hitPeers: readonly number[];
}

/** A place on an axis: `share` 0 is the middle of the circle, 1 its rim; `at` may lie between two axes. */
export type RadarPlace = (at: number, share: number) => readonly [x: number, y: number];
