import type { Aside, AsideMark } from "./aside.js";
import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Steps of the tone; the classes of a cell go on from them. */
export const HEAT_CLASSES = 7;
/** A score without a basis for a tone. */
export const HEAT_PLAIN = 7;
/** There should be a score, and there is none. */
export const HEAT_MISSING = -1;
/** There is no such component or unit: the place stays empty. */
export const HEAT_ABSENT = -2;

/** Role of a row, which gives it its colour. */
export type HeatTone = "focus" | "peer" | "rest";

/** Head of a row. */
export interface HeatGridInputRow {
  /** Unique; a unit may stand in two rows (pinned, and in its place). */
  readonly key: string;
  readonly unit: string;
  readonly name: string;
  /** Before the name: its rank; "" for none. */
  readonly note: string;
  readonly tone: HeatTone;
  /** Room above this row. */
  readonly apart: boolean;
}

/** Head of a column. */
export interface HeatGridInputColumn {
  readonly key: string;
  readonly name: string;
  /** Stands for the name where that does not fit: a number or letter. */
  readonly mark: string;
  /** Room before this column. */
  readonly apart: boolean;
}

/** What `layoutHeatGrid` is given. */
export interface HeatGridInput {
  readonly rows: readonly HeatGridInputRow[];
  readonly columns: readonly HeatGridInputColumn[];
  /** Names are wrapped where they fit and numbered with a key where not; of years every second, third, … is named. */
  readonly heads: "names" | "years";
  /** Head of the notes. */
  readonly noteHead: string;
  /** Row by row: 0 to `HEAT_CLASSES` - 1, or one of the constants above. */
  readonly classes: Int8Array;
  /** Row by row: 1 where a cell may not be compared with the one before it. */
  readonly cuts: Uint8Array;
  /** Which cells have their number written, where it fits: all, or those that no tone speaks for. */
  readonly numbers: "all" | "plain";
  /** Text of a cell's number, with at most so many decimals. */
  readonly number: (row: number, column: number, digits: number) => string;
  /** Decimals of the index. */
  readonly digits: number;
  /** Below the grid. */
  readonly aside: readonly Aside[];
}

/** Head of a row as it is drawn. */
export interface HeatGridRowMark {
  readonly key: string;
  readonly tone: HeatTone;
  readonly name: readonly TextMark[];
  readonly note: TextMark | undefined;
}

/** Numbers of one class; `x` is their middle. */
export interface HeatNumbers {
  readonly step: number;
  readonly texts: readonly TextMark[];
}

export interface HeatGridLayout extends Picture {
  readonly rows: readonly HeatGridRowMark[];
  readonly head: readonly TextMark[];
  /** What the numbers in the head stand for; empty where names stand there themselves. */
  readonly key: readonly TextMark[];
  readonly noteHead: TextMark | undefined;
  /** One path a class, in order of the classes; "" for none. */
  readonly cells: readonly string[];
  readonly missing: string;
  /** Between cells that may not be compared. */
  readonly cuts: string;
  /** Around the rows of units that are told apart. */
  readonly around: { readonly focus: string; readonly peer: string };
  readonly numbers: readonly HeatNumbers[];
  /** Titles and lines below the grid. */
  readonly aside: readonly AsideMark[];
  readonly columnCount: number;
  /** Names are in the size of an axis, else in that of a label. */
  readonly small: boolean;
}
