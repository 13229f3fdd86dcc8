import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Which way a row went; `apart` where its two ends are not compared, or one is missing. */
export type DumbbellWay = "better" | "worse" | "same" | "apart";

/** Legend key of each way, quiet first: so are they drawn. */
export const DUMBBELL_KEYS = {
  apart: "k3",
  same: "k2",
  worse: "k1",
  better: "k0",
} as const satisfies Readonly<Record<DumbbellWay, string>>;

type Extent = readonly [number, number];

/** One component with two figures. */
export interface DumbbellInputRow {
  readonly key: string;
  readonly name: string;
  /** Below the name: scale, weight, whose the best is. */
  readonly detail: string;
  /** Below the marks: why they are not joined, what is missing, what was printed. */
  readonly note: string;
  /** What the unit is set against, then the unit itself; NaN where missing. */
  readonly values: readonly [number, number];
  /** The same as written; "–" where missing. */
  readonly texts: readonly [string, string];
  /** Both with what they are of, in one line, where there is no room for columns. */
  readonly pair: string;
  /** With its sign; "" where nothing is subtracted. */
  readonly change: string;
  readonly way: DumbbellWay;
  /**
   * The ends of the axis for each of the two, `exact` where they are to be drawn as they are, else rounded outwards; undefined on
   * the shared axis.
   */
  readonly own: { readonly ends: readonly [Extent, Extent]; readonly exact: boolean } | undefined;
  /** The whole, of which the others are parts. */
  readonly strong: boolean;
}

/** What `layoutDumbbell` is given. */
export interface DumbbellInput {
  readonly rows: readonly DumbbellInputRow[];
  /** Lowest and highest figure on the shared axis. */
  readonly shared: Extent | undefined;
  /** Heads of the columns of figures. */
  readonly heads: readonly [other: string, unit: string, change: string];
  readonly tick: (value: number, digits: number) => string;
  /** True where less is better: the better end stays at the right. */
  readonly reversed: boolean;
}

/** A text that begins or ends at its `x`. */
export interface DumbbellText extends TextMark {
  readonly key: string;
  readonly look: "name" | "whole" | "figure" | "change" | "small";
  readonly end: boolean;
}

/** All marks of one way, each kind in one path. */
export interface DumbbellLayer {
  readonly lines: string;
  readonly heads: string;
  /** What the unit is set against. */
  readonly rings: string;
  readonly dots: string;
  /** To be hatched. */
  readonly missing: string;
  readonly texts: readonly DumbbellText[];
}

export interface DumbbellLayout extends Picture {
  /** Names above the marks: there is no room beside them. */
  readonly stacked: boolean;
  readonly grid: string;
  /** The line on which a row's marks stand. */
  readonly bases: string;
  readonly columnHeads: readonly (TextMark & { readonly end: boolean })[];
  readonly ticks: readonly TextMark[];
  readonly layers: Readonly<Record<DumbbellWay, DumbbellLayer>>;
  /** Lines of text where there is nothing to draw, and why. */
  readonly note: readonly TextMark[];
}
