import { matchesQuery, predecessorsOf, regionOf, rowOrder, spellingsOf } from "@chiso/core";
import type { RankingRows, Region, RegionId, SortDirection, SortKey } from "@chiso/core";
import type { RankingColumn } from "./column.js";

export interface Sorting {
  /** Key of a column. */
  readonly key: string;
  readonly direction: SortDirection;
}

export const DEFAULT_SORTING: Sorting = { key: "rank", direction: "ascending" };

/** Where a publisher names groups alone, the order of the printed list is the order: one rank among it must not lead it. */
function isPrintedList(rows: RankingRows, sorting: Sorting): boolean {
  const { key, direction } = DEFAULT_SORTING;
  const asked = sorting.key !== key || sorting.direction !== direction;
  return !asked && rows.held.edition.regime.kind === "groups-only";
}

/**
 * Rows in the order of a column, at first that of the ranks (or of a printed list); ties, and what has no figure there, by
 * rank, then score, then group, then name. Missing is last in both directions (R9).
 *
 * @param columns columns to sort by; the name column must be among them
 */
export function orderOf(
  rows: RankingRows,
  columns: readonly RankingColumn[],
  sorting: Sorting,
  compare: (a: string, b: string) => number,
): Uint32Array {
  const { length } = rows.held.set.units;
  if (isPrintedList(rows, sorting)) return Uint32Array.from({ length }, (_, row) => row);
  const best = rows.data.definition.direction === "higher-is-better" ? "descending" : "ascending";
  const chosen =
    sorting.key === "rank" ? undefined : columns.find((column) => column.key === sorting.key)?.sort?.();
  const name = columns.find((column) => column.kind === "name")?.sort?.();
  const group = columns.find((column) => column.kind === "group")?.sort?.();
  const byRank = sorting.key === "rank" ? sorting.direction : "ascending";
  const keys: readonly (SortKey | undefined)[] = [
    chosen && { column: chosen, direction: sorting.direction },
    { column: { kind: "number", values: rows.rankValues }, direction: byRank },
    { column: { kind: "number", values: rows.column.score }, direction: best },
    group && { column: group, direction: "ascending" },
    name && { column: name, direction: "ascending" },
  ];
  return rowOrder(
    length,
    keys.filter((key) => key !== undefined),
    compare,
  );
}

/** Regions that the edition's units lie in, in their own order. */
export function regionsOf({ data, held }: RankingRows): readonly Region[] {
  const found = new Map<RegionId, Region>();
  for (const unit of held.set.units) {
    const region = regionOf(data.book, unit, held.edition.asOf);
    if (region) found.set(region.id, region);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/**
 * Does a row answer to what was typed and to the chosen region? Old names count, those of merged predecessors too (R4).
 * Spellings are gathered at the first search and kept.
 */
export function rowFilter(rows: RankingRows): (row: number, query: string, region: string) => boolean {
  const { data, held } = rows;
  const { asOf } = held.edition;
  const known = new Map<number, readonly string[]>();
  const spellings = (row: number): readonly string[] => {
    const unit = held.set.units[row] ?? "";
    const merged = predecessorsOf(data.book, unit).filter((s) => s.whole && s.date <= asOf);
    const found =
      known.get(row) ??
      [unit, ...merged.map((s) => s.predecessor)].flatMap((id) => spellingsOf(data.book, id, asOf));
    known.set(row, found);
    return found;
  };
  return (row, query, region) => {
    if (region !== "" && regionOf(data.book, held.set.units[row] ?? "", asOf)?.id !== region) return false;
    return query.trim() === "" || matchesQuery(spellings(row), query);
  };
}
