import type { CsvTable, Issue } from "@chiso/core";
import { readRecords } from "@chiso/core/province";
import type { TableKind } from "@chiso/core/province";
import type { SheetRow, Workbook } from "../read/workbook.js";
import { rowWidths } from "./check-scores.js";
import { bodyRows } from "./find-tables.js";
import type { FoundTable } from "./find-tables.js";
import { readContent } from "./read-content.js";
import type { RecordsContent, RecordsOptions } from "./read-content.js";
import { checkSheet, issueAt } from "./sheet-checks.js";
import { tablesOf } from "./table-spec.js";

export interface RecordsReading {
  readonly kind: RecordsOptions["kind"];
  readonly content: RecordsContent;
  readonly issues: readonly Issue[];
  readonly rows: number;
  readonly kept: number;
}

/** Rows of all sheets that hold one kind of table, as core reads them; row numbers are places in `rows`, after the heading. */
interface Gathered {
  readonly kind: TableKind;
  readonly rows: readonly { readonly table: FoundTable; readonly row: SheetRow }[];
  readonly source: CsvTable | undefined;
  /** Rows that have a cell without a value: read only for what else is wrong with them. */
  readonly refused: CsvTable;
}

const FIRST = 2;

export function checkRecords(
  workbook: Workbook,
  tables: readonly FoundTable[],
  options: RecordsOptions,
): RecordsReading {
  const issues: Issue[] = [];
  const gathered = new Map(
    tablesOf(options.kind).map((kind) => [kind.id, gather(workbook, tables, kind, issues)]),
  );
  const { content, issues: told } = readContent((id) => gathered.get(id)?.source, options);
  for (const issue of told) {
    const own = gathered.get(issue.file);
    if (own) issues.push(inSheet(workbook, own, issue));
  }
  for (const own of gathered.values()) issues.push(...refusedIssues(workbook, own, issues));
  // what only says something of the whole is no figure
  const all = [...gathered.values()].flatMap(({ kind, rows }) => (kind.whole === true ? [] : rows));
  const placed = (sheet: string | undefined, row: number) => `${sheet ?? ""}/${row}`;
  const faulty = new Set(
    issues.filter(({ severity }) => severity === "error").map(({ sheet, row }) => placed(sheet, row)),
  );
  const kept = all.filter(({ table, row }) => !faulty.has(placed(table.sheet.name, row.row))).length;
  return { kind: options.kind, content, issues, rows: all.length, kept };
}

/** The rows of a kind of table that can be read; what cannot is told. */
function gather(
  workbook: Workbook,
  tables: readonly FoundTable[],
  kind: TableKind,
  issues: Issue[],
): Gathered {
  const rows: { table: FoundTable; row: SheetRow }[] = [];
  const refused: Placed[] = [];
  const readable: Placed[] = [];
  const own = tables.filter(({ id }) => id === kind.id);
  for (const table of own) {
    const body = bodyRows(table);
    const missing = kind.columns.filter(
      ({ key, required }) => required === true && !table.columns.some((column) => column.key === key),
    );
    for (const { title } of missing)
      issues.push(
        issueAt(workbook, table, { row: table.headRow }, "missing-column", "error", { column: title.vi }),
      );
    if (body.length === 0 && kind.whole !== true)
      issues.push(issueAt(workbook, table, { row: table.headRow }, "empty-file", "warning"));
    const [checks, widths] = [checkSheet(workbook, table), rowWidths(workbook, table, body)];
    issues.push(...checks.issues, ...widths.issues);
    for (const row of body) {
      const at = rows.push({ table, row }) - 1;
      if (missing.length > 0 || widths.refused.has(row.row)) continue;
      (checks.refused.has(row.row) ? refused : readable).push({ table, row, at });
    }
  }
  const columns = kind.columns.filter(({ key }) =>
    own.some((table) => table.columns.some((column) => column.key === key)),
  );
  const source = tableOf(readable, columns);
  return { kind, rows, source: readable.length > 0 ? source : undefined, refused: tableOf(refused, columns) };
}

interface Placed {
  readonly table: FoundTable;
  readonly row: SheetRow;
  readonly at: number;
}

function tableOf(rows: readonly Placed[], columns: TableKind["columns"]): CsvTable {
  return {
    header: columns.map(({ title }) => title.vi),
    rows: rows.map(({ table, row, at }) => ({
      row: at + FIRST,
      cells: columns.map(({ key }) => {
        const column = table.columns.find((one) => one.key === key);
        return (column && row.cells[column.at]?.text) ?? "";
      }),
    })),
    issues: [],
  };
}

/** What else is wrong with rows that are refused for a cell without a value. */
function refusedIssues(workbook: Workbook, own: Gathered, told: readonly Issue[]): readonly Issue[] {
  if (own.refused.rows.length === 0) return [];
  const place = ({ sheet = "", cell = "" }: Issue) => `${sheet}!${cell}`;
  const known = new Set(told.map(place));
  return readRecords(own.refused, own.kind, own.kind.id)
    .issues.map((issue) => inSheet(workbook, own, issue))
    .filter((issue) => !known.has(place(issue)));
}

/** What is said of a row, told at its cell. */
function inSheet(workbook: Workbook, { kind, rows }: Gathered, issue: Issue): Issue {
  const found = rows[issue.row - FIRST];
  if (!found) return { ...issue, file: workbook.file, row: 0 };
  const { table, row } = found;
  const key = kind.columns.find(({ title }) => title.vi === issue.column)?.key;
  const column = table.columns.find((one) => one.key === key);
  const first = issue.code === "duplicate-row" ? rows[Number(issue.expected) - FIRST]?.row.row : undefined;
  const expected = first === undefined ? issue.expected : String(first);
  const at = { row: row.row, ...(column ? { column: column.at } : {}) };
  return issueAt(workbook, table, at, issue.code, issue.severity, {
    ...(issue.column === undefined ? {} : { column: column?.title ?? issue.column }),
    ...(issue.value === undefined ? {} : { value: issue.value }),
    ...(expected === undefined ? {} : { expected }),
  });
}
