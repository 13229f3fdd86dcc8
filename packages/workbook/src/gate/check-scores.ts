import type { Issue, Observation } from "@chiso/core";
import type { SheetRow, Workbook } from "../read/workbook.js";
import { bodyRows } from "./find-tables.js";
import type { FoundTable } from "./find-tables.js";
import type { ScoresOptions } from "./options.js";
import { checkTogether } from "./score-checks.js";
import type { KeptLine } from "./score-checks.js";
import { linesOf, missingColumns, readLines } from "./score-lines.js";
import type { Line, ReadLine } from "./score-lines.js";
import { checkSheet, issueAt, percentIssues } from "./sheet-checks.js";

/** What was read of a file of scores, kept so that one changed cell needs no second reading of the rest. */
export interface ScoresReading {
  readonly kind: "scores";
  readonly tables: readonly FoundTable[];
  readonly lines: readonly Line[];
  readonly read: ReadonlyMap<number, ReadLine>;
  readonly issues: readonly Issue[];
  readonly observations: readonly Observation[];
  /** Rows under the headings, and how many of them gave all that they hold. */
  readonly rows: number;
  readonly kept: number;
}

export function checkScores(
  workbook: Workbook,
  tables: readonly FoundTable[],
  options: ScoresOptions,
): ScoresReading {
  const lines = tables.flatMap((table) => linesOf(table, bodyRows(table)));
  const numbers = lines.map((_, at) => at);
  const sheets = sheetIssues(workbook, tables, options);
  return finish(workbook, tables, lines, readAll(workbook, lines, numbers, sheets, options), options);
}

/**
 * Reads lines; of those that are refused for a cell without a value only what else is wrong with them is told, and they stand
 * in nobody's way.
 */
function readAll(
  workbook: Workbook,
  lines: readonly Line[],
  numbers: readonly number[],
  { refused, unreadable, issues }: ReturnType<typeof sheetIssues>,
  options: ScoresOptions,
): ReadonlyMap<number, ReadLine> {
  const readable = numbers.filter((at) => lines[at] !== undefined && !unreadable.has(lines[at].row));
  const isRefused = (at: number) => lines[at] !== undefined && refused.has(lines[at].row);
  const good = readLines(
    workbook,
    lines,
    readable.filter((at) => !isRefused(at)),
    options,
  );
  const bad = readable.filter(isRefused);
  if (bad.length === 0) return good;
  const place = ({ sheet = "", cell = "" }: Issue) => `${sheet}!${cell}`;
  const told = new Set(issues.filter(({ severity }) => severity === "error").map(place));
  const rest = [...readLines(workbook, lines, bad, options)].map(
    ([at, line]) =>
      [
        at,
        { issues: line.issues.filter((one) => one.code !== "duplicate-cell" && !told.has(place(one))) },
      ] as const,
  );
  return new Map<number, ReadLine>([...good, ...rest]);
}

/**
 * The reading after the cells of one row have changed: only that row is read again, and those that name the same unit,
 * edition and component before or after.
 */
export function recheckScores(
  workbook: Workbook,
  tables: readonly FoundTable[],
  before: ScoresReading,
  changed: { readonly sheetAt: number; readonly row: SheetRow },
  options: ScoresOptions,
): ScoresReading {
  const isChanged = ({ table, row }: Line) =>
    table.sheetAt === changed.sheetAt && row.row === changed.row.row;
  const tableOf = new Map(tables.map((table) => [table.sheetAt, table]));
  const lines = before.lines.map((line) => {
    const table = tableOf.get(line.table.sheetAt) ?? line.table;
    return isChanged(line) ? { ...line, table, row: changed.row } : { ...line, table };
  });
  const own = lines.flatMap((line, at) => (isChanged(line) ? [at] : []));
  const sheets = sheetIssues(workbook, tables, options);
  const first = readAll(workbook, lines, own, sheets, options);
  const read = new Map(before.read);
  for (const at of own) read.delete(at);
  const keys = new Set([...own.map((at) => before.read.get(at)), ...first.values()].flatMap(keyOf));
  const touched = [...before.read].flatMap(([at, line]) =>
    keyOf(line).some((key) => keys.has(key)) ? [at] : [],
  );
  const again = [...new Set([...touched, ...own])].sort((a, b) => a - b);
  for (const [at, line] of readAll(workbook, lines, again, sheets, options)) read.set(at, line);
  return finish(workbook, tables, lines, read, options);
}

/** Unit, edition and component of a line; of a repeated one too, which names the cell that it repeats. */
function keyOf(line: ReadLine | undefined): readonly string[] {
  return line?.key === undefined ? [] : [line.key];
}

function sheetIssues(workbook: Workbook, tables: readonly FoundTable[], options: ScoresOptions) {
  const refused = new Set<SheetRow>();
  const unreadable = new Set<SheetRow>();
  const issues = tables.flatMap((table) => {
    const rows = bodyRows(table);
    const checks = checkSheet(workbook, table);
    const narrow = rowWidths(workbook, table, rows);
    const missing = missingColumns(workbook, table, rows.length === 0, options);
    for (const row of rows)
      if (!missing.readable || narrow.refused.has(row.row)) unreadable.add(row);
      else if (checks.refused.has(row.row)) refused.add(row);
    return [
      ...missing.issues,
      ...checks.issues,
      ...narrow.issues,
      ...percentIssues(workbook, table, options.definition.scoreUnit),
    ];
  });
  return { issues, refused, unreadable };
}

/** Rows of a CSV file that have another width than its heading: a mark in their midst is one too many. */
export function rowWidths(
  workbook: Workbook,
  table: FoundTable,
  rows: readonly SheetRow[],
): { readonly issues: readonly Issue[]; readonly refused: ReadonlySet<number> } {
  const width = table.sheet.rows[table.headAt]?.cells.length ?? 0;
  if (workbook.kind === "xlsx") return { issues: [], refused: new Set() };
  const odd = rows.filter(
    ({ cells }) =>
      cells.length < width || cells.slice(width).some((cell) => (cell?.text.trim() ?? "") !== ""),
  );
  const issues = odd.map(({ row, cells }) => {
    const extra = { value: String(cells.length), expected: String(width) };
    return issueAt(workbook, table, { row, column: 0 }, "row-width", "error", extra);
  });
  return { issues, refused: new Set(odd.map(({ row }) => row)) };
}

function finish(
  workbook: Workbook,
  tables: readonly FoundTable[],
  lines: readonly Line[],
  read: ReadonlyMap<number, ReadLine>,
  options: ScoresOptions,
): ScoresReading {
  const kept: KeptLine[] = [];
  const whole = new Map<SheetRow, boolean>();
  lines.forEach((line, at) => {
    const observation = read.get(at)?.observation;
    if (observation) kept.push({ line, observation });
    whole.set(line.row, (whole.get(line.row) ?? true) && observation !== undefined);
  });
  const told = [...read.entries()].sort(([a], [b]) => a - b).flatMap(([, { issues }]) => issues);
  const issues = [
    ...sheetIssues(workbook, tables, options).issues,
    ...oncePerCell(joinBlanks(told, lines)),
    ...checkTogether(workbook, lines, kept, options.definition),
  ];
  return {
    kind: "scores",
    tables,
    lines,
    read,
    issues,
    observations: kept.map(({ observation }) => observation),
    rows: whole.size,
    kept: [...whole.values()].filter(Boolean).length,
  };
}

/** Several scores of one row say the same of its unit. */
function oncePerCell(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, sheet = "", row, cell = "", column = "" }) => {
    const key = `${code}/${sheet}/${row}/${cell}/${column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A row without any score is one fault, not one for each component. */
function joinBlanks(issues: readonly Issue[], lines: readonly Line[]): readonly Issue[] {
  const key = ({ sheet = "", row }: Issue) => `${sheet}/${row}`;
  const [blanks, scores] = [new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, at: string) => map.set(at, (map.get(at) ?? 0) + 1);
  for (const issue of issues) if (issue.code === "blank-score") count(blanks, key(issue));
  for (const { table, row } of lines) count(scores, `${table.sheet.name}/${row.row}`);
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const [at, all] = [key(issue), blanks.get(key(issue)) ?? 0];
    if (issue.code !== "blank-score" || all < 2 || all < (scores.get(at) ?? 0)) return [issue];
    if (told.has(at)) return [];
    told.add(at);
    return [{ ...issue, more: all - 1 }];
  });
}
