import { rankOf, regionMedian, regionOf, unitsInRegion } from "@chiso/core";
import type { ComponentId, Dataset, EditionId, Rank, Region, UnitId } from "@chiso/core";

/** One region of an edition in figures, none of them worked out from partial data (R8). */
export interface RegionLine {
  readonly region: Region;
  readonly units: number;
  /** How many of its units have a rank in our data. */
  readonly ranked: number;
  /** Its best-placed units: several where they share the rank. */
  readonly best: readonly { readonly unit: UnitId; readonly rank: Exclude<Rank, { kind: "unranked" }> }[];
  /** Of the scores of its units, in the index's own unit; undefined from partial data. */
  readonly median: number | undefined;
}

/**
 * The regions of an edition, as the day of the edition has them; by the median where each has one, else in the order of the book.
 *
 * @example regionLines(papi, 2024, "PAPI")[0]?.region.id
 */
export function regionLines(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
): readonly RegionLine[] {
  const held = data.editions.get(edition);
  if (!held) return [];
  const found = new Map<string, Region>();
  for (const unit of held.set.units) {
    const region = regionOf(data.book, unit, held.edition.asOf);
    if (region) found.set(region.id, region);
  }
  const lines = [...found.values()].map((region) => lineOf(data, edition, component, region));
  if (lines.some(({ median }) => median === undefined)) return lines;
  const sign = data.definition.direction === "higher-is-better" ? -1 : 1;
  return lines.toSorted((a, b) => sign * ((a.median ?? 0) - (b.median ?? 0)));
}

function lineOf(data: Dataset, edition: EditionId, component: ComponentId, region: Region): RegionLine {
  const members = unitsInRegion(data, edition, region.id);
  const placed = members.flatMap((unit) => {
    const rank = rankOf(data, unit, edition, component);
    return rank.kind === "unranked" ? [] : [{ unit, rank }];
  });
  const first = Math.min(...placed.map(({ rank }) => rank.rank));
  return {
    region,
    units: members.length,
    ranked: placed.length,
    best: placed.filter(({ rank }) => rank.rank === first),
    median: regionMedian(data, edition, region.id, component),
  };
}
