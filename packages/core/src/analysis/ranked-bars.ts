import type { Dataset } from "../model/dataset.js";
import { scoreAt, valueAt } from "../model/dataset.js";
import type { ComponentTerm } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { MissingReason } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { groupOf, medianOf } from "./group.js";
import type { Group } from "./group.js";
import { rankingRows } from "./ranking-rows.js";
import type { Rank, Ranking } from "./rank.js";

/** What `analyseRankedBars` is asked. */
export type RankedBarsQuery = EditionQuery;

/** One unit of the order. */
export interface RankedUnit {
  readonly unit: UnitId;
  readonly rank: Rank;
  /** Undefined where only the rank is known. */
  readonly score: number | undefined;
  /** Of the whole index only. */
  readonly group?: Group;
}

/** A unit with neither score nor rank, and why (R9). */
export interface UnplacedUnit {
  readonly unit: UnitId;
  readonly why: MissingReason;
}

/** All units by rank, and those without one, with the reason: the answer of `analyseRankedBars`. */
export type RankedBarsFinding =
  | {
      readonly kind: "ranked-bars";
      readonly view: EditionView;
      readonly term: ComponentTerm | undefined;
      readonly ranking: Ranking | undefined;
      /** Scores, or positions where hardly any of the ranked has a score. */
      readonly drawn: "score" | "rank";
      /** By rank, 1 first; ties in the order of the unit set. */
      readonly ranked: readonly RankedUnit[];
      /** A score, but no rank that may be told: in the order of the unit set, for nothing is ranked (R8). */
      readonly unranked: readonly RankedUnit[];
      readonly missing: readonly UnplacedUnit[];
      /** Undefined from partial data (R8). */
      readonly median: number | undefined;
    }
  | NoSuchEdition;

/**
 * Who stands where: all units in the order of their ranks, those without one apart.
 *
 * @example analyseRankedBars(par, { edition: 2020, focus: "son-la" }) // 23 ranked, 40 missing, no median
 */
export function analyseRankedBars(data: Dataset, query: RankedBarsQuery): RankedBarsFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const { held, edition, component } = view;
  const found = rankingRows(data, edition, component);
  const ranked: RankedUnit[] = [];
  const unranked: RankedUnit[] = [];
  const missing: UnplacedUnit[] = [];
  held.set.units.forEach((unit, row) => {
    const rank = found?.ranking?.ranks[row] ?? ({ kind: "unranked", why: "not-in-data" } as const);
    const value = found ? valueAt(found.column, row) : undefined;
    const score = found ? scoreAt(found.column, row) : undefined;
    const group = component === data.definition.overall ? groupOf(data, unit, edition) : undefined;
    const placed: RankedUnit = { unit, rank, score, ...(group ? { group } : {}) };
    if (rank.kind !== "unranked") ranked.push(placed);
    else if (score !== undefined) unranked.push(placed);
    else missing.push({ unit, why: value?.kind === "missing" ? value.why : "not-in-data" });
  });
  const rankOf = ({ rank }: RankedUnit) => (rank.kind === "unranked" ? 0 : rank.rank);
  const withScore = ranked.filter(({ score }) => score !== undefined).length;
  return {
    kind: "ranked-bars",
    view,
    term: termOf(data.definition, component, edition),
    ranking: found?.ranking,
    drawn: ranked.length > 0 && withScore * 2 < ranked.length ? "rank" : "score",
    ranked: ranked.toSorted((a, b) => rankOf(a) - rankOf(b)),
    unranked,
    missing,
    median: medianOf(data, edition, component),
  };
}
