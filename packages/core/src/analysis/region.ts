import type { Dataset } from "../model/dataset.js";
import { observe, scoreAt } from "../model/dataset.js";
import type { EditionData } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { holdingOf } from "../model/index-definition.js";
import type { Region, RegionId, UnitId } from "../model/unit.js";
import { regionOf } from "../model/unit.js";
import { competitionRanks, mayCompute, rankOf } from "./rank.js";
import { quantile, sortedScores } from "./statistics.js";

/** Place of a unit within its region. */
export type RegionRank =
  | {
      readonly kind: "own-reading";
      readonly rank: number;
      readonly of: number;
      readonly region: Region;
      readonly tied: boolean;
    }
  | {
      readonly kind: "as-printed";
      readonly rank: number;
      readonly of: number;
      readonly region: Region;
      readonly source: string;
    }
  | {
      readonly kind: "none";
      readonly why: "no-region" | "partial-data" | "withheld" | "no-score";
      readonly region?: Region;
    };

/** Units of an edition that lie in a region on the edition's day. */
export function unitsInRegion(data: Dataset, edition: EditionId, region: RegionId): readonly UnitId[] {
  const held = data.editions.get(edition);
  if (!held) return [];
  return held.set.units.filter((unit) => regionOf(data.book, unit, held.edition.asOf)?.id === region);
}

/**
 * Rank within the region: as printed where somebody printed it, else our own reading of complete ranks or scores, else
 * none (R6, R8). Where all members have a published rank their order is kept, ties at the printed precision too (R7).
 *
 * @example regionRankOf(par, "son-la", 2020, "PAR") // { kind: "as-printed", rank: 5, of: 14, region, source: "baosonla-2021" }
 */
export function regionRankOf(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: ComponentId,
): RegionRank {
  const held = data.editions.get(edition);
  const region = held && regionOf(data.book, unit, held.edition.asOf);
  if (!held || !region) return { kind: "none", why: "no-region" };
  const { value } = observe(data, unit, edition, component);
  if (value.kind === "missing" && value.why === "withheld") return { kind: "none", why: "withheld", region };
  const claim =
    component === data.definition.overall
      ? data.claims.find(
          (c) =>
            c.kind === "region-rank" && c.unit === unit && c.edition === edition && c.region === region.id,
        )
      : undefined;
  if (claim?.rank !== undefined && claim.of !== undefined) {
    return { kind: "as-printed", rank: claim.rank, of: claim.of, region, source: claim.source };
  }
  if (!mayCompute(held.edition.regime)) return { kind: "none", why: "withheld", region };
  const holding = holdingOf(held.edition, component);
  if (holding.score !== "complete" && holding.rank !== "complete")
    return { kind: "none", why: "partial-data", region };
  const members = unitsInRegion(data, edition, region.id);
  const ranks = ranksWithin(data, held, members, component);
  const rank = ranks[members.indexOf(unit)] ?? Number.NaN;
  if (Number.isNaN(rank)) return { kind: "none", why: "no-score", region };
  const of = ranks.filter((r) => !Number.isNaN(r)).length;
  return { kind: "own-reading", rank, of, region, tied: ranks.filter((r) => r === rank).length > 1 };
}

/** Ranks among some units: in the order of their published ranks where all that are ranked have one, else of their scores. */
function ranksWithin(
  data: Dataset,
  held: EditionData,
  members: readonly UnitId[],
  component: ComponentId,
): number[] {
  const places = members.map((id) => rankOf(data, id, held.edition.id, component));
  if (places.every((place) => place.kind !== "own-reading")) {
    const printed = places.map((place) => (place.kind === "published" ? place.rank : Number.NaN));
    return competitionRanks(printed, "lower-is-better");
  }
  const column = held.columns.get(component);
  const scores = members.map((id, i) =>
    places[i]?.kind === "unranked" ? Number.NaN : (scoreAt(column, held.rowOf.get(id)) ?? Number.NaN),
  );
  return competitionRanks(scores, data.definition.direction);
}

/** Median score of a region in a whole edition; undefined from partial data (R8). */
export function regionMedian(
  data: Dataset,
  edition: EditionId,
  region: RegionId,
  component: ComponentId,
): number | undefined {
  const held = data.editions.get(edition);
  if (!held || holdingOf(held.edition, component).score !== "complete" || !mayCompute(held.edition.regime))
    return undefined;
  const column = held.columns.get(component);
  const scores = unitsInRegion(data, edition, region).map(
    (id) => scoreAt(column, held.rowOf.get(id)) ?? Number.NaN,
  );
  return quantile(sortedScores(scores), 0.5);
}
