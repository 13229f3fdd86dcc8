export { RankingTable } from "../ranking-table/ranking-table.js";
export type { RankingTableProps } from "../ranking-table/ranking-table.js";
