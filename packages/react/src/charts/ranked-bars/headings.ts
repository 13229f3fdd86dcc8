import type { RankedUnit } from "@chiso/core";
import type { RankedBarsHeading } from "@chiso/geometry/ranked-bars";
import type { RankedBarsWords } from "../../messages/ranked-bars-words.js";
import type { Found } from "./input.js";

interface Run {
  /** The group; undefined where it is not known. */
  readonly id: string | undefined;
  /** Position of its first row. */
  readonly before: number;
  /** How many are known to be of it. */
  count: number;
}

/** Groups where the order and the groups agree, else none; then those without a rank. */
export function headingsOf(found: Found, words: RankedBarsWords): readonly RankedBarsHeading[] {
  const { ranked, unranked } = found;
  const { rankedBars } = words.messages;
  const headings = groupRuns(ranked).map(({ id, before, count }) => ({
    before,
    ...groupTexts(found, id, count, words),
  }));
  if (unranked.length === 0) return headings;
  const text = rankedBars.unranked(words.format.integer(unranked.length));
  return [...headings, { before: ranked.length, text, again: rankedBars.again(text) }];
}

/**
 * Rows of a group stand together: one of which the score is not known is of a group if its neighbours on both sides are of it,
 * for the order is that of the scores; else nobody knows (R8). None at all where order and groups disagree.
 */
function groupRuns(ranked: readonly RankedUnit[]): readonly Run[] {
  const ids = ranked.map(({ group }) => group?.id);
  const known = ids.flatMap((id, at) => (id === undefined ? [] : [{ id, at }]));
  const ordered = known.filter(({ id }, i) => known[i - 1]?.id !== id);
  if (known.length === 0 || new Set(ordered.map(({ id }) => id)).size < ordered.length) return [];
  const runs: Run[] = [];
  ids.forEach((id, at) => {
    const [last, next] = [known.findLast((one) => one.at <= at)?.id, known.find((one) => one.at >= at)?.id];
    const within = last === next ? last : id;
    const open = runs.at(-1);
    const counts = id === undefined && within !== undefined ? 0 : 1;
    if (open && open.id === within) open.count += counts;
    else runs.push({ id: within, before: at, count: counts });
  });
  return runs;
}

function groupTexts({ view, ranked }: Found, id: string | undefined, count: number, words: RankedBarsWords) {
  const { rankedBars } = words.messages;
  const many = words.format.integer(count);
  if (id === undefined) {
    const text = rankedBars.noGroup(many);
    return { text, again: rankedBars.again(text) };
  }
  const name = view.data.definition.groupNames[id]?.[words.locale] ?? id;
  const kind = ranked.find(({ group }) => group?.id === id)?.group?.kind;
  const all = ranked.every(({ group }) => group !== undefined);
  const say = kind === "quartile" ? rankedBars.groupComputed : all ? rankedBars.group : rankedBars.groupKnown;
  return { text: say(name, many), again: rankedBars.again(name) };
}
