import type { FigureModule } from "../frame/figure-module.js";
import { tableWordsOf } from "../messages/table-words.js";
import type { TableWords } from "../messages/table-words.js";
import { analyseRanking } from "./analyse.js";
import type { RankingTableFinding, RankingTableQuery } from "./analyse.js";
import { describeRanking } from "./describe.js";

/**
 * The ranking table as a figure: it is analysed and described like any other. It has no layout and no marks, for the page
 * lays out a real table, which is its own picture.
 */
export const rankingTable: Pick<
  FigureModule<RankingTableQuery, RankingTableFinding, never, TableWords>,
  "id" | "wordsOf" | "analyse" | "describe"
> = {
  id: "ranking-table",
  wordsOf: tableWordsOf,
  analyse: analyseRanking,
  describe: (finding, words) => describeRanking(finding, words),
};
