import { rankOf } from "@chiso/core";
import type { Change } from "@chiso/core";
import { isPercent, sourceTitle } from "../messages/words.js";
import type { Cell } from "./cell.js";
import type { ColumnSource, RankingColumn } from "./column.js";

/** Change in points and in ranks since the edition before; none where no row has any (the figure says why, once). */
export function changeColumns(source: ColumnSource): readonly RankingColumn[] {
  const { rows, words } = source;
  const { common, table } = words.messages;
  if (rows.from === undefined) return [];
  const percent = isPercent(rows.data, rows.component);
  const from = String(rows.from);
  const group = rows.against ? { group: { key: "change", label: table.since(from) } } : {};
  const points: RankingColumn = {
    key: "change-points",
    kind: "change-points",
    header: table.changePoints(from, percent ? common.percentagePoints : common.points),
    align: "end",
    first: "descending",
    ...group,
    sort: () => ({ kind: "number", values: rows.changePoints }),
    cell: (row) => changeCell(source, row, "points"),
  };
  const ranks: RankingColumn = {
    key: "change-ranks",
    kind: "change-ranks",
    header: table.changeRanks(from),
    align: "end",
    first: "descending",
    ...group,
    sort: () => ({ kind: "number", values: rows.changeRanks }),
    cell: (row) => changeCell(source, row, "ranks"),
  };
  return [
    ...(rows.changePoints.some((value) => !Number.isNaN(value)) ? [points] : []),
    ...(rows.changeRanks.some((value) => !Number.isNaN(value)) ? [ranks] : []),
  ];
}

/** A difference with arrow and word; up in rank is a smaller number (R12). What was printed or implied is marked so (R6, R11). */
export function changeCell(source: ColumnSource, row: number, measure: "points" | "ranks"): Cell {
  const { rows, words } = source;
  const { common, table } = words.messages;
  const change = rows.changes[row];
  if (change?.kind === "not-comparable") return { text: "", after: table.notComparable, missing: true };
  const value = change?.kind === "unknown" ? undefined : change?.[measure];
  if (change === undefined || value === undefined)
    return { text: common.none, after: noChange(source, row, measure), missing: true };
  const digits = measure === "ranks" ? 0 : rows.data.definition.digits;
  const text = words.format.decimal(Math.abs(value), digits);
  const none = Number(Math.abs(value).toFixed(digits)) === 0;
  const sign = none ? "same" : value > 0 ? "up" : "down";
  return { text, sign, before: table[sign], ...markOf(source, change, measure) };
}

/** Why there is no difference where another one is there: of points beside printed ranks, of ranks of two kinds (R5, R7). */
function noChange({ rows, words }: ColumnSource, row: number, measure: "points" | "ranks"): string {
  const { table } = words.messages;
  if (rows.changes[row]?.kind === "as-printed" && rows.pair?.kind === "not-comparable")
    return table.notComparable;
  const unit = rows.held.set.units[row] ?? "";
  const ranks = [rows.from ?? Number.NaN, rows.held.edition.id].map(
    (edition) => rankOf(rows.data, unit, edition, rows.component).kind,
  );
  const mixed = ranks.includes("own-reading") && ranks.includes("published");
  return measure === "ranks" && mixed ? table.ranksOfTwoKinds : table.unknownChange;
}

function markOf(
  { rows, words }: ColumnSource,
  change: Change,
  measure: "points" | "ranks",
): Pick<Cell, "mark" | "after" | "title"> {
  const { common, table } = words.messages;
  if (change.kind === "as-printed") {
    const title = sourceTitle(words, rows.data, change.source);
    return { mark: "printed", after: `(${table.asPrinted})`, title: table.sourceOf(title) };
  }
  const implied =
    change.kind === "change" && (measure === "points" ? change.pointsImplied : change.ranksImplied);
  return implied ? { mark: "derived", after: `(${common.standing.implied})` } : {};
}

/** How the changes are known, in words: for the download, where no mark can be drawn. None where all are worked out alike. */
export function changeNoteColumn(source: ColumnSource): readonly RankingColumn[] {
  const { rows, words } = source;
  const { common, table } = words.messages;
  const note = (row: number): string => {
    const change = rows.changes[row];
    if (change?.kind === "as-printed")
      return `${table.asPrinted}: ${sourceTitle(words, rows.data, change.source)}`;
    if (change?.kind !== "change") return "";
    const of = [
      ...(change.pointsImplied ? [common.score] : []),
      ...(change.ranksImplied ? [common.rank] : []),
    ];
    return of.length > 0 ? `${of.join(", ")}: ${common.standing.implied}` : "";
  };
  if (rows.changes.every((_, row) => note(row) === "")) return [];
  return [
    {
      key: "change-standing",
      kind: "note",
      header: table.changeStanding,
      align: "start",
      first: "ascending",
      cell: (row) => ({ text: note(row) }),
    },
  ];
}
