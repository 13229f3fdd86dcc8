import { columnFilteringFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { RankingColumn } from "./column.js";
import { DEFAULT_SORTING } from "./order.js";
import type { RowQuery, Sorting } from "./order.js";

// the engine holds state only (manual mode): rows are index arrays of core and never enter it
const features = tableFeatures({ rowSortingFeature, columnFilteringFeature });
const NO_ROWS: Record<string, never>[] = [];
const FILTERS = ["query", "region", "group"] as const;
type Filter = (typeof FILTERS)[number];

export interface TableState extends TableView, RowQuery {
  readonly group: string;
  readonly toggle: (key: string) => void;
  readonly filter: (name: Filter, value: string) => void;
  readonly clear: () => void;
}

/** How the rows of a ranking table are looked at. */
export interface TableView {
  readonly sorting: Sorting;
  /** What was typed into the search; "" for all. */
  readonly query: string;
  /** A region id; "" for all. */
  readonly region: string;
  /** A group id of the edition; all when absent or "". */
  readonly group?: string;
}

/** Where a view begins, and who is told of another: a page that keeps it in its address. */
export interface ViewKeeper {
  /** Read once. A column, region or group that the edition does not have is left out. */
  readonly start?: Partial<TableView>;
  readonly onChange?: (view: TableView) => void;
}

/**
 * Sorting and filters of a ranking table, held by TanStack Table in manual mode.
 *
 * @param columns every column that can be shown
 * @param visible those that are: a table is not sorted by what nobody sees, but for the rank
 */
export function useTableState(
  columns: readonly RankingColumn[],
  visible: readonly RankingColumn[],
  keeper: ViewKeeper,
): TableState {
  const defs = useMemo(() => [...columns.map(sortableDef), ...FILTERS.map(filterDef)], [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    initialState: initialView(columns, keeper.start),
    manualSorting: true,
    manualFiltering: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { sorting, columnFilters } = table.state;
  const [by] = sorting;
  const known = visible.some(({ key }) => key === by?.id) || by?.id === DEFAULT_SORTING.key;
  const way = by?.desc ? "descending" : "ascending";
  const key = known ? by?.id : undefined;
  const order: Sorting = useMemo(
    () => (key === undefined ? DEFAULT_SORTING : { key, direction: way }),
    [key, way],
  );
  const text = (name: Filter) => {
    const value = columnFilters.find(({ id }) => id === filterId(name))?.value;
    return typeof value === "string" ? value : "";
  };
  const view: TableView & RowQuery = {
    sorting: order,
    query: text("query"),
    region: text("region"),
    group: text("group"),
  };
  const tell = (change: Partial<TableView>) => keeper.onChange?.({ ...view, ...change });
  return {
    ...view,
    toggle: (pressed) => {
      const direction = nextDirection(columns, order, pressed);
      table.getColumn(pressed)?.toggleSorting(direction === "descending");
      tell({ sorting: { key: pressed, direction } });
    },
    filter: (name, value) => {
      table.getColumn(filterId(name))?.setFilterValue(value);
      tell({ [name]: value });
    },
    clear: () => {
      table.resetColumnFilters(true);
      tell({ query: "", region: "", group: "" });
    },
  };
}

/** The other way round on the sorted column, else a column's own first direction. */
function nextDirection(columns: readonly RankingColumn[], { key, direction }: Sorting, pressed: string) {
  if (pressed === key) return direction === "ascending" ? "descending" : "ascending";
  return columns.find((column) => column.key === pressed)?.first ?? "ascending";
}

function initialView(columns: readonly RankingColumn[], start: Partial<TableView> = {}) {
  const known = columns.some(({ key, sort }) => key === start.sorting?.key && sort !== undefined);
  const { key, direction } = known && start.sorting ? start.sorting : DEFAULT_SORTING;
  const filters = FILTERS.map((name) => ({ id: filterId(name), value: start[name] ?? "" }));
  return {
    sorting: [{ id: key, desc: direction === "descending" }],
    columnFilters: filters.filter(({ value }) => value !== ""),
  };
}

/** Ids of filters must not meet keys of columns. */
function filterId(name: Filter): string {
  return `filter:${name}`;
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

function filterDef(name: Filter) {
  return {
    id: filterId(name),
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
