import { observe, roleOf } from "@chiso/core";
import type { RankedBarsFinding, RankedUnit } from "@chiso/core";
import type { RankedBarsInput, RankedBarsMissing, RankedBarsRow } from "@chiso/geometry/ranked-bars";
import type { RankedBarsWords } from "../../messages/ranked-bars-words.js";
import { isDerived, rankCell, scoreCell } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { headingsOf } from "./headings.js";

export type Found = Extract<RankedBarsFinding, { kind: "ranked-bars" }>;

/** A finding as rows: all that geometry needs to know of it. */
export function rankedBarsInput(found: Found, words: RankedBarsWords): RankedBarsInput {
  const { view, ranked, unranked, term, drawn } = found;
  const { rankedBars } = words.messages;
  const byRank = drawn === "rank";
  const median = byRank ? undefined : found.median;
  return {
    rows: [...ranked, ...unranked].map((one) => rowOf(found, one, words)),
    headings: headingsOf(found, words),
    missing: missingOf(found, words),
    median:
      median === undefined
        ? undefined
        : { value: median, text: rankedBars.medianAt(scoreCell(view.data, view.component, median, words)) },
    ends: endsOf(found),
    floor: byRank ? undefined : (term?.min ?? (term?.max === undefined ? undefined : 0)),
    reversed: byRank || view.data.definition.direction === "lower-is-better",
    tick: (value, digits) => words.format.decimal(value, digits),
  };
}

/**
 * A rank is one of so many: no axis reaches beyond the last, nor to a rank nought. Scores that are all alike (or a single one)
 * make no axis of their own: they stand on their scale, where a source states it.
 */
function endsOf({ drawn, ranking, ranked, term }: Found): readonly [number, number] | undefined {
  if (drawn === "rank") return ranking ? [1, ranking.of] : undefined;
  const scores = new Set(ranked.flatMap(({ score }) => (score === undefined ? [] : [score])));
  return scores.size === 1 && term?.max !== undefined ? [term.min ?? 0, term.max] : undefined;
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

/** The missing, reason by reason, the most common first (R9). */
function missingOf({ view, missing }: Found, words: RankedBarsWords): readonly RankedBarsMissing[] {
  const { common, rankedBars } = words.messages;
  const reasons = [...new Set(missing.map(({ why }) => why))];
  return reasons
    .map((why) => missing.filter((one) => one.why === why))
    .toSorted((a, b) => b.length - a.length)
    .map((some) => ({
      heading: rankedBars.missingFor(
        some[0] ? common.missing[some[0].why] : "",
        words.format.integer(some.length),
      ),
      units: some.map(({ unit }) => ({
        key: unit,
        name: unitLabel(words, view.data, unit, view.edition),
        tone: roleOf(view, unit),
      })),
    }));
}
