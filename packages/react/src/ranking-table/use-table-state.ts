import { useMemo, useState } from "react";
import type { RankingColumn } from "./column.js";
import { DEFAULT_SORTING } from "./order.js";
import type { RowQuery, Sorting } from "./order.js";

type Filter = "query" | "region" | "group";

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

type Held = Required<TableView>;

/** Where a view begins, and who is told of another: a page that keeps it in its address. */
export interface ViewKeeper {
  /** Read once. A column, region or group that the edition does not have is left out. */
  readonly start?: Partial<TableView>;
  readonly onChange?: (view: TableView) => void;
}

/**
 * Sorting and filters of a ranking table. The rows themselves are index arrays of core, which these are asked of.
 *
 * @param columns every column that can be shown
 * @param visible those that are: a table is not sorted by what nobody sees, but for the rank
 */
export function useTableState(
  columns: readonly RankingColumn[],
  visible: readonly RankingColumn[],
  keeper: ViewKeeper,
): TableState {
  const [held, hold] = useState<Held>(() => initialView(columns, keeper.start));
  const { query, region, group } = held;
  const { key: asked, direction } = held.sorting;
  const known = visible.some(({ key }) => key === asked) || asked === DEFAULT_SORTING.key;
  const key = known ? asked : undefined;
  const sorting: Sorting = useMemo(
    () => (key === undefined ? DEFAULT_SORTING : { key, direction }),
    [key, direction],
  );
  const view: Held = { sorting, query, region, group };
  const change = (part: Partial<Held>) => {
    // two choices of one moment add up
    hold((before) => ({ ...before, ...part }));
    keeper.onChange?.({ ...view, ...part });
  };
  return {
    ...view,
    toggle: (pressed) =>
      change({ sorting: { key: pressed, direction: nextDirection(columns, sorting, pressed) } }),
    filter: (name, value) => change({ [name]: value }),
    clear: () => change({ query: "", region: "", group: "" }),
  };
}

/** The other way round on the sorted column, else a column's own first direction. */
function nextDirection(columns: readonly RankingColumn[], { key, direction }: Sorting, pressed: string) {
  if (pressed === key) return direction === "ascending" ? "descending" : "ascending";
  return columns.find((column) => column.key === pressed)?.first ?? "ascending";
}

function initialView(columns: readonly RankingColumn[], start: Partial<TableView> = {}): Held {
  const known = columns.some(({ key, sort }) => key === start.sorting?.key && sort !== undefined);
  const { query = "", region = "", group = "" } = start;
  return { sorting: known && start.sorting ? start.sorting : DEFAULT_SORTING, query, region, group };
}
