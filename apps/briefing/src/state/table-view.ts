import type { TableView } from "@chiso/react/ranking-table";
import type { StateChange } from "./change-state.js";
import type { State } from "./state.js";

/** Columns of the ranking by their names in the address; those of components go by the component's code. */
export const SORT_COLUMNS = ["rank", "name", "score", "change-points", "change-ranks", "group"] as const;

const COMPONENT = "component:";

/** How the ranking begins in a state of the page. */
export function tableViewOf({ sort, region = "", q: query = "" }: State): Partial<TableView> {
  if (sort === undefined) return { query, region };
  const descending = sort.startsWith("-");
  const column = descending ? sort.slice(1) : sort;
  const key = SORT_COLUMNS.some((known) => known === column) ? column : `${COMPONENT}${column}`;
  return { query, region, sorting: { key, direction: descending ? "descending" : "ascending" } };
}

/** What the page's state has to hold of a ranking; by rank upwards is the default. */
export function changeOfView({ sorting: { key, direction }, query, region }: TableView): StateChange {
  const column = key.startsWith(COMPONENT) ? key.slice(COMPONENT.length) : key;
  const sort = direction === "descending" ? `-${column}` : column;
  return {
    sort: sort === "rank" ? undefined : sort,
    region: region === "" ? undefined : region,
    q: query.trim() === "" ? undefined : query.trim(),
  };
}
