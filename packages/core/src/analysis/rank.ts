import type { Dataset } from "../model/dataset.js";
import { shownRank, valueAt } from "../model/dataset.js";
import type { Column, EditionData } from "../model/dataset.js";
import type { ComponentId, Direction, EditionId, Regime } from "../model/index-definition.js";
import { holdingOf } from "../model/index-definition.js";
import { STANDINGS } from "../model/observation.js";
import type { Standing } from "../model/observation.js";
import { remember } from "./remember.js";

/** Why a unit shows no rank. */
export type UnrankedReason = "no-score" | "withheld" | "partial-data" | "not-in-data";

/** A place in the order. An own reading is computed by us and always says so (R7). */
export type Rank =
  | { readonly kind: "published"; readonly rank: number; readonly standing: Standing; readonly tied: boolean }
  | { readonly kind: "own-reading"; readonly rank: number; readonly tied: boolean }
  | { readonly kind: "unranked"; readonly why: UnrankedReason };

/** Who stands where in a component of an edition: the answer of `rankingOf`. */
export interface Ranking {
  /** One entry per unit, in the order of the edition's unit set. */
  readonly ranks: readonly Rank[];
  /** "Of how many": the number ranked in the edition (R2); where our data cannot tell, the size of its unit set. */
  readonly of: number;
  /** Published ranks and scores that our data hold. */
  readonly withRank: number;
  readonly withScore: number;
  /** True where our data do not hold the whole edition: nothing is computed from them (R8). */
  readonly partial: boolean;
  readonly regime: Regime;
}

/**
 * Competition ranking (1, 2, 2, 4) of unrounded scores; NaN where there is no score (R7).
 *
 * @example competitionRanks([3, 5, 5, 1], "higher-is-better") // [3, 1, 1, 4]
 */
export function competitionRanks(scores: ArrayLike<number>, direction: Direction): number[] {
  const sign = -signOf(direction);
  const order = Array.from(scores, (_, row) => row).filter((row) => !Number.isNaN(scores[row] ?? Number.NaN));
  order.sort((a, b) => sign * ((scores[a] ?? 0) - (scores[b] ?? 0)));
  const ranks = Array.from(scores, () => Number.NaN);
  let rank = 0;
  let last = Number.NaN;
  order.forEach((row, position) => {
    const score = scores[row] ?? Number.NaN;
    if (score !== last) rank = position + 1;
    last = score;
    ranks[row] = rank;
  });
  return ranks;
}

/**
 * Ranks of an edition. A published rank beats a computed one; none is computed from partial data, nor where the publisher
 * withholds the order (R7, R8).
 *
 * @example rankingOf(papi, 2024, "PAPI").ranks[8] // { kind: "own-reading", rank: 25, tied: false } for Sơn La
 */
export const rankingOf: (data: Dataset, edition: EditionId, component: ComponentId) => Ranking | undefined =
  /* @__PURE__ */ remember(computeRanking);

function computeRanking(data: Dataset, edition: EditionId, component: ComponentId): Ranking | undefined {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held || !column) return undefined;
  const { regime } = held.edition;
  const holding = holdingOf(held.edition, component);
  const computable = holding.score === "complete" && mayCompute(regime);
  const computed = computable
    ? competitionRanks(rankableScores(column), data.definition.direction)
    : undefined;
  const printed = held.set.units.map((_, row) =>
    isRebased(column, row) ? 0 : shownRank(held.edition, column, row),
  );
  const [printedTimes, ownTimes] = [tally(printed), tally(computed ?? [])];
  const ranks = printed.map((rank, row): Rank => {
    const standing = STANDINGS[column.rankStanding[row] ?? 0] ?? "published";
    if (rank > 0) return { kind: "published", rank, standing, tied: (printedTimes.get(rank) ?? 0) > 1 };
    const reading = computed?.[row] ?? Number.NaN;
    if (!Number.isNaN(reading))
      return { kind: "own-reading", rank: reading, tied: (ownTimes.get(reading) ?? 0) > 1 };
    return { kind: "unranked", why: unrankedReason(held, column, row) };
  });
  const withScore = column.score.reduce((n, score) => n + (Number.isNaN(score) ? 0 : 1), 0);
  const withRank = printed.filter((rank) => rank > 0).length;
  const partial = regime.kind === "ranks-only" ? holding.rank === "partial" : holding.score === "partial";
  const whole = mayCompute(regime) && (computable || holding.rank === "complete");
  const ranked = ranks.filter((rank) => rank.kind !== "unranked").length;
  return {
    ranks,
    of: whole && ranked > 0 ? ranked : held.set.units.length,
    withRank,
    withScore,
    partial,
    regime,
  };
}

/** The scores that may be ranked: all but re-based ones, which never get a rank (R3). */
export function rankableScores(column: Column): Float64Array {
  return column.score.map((score, row) => (isRebased(column, row) ? Number.NaN : score));
}

function isRebased(column: Column, row: number): boolean {
  return STANDINGS[column.standing[row] ?? 0] === "rebased";
}

/** 1 where more is better, -1 where less is. */
function signOf(direction: Direction): 1 | -1 {
  return direction === "higher-is-better" ? 1 : -1;
}

/** A top-n or groups-only publisher withholds the order of the rest: to compute it would be to leak it. */
export function mayCompute(regime: Regime): boolean {
  return regime.kind === "full" || regime.kind === "scores-and-groups" || regime.kind === "ranks-only";
}

function tally(ranks: ArrayLike<number>): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const rank of Array.from(ranks)) if (rank > 0) count.set(rank, (count.get(rank) ?? 0) + 1);
  return count;
}

function unrankedReason({ edition }: EditionData, column: Column, row: number): UnrankedReason {
  const value = valueAt(column, row);
  if (value.kind === "missing")
    return value.why === "withheld" || value.why === "not-in-data" ? value.why : "no-score";
  if (isRebased(column, row)) return "no-score"; // no score of its own
  return mayCompute(edition.regime) ? "partial-data" : "withheld";
}

/** Rank of one unit; unranked where the edition does not have it. */
export function rankOf(data: Dataset, unit: string, edition: EditionId, component: ComponentId): Rank {
  const row = data.editions.get(edition)?.rowOf.get(unit);
  const ranking = row === undefined ? undefined : rankingOf(data, edition, component);
  return ranking?.ranks[row ?? -1] ?? { kind: "unranked", why: "not-in-data" };
}

/** A published rank that our own reading of the same scores contradicts, beyond ties at the printed precision (R7). */
export interface RankWarning {
  readonly unit: string;
  readonly published: number;
  readonly computed: number;
}

/** Where a published rank differs from the order of the scores, but for ties at the printed precision (R7). */
export function rankWarnings(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
): readonly RankWarning[] {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held || !column || holdingOf(held.edition, component).score !== "complete") return [];
  if (!mayCompute(held.edition.regime)) return [];
  const sign = signOf(data.definition.direction);
  // as printed, the better the less: ties at the printed precision are no contradiction
  const printed = Float64Array.from(
    column.score,
    (score) => -sign * Math.round(score * 10 ** data.definition.digits),
  );
  const sorted = printed.filter((value) => !Number.isNaN(value)).sort();
  const computed = competitionRanks(column.score, data.definition.direction);
  return held.set.units.flatMap((unit, row) => {
    const published = column.rank[row] ?? 0;
    const own = printed[row] ?? Number.NaN;
    if (published === 0 || Number.isNaN(own)) return [];
    const better = countBelow(sorted, own);
    const fits = published > better && published <= countBelow(sorted, own + 0.5);
    return fits ? [] : [{ unit, published, computed: computed[row] ?? 0 }];
  });
}

/** How many of a sorted list are less than a value. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
