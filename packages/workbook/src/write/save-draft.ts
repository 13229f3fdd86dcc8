import type { Issue } from "@chiso/core";
import type { Cell } from "write-excel-file/universal";
import type { GateDraft } from "../gate/draft.js";
import { parseAddress, rangeText } from "../read/address.js";
import type { WorkbookCell, WorkbookSheet } from "../read/workbook.js";
import { text } from "../write-sheet.js";
import { DAY_FORMAT, daySerial } from "./days.js";
import type { CellRule } from "./rules.js";
import { writeBook } from "./write-book.js";

/** An issue in the reader's words, as `wordIssue` of `@chiso/react` has them. */
export interface WordedIssue {
  readonly message: string;
  readonly remedy: string;
}

/** Words that `saveDraft` writes beside faults. */
export interface SaveWords {
  readonly word: (issue: Issue) => WordedIssue;
  /** Names of the list of faults and of its columns: sheet, cell, fault, what to do. */
  readonly list: string;
  readonly heads: readonly [string, string, string, string];
  /** Name of the sheet of a CSV file. */
  readonly data: string;
}

/** A spreadsheet takes 65,534 rules a sheet; nobody reads as many notes. */
const MOST_NOTES = 500;
const MARK = { error: "#FFC7CE", warning: "#FFEB9C" } as const;

/**
 * A draft as an XLSX file: its cells as they are now, faulty ones coloured and explained when selected, and a list of all
 * faults on a sheet of its own. Values stay, formulas become the values that they had (failed ones stay formulas); colours and fonts of the file that was
 * read are not kept. Read again, the file has the same figures and the same faults.
 *
 * @throws Error for a draft of a file that could not be read
 * @example const file = await saveDraft(draft, words);
 */
export async function saveDraft({ workbook, issues, file }: GateDraft, words: SaveWords): Promise<Blob> {
  if (!workbook) throw new Error(`${file} could not be read, so there is nothing to save.`);
  const sheets = workbook.sheets.map((sheet) => {
    const own = issues.filter((issue) => issue.cell !== undefined && (issue.sheet ?? "") === sheet.name);
    return {
      name: sheet.name === "" ? words.data : sheet.name,
      rows: cellsOf(sheet, own),
      widths: widthsOf(sheet),
      rules: own.slice(0, MOST_NOTES).flatMap((issue) => ruleOf(issue, words)),
      hiddenRows: new Set(sheet.rows.flatMap(({ row, hidden }) => (hidden ? [row] : []))),
      hidden: sheet.hidden,
      merged: sheet.merged.map(rangeText),
    };
  });
  const list = issues.length === 0 ? [] : [faultList(issues, words)];
  return writeBook([...sheets, ...list]);
}

function cellsOf(sheet: WorkbookSheet, issues: readonly Issue[]): readonly (readonly Cell[])[] {
  const marks = new Map<string, Issue["severity"]>();
  for (const { cell = "", severity } of issues) if (marks.get(cell) !== "error") marks.set(cell, severity);
  const places = [...marks].flatMap(([cell, severity]) => {
    const at = parseAddress(cell);
    return at ? [{ ...at, severity }] : [];
  });
  const last = Math.max(sheet.rows.at(-1)?.row ?? 0, ...places.map(({ row }) => row));
  const rows: Cell[][] = Array.from({ length: last }, () => []);
  for (const { row, cells } of sheet.rows)
    rows[row - 1] = Array.from(cells, (cell) =>
      cell === undefined || (cell.text === "" && cell.kind !== "error") ? null : written(cell),
    );
  for (const { row, column, severity } of places) mark(rows[row - 1] ?? [], column, MARK[severity]);
  return rows;
}

function written({ kind, text: value, number, format, formula }: WorkbookCell): Cell {
  // a failed formula stays one: its text would read as a word
  if (kind === "error")
    return { value: `=${formula === undefined || formula === "" ? "NA()" : formula}`, type: "Formula" };
  const shown = format === undefined || format === "@" ? {} : { format };
  if (kind === "number" && number !== undefined) return { value: number, type: Number, ...shown };
  if (kind === "date") return { value: daySerial(value), type: Number, format: format ?? DAY_FORMAT };
  if (kind === "yes-no") return { value: value === "true", type: Boolean };
  return text(value);
}

function mark(row: Cell[], column: number, backgroundColor: string): void {
  while (row.length <= column) row.push(null);
  const cell = row[column];
  row[column] =
    typeof cell === "object" && cell !== null && !(cell instanceof Date)
      ? { ...cell, backgroundColor }
      : { ...text(""), backgroundColor };
}

/** What is wrong with a cell and what to do, shown when the cell is selected. */
function ruleOf(issue: Issue, { word }: SaveWords): readonly CellRule[] {
  const at = parseAddress(issue.cell ?? "");
  if (!at) return [];
  const { message, remedy } = word(issue);
  const { row, column } = at;
  return [
    {
      column,
      top: row,
      bottom: row,
      allow: { kind: "any" },
      title: issue.column ?? issue.cell ?? "",
      note: `${remedy} ${message}`,
    },
  ];
}

function faultList(issues: readonly Issue[], { word, list, heads }: SaveWords) {
  const head = heads.map((title): Cell => ({ ...text(title), fontWeight: "bold" }));
  const rows = issues.map((issue): Cell[] => {
    const { message, remedy } = word(issue);
    const colour = { backgroundColor: MARK[issue.severity] };
    const wrapped = (value: string): Cell => ({ ...text(value), wrap: true, alignVertical: "top" });
    return [
      { ...text(issue.sheet ?? ""), alignVertical: "top" },
      { ...text(issue.cell ?? ""), ...colour, alignVertical: "top" },
      wrapped(message),
      wrapped(remedy),
    ];
  });
  return { name: list, rows: [head, ...rows], widths: [18, 8, 80, 60], sticky: 1 };
}

function widthsOf({ rows }: WorkbookSheet): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of rows.slice(0, 500))
    cells.forEach((cell, at) => {
      widths[at] = Math.min(48, Math.max(widths[at] ?? 10, (cell?.text.length ?? 0) + 2));
    });
  return Array.from(widths, (width) => width ?? 10);
}
