import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Role of a unit, which gives it its colour. */
export type BarTone = "focus" | "peer" | "rest";

/** One unit with its rank and figure. */
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
  /** Said over the next column where the rows under it go on. */
  readonly again: string;
}

/** Units that nothing can be drawn of, for one reason. */
export interface RankedBarsMissing {
  /** The reason, and of how many. */
  readonly heading: string;
  readonly units: readonly { readonly key: string; readonly name: string; readonly tone: BarTone }[];
}

/** What `layoutRankedBars` is given. */
export interface RankedBarsInput {
  readonly rows: readonly RankedBarsRow[];
  readonly headings: readonly RankedBarsHeading[];
  readonly missing: readonly RankedBarsMissing[];
  readonly median: { readonly value: number; readonly text: string } | undefined;
  /** Where the scale begins as declared: bars may begin nowhere else. */
  readonly floor: number | undefined;
  /** First and last value that there can be, as the first and last rank; found from the rows when absent. */
  readonly ends?: readonly [number, number] | undefined;
  /** True where the better end is the lower one. */
  readonly reversed: boolean;
  readonly tick: (value: number, digits: number) => string;
}

/** One unit as it is drawn. */
export interface RankedBarsRowMark {
  readonly key: string;
  readonly tone: BarTone;
  readonly place: TextMark;
  /** Line by line. */
  readonly name: readonly TextMark[];
  /** The figure, which ends at its `x`; or why there is none, which begins there where it takes lines of its own. */
  readonly value: readonly TextMark[];
  readonly valueAnchor: "start" | "end";
}

export interface RankedBarsLayout extends Picture {
  /** Whether marks are bars from the scale's beginning, or dots on an axis that begins elsewhere. */
  readonly marks: "bars" | "dots";
  readonly rows: readonly RankedBarsRowMark[];
  readonly headings: readonly TextMark[];
  readonly missing: readonly {
    readonly key: string;
    readonly tone: BarTone;
    readonly name: readonly TextMark[];
  }[];
  readonly missingHeadings: readonly TextMark[];
  /** Hairlines: tracks of dots, or the base of bars; rules under headings. */
  readonly tracks: string;
  readonly rules: string;
  /** By tone: rectangles, or zero-length strokes. */
  readonly drawn: Readonly<Record<BarTone, string>>;
  /** Over `drawn`: what is left of it is an edge. */
  readonly hollow: Readonly<Record<BarTone, string>>;
  /** Little boxes before the missing, to be hatched. */
  readonly hatched: string;
  /** Over rows alone: no line runs through a heading. */
  readonly median: string;
  readonly medianText: TextMark | undefined;
  /** Ends of the axis, over each column; every second one ends at its `x`. */
  readonly ends: readonly (TextMark & { readonly anchor: "start" | "end" })[];
}
