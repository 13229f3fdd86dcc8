import type { MissingReason, Standing } from "@chiso/core";
import { holdingNotices, resolutionNotices } from "../../frame/edition-words.js";
import type { Notice } from "../../frame/description.js";
import { isDerived } from "../../messages/say.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { partName, stepsOf } from "./found.js";
import type { Changed, Found, Lost } from "./found.js";
import { addsUp } from "./table.js";

/** What must be known before reading: the edition, what could not be computed and why, how figures came to be. */
export function noticesOf(found: Found, words: WaterfallWords): readonly Notice[] {
  const { view } = found;
  const { notice } = words.messages.waterfall;
  const steps = stepsOf(found);
  const notes = [
    ...(steps && usesWeightsInDoubt(found) ? [notice.weights] : []),
    ...(addsUp(found) ? [] : [notice.rounded]),
    ...(steps ? [notice.axis] : []),
  ];
  return [
    ...resolutionNotices(view.data, view.edition, view.focus, words),
    ...holdingNotices(view.data, view.edition, view.component, words),
    ...(steps ? unknownNotices(found, steps, words) : []),
    ...(steps ? standingNotices(steps, words) : []),
    ...notes.map((text): Notice => ({ kind: "note", text })),
  ];
}

/** Weights that no publisher stated, or that do not reproduce the total, where a total is weighted. */
function usesWeightsInDoubt({ view }: Found): boolean {
  const { definition } = view.data;
  return (
    view.component === definition.overall &&
    definition.methodologies.some(
      ({ from, to, weightsNote }) => from <= view.edition && view.edition <= to && weightsNote !== undefined,
    )
  );
}

function unknownNotices(found: Found, steps: Lost | Changed, words: WaterfallWords): readonly Notice[] {
  const { notice } = words.messages.waterfall;
  const texts =
    steps.kind === "bottlenecks" ? lostUnknown(found, steps, words) : changeUnknown(found, steps, words);
  const split =
    steps.kind === "bottlenecks" &&
    steps.losses.some(({ parts }) => parts.some(({ kind }) => kind === "whole"));
  return [
    ...texts.map((text): Notice => ({ kind: "missing", text })),
    ...(texts.length > 0 ? [{ kind: "missing", text: notice.notRanked } as const] : []),
    ...(split ? [{ kind: "partial", text: notice.noSplit } as const] : []),
  ];
}

function lostUnknown(found: Found, { unknown }: Lost, words: WaterfallWords): readonly string[] {
  const { notice } = words.messages.waterfall;
  const { missing } = words.messages.common;
  const named = namer(found, words);
  const scoreless = byReason(unknown.flatMap((one) => (one.missing ? [[one.missing, one.component]] : [])));
  const noMaximum = unknown.filter(({ full }) => full === undefined).map((one) => one.component);
  const noWeight = unknown.filter(({ k }) => k === undefined).map((one) => one.component);
  const [only] = scoreless;
  const same = only !== undefined && scoreless.size === 1 && only[1].join() === noMaximum.join();
  return [
    ...(same
      ? [notice.noScoreNoMaximum(named(only[1]), missing[only[0]])]
      : [...scoreless].map(([why, ids]) => notice.noScore(named(ids), missing[why]))),
    ...(noMaximum.length > 0 && !same ? [notice.noMaximum(named(noMaximum))] : []),
    ...(noWeight.length > 0 ? [notice.noWeight(named(noWeight))] : []),
  ];
}

function changeUnknown(found: Found, { unknown }: Changed, words: WaterfallWords): readonly string[] {
  const { notice } = words.messages.waterfall;
  const { missing, breakReason } = words.messages.common;
  const named = namer(found, words);
  const groups = new Map<string, { readonly ids: string[]; readonly say: (names: string) => string }>();
  for (const one of unknown) {
    const [key, say] =
      one.why === "no-score"
        ? [
            `${one.edition} ${one.missing}`,
            (names: string) => notice.noScoreIn(String(one.edition), names, missing[one.missing]),
          ]
        : one.why === "not-comparable"
          ? [one.reason, (names: string) => notice.notComparable(names, breakReason[one.reason])]
          : ["weight", notice.noWeight];
    const group = groups.get(key) ?? { ids: [], say };
    group.ids.push(one.component);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ ids, say }) => say(named(ids)));
}

function namer({ view }: Found, words: WaterfallWords): (ids: readonly string[]) => string {
  return (ids) => words.format.list(ids.map((id) => partName(view, id, words)));
}

function byReason(
  pairs: readonly (readonly [MissingReason, string])[],
): ReadonlyMap<MissingReason, readonly string[]> {
  const groups = new Map<MissingReason, string[]>();
  for (const [why, id] of pairs) groups.set(why, [...(groups.get(why) ?? []), id]);
  return groups;
}

/** Figures marked with * say how they came to be (R11). */
function standingNotices(steps: Lost | Changed, words: WaterfallWords): readonly Notice[] {
  const { common, frame } = words.messages;
  const used = new Set<Standing>(
    steps.kind === "bottlenecks"
      ? [steps.standing, ...steps.losses.map(({ standing }) => standing)]
      : [...steps.standings, ...steps.steps.flatMap(({ standings }) => standings)],
  );
  return [...used]
    .filter(isDerived)
    .map((standing) => ({ kind: "note", text: frame.standingNote(common.score, common.standing[standing]) }));
}
