import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Which way the council went from what a body gave itself; `none` where one of the two is missing. */
export type BodyWay = "down" | "up" | "same" | "none";

/** One body; points are NaN where missing. */
export interface BodiesInputRow {
  readonly key: string;
  readonly focus: boolean;
  /** Its rank as written, "" where none. */
  readonly place: string;
  readonly name: string;
  readonly total: number;
  /** Appraised points: the first part of the bar; the rest of the total is what people said. */
  readonly appraised: number;
  /** The total, or why there is none. */
  readonly totalText: string;
  readonly self: number;
  readonly way: BodyWay;
  /** The difference with its sign, "" where none. */
  readonly change: string;
}

/** What `layoutBodies` is given. */
export interface BodiesInput {
  readonly rows: readonly BodiesInputRow[];
  /** Heads of groups, each before a row. */
  readonly headings: readonly { readonly before: number; readonly text: string }[];
  /** Full marks: the end of the bars. */
  readonly full: number;
  /** Where groups begin. */
  readonly bands: readonly { readonly at: number; readonly text: string }[];
  /** Above the bars and above the pairs; pairs are left out where no body has one. */
  readonly heads: { readonly total: string; readonly pair: string };
  readonly tick: (value: number) => string;
}

/** A text that begins or ends at its `x`. */
export interface BodyText extends TextMark {
  readonly end?: boolean;
}

/** One body as it is drawn. */
export interface BodyRowMark {
  readonly key: string;
  readonly focus: boolean;
  readonly missing: boolean;
  readonly place: BodyText | undefined;
  readonly name: readonly BodyText[];
  readonly total: readonly BodyText[];
  readonly change: BodyText | undefined;
  readonly way: BodyWay;
  /** Bar of what the council found, and of what people said after it. */
  readonly appraised: string;
  readonly survey: string;
  /** To be hatched: no total. */
  readonly hatched: string;
  /** From the body's own points to the council's: ring, line, head of an arrow, dot. */
  readonly ring: string;
  readonly line: string;
  readonly arrow: string;
  readonly dot: string;
}

export interface BodiesLayout extends Picture {
  readonly rows: readonly BodyRowMark[];
  readonly headings: readonly TextMark[];
  readonly heads: readonly BodyText[];
  readonly ticks: readonly BodyText[];
  /** Baselines of bars and pairs. */
  readonly grid: string;
  /** Where groups begin: dashed. */
  readonly bands: string;
  readonly bandTexts: readonly BodyText[];
}
