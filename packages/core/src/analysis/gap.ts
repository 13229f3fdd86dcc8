import type { Dataset } from "../model/dataset.js";
import { observe, scoreAt } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { childrenOf, holdingOf, pointsOfTotal } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { regionOf } from "../model/unit.js";
import { medianOf } from "./group.js";
import { mayCompute, rankingOf } from "./rank.js";
import { regionMedian } from "./region.js";

/**
 * How far a unit is from somebody: `points` to gain, in the direction of the index (negative where the unit is ahead). Never
 * computed from partial data (R8). `bound`: so much is enough for that rank, less may do (R15).
 */
export type Gap =
  | {
      readonly kind: "gap";
      readonly points: number;
      readonly unit?: UnitId;
      readonly rank?: number;
      readonly bound?: "enough";
    }
  | { readonly kind: "none"; readonly why: "first" | "no-score" | "partial-data" | "withheld" };

/** How far a unit is from those ahead of it, in points of the component: the answer of `gapsOf`. */
export interface Gaps {
  /** To the score of the next better rank. On partial data: to the nearest better published pair, which is enough (R15). */
  readonly nextRank: Gap;
  readonly best: Gap;
  readonly median: Gap;
  readonly regionMedian: Gap;
}

/** Distances of a unit's score, in points of the component. */
export function gapsOf(data: Dataset, unit: UnitId, edition: EditionId, component: ComponentId): Gaps {
  const held = data.editions.get(edition);
  const own = observe(data, unit, edition, component).value;
  const none = (why: "no-score" | "partial-data" | "withheld"): Gap => ({ kind: "none", why });
  if (!held || own.kind === "missing") {
    const why = own.kind === "missing" && own.why === "withheld" ? "withheld" : "no-score";
    return { nextRank: none(why), best: none(why), median: none(why), regionMedian: none(why) };
  }
  const partial = holdingOf(held.edition, component).score !== "complete" || !mayCompute(held.edition.regime);
  const nextRank = betterPair(data, unit, edition, component, partial);
  if (partial)
    return {
      nextRank,
      best: none("partial-data"),
      median: none("partial-data"),
      regionMedian: none("partial-data"),
    };
  const to = (score: number | undefined): Gap =>
    score === undefined ? none("no-score") : { kind: "gap", points: toGain(data, own.score, score) };
  const region = regionOf(data.book, unit, held.edition.asOf);
  return {
    nextRank,
    best: bestGap(data, edition, component, own.score),
    median: to(medianOf(data, edition, component)),
    regionMedian: to(region && regionMedian(data, edition, region.id, component)),
  };
}

/** What one score lacks to another, in the direction of the index. */
function toGain(data: Dataset, from: number, to: number): number {
  return data.definition.direction === "higher-is-better" ? to - from : from - to;
}

function bestGap(data: Dataset, edition: EditionId, component: ComponentId, own: number): Gap {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  let best: { unit: UnitId; score: number } | undefined;
  for (const [unit, row] of held?.rowOf ?? []) {
    const score = scoreAt(column, row);
    if (score !== undefined && (!best || toGain(data, best.score, score) > 0)) best = { unit, score };
  }
  return best
    ? { kind: "gap", points: toGain(data, own, best.score), unit: best.unit }
    : { kind: "none", why: "no-score" };
}

/**
 * The unit just ahead; of several that share its rank the one nearest by score. A pair of printed score and rank stands also
 * where the rest of the edition is not known.
 */
function betterPair(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: ComponentId,
  partial: boolean,
): Gap {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  const ranking = rankingOf(data, edition, component);
  const mine = ranking?.ranks[held?.rowOf.get(unit) ?? -1];
  const own = scoreAt(column, held?.rowOf.get(unit));
  if (!held || !ranking || !mine || mine.kind === "unranked" || own === undefined) {
    const why =
      mine?.kind === "unranked" && mine.why === "withheld"
        ? "withheld"
        : partial
          ? "partial-data"
          : "no-score";
    return { kind: "none", why };
  }
  if (mine.rank === 1) return { kind: "none", why: "first" };
  let next: { unit: UnitId; rank: number; score: number } | undefined;
  for (const [id, row] of held.rowOf) {
    const rank = ranking.ranks[row];
    const score = scoreAt(column, row);
    if (!rank || rank.kind === "unranked" || score === undefined || rank.rank >= mine.rank) continue;
    const nearer = next !== undefined && rank.rank === next.rank && toGain(data, next.score, score) < 0;
    if (!next || rank.rank > next.rank || nearer) next = { unit: id, rank: rank.rank, score };
  }
  if (!next) return { kind: "none", why: partial ? "partial-data" : "no-score" };
  const sure = next.rank === mine.rank - 1 || !partial;
  const points = toGain(data, own, next.score);
  return {
    kind: "gap",
    points,
    unit: next.unit,
    rank: next.rank,
    ...(sure ? {} : { bound: "enough" as const }),
  };
}

/**
 * A difference of two units' totals (the other's minus the unit's), split over the components: `parts` and `unexplained` add
 * up to `total`.
 */
export interface GapParts {
  readonly total: number;
  readonly parts: readonly { readonly component: ComponentId; readonly points: number }[];
  /** Components without a score of both, or of unknown weight: what they carry stands in `unexplained`. */
  readonly missing: readonly ComponentId[];
  readonly unexplained: number;
}

/**
 * Where the distance from one unit's total to another's comes from, in points of the total (k of R14).
 *
 * @param cut which cut of the points to use where an index has two (PAR: "field" or "block"); the first of the catalogue
 * when absent, since two cuts of the same points are never added together
 */
export function gapParts(
  data: Dataset,
  unit: UnitId,
  other: UnitId,
  edition: EditionId,
  cut?: string,
): GapParts | undefined {
  const { definition } = data;
  const score = (id: UnitId, component: ComponentId) => {
    const held = data.editions.get(edition);
    return scoreAt(held?.columns.get(component), held?.rowOf.get(id));
  };
  const mine = score(unit, definition.overall);
  const theirs = score(other, definition.overall);
  if (mine === undefined || theirs === undefined) return undefined;
  const total = theirs - mine;
  const parts: { component: ComponentId; points: number }[] = [];
  const missing: ComponentId[] = [];
  const children = childrenOf(definition, definition.overall, edition);
  const wanted = cut ?? children.find((child) => child.cut !== undefined)?.cut;
  for (const { id, cut: own } of children) {
    if (own !== wanted && own !== undefined) continue;
    const [a, b, k] = [score(unit, id), score(other, id), pointsOfTotal(definition, id, edition)];
    if (a === undefined || b === undefined || k === undefined) missing.push(id);
    else parts.push({ component: id, points: (b - a) * k });
  }
  return { total, parts, missing, unexplained: total - parts.reduce((sum, part) => sum + part.points, 0) };
}
