import type { TrendField } from "@chiso/core";
import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { SideLabel } from "./side-labels.js";

/** Role of a line; the page gives it a colour and a stroke. `rest` only names a quiet line. */
export type BumpTone = "focus" | "peer" | "rest";

/** A unit that is named. Arrays have one entry per edition. */
export interface BumpLine {
  readonly key: string;
  readonly tone: BumpTone;
  /** At the first and at the last rank; empty text for none. */
  readonly labels: readonly [left: string, right: string];
  /** Ranks, NaN where there is none. */
  readonly values: ArrayLike<number>;
  readonly joined: ArrayLike<number>;
  /** Editions whose rank is our own reading or derived (R7, R11). */
  readonly hollow: readonly number[];
  /** Editions that have the unit and no rank of it (R9). */
  readonly missing: readonly number[];
}

/** What `layoutBump` is given. */
export interface BumpInput {
  /** Ranks of all units. */
  readonly field: TrendField;
  /** Drawn in this order, the last on top. */
  readonly lines: readonly BumpLine[];
  /** Positions of editions that cannot be compared with the one before (R5). */
  readonly breaks: readonly number[];
  /** Editions of which only the top n are published. */
  readonly tops: readonly { readonly at: number; readonly n: number }[];
  /** Below the year of each edition: how many of its units have a rank; "" where all have. */
  readonly counts: readonly string[];
  /** Heads the ranks. */
  readonly caption: string;
  readonly tick: (rank: number) => string;
}

/** The line of one unit, as paths. */
export interface BumpLineMark {
  readonly key: string;
  readonly tone: BumpTone;
  /** Between two published ranks. */
  readonly solid: string;
  /** Where one of the two is not published. */
  readonly dashed: string;
  /** Zero-length strokes: with a round cap they are dots. */
  readonly dots: string;
  readonly hollow: string;
  /** Boxes to be hatched, at the foot. */
  readonly missing: string;
}

/** Names at both ends of the lines. */
export interface BumpLabels {
  readonly left: readonly SideLabel<BumpTone>[];
  readonly right: readonly SideLabel<BumpTone>[];
}

export interface BumpLayout extends Picture {
  /** Editions stand so near to each other that dots and strokes should be small. */
  readonly tight: boolean;
  readonly grid: string;
  readonly baseline: string;
  /** What the ranks are, above them, then the ranks that no name stands over. All end at `x`. */
  readonly ranks: readonly TextMark[];
  /** Middle at `x`. */
  readonly editions: readonly TextMark[];
  readonly counts: readonly TextMark[];
  readonly breakPath: string;
  /** Ranks that the publisher withholds, to be hatched. */
  readonly withheld: string;
  /** All units: one path of lines, one of ranks without a neighbour. */
  readonly rest: { readonly line: string; readonly dots: string };
  readonly lines: readonly BumpLineMark[];
  readonly labels: BumpLabels;
  /** Position of each hit in the field's editions. */
  readonly hitEditions: readonly number[];
}
