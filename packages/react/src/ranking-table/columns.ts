import type { RankingRows } from "@chiso/core";
import type { DataTable, TableColumn } from "../frame/description.js";
import type { TableWords } from "../messages/table-words.js";
import { againstColumns } from "./against-columns.js";
import { plainCell } from "./cell.js";
import { changeColumns, changeNoteColumn } from "./change-columns.js";
import { COLUMN_KINDS } from "./column.js";
import type { ColumnKind, ColumnName, ColumnSource, RankingColumn } from "./column.js";
import { arranged, initialChoice } from "./column-choice.js";
import { groupColumn, regionColumn, sparklineColumn } from "./history-columns.js";
import { componentColumns } from "./part-columns.js";
import {
  nameColumn,
  rankColumn,
  scoreColumn,
  scoreStandingColumn,
  sourceColumn,
  standingColumn,
} from "./rank-columns.js";

/** Shown unless the host chooses: all but the region, which is a filter. */
export const DEFAULT_KINDS: readonly ColumnKind[] = COLUMN_KINDS.filter((kind) => kind !== "region");

/** Every column that the edition has something for, in their natural order: what a reader can choose from. */
export function allColumns(source: ColumnSource): readonly RankingColumn[] {
  return COLUMN_KINDS.flatMap((kind) => columnsOfKind(source, kind));
}

/**
 * Columns of a ranking table, a pure function of data and words: rank and name first, then the others in the order asked for.
 * A kind that the edition has nothing for gives no column; the name is always there.
 *
 * @example rankingColumns(rows, words, ["rank", "name", "score"]).map((c) => c.header) // ["Xếp hạng", "Tỉnh, thành phố", "Điểm (%)"]
 */
export function rankingColumns(
  rows: RankingRows,
  words: TableWords,
  names: readonly ColumnName[] = DEFAULT_KINDS,
): readonly RankingColumn[] {
  const all = allColumns({ rows, words });
  return arranged(all, initialChoice(all, names)).visible;
}

function columnsOfKind(source: ColumnSource, kind: ColumnKind): readonly RankingColumn[] {
  switch (kind) {
    case "rank":
      return [rankColumn(source)];
    case "name":
      return [nameColumn(source)];
    case "score":
      // where no score is held at all (ranks or groups alone) the notice says so once
      return source.rows.column.score.some((score) => !Number.isNaN(score)) ? [scoreColumn(source)] : [];
    case "against-rank":
    case "against-score":
      return againstColumns(source).filter((column) => column.kind === kind);
    case "change-points":
    case "change-ranks":
      return changeColumns(source).filter((column) => column.kind === kind);
    case "group":
      return groupColumn(source);
    case "component":
      return componentColumns(source);
    case "sparkline":
      return sparklineColumn(source);
    case "region":
      return [regionColumn(source)];
  }
}

/**
 * The columns as a table of text, with more that say how each rank, score and change is known and where the row was read.
 *
 * @param order positions in the unit set, as shown
 */
export function rankingDataTable(
  rows: RankingRows,
  words: TableWords,
  columns: readonly RankingColumn[],
  order: ArrayLike<number>,
  caption: string,
): DataTable {
  const source: ColumnSource = { rows, words };
  const changes = columns.some(({ kind }) => kind === "change-points" || kind === "change-ranks");
  const all = [
    ...columns,
    standingColumn(source),
    scoreStandingColumn(source),
    ...(changes ? changeNoteColumn(source) : []),
    sourceColumn(source),
  ];
  return {
    caption,
    columns: all.map((column) => tableColumn(column, order)),
    rows: Array.from(order, (row) => all.map((column) => plainCell(column.cell(row)))),
  };
}

function tableColumn({ key, header, align, sort }: RankingColumn, order: ArrayLike<number>): TableColumn {
  const sorted = sort?.();
  if (sorted?.kind !== "number") return { key, header, align };
  return { key, header, align, numbers: Array.from(order, (row) => sorted.values[row] ?? Number.NaN) };
}
