import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

export type BarTone = "focus" | "peer" | "rest";

export interface RankedBarsRow {
  /** The unit. */
  readonly key: string;
  /** `20`, `=5`, `25*`; "" where it has no rank. */
  readonly place: string;
  readonly name: string;
  /** NaN where nothing can be drawn. */
  readonly value: number;
  /** The figure, or why there is none. */
  readonly text: string;
  readonly tone: BarTone;
  /** Drawn hollow: read or implied, not printed as such. */
  readonly hollow: boolean;
}

/** A line of its own before a row: a group, or those without a rank. */
export interface RankedBarsHeading {
  /** Position in `rows`. */
  readonly before: number;
  readonly text: string;
}

export interface RankedBarsInput {
  readonly rows: readonly RankedBarsRow[];
  readonly headings: readonly RankedBarsHeading[];
  /** Units that nothing can be drawn of, under a heading of their own. */
  readonly missing: readonly { readonly key: string; readonly name: string; readonly tone: BarTone }[];
  readonly missingHeading: string;
  readonly median: { readonly value: number; readonly text: string } | undefined;
  /** Where the scale begins as declared: bars may begin nowhere else. */
  readonly floor: number | undefined;
  /** True where the better end is the lower one. */
  readonly reversed: boolean;
  readonly tick: (value: number, digits: number) => string;
}

export interface RankedBarsRowMark {
  readonly key: string;
  readonly tone: BarTone;
  readonly place: TextMark;
  readonly name: TextMark;
  /** Ends at its `x`. */
  readonly value: TextMark;
}

export interface RankedBarsLayout extends Picture {
  /** Whether marks are bars from the scale's beginning, or dots on an axis that begins elsewhere. */
  readonly marks: "bars" | "dots";
  readonly rows: readonly RankedBarsRowMark[];
  readonly headings: readonly TextMark[];
  readonly missing: readonly (TextMark & { readonly key: string; readonly tone: BarTone })[];
  readonly missingHeading: TextMark | undefined;
  /** Hairlines: tracks of dots, or the base of bars; rules under headings. */
  readonly tracks: string;
  readonly rules: string;
  /** By tone: rectangles, or zero-length strokes. */
  readonly drawn: Readonly<Record<BarTone, string>>;
  /** Over `drawn`: what is left of it is an edge. */
  readonly hollow: Readonly<Record<BarTone, string>>;
  /** Little boxes before the missing, to be hatched. */
  readonly hatched: string;
  readonly median: string;
  readonly medianText: TextMark | undefined;
  /** Ends of the axis, over each column; every second one ends at its `x`. */
  readonly ends: readonly (TextMark & { readonly anchor: "start" | "end" })[];
}
