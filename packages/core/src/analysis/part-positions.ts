import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { rankingOf } from "./rank.js";
import { isWholeColumn } from "./ranking-parts.js";

/**
 * Ranks of all units in some components of an edition, one array a component with one entry a unit, NaN where unranked;
 * undefined as soon as one of the components is held in part only (R8).
 *
 * @example partPositions(papi, 2024, ["D1", "D2"])?.[0]?.[8] // rank of Sơn La in D1
 */
export function partPositions(
  data: Dataset,
  edition: EditionId,
  components: readonly ComponentId[],
): readonly Float64Array[] | undefined {
  const held = data.editions.get(edition);
  if (!held || components.length === 0) return undefined;
  const found: Float64Array[] = [];
  for (const id of components) {
    const ranking = isWholeColumn(held, id) ? rankingOf(data, edition, id) : undefined;
    if (!ranking) return undefined;
    found.push(
      Float64Array.from(ranking.ranks, (rank) => (rank.kind === "unranked" ? Number.NaN : rank.rank)),
    );
  }
  return found;
}

/**
 * How unlike a unit all others are: by how many places they stand apart, on average over the components. 0 for the unit
 * itself, NaN for a unit that lacks one of them. Positions and not scores, so that a component with a wide spread does not
 * decide alone.
 *
 * @returns one entry a unit in the order of the unit set; undefined from partial data (R8), where the unit itself lacks a
 * component, and below two components
 * @example likenessTo(papi, 2024, ["D1", "D2"], "son-la")
 */
export function likenessTo(
  data: Dataset,
  edition: EditionId,
  components: readonly ComponentId[],
  unit: UnitId,
): Float64Array | undefined {
  const positions = components.length < 2 ? undefined : partPositions(data, edition, components);
  const held = data.editions.get(edition);
  const own = held?.rowOf.get(unit);
  if (!positions || !held || own === undefined) return undefined;
  if (positions.some((ranks) => Number.isNaN(ranks[own] ?? Number.NaN))) return undefined;
  return Float64Array.from(held.set.units, (_, row) => {
    const apart = positions.map((ranks) => Math.abs((ranks[row] ?? Number.NaN) - (ranks[own] ?? Number.NaN)));
    return apart.reduce((sum, places) => sum + places, 0) / positions.length;
  });
}

/** Components in which a unit stands highest and lowest among all; several where they are level. */
export interface PartEnds {
  readonly best: readonly ComponentId[];
  readonly lowest: readonly ComponentId[];
}

/**
 * Undefined from partial data (R8), and where the unit has fewer than two positions. Where it stands level in all, both ends
 * hold all.
 *
 * @example partEndsOf(papi, 2024, ["D1", "D2", "D8"], "son-la")
 */
export function partEndsOf(
  data: Dataset,
  edition: EditionId,
  components: readonly ComponentId[],
  unit: UnitId,
): PartEnds | undefined {
  const positions = partPositions(data, edition, components);
  const row = data.editions.get(edition)?.rowOf.get(unit);
  if (!positions || row === undefined) return undefined;
  const places = positions.map((ranks) => ranks[row] ?? Number.NaN);
  const there = places.filter((place) => !Number.isNaN(place));
  if (there.length < 2) return undefined;
  const at = (place: number) => components.filter((_, i) => places[i] === place);
  return { best: at(Math.min(...there)), lowest: at(Math.max(...there)) };
}
