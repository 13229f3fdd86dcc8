import { columnFilteringFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { RankingColumn } from "./column.js";
import { DEFAULT_SORTING } from "./order.js";
import type { Sorting } from "./order.js";

// the engine holds state and headers only (manual mode): rows are index arrays of core and never enter it
const features = tableFeatures({ rowSortingFeature, columnFilteringFeature });
const NO_ROWS: Record<string, never>[] = [];
const INITIAL = { sorting: [{ id: DEFAULT_SORTING.key, desc: DEFAULT_SORTING.direction === "descending" }] };
const REGION = "filter:region";
const QUERY = "filter:query";

export interface TableState {
  readonly sorting: Sorting;
  readonly query: string;
  readonly region: string;
  readonly toggle: (key: string) => void;
  readonly setQuery: (text: string) => void;
  readonly setRegion: (id: string) => void;
  readonly clear: () => void;
}

/** Sorting and filter state of a ranking table, held by TanStack Table in manual mode. */
export function useTableState(columns: readonly RankingColumn[]): TableState {
  const defs = useMemo(() => [...columns.map(sortableDef), filterDef(QUERY), filterDef(REGION)], [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    initialState: INITIAL,
    manualSorting: true,
    manualFiltering: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { sorting, columnFilters } = table.state;
  const [first] = sorting;
  const text = (id: string) => {
    const value = columnFilters.find((filter) => filter.id === id)?.value;
    return typeof value === "string" ? value : "";
  };
  return {
    sorting: useMemo(
      () => (first ? { key: first.id, direction: first.desc ? "descending" : "ascending" } : DEFAULT_SORTING),
      [first],
    ),
    query: text(QUERY),
    region: text(REGION),
    toggle: (key) => table.getColumn(key)?.toggleSorting(),
    setQuery: (value) => table.getColumn(QUERY)?.setFilterValue(value),
    setRegion: (value) => table.getColumn(REGION)?.setFilterValue(value),
    clear: () => table.resetColumnFilters(true),
  };
}

function sortableDef(column: RankingColumn) {
  return {
    id: column.key,
    accessorFn: noValue,
    enableSorting: column.sort !== undefined,
    sortDescFirst: column.first === "descending",
    enableColumnFilter: false,
    filterFn: always,
  };
}

function filterDef(id: string) {
  return {
    id,
    accessorFn: noValue,
    enableSorting: false,
    sortDescFirst: false,
    enableColumnFilter: true,
    filterFn: always,
  };
}

function noValue(): undefined {
  return undefined;
}

function always(): boolean {
  return true;
}
