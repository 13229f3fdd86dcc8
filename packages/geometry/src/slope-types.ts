import type { Box, TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { SideLabel } from "./side-labels.js";

/** Role of a line; the page gives it a colour and a stroke. */
export type SlopeTone = "focus" | "peer" | "median" | "rest";

/** A unit, or the median, at two ends. */
export interface SlopeLine {
  /** A unit's id, or `median`. */
  readonly key: string;
  readonly tone: SlopeTone;
  /** NaN where there is none. */
  readonly values: readonly [number, number];
  /** A line joins the two ends (R5). */
  readonly joined: boolean;
  /** Figures that are derived, or ranks that are our own reading (R7, R11). */
  readonly hollow: readonly [boolean, boolean];
  /** Name and figure; where there is none, name and reason, for those told apart. "" for no name. */
  readonly labels: readonly [left: string, right: string];
  /** Below the name on the right: what changed. */
  readonly note?: string;
}

/** What `layoutSlope` is given. */
export interface SlopeInput {
  /** The median first, then quiet units, peers, focus: drawn in this order, the last on top. */
  readonly lines: readonly SlopeLine[];
  /** Heads of the two columns. */
  readonly heads: readonly [string, string];
  /** Ends of the scale of each column; the same where the two may stand on one. */
  readonly extents: readonly [readonly [number, number], readonly [number, number]];
  /** True where less is better: the better end stays on top. */
  readonly reversed: boolean;
  /** Why nothing is joined; "" where the two may be compared. */
  readonly reason: string;
}

/** One unit as it is drawn. */
export interface SlopeMark {
  readonly key: string;
  readonly tone: SlopeTone;
  /** "" where nothing is joined. */
  readonly line: string;
  /** One of the two figures is derived or our own reading. */
  readonly dashed: boolean;
  /** An arrowhead at the later end of a line. */
  readonly arrow: string;
  /** Zero-length strokes: with a round cap they are dots. */
  readonly dots: string;
  readonly hollow: string;
}

export interface SlopeLayout extends Picture {
  /** Names of all units stand at both ends. */
  readonly whole: boolean;
  readonly heads: readonly TextMark[];
  readonly columns: string;
  /** Why nothing is joined, between the columns; middle at `x`. */
  readonly reason: readonly TextMark[];
  /** Boxes to be hatched at the foot of a column. */
  readonly missing: string;
  /** All quiet units: one path of lines, one of ends without a line. */
  readonly rest: { readonly line: string; readonly dots: string };
  readonly marks: readonly SlopeMark[];
  readonly left: readonly SideLabel<SlopeTone>[];
  readonly right: readonly SideLabel<SlopeTone>[];
  /** 0 for the earlier, 1 for the later end of each hit. */
  readonly hitEnds: readonly number[];
}

/** Where the two columns stand and how figures fall on them. */
export interface SlopePlane {
  readonly plot: Box;
  readonly scale: number;
  readonly y: (value: number, end: 0 | 1) => number;
}
