import { readObservations } from "@chiso/core";
import type { Issue, Observation, ObservationField } from "@chiso/core";
import { cellAddress } from "../read/address.js";
import type { SheetRow, Workbook } from "../read/workbook.js";
import { issueAt } from "./sheet-checks.js";
import type { FoundTable, TableColumn } from "./find-tables.js";
import type { ScoresOptions } from "./options.js";
import { SCORE_TITLES } from "./table-spec.js";

// Core reads one score a row. A row of a sheet may hold several, side by side; each becomes a line, and what is said of a line
// is told at its cell.

/** One score of a sheet. */
export interface Line {
  readonly table: FoundTable;
  readonly row: SheetRow;
  /** The column of the score; undefined where the table has none. */
  readonly score: TableColumn | undefined;
}

/** What core made of a line. */
export interface ReadLine {
  readonly issues: readonly Issue[];
  readonly observation?: Observation;
  /** Unit, edition and component that it speaks of; known of a repeated line too, which is not kept. */
  readonly key?: string;
}

const FIELDS = [
  "unit_id",
  "unit_code",
  "unit_name",
  "year",
  "component_code",
  "score",
  "published_rank",
  "source",
] as const satisfies readonly ObservationField[];

/** Line 1 is the heading. */
const FIRST = 2;

/** The scores of the rows of a table, row by row. */
export function linesOf(table: FoundTable, rows: readonly SheetRow[]): readonly Line[] {
  const scores = table.columns.filter(({ key }) => key === "score");
  const columns = scores.length > 0 ? scores : [undefined];
  return rows.flatMap((row) => columns.map((score) => ({ table, row, score })));
}

/** What a table lacks, told at the row of its heading. `readable` is false where nothing can be read without it. */
export function missingColumns(
  workbook: Workbook,
  table: FoundTable,
  empty: boolean,
  options: ScoresOptions,
): { readonly issues: readonly Issue[]; readonly readable: boolean } {
  const header = FIELDS.filter((field) => table.columns.some(({ key }) => key === field));
  const { issues } = readObservations({ header, rows: [], issues: [] }, readOptions(options, workbook));
  const told = issues
    .filter(({ code }) => code !== "empty-file" || empty)
    .map(({ code, severity, column }) => {
      const title = FIELDS.find((field) => field === column);
      const extra = title === undefined ? {} : { column: SCORE_TITLES[title].vi };
      return issueAt(workbook, table, { row: table.headRow }, code, severity, extra);
    });
  return { issues: told, readable: !told.some(({ severity }) => severity === "error") };
}

/**
 * Reads some lines; those that name the same unit, edition and component are seen together.
 *
 * @param numbers places of lines in `lines`, in order
 */
export function readLines(
  workbook: Workbook,
  lines: readonly Line[],
  numbers: readonly number[],
  options: ScoresOptions,
): ReadonlyMap<number, ReadLine> {
  const rows = numbers.flatMap((at) => {
    const line = lines[at];
    return line ? [{ row: at + FIRST, cells: FIELDS.map((field) => cellText(line, field, options)) }] : [];
  });
  const read = readObservations({ header: FIELDS, rows, issues: [] }, withoutPlace(options, workbook));
  const found = new Map<number, { issues: Issue[]; observation?: Observation; key?: string }>(
    numbers.map((at) => [at, { issues: [] }]),
  );
  read.observations.forEach((observation, i) => {
    const slot = found.get((read.rows[i] ?? 0) - FIRST);
    if (slot) Object.assign(slot, { observation, key: cellKey(observation) });
  });
  for (const issue of read.issues) {
    const at = issue.row - FIRST;
    const line = lines[at];
    const slot = found.get(at);
    if (!line || !slot || issue.code === "mixed-decimal-marks") continue;
    slot.issues.push(inSheet(workbook, line, lines, issue));
    const first =
      issue.code === "duplicate-cell" ? found.get(Number(issue.expected) - FIRST)?.key : undefined;
    if (first !== undefined) slot.key = first;
  }
  return found;
}

function cellKey({ unit, edition, component }: Observation): string {
  return `${edition}/${component}/${unit}`;
}

function readOptions({ definition, book, edition, source, standing }: ScoresOptions, { file }: Workbook) {
  return {
    definition,
    book,
    file,
    ...(edition === undefined ? {} : { edition }),
    ...(source === undefined ? {} : { source }),
    ...(standing === undefined ? {} : { standing }),
  };
}

/** Year and component are written into each line, so that tables with and without these columns are read as one. */
function withoutPlace(options: ScoresOptions, workbook: Workbook) {
  const { edition: _, ...rest } = readOptions(options, workbook);
  return rest;
}

function cellText({ table, row, score }: Line, field: ObservationField, options: ScoresOptions): string {
  const { definition, edition, component } = options;
  const column = table.columns.find(({ key }) => key === field);
  const text = (at: number) => row.cells[at]?.text ?? "";
  if (field === "score") return score ? text(score.at) : "";
  if (field === "component_code") {
    if (score?.component !== undefined) return score.component;
    return column ? text(column.at) : (component ?? definition.overall);
  }
  if (field === "year") return column ? text(column.at) : String(edition ?? "");
  // a rank stands beside the whole, not beside each of its parts
  if (field === "published_rank" && score?.component !== undefined && score.component !== definition.overall)
    return "";
  return column ? text(column.at) : "";
}

/** What is said of a line, told at its cell in the sheet. */
function inSheet(workbook: Workbook, line: Line, lines: readonly Line[], issue: Issue): Issue {
  const { table, row, score } = line;
  const column = issue.column === "score" ? score : table.columns.find(({ key }) => key === issue.column);
  const at = { row: row.row, ...(column ? { column: column.at } : {}) };
  const expected = issue.code === "duplicate-cell" ? rowOfLine(line, lines, issue.expected) : issue.expected;
  return issueAt(workbook, table, at, issue.code, issue.severity, {
    ...(column ? { column: column.title } : {}),
    ...(issue.value === undefined ? {} : { value: issue.value }),
    ...(expected === undefined ? {} : { expected }),
  });
}

/** The row of a line, with its sheet where it is another one. */
function rowOfLine(line: Line, lines: readonly Line[], number = ""): string {
  const first = lines[Number(number) - FIRST];
  if (!first) return number;
  const row = String(first.row.row);
  return first.table.sheetAt === line.table.sheetAt ? row : `${first.table.sheet.name}!${row}`;
}

/** Address of the score of a line. */
export function scoreAddress({ row, score }: Line): string {
  return cellAddress(row.row, score?.at ?? 0);
}
