import { observe, rankOf, sourceById } from "@chiso/core";
import type { ColumnSource, RankingColumn } from "./column.js";
import { isOwnReading, rankCell, scoreCell, scoreHeader } from "./rank-columns.js";

/**
 * Rank and score of the edition set beside, of each unit as it stood there: what did not exist, was not surveyed or is
 * withheld says so (R1, R8). None where no edition is set beside, or where it has no such figure at all.
 */
export function againstColumns(source: ColumnSource): readonly RankingColumn[] {
  const { rows, words } = source;
  const { data, component, against, held } = rows;
  if (!against) return [];
  const { id } = against.held.edition;
  const { table, common } = words.messages;
  const unitAt = (row: number) => held.set.units[row] ?? "";
  const observed = (row: number) => observe(data, unitAt(row), id, component);
  const allOwn = isOwnReading(against.ranking);
  const of = words.format.integer(against.ranking?.of ?? against.held.set.units.length);
  const header = table.againstRank(String(id), of);
  const shared = { align: "end", group: { key: "against", label: String(id) } } as const;
  const rank: RankingColumn = {
    ...shared,
    key: "against-rank",
    kind: "against-rank",
    header: allOwn ? `${header} (${common.ownReadingShort})` : header,
    first: "ascending",
    sort: () => ({ kind: "number", values: against.ranks }),
    cell: (row) => {
      const { value } = observed(row);
      const found = rankOf(data, unitAt(row), id, component);
      if (found.kind === "unranked" && found.why === "not-in-data" && value.kind === "missing")
        return { text: "", after: common.missing[value.why], missing: true };
      return rankCell(words, found, allOwn);
    },
  };
  const score: RankingColumn = {
    ...shared,
    key: "against-score",
    kind: "against-score",
    header: scoreHeader(source, table.againstScore(String(id))),
    first: data.definition.direction === "higher-is-better" ? "descending" : "ascending",
    sort: () => ({ kind: "number", values: against.scores }),
    cell: (row) => {
      const { value, standing, source: from } = observed(row);
      return scoreCell(source, value, standing, sourceById(data, from));
    },
  };
  const any = (values: Float64Array) => values.some((value) => !Number.isNaN(value));
  return [...(any(against.ranks) ? [rank] : []), ...(any(against.scores) ? [score] : [])];
}
