import type { Description } from "../frame/description.js";
import type { Sentence } from "./citing.js";

/** A finding told for a report: a title, sentences that name the cells of their numbers, and the figure in words. */
export interface Account {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly description: Description;
}
