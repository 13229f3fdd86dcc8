import { readNumber } from "@chiso/core";
import type { Issue, IssueCode } from "@chiso/core";
import { readDay } from "@chiso/core/province";
import { cellAddress, columnLetters, rangeText } from "../read/address.js";
import type { SheetRow, Workbook, WorkbookCell } from "../read/workbook.js";
import { bodyRows } from "./find-tables.js";
import type { FoundTable, TableColumn } from "./find-tables.js";

/** What only a spreadsheet can have wrong: told by its cells, before the table is read. */
export interface SheetChecks {
  readonly issues: readonly Issue[];
  /** Rows that are not read, since a cell of theirs has no value that could be trusted. */
  readonly refused: ReadonlySet<number>;
}

type Extra = Partial<Pick<Issue, "value" | "expected" | "column" | "more">>;

/** An issue at a cell of a table. */
export function issueAt(
  { file }: Workbook,
  { sheet }: FoundTable,
  at: { readonly row: number; readonly column?: number },
  code: IssueCode,
  severity: Issue["severity"],
  extra: Extra = {},
): Issue {
  return {
    code,
    severity,
    file,
    row: at.row,
    ...(sheet.name === "" ? {} : { sheet: sheet.name }),
    ...(at.column === undefined ? {} : { cell: cellAddress(at.row, at.column) }),
    ...extra,
  };
}

/** All checks of the cells of a table. */
export function checkSheet(workbook: Workbook, table: FoundTable): SheetChecks {
  const rows = bodyRows(table);
  const refused = new Set<number>();
  const issues: Issue[] = [...headIssues(workbook, table), ...looseCells(workbook, table, rows)];
  for (const row of rows)
    for (const column of table.columns) {
      const cell = row.cells[column.at];
      const fault = cell && valueFault(cell, column);
      if (!fault) continue;
      refused.add(row.row);
      const at = { row: row.row, column: column.at };
      issues.push(
        issueAt(workbook, table, at, fault, "error", { column: column.title, value: shownValue(cell) }),
      );
    }
  issues.push(...mergedIssues(workbook, table), ...hiddenIssues(workbook, table, rows));
  for (const column of table.columns) issues.push(...writingIssues(workbook, table, column, rows));
  return { issues, refused };
}

/** A cell that has no value, or one that the column cannot hold. */
function valueFault(cell: WorkbookCell, { holds }: TableColumn): IssueCode | undefined {
  if (cell.kind === "error") return cell.text === "" ? "formula-not-computed" : "formula-error";
  return cell.kind === "date" && (holds === "score" || holds === "number") ? "date-for-number" : undefined;
}

function shownValue(cell: WorkbookCell): string {
  if (cell.kind === "error") return cell.text === "" ? `=${cell.formula ?? ""}` : cell.text;
  return cell.kind === "date" ? cell.text.split("-").reverse().join("/") : cell.text;
}

function headIssues(workbook: Workbook, table: FoundTable): readonly Issue[] {
  const odd = table.odd.map(({ at, title, twice }) => {
    const code = twice ? "duplicate-column" : "unknown-column";
    return issueAt(workbook, table, { row: table.headRow, column: at }, code, "warning", { column: title });
  });
  const hidden = table.columns
    .filter(({ at }) => table.sheet.hiddenColumns.includes(at))
    .map(({ at, title }) =>
      issueAt(workbook, table, { row: table.headRow, column: at }, "hidden-column", "warning", {
        column: title,
      }),
    );
  return [...odd, ...hidden];
}

/** Cells under no heading: nobody can say what they are. (A CSV row of another width is a fault of the row.) */
function looseCells(workbook: Workbook, table: FoundTable, rows: readonly SheetRow[]): readonly Issue[] {
  if (workbook.kind === "csv") return [];
  const head = table.sheet.rows[table.headAt];
  const first = new Map<number, SheetRow>();
  for (const row of rows)
    row.cells.forEach((cell, at) => {
      if (cell && cell.text.trim() !== "" && !first.has(at) && (head?.cells[at]?.text.trim() ?? "") === "")
        first.set(at, row);
    });
  return [...first].map(([column, { row, cells }]) => {
    const value = cells[column]?.text ?? "";
    const extra = { column: columnLetters(column), value };
    return issueAt(workbook, table, { row, column }, "unknown-column", "warning", extra);
  });
}

function mergedIssues(workbook: Workbook, table: FoundTable): readonly Issue[] {
  const last = table.sheet.rows.at(-1)?.row ?? 0;
  return table.sheet.merged
    .filter(
      ({ top, left, bottom, right }) =>
        bottom >= table.headRow &&
        top <= last &&
        (bottom > top || right > left) &&
        table.columns.some(({ at }) => left <= at && at <= right),
    )
    .map((range) => {
      const { top, left } = range;
      const column = table.columns.find(({ at }) => range.left <= at && at <= range.right)?.title ?? "";
      const extra = { column, value: rangeText(range), expected: cellAddress(top, left) };
      return issueAt(workbook, table, { row: top, column: left }, "merged-cells", "warning", extra);
    });
}

/** One issue for each run of hidden rows. */
function hiddenIssues(workbook: Workbook, table: FoundTable, rows: readonly SheetRow[]): readonly Issue[] {
  const runs: { row: number; last: number; count: number }[] = [];
  for (const { row, hidden } of rows) {
    if (!hidden) continue;
    const open = runs.at(-1);
    if (open && open.last === row - 1) Object.assign(open, { last: row, count: open.count + 1 });
    else runs.push({ row, last: row, count: 1 });
  }
  const column = table.columns[0]?.at ?? 0;
  return runs.map(({ row, count }) =>
    issueAt(workbook, table, { row, column }, "hidden-row", "warning", count > 1 ? { more: count - 1 } : {}),
  );
}

/** How values of a column are written: numbers and days as text, percent signs. Told once, at the first cell. */
function writingIssues(
  workbook: Workbook,
  table: FoundTable,
  column: TableColumn,
  rows: readonly SheetRow[],
): readonly Issue[] {
  if (workbook.kind === "csv" || column.holds === "text") return [];
  const isText = ({ cells }: SheetRow) => cells[column.at]?.kind === "text";
  const text = ({ cells }: SheetRow) => cells[column.at]?.text.trim() ?? "";
  const code = column.holds === "date" ? "date-as-text" : "number-as-text";
  const reads = column.holds === "date" ? readDay : readNumber;
  const found = rows.filter((row) => isText(row) && reads(text(row)) !== undefined);
  return onceFor(workbook, table, column, found, code);
}

/** One issue for cells of a column that have the same fault. */
export function onceFor(
  workbook: Workbook,
  table: FoundTable,
  column: TableColumn,
  rows: readonly SheetRow[],
  code: IssueCode,
  extra: Extra = {},
): readonly Issue[] {
  const [first, ...more] = rows;
  if (!first) return [];
  const at = { row: first.row, column: column.at };
  const value = first.cells[column.at]?.text.trim() ?? "";
  const count = more.length > 0 ? { more: more.length } : {};
  return [issueAt(workbook, table, at, code, "warning", { column: column.title, value, ...count, ...extra })];
}

/** Percent signs where the index counts points, or in some cells of a column and not in others. */
export function percentIssues(
  workbook: Workbook,
  table: FoundTable,
  scoreUnit: "percent" | "points",
): readonly Issue[] {
  const rows = bodyRows(table);
  return table.columns.flatMap((column) => {
    if (column.holds !== "score") return [];
    const numbers = rows.filter(({ cells }) => readNumber(cells[column.at]?.text ?? "") !== undefined);
    const signed = numbers.filter(({ cells }) => cells[column.at]?.text.trim().endsWith("%"));
    const mixed = signed.length > 0 && signed.length < numbers.length;
    if (!mixed && scoreUnit === "percent") return [];
    const plain = numbers.filter((row) => !signed.includes(row));
    const odd = scoreUnit === "percent" && plain.length < signed.length ? plain : signed;
    return onceFor(workbook, table, column, odd, "percent-sign");
  });
}
