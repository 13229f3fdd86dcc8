import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** How an item stands. */
export type ProgressLook = "done" | "done-late" | "late" | "due" | "planned" | "unclear";

/** A count and the squares that make it up. */
export interface ProgressTile {
  readonly look: ProgressLook;
  readonly count: number;
  /** Empty squares after the others: of a printed count, planned and not done. */
  readonly open?: number;
  readonly value: string;
  readonly label: string;
}

/** One item on the line of time; days are numbers, NaN where unclear. */
export interface ProgressInputRow {
  readonly key: string;
  readonly unit: string;
  readonly look: ProgressLook;
  readonly name: string;
  readonly status: string;
  readonly from: number;
  readonly to: number;
  /** The day it was done, or today where it is late; absent where neither. */
  readonly until: number | undefined;
}

/** What `layoutProgress` is given; days are counted by `dayNumber` of `@chiso/core`. */
export interface ProgressInput {
  readonly tiles: readonly ProgressTile[];
  readonly rows: readonly ProgressInputRow[];
  readonly today: { readonly day: number; readonly text: string };
  /** A day as text: `22/11/2026`. */
  readonly tick: (day: number) => string;
  /** A count printed by somebody, below all else. */
  readonly printed: { readonly title: string; readonly tiles: readonly ProgressTile[] } | undefined;
}

/** A count above the rows as it is drawn. */
export interface ProgressTileMark {
  readonly key: string;
  readonly look: ProgressLook;
  readonly value: TextMark;
  readonly label: readonly TextMark[];
  readonly fill: string;
  readonly line: string;
}

/** One visit as it is drawn. */
export interface ProgressRowMark {
  readonly key: string;
  readonly look: ProgressLook;
  readonly name: readonly TextMark[];
  /** Lines that end at `x`, or begin there where they stand below the name. */
  readonly status: readonly TextMark[];
  readonly stacked: boolean;
  /** From the first planned day to the last. */
  readonly plan: string;
  /** From the last planned day to the day it was done, or to today. */
  readonly over: string;
  /** The day it was done: a dot. */
  readonly done: string;
  /** Late and still open: a mark that points on. */
  readonly open: string;
  /** Dates that cannot be read. */
  readonly unclear: string;
}

export interface ProgressLayout extends Picture {
  readonly tiles: readonly ProgressTileMark[];
  readonly rows: readonly ProgressRowMark[];
  readonly grid: string;
  readonly ticks: readonly TextMark[];
  readonly today: { readonly line: string; readonly label: TextMark } | undefined;
  readonly printedTitle: readonly TextMark[];
  /** What each hit is of: a tile or a row, by its place in its list. */
  readonly hitOf: readonly { readonly kind: "tile" | "row"; readonly at: number }[];
}
