export { RankingTable } from "../ranking-table/ranking-table.js";
export type { RankingTableProps } from "../ranking-table/ranking-table.js";
export { rankingTable } from "../ranking-table/module.js";
export type { RankingTableFinding, RankingTableQuery } from "../ranking-table/analyse.js";
export type { TableView, ViewKeeper } from "../ranking-table/use-table-state.js";
export type { Sorting } from "../ranking-table/order.js";
