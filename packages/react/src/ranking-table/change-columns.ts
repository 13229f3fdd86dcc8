import type { Change } from "@chiso/core";
import type { Cell } from "./cell.js";
import type { ColumnSource, RankingColumn } from "./column.js";

/** Change in points and in ranks since the edition before; none where no row has any (the figure says why, once). */
export function changeColumns(source: ColumnSource): readonly RankingColumn[] {
  const { rows, words } = source;
  const { common, table } = words.messages;
  if (rows.from === undefined) return [];
  const { definition } = rows.data;
  const percent = rows.component === definition.overall && definition.scoreUnit === "percent";
  const from = String(rows.from);
  const points: RankingColumn = {
    key: "change-points",
    kind: "change-points",
    header: table.changePoints(from, percent ? common.percentagePoints : common.points),
    align: "end",
    first: "descending",
    sort: () => ({ kind: "number", values: rows.changePoints }),
    cell: (row) => changeCell(source, rows.changes[row], "points"),
  };
  const ranks: RankingColumn = {
    key: "change-ranks",
    kind: "change-ranks",
    header: table.changeRanks(from),
    align: "end",
    first: "descending",
    sort: () => ({ kind: "number", values: rows.changeRanks }),
    cell: (row) => changeCell(source, rows.changes[row], "ranks"),
  };
  return [
    ...(rows.changePoints.some((value) => !Number.isNaN(value)) ? [points] : []),
    ...(rows.changeRanks.some((value) => !Number.isNaN(value)) ? [ranks] : []),
  ];
}

/** A difference with arrow and word; up in rank is a smaller number (R12). What was printed is marked so (R6). */
export function changeCell(
  { rows, words }: ColumnSource,
  change: Change | undefined,
  measure: "points" | "ranks",
): Cell {
  const { common, table } = words.messages;
  if (!change || change.kind === "unknown")
    return { text: common.none, after: table.unknownChange, missing: true };
  if (change.kind === "not-comparable") return { text: "", after: table.notComparable, missing: true };
  const value = change[measure];
  if (value === undefined) return { text: common.none, after: table.unknownChange, missing: true };
  const digits = measure === "ranks" ? 0 : rows.data.definition.digits;
  const text = words.format.decimal(Math.abs(value), digits);
  const none = Number(Math.abs(value).toFixed(digits)) === 0;
  const sign = none ? "same" : value > 0 ? "up" : "down";
  const printed =
    change.kind === "as-printed" ? ({ mark: "printed", after: `(${table.asPrinted})` } as const) : {};
  return { text, sign, before: table[sign], ...printed };
}
