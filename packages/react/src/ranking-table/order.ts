import {
  predecessorsOf,
  regionOf,
  reorder,
  rowOrder,
  searchFor,
  searchText,
  spellingsOf,
  unitNames,
} from "@chiso/core";
import type { RankingRows, Region, RegionId, SortColumn, SortDirection, SortKey } from "@chiso/core";
import type { TableWords } from "../messages/table-words.js";
import type { RankingColumn } from "./column.js";
import { groupIds, groupPlaces } from "./groups.js";

/** By which column a table is sorted, and which way. */
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

const known = new WeakMap<RankingRows, Uint32Array>();

/** Rows by rank, then score, then group, then name; worked out once: every other order is this one sorted anew. */
function standingOrder(rows: RankingRows, { format, locale }: TableWords): Uint32Array {
  const { length } = rows.held.set.units;
  const best = rows.data.definition.direction === "higher-is-better" ? "descending" : "ascending";
  const groups = groupPlaces(rows);
  const keys: readonly SortKey[] = [
    { column: { kind: "number", values: rows.rankValues }, direction: "ascending" },
    { column: { kind: "number", values: rows.column.score }, direction: best },
    ...(groups ? [{ column: { kind: "number", values: groups }, direction: "ascending" } as const] : []),
    {
      column: { kind: "text", values: unitNames(rows.data, rows.held.edition.id, locale) },
      direction: "ascending",
    },
  ];
  const order = known.get(rows) ?? rowOrder(length, keys, format.compare);
  known.set(rows, order);
  return order;
}

/**
 * Rows in the order of a column, at first that of the ranks (or of a printed list); ties, and what has no figure there, by
 * rank, then score, then group, then name. Missing is last in both directions (R9).
 */
export function orderOf(
  rows: RankingRows,
  columns: readonly RankingColumn[],
  sorting: Sorting,
  words: TableWords,
): Uint32Array {
  const { length } = rows.held.set.units;
  if (isPrintedList(rows, sorting)) return Uint32Array.from({ length }, (_, row) => row);
  const order = standingOrder(rows, words);
  const { key, direction } = sorting;
  if (key === "rank" && direction === "ascending") return order;
  const column: SortColumn | undefined =
    key === "rank"
      ? { kind: "number", values: rows.rankValues }
      : columns.find((one) => one.key === key)?.sort?.();
  return column ? reorder(order, { column, direction }, words.format.compare) : order;
}

/** Regions that the edition's units lie in, in their own order. */
export function regionsOf(rows: RankingRows): readonly Region[] {
  const made = regions.get(rows) ?? findRegions(rows);
  regions.set(rows, made);
  return made;
}

const regions = new WeakMap<RankingRows, readonly Region[]>();

function findRegions({ data, held }: RankingRows): readonly Region[] {
  const found = new Map<RegionId, Region>();
  for (const unit of held.set.units) {
    const region = regionOf(data.book, unit, held.edition.asOf);
    if (region) found.set(region.id, region);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** What a reader narrows the rows down to; "" for all. */
export interface RowQuery {
  readonly query: string;
  readonly region: string;
  readonly group: string;
}

/**
 * Does a row answer to what was typed, to the chosen region and group? Old names count, those of merged predecessors too (R4).
 * Spellings are gathered at the first search and kept.
 */
export function rowFilter(rows: RankingRows): (asked: RowQuery) => (row: number) => boolean {
  const { data, held } = rows;
  const { asOf } = held.edition;
  const texts: (string | undefined)[] = [];
  const gather = (row: number): string => {
    const unit = held.set.units[row] ?? "";
    const merged = predecessorsOf(data.book, unit).filter((s) => s.whole && s.date <= asOf);
    const ids = [unit, ...merged.map((s) => s.predecessor)];
    return searchText(ids.flatMap((id) => spellingsOf(data.book, id, asOf)));
  };
  const textAt = (row: number): string => (texts[row] ??= gather(row));
  return ({ query, region, group }) => {
    const found = query.trim() === "" ? undefined : searchFor(query);
    const place = group === "" ? undefined : groupIds(rows).indexOf(group);
    const places = place === undefined ? undefined : groupPlaces(rows);
    return (row) => {
      if (region !== "" && regionOf(data.book, held.set.units[row] ?? "", asOf)?.id !== region) return false;
      if (place !== undefined && places?.[row] !== place) return false;
      return found === undefined || found(textAt(row));
    };
  };
}
