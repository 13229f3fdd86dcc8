import { columnFilteringFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { RankingColumn } from "./column.js";
import { DEFAULT_SORTING } from "./order.js";
import type { Sorting } from "./order.js";

// the engine holds state and headers only (manual mode): rows are index arrays of core and never enter it
const features = tableFeatures({ rowSortingFeature, columnFilteringFeature });
const NO_ROWS: Record<string, never>[] = [];
const REGION = "filter:region";
const QUERY = "filter:query";

export interface TableState extends TableView {
  readonly toggle: (key: string) => void;
  readonly setQuery: (text: string) => void;
  readonly setRegion: (id: string) => void;
  readonly clear: () => void;
}

/** How the rows of a ranking table are looked at. */
export interface TableView {
  readonly sorting: Sorting;
  /** What was typed into the search; "" for all. */
  readonly query: string;
  /** A region id; "" for all. */
  readonly region: string;
}

/** Where a view begins, and who is told of another: a page that keeps it in its address. */
export interface ViewKeeper {
  /** Read once. A column or region that the edition does not have is left out. */
  readonly start?: Partial<TableView>;
  readonly onChange?: (view: TableView) => void;
}

/** Sorting and filter state of a ranking table, held by TanStack Table in manual mode. */
export function useTableState(columns: readonly RankingColumn[], keeper: ViewKeeper = {}): TableState {
  const defs = useMemo(() => [...columns.map(sortableDef), filterDef(QUERY), filterDef(REGION)], [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    initialState: initialState(columns, keeper.start),
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
  const shown: Sorting = useMemo(
    () => (first ? { key: first.id, direction: first.desc ? "descending" : "ascending" } : DEFAULT_SORTING),
    [first],
  );
  const view: TableView = { sorting: shown, query: text(QUERY), region: text(REGION) };
  const tell = (change: Partial<TableView>) => keeper.onChange?.({ ...view, ...change });
  return {
    ...view,
    toggle: (key) => {
      const direction = nextDirection(columns, shown, key);
      table.getColumn(key)?.toggleSorting(direction === "descending");
      tell({ sorting: { key, direction } });
    },
    setQuery: (query) => {
      table.getColumn(QUERY)?.setFilterValue(query);
      tell({ query });
    },
    setRegion: (region) => {
      table.getColumn(REGION)?.setFilterValue(region);
      tell({ region });
    },
    clear: () => {
      table.resetColumnFilters(true);
      tell({ query: "", region: "" });
    },
  };
}

/** The other way round on the sorted column, else a column's own first direction. */
function nextDirection(columns: readonly RankingColumn[], { key, direction }: Sorting, pressed: string) {
  if (pressed === key) return direction === "ascending" ? "descending" : "ascending";
  return columns.find((column) => column.key === pressed)?.first ?? "ascending";
}

function initialState(columns: readonly RankingColumn[], start: Partial<TableView> = {}) {
  const known = columns.some(({ key, sort }) => key === start.sorting?.key && sort !== undefined);
  const { key, direction } = known && start.sorting ? start.sorting : DEFAULT_SORTING;
  const filters = [
    { id: QUERY, value: start.query ?? "" },
    { id: REGION, value: start.region ?? "" },
  ];
  return {
    sorting: [{ id: key, desc: direction === "descending" }],
    columnFilters: filters.filter(({ value }) => value !== ""),
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
