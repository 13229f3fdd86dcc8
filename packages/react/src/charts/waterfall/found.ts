import type { Bottlenecks, ChangeParts, EditionView, WaterfallFinding } from "@chiso/core";
import { addsUpRounded } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { componentLabel, unitLabel } from "../../messages/words.js";

export type Found = Extract<WaterfallFinding, { kind: "waterfall" }>;
export type Lost = Extract<Bottlenecks, { kind: "bottlenecks" }>;
export type Changed = Extract<ChangeParts, { kind: "parts" }>;
export type NotChanged = Exclude<ChangeParts, { kind: "parts" }>;

/** What can be drawn as steps; undefined where there is only a reason. */
export function stepsOf({ answer }: Found): Lost | Changed | undefined {
  if (answer.show === "lost") return answer.lost.kind === "none" ? undefined : answer.lost;
  return answer.change.kind === "parts" ? answer.change : undefined;
}

export function unitOf({ view, unit }: Pick<Found, "view" | "unit">, words: WaterfallWords): string {
  return unitLabel(words, view.data, unit, view.edition);
}

export function partName({ data, edition }: EditionView, component: string, words: WaterfallWords): string {
  return componentLabel(words, data, component, edition);
}

/** The index or component in an edition: `PAPI 2024`. */
export function titleOf(view: EditionView, words: WaterfallWords): string {
  return editionTitle(view, words);
}

/** Nothing is left at the digits shown. */
export function isNothing({ data }: EditionView, points: number): boolean {
  return addsUpRounded([], points, data.definition.digits);
}

/** The rest is shown where it is something, or where components are unknown. */
export function showsRest(view: EditionView, { unexplained, unknown }: Lost | Changed): boolean {
  return unknown.length > 0 || !isNothing(view, unexplained);
}
