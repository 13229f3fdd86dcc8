import type { Dataset, Locale } from "@chiso/core";
import type { ReactNode } from "react";
import type { Words } from "../messages/words.js";
import type { Description } from "./description.js";

/** The paper that a figure is laid out on, in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** How large text is against 16 px; 1 when absent. */
  readonly scale?: number;
}

/**
 * The contract of a figure: one record that answers these questions and no others. Three clocks, so that pointer moves
 * never recompute: analyse when data or question change, layout when size or language change, hover on its own.
 */
export interface FigureModule<
  Query,
  Finding,
  Layout,
  W extends Words = Words,
  Data extends object = Dataset,
> {
  readonly id: string;
  /** All that it needs to speak a language. */
  readonly wordsOf: (locale: Locale) => W;
  /** Clock 1. Never throws on data: what cannot be said is a finding of its own kind. */
  readonly analyse: (data: Data, query: Query) => Finding;
  /** Headline, legend, table, notices, sources. */
  readonly describe: (finding: Finding, words: W) => Description;
  /** Size before anything is measured, and on a server. */
  readonly defaultSize: FrameSize;
  /** Clock 2. */
  readonly layout: (finding: Finding, size: FrameSize, words: W) => Layout;
  /** Draws a layout; no arithmetic, no state. */
  readonly Marks: (props: { readonly layout: Layout }) => ReactNode;
}
