import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { RowText, RowTextMarks } from "./row-columns.js";

/** One component: an axis with all units on it. */
export interface ProfileInputRow extends RowText {
  readonly key: string;
  /** One per unit, NaN where missing. */
  readonly scores: ArrayLike<number>;
  /** Ends of the axis, low one first; undefined where there is nothing to draw one by. */
  readonly ends: readonly [number, number] | undefined;
  /** True for a declared scale, whose ends stay as they are; others are rounded outwards. */
  readonly declared: boolean;
  readonly quartiles: readonly [number, number, number] | undefined;
  readonly best: number | undefined;
  /** Where the bar begins: the worse end of a declared scale; undefined for the median, or where there is neither. */
  readonly start: number | undefined;
  readonly side: "better" | "same" | "worse" | undefined;
  /** The unit in focus has no score. */
  readonly missing: boolean;
}

/** What `layoutProfile` is given. */
export interface ProfileInput {
  readonly units: readonly string[];
  /** Position of the unit in focus among `units`, -1 for none. */
  readonly focus: number;
  /** Positions of the units compared with it: as many as there are shapes. */
  readonly peers: readonly number[];
  /** How focus and peers are named at their marks. */
  readonly focusName: string;
  readonly peerNames: readonly string[];
  readonly rows: readonly ProfileInputRow[];
  readonly tick: (value: number, digits: number) => string;
  /** True where lower is better: the better end stays at the right. */
  readonly reversed: boolean;
}

/** One component as it is drawn. */
export interface ProfileRowMark extends RowTextMarks {
  readonly key: string;
  readonly strong: boolean;
  readonly missing: boolean;
  readonly ends: readonly TextMark[];
}

export interface NamedMark extends TextMark {
  /** 0 is the focus, then the peers. */
  readonly of: number;
}

export interface ProfileLayout extends Picture {
  readonly rows: readonly ProfileRowMark[];
  /** What all rows have, each kind in one path. */
  readonly bases: string;
  readonly hatches: string;
  readonly boxes: string;
  readonly ticks: string;
  /** Bars of figures worse than the median, and of all others. */
  readonly better: string;
  readonly worse: string;
  readonly medians: string;
  readonly bests: string;
  /** The figure in focus where no bar leads to it: at the median, or without a known scale: strokes of no length. */
  readonly dots: string;
  /** Marks of each peer: diamonds, rings, discs. */
  readonly peers: readonly string[];
  /** Names of focus and peers, once, over the first row that has their mark; lines from there to the marks. */
  readonly named: readonly NamedMark[];
  readonly links: string;
  /** Below the first row, which is the whole. */
  readonly rule: string;
  /** Row and unit of each hit; the unit is -1 for the row as a whole. */
  readonly hitRows: readonly number[];
  readonly hitUnits: readonly number[];
}
