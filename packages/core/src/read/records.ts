import { nearestWord } from "../model/edit-distance.js";
import { fold } from "../model/find-units.js";
import type { IsoDate } from "../model/text.js";
import { dayNumber } from "../analysis/progress.js";
import { parseCsv } from "./csv.js";
import type { CsvRow, CsvTable } from "./csv.js";
import type { Issue, IssueCode } from "./issue.js";
import { readNumber } from "./number.js";
import type { KindColumn, TableKind } from "./table-kind.js";

/** CSV text, or a table that was read from a sheet: heading, rows with the numbers that the sheet gives them, faults so far. */
export type TableSource = string | CsvTable;

/** One row as its cells are meant; what is blank or could not be read is undefined. */
export interface TableRecord {
  /** Row as a spreadsheet counts. */
  readonly row: number;
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number | undefined;
  readonly date: (key: string) => IsoDate | undefined;
  readonly yes: (key: string) => boolean | undefined;
  /** Reports a fault of a cell of this row; `error` says that the row is not kept. */
  readonly report: (code: IssueCode, severity: Issue["severity"], key: string, expected?: string) => void;
}

/** Rows of a table by the names of its columns, with what is wrong with it. */
export interface Records {
  readonly records: readonly TableRecord[];
  /** Filled further by `report`; in order of rows once `sortedIssues` is called. */
  readonly issues: Issue[];
}

/**
 * The rows of a table of some kind. Headings are known in both languages, with or without diacritics; rows that lack what they
 * must have are reported and left out, single cells that cannot be read are reported and blank; nothing is dropped in silence.
 *
 * @example readRecords("Mã tiêu chí;Tên tiêu chí\n1;Thể chế", CRITERIA_TABLE, "tieu-chi.csv").records[0].text("id") // "1"
 */
export function readRecords(source: TableSource, kind: TableKind, file: string): Records {
  const table = typeof source === "string" ? parseCsv(source, file) : source;
  const issues: Issue[] = [...table.issues];
  if (table.header.length === 0) return { records: [], issues };
  const places = placesOf(table.header, kind, file, issues);
  if (table.rows.length === 0 && table.issues.length === 0)
    issues.push({ code: "empty-file", severity: "error", file, row: 1 });
  if (!places) return { records: [], issues };
  const records = table.rows.flatMap((row) => {
    const read = readCells(row, kind, places, file);
    issues.push(...read.issues);
    return read.kept ? [recordOf(row, read.cells, places, file, issues)] : [];
  });
  return { records, issues };
}

/** Issues in the order of their rows. */
export function sortedIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.row - b.row);
}

interface Place {
  readonly at: number;
  readonly title: string;
}

type Places = ReadonlyMap<string, Place>;

/** Where each column stands; undefined where one is missing that must be there. */
function placesOf(
  header: readonly string[],
  { columns }: TableKind,
  file: string,
  issues: Issue[],
): Places | undefined {
  const places = new Map<string, Place>();
  header.forEach((title, at) => {
    const column = columnOf(columns, title);
    const fault = (code: IssueCode) =>
      issues.push({ code, severity: "warning", file, row: 1, column: title });
    if (column && places.has(column.key)) fault("duplicate-column");
    else if (column) places.set(column.key, { at, title });
    else if (title !== "" && !IGNORED.includes(fold(title))) fault("unknown-column");
  });
  const missing = columns.filter(({ key, required }) => required && !places.has(key));
  for (const { title } of missing)
    issues.push({ code: "missing-column", severity: "error", file, row: 1, column: title.vi });
  return missing.length > 0 ? undefined : places;
}

function columnOf(columns: TableKind["columns"], title: string): KindColumn | undefined {
  return columns.find((one) => headingsOf(one).includes(fold(title)));
}

/**
 * The column of a kind of table that a heading means, `ignored` for numbering, or undefined.
 *
 * @example kindColumn(VISITS_TABLE, "Den ngay") // the column `to`
 */
export function kindColumn(kind: TableKind, title: string): KindColumn | "ignored" | undefined {
  return columnOf(kind.columns, title) ?? (IGNORED.includes(fold(title)) ? "ignored" : undefined);
}

const IGNORED = ["stt", "no"];

function headingsOf({ key, title, aliases = [] }: KindColumn): readonly string[] {
  return [key, title.vi, title.en, ...aliases].map(fold);
}

type CellValue = string | number | boolean;

interface ReadCells {
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly issues: readonly Issue[];
  readonly kept: boolean;
}

function readCells(row: CsvRow, { columns }: TableKind, places: Places, file: string): ReadCells {
  const cells = new Map<string, CellValue>();
  const issues: Issue[] = [];
  let kept = true;
  for (const column of columns) {
    const place = places.get(column.key);
    const value = place ? (row.cells[place.at] ?? "").trim() : "";
    const where = { file, row: row.row, column: place?.title ?? column.title.vi, value };
    if (value === "") {
      if (!column.required) continue;
      issues.push({ code: "blank-cell", severity: "error", ...where });
      kept = false;
      continue;
    }
    const read = readCell(value, column);
    if (read.value !== undefined) {
      cells.set(column.key, read.value);
      continue;
    }
    if (column.required) kept = false;
    const severity = column.required ? "error" : "warning";
    const { code, expected } = read;
    issues.push({ code, severity, ...where, ...(expected === undefined ? {} : { expected }) });
  }
  return { cells, issues, kept };
}

type ReadCell =
  | { readonly value: CellValue }
  | { readonly value?: undefined; readonly code: IssueCode; readonly expected?: string };

function readCell(text: string, column: KindColumn): ReadCell {
  switch (column.kind) {
    case "text":
      return { value: text };
    case "number": {
      const read = readNumber(text);
      return read ? { value: read.number } : { code: "unreadable-number" };
    }
    case "date": {
      const day = readDay(text);
      return day === undefined ? { code: "unreadable-date" } : { value: day };
    }
    case "yes-no": {
      const yes = readYesNo(text);
      return yes === undefined ? { code: "unknown-value", expected: "Có, Không" } : { value: yes };
    }
    case "choice":
      return readChoice(text, column.choices ?? []);
  }
}

/**
 * A day as offices write it: `22/11/2026`, `22-11-2026`, `2026-11-22`; day before month. Undefined for what is no day of the calendar.
 *
 * @example readDay("1/3/2026") // "2026-03-01"
 */
export function readDay(text: string): IsoDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso =
    year === undefined
      ? text.trim()
      : `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return dayNumber(iso) === undefined ? undefined : iso;
}

const YES = ["co", "x", "yes", "true", "1", "da"];
const NO = ["khong", "no", "false", "0", "chua"];

/** `có`, `không`, and what else is meant by them; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const said = fold(text);
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : undefined;
}

function readChoice(
  text: string,
  choices: readonly { readonly value: string; readonly title: Text }[],
): ReadCell {
  const said = fold(text);
  const found = choices.find(({ value, title }) => [value, title.vi, title.en].map(fold).includes(said));
  if (found) return { value: found.value };
  const near = nearestWord(
    choices.map(({ title }) => fold(title.vi)),
    said,
  );
  const meant = choices.find(({ title }) => fold(title.vi) === near);
  return {
    code: "unknown-value",
    expected: meant?.title.vi ?? choices.map(({ title }) => title.vi).join(", "),
  };
}

type Text = KindColumn["title"];

function recordOf(
  row: CsvRow,
  cells: ReadonlyMap<string, CellValue>,
  places: Places,
  file: string,
  issues: Issue[],
): TableRecord {
  const text = (key: string) => {
    const value = cells.get(key);
    return value === undefined ? undefined : String(value);
  };
  return {
    row: row.row,
    text,
    number: (key) => {
      const value = cells.get(key);
      return typeof value === "number" ? value : undefined;
    },
    date: text,
    yes: (key) => {
      const value = cells.get(key);
      return typeof value === "boolean" ? value : undefined;
    },
    report: (code, severity, key, expected) => {
      const place = places.get(key);
      const column = place === undefined ? {} : { column: place.title };
      const value = (row.cells[place?.at ?? -1] ?? "").trim();
      issues.push({
        code,
        severity,
        file,
        row: row.row,
        ...column,
        value,
        ...(expected === undefined ? {} : { expected }),
      });
    },
  };
}
