import { observe, roleOf } from "@chiso/core";
import type { RankedBarsFinding, RankedUnit } from "@chiso/core";
import type { RankedBarsHeading, RankedBarsInput, RankedBarsRow } from "@chiso/geometry/ranked-bars";
import type { RankedBarsWords } from "../../messages/ranked-bars-words.js";
import { isDerived, rankCell, scoreCell } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

export type Found = Extract<RankedBarsFinding, { kind: "ranked-bars" }>;

/** A finding as rows: all that geometry needs to know of it. */
export function rankedBarsInput(found: Found, words: RankedBarsWords): RankedBarsInput {
  const { view, ranked, unranked, missing, term, drawn } = found;
  const { rankedBars } = words.messages;
  const name = (unit: string) => unitLabel(words, view.data, unit, view.edition);
  const byRank = drawn === "rank";
  const median = byRank ? undefined : found.median;
  return {
    rows: [...ranked, ...unranked].map((one) => rowOf(found, one, words)),
    headings: headingsOf(found, words),
    missing: missing.map(({ unit }) => ({ key: unit, name: name(unit), tone: roleOf(view, unit) })),
    missingHeading: rankedBars.missing(words.format.integer(missing.length)),
    median:
      median === undefined
        ? undefined
        : { value: median, text: rankedBars.medianAt(scoreCell(view.data, view.component, median, words)) },
    floor: byRank ? undefined : (term?.min ?? (term?.max === undefined ? undefined : 0)),
    reversed: byRank || view.data.definition.direction === "lower-is-better",
    tick: (value, digits) => words.format.decimal(value, digits),
  };
}

function rowOf(found: Found, { unit, rank, score }: RankedUnit, words: RankedBarsWords): RankedBarsRow {
  const { view, drawn } = found;
  const { data, edition, component } = view;
  const cell = observe(data, unit, edition, component);
  const place = rank.kind === "unranked" ? "" : rankCell(rank, words);
  const derived = cell.value.kind === "score" && isDerived(cell.standing);
  const missing = cell.value.kind === "missing" ? words.messages.common.missing[cell.value.why] : "";
  const value = drawn === "score" ? score : rank.kind === "unranked" ? undefined : rank.rank;
  return {
    key: unit,
    place,
    name: unitLabel(words, data, unit, edition),
    value: value ?? Number.NaN,
    text:
      score === undefined
        ? drawn === "rank"
          ? ""
          : missing
        : scoreCell(data, component, score, words) + (derived ? "*" : ""),
    tone: roleOf(view, unit),
    hollow:
      drawn === "score"
        ? derived
        : rank.kind === "own-reading" || (rank.kind === "published" && isDerived(rank.standing)),
  };
}

/** Groups where the order and the groups agree, else none; then those without a rank. */
function headingsOf({ view, ranked, unranked }: Found, words: RankedBarsWords): readonly RankedBarsHeading[] {
  const { rankedBars } = words.messages;
  const { integer } = words.format;
  const runs: { readonly id: string | undefined; readonly before: number; count: number }[] = [];
  ranked.forEach(({ group }, at) => {
    const open = runs.at(-1);
    if (open && open.id === group?.id) open.count += 1;
    else runs.push({ id: group?.id, before: at, count: 1 });
  });
  const ids = runs.map(({ id }) => id);
  const contiguous = new Set(ids).size === ids.length && ids.some((id) => id !== undefined);
  const groups = contiguous
    ? runs.map(({ id, before, count }) => ({ before, text: groupText(id, count) }))
    : [];
  function groupText(id: string | undefined, count: number): string {
    if (id === undefined) return rankedBars.noGroup(integer(count));
    const name = view.data.definition.groupNames[id]?.[words.locale] ?? id;
    const computed = ranked.some(({ group }) => group?.id === id && group.kind === "quartile");
    return (computed ? rankedBars.groupComputed : rankedBars.group)(name, integer(count));
  }
  return unranked.length === 0
    ? groups
    : [...groups, { before: ranked.length, text: rankedBars.unranked(integer(unranked.length)) }];
}
