import type { TrendField } from "@chiso/core";
import type { Aside, AsideMark } from "./aside.js";
import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Role of a panel, which gives it its colour. */
export type PanelTone = "focus" | "peer" | "rest";

/** What lies behind the line of a panel: the median of all units, all units themselves, or nothing. */
export type PanelGround =
  | { readonly kind: "median"; readonly values: ArrayLike<number>; readonly joined: ArrayLike<number> }
  | { readonly kind: "field"; readonly field: TrendField }
  | { readonly kind: "none" };

/** One panel of `layoutSmallMultiples`. */
export interface PanelInput {
  readonly key: string;
  /** "" where the panels are not units'. */
  readonly unit: string;
  readonly name: string;
  /** The newest figure, below the name. */
  readonly value: string;
  readonly tone: PanelTone;
  /** One entry per edition, NaN where there is none. */
  readonly values: ArrayLike<number>;
  readonly joined: ArrayLike<number>;
  readonly missing: readonly number[];
  readonly derived: readonly number[];
  /** Position in `scales`. */
  readonly scale: number;
  /** Position in `grounds`; both belong to the same scale. */
  readonly ground: number;
}

/** What `layoutSmallMultiples` is given. */
export interface SmallMultiplesInput {
  readonly panels: readonly PanelInput[];
  /** Years, ascending. */
  readonly editions: readonly number[];
  readonly measure: "score" | "rank";
  /** Lowest and highest value of each axis. */
  readonly scales: readonly (readonly [number, number])[];
  readonly grounds: readonly PanelGround[];
  /** Scale of each ground. */
  readonly groundScales: readonly number[];
  /** Positions of editions that are not joined to the one before, per ground. */
  readonly breaks: readonly (readonly number[])[];
  readonly tick: (value: number, digits: number) => string;
  /** Below the panels. */
  readonly aside: readonly Aside[];
}

/** Joined paths of the panels of one tone in one row. */
export interface PanelLines {
  readonly tone: PanelTone;
  readonly line: string;
  /** Zero-length strokes: with a round cap they are dots. */
  readonly dots: string;
  /** Those of `dots` whose middle is empty. */
  readonly hollow: string;
}

/** One panel as it is drawn. */
export interface PanelMark {
  readonly key: string;
  readonly tone: PanelTone;
  /** Top left of the plot, where its ground is drawn. */
  readonly x: number;
  readonly y: number;
  readonly ground: number;
  readonly name: readonly TextMark[];
  readonly value: TextMark | undefined;
}

/** Panels side by side. */
export interface PanelRowMark {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  readonly panels: readonly PanelMark[];
  /** Behind the panels in focus. */
  readonly tint: string;
  readonly grid: string;
  readonly breaks: string;
  readonly lines: readonly PanelLines[];
  readonly missing: string;
  readonly ticks: readonly TextMark[];
}

export interface SmallMultiplesLayout extends Picture {
  readonly rows: readonly PanelRowMark[];
  /** Above each column: the first and the newest edition. */
  readonly years: readonly TextMark[];
  /** From the top left of a plot. */
  readonly grounds: readonly { readonly kind: PanelGround["kind"]; readonly path: string }[];
  /** Titles and lines below the panels. */
  readonly aside: readonly AsideMark[];
  /** So tall and narrow that only rows near the window need be drawn. */
  readonly windowed: boolean;
  readonly hitPanels: readonly number[];
  readonly hitEditions: readonly number[];
}
