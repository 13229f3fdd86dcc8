import type { Dataset } from "@chiso/core";
import type { ReactNode } from "react";
import type { Picture } from "@chiso/geometry/hits";
import type { Words } from "../messages/words.js";
import type { FigureModule, FrameSize } from "./figure-module.js";

/** One mark in words: what the tooltip shows and what is spoken. */
export interface Reading {
  /** The unit, class or date. */
  readonly title: string;
  /** First the figure or why there is none, then what must be known of it; seven at most. */
  readonly lines: readonly string[];
}

/** What a chart of the registry draws: its layout, in pixels. */
export interface ChartMarksProps<Layout> {
  readonly layout: Layout;
  /** `url(#…)` of the figure's own hatching. */
  readonly hatch: string;
}

/**
 * A figure whose picture is one SVG with marks that can be reached one by one: the frame does pointer, keyboard, tooltip,
 * speech, highlight, legend filter, size and print; the module answers what, where and in which words.
 */
export interface ChartModule<
  Query,
  Finding,
  Layout extends Picture,
  W extends Words = Words,
  Data extends object = Dataset,
> extends Omit<FigureModule<Query, Finding, Layout, W, Data>, "Marks"> {
  /** Draws a layout; no arithmetic, no state. `hatch` fills what is missing: `<path className="chiso-missing" fill={hatch} …>`. */
  readonly Marks: (props: ChartMarksProps<Layout>) => ReactNode;
  /** True where there is nothing to draw: all missing, no such edition. */
  readonly isEmpty: (finding: Finding) => boolean;
  /** The paper for a width: tall enough for what is to be drawn. `defaultSize` has the height of an ordinary finding. */
  readonly paper: (finding: Finding, width: number, scale: number, words: W) => FrameSize;
  /** How its marks are travelled by key, where that is not said for all figures alike. */
  readonly keys?: (words: W) => string;
  /** @param at position in `layout.hits` */
  readonly reading: (finding: Finding, layout: Layout, at: number, words: W) => Reading;
}
