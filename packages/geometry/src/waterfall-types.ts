import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Drawn differently: solid, striped, hollow, hatched; up and down with an arrow head. */
export type WaterfallLook = "to-median" | "to-peers" | "to-full" | "whole" | "up" | "down" | "rest";

/** A part of a step. */
export interface WaterfallPart {
  readonly look: WaterfallLook;
  /** By how much the level moves, signed. */
  readonly points: number;
}

/** One step: from the level that the steps before it left, part after part. */
export interface WaterfallStep {
  readonly key: string;
  readonly name: string;
  /** Below the name, "" for none. */
  readonly detail: string;
  readonly value: string;
  readonly parts: readonly WaterfallPart[];
  /** True where the step shows its way by an arrow head. */
  readonly arrow: boolean;
}

/** A level of its own: where the steps begin and end. */
export interface WaterfallEnd {
  readonly name: string;
  readonly value: string;
}

/** What `layoutWaterfall` is given. */
export interface WaterfallInput {
  readonly start: WaterfallEnd & { readonly level: number };
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallEnd;
  readonly tick: (value: number, digits: number) => string;
  /** True where lower is better: the better end stays at the right. */
  readonly reversed: boolean;
}

/** A part of a step as it is drawn. */
export interface WaterfallPartMark {
  readonly look: WaterfallLook;
  readonly path: string;
  /** Stripes over the part, "" for none: told apart without colour. */
  readonly stripes: string;
}

/** One step as it is drawn. */
export interface WaterfallRowMark {
  readonly key: string;
  readonly name: readonly TextMark[];
  readonly detail: readonly TextMark[];
  /** Ends at `x`. */
  readonly value: TextMark;
  readonly parts: readonly WaterfallPartMark[];
  /** The level of an end, or of a step of nothing. */
  readonly level: string;
  /** From the row before down to this one, at the level that both share. */
  readonly link: string;
  readonly arrow: string;
  readonly arrowLook: WaterfallLook;
  readonly strong: boolean;
}

export interface WaterfallLayout extends Picture {
  readonly rows: readonly WaterfallRowMark[];
  readonly grid: string;
  readonly ticks: readonly TextMark[];
  /** Why there is no picture, in lines. */
  readonly note: readonly TextMark[];
}
