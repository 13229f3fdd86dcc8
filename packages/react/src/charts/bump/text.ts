import type { BumpFinding, Rank, SeriesPoint, UnitId } from "@chiso/core";
import { rankOf } from "@chiso/core";
import { isDerived, rankText, yearsText } from "../../messages/say.js";
import type { BumpWords } from "../../messages/bump-words.js";
import { componentLabel, unitLabel } from "../../messages/words.js";

/** What the index and component are called. */
export function titleOf({ data, component, editions }: BumpFinding, words: BumpWords): string {
  const index = data.definition.name[words.locale];
  if (component === data.definition.overall) return index;
  return `${index} · ${componentLabel(words, data, component, editions.at(-1) ?? 0)}`;
}

/** Name of a unit in the newest edition shown. */
export function nameOf({ data, editions }: BumpFinding, unit: UnitId, words: BumpWords): string {
  const newest = editions.findLast((edition) => data.editions.has(edition)) ?? 0;
  return unitLabel(words, data, unit, newest);
}

/** `2009–2024`. */
export function spanOf({ editions }: BumpFinding): string {
  const [first, last] = [editions[0], editions.at(-1)];
  return first === undefined || last === undefined ? "" : first === last ? String(first) : `${first}–${last}`;
}

/** Is a rank another than a published one: our own reading, or implied (R7, R11)? */
export function isHollow(rank: Rank): boolean {
  return rank.kind === "own-reading" || (rank.kind === "published" && isDerived(rank.standing));
}

/** Why a unit has no rank in an edition; undefined where it has one. */
export function unrankedText({ observation, rank }: SeriesPoint, words: BumpWords): string | undefined {
  const { common } = words.messages;
  if (rank.kind !== "unranked") return undefined;
  return observation.value.kind === "missing"
    ? common.missing[observation.value.why]
    : common.unranked[rank.why];
}

/** `hạng 25/61 (tự tính) năm 2024`. */
export function datedRank(point: SeriesPoint, words: BumpWords): string {
  return words.messages.common.inEdition(rankText(point.rank, point.of, words) ?? "", String(point.edition));
}

/** Editions in which some unit's rank is our own reading, and the standings of derived ranks. */
export function standingsOf({ data, component, editions, ground }: BumpFinding) {
  const own: number[] = [];
  const derived = new Set<Parameters<typeof isDerived>[0]>();
  for (const edition of editions) {
    const ranks = ground.rankings.get(edition)?.ranks ?? [];
    if (ranks.some(({ kind }) => kind === "own-reading")) own.push(edition);
    for (const unit of data.editions.get(edition)?.set.units ?? []) {
      const rank = rankOf(data, unit, edition, component);
      if (rank.kind === "published" && isDerived(rank.standing)) derived.add(rank.standing);
    }
  }
  return { own: yearsText(own), derived: [...derived] };
}
