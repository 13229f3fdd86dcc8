import type { Issue } from "./issue.js";
import { splitRecords } from "./split-records.js";
import type { CsvRow } from "./split-records.js";

export type { CsvRow } from "./split-records.js";

type Delimiter = "," | ";" | "\t";

/** A heading and the rows under it: the answer of `parseCsv`, and of a sheet that was read. */
export interface CsvTable {
  /** Absent where the table was read from a sheet. */
  readonly delimiter?: Delimiter;
  readonly header: readonly string[];
  /** Cells of each row under the heading, with its row number as a spreadsheet shows it. */
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

/**
 * CSV text as RFC 4180 has it (quotes, doubled quotes, line breaks in quotes), with comma, semicolon or tab, with or
 * without a byte order mark. Rows with too many or too few cells are reported and left out (blank cells beyond the heading
 * are no fault); empty rows are skipped.
 *
 * @example parseCsv('a;b\n1;"x;y"').rows[0]?.cells // ["1", "x;y"]
 */
export function parseCsv(text: string, file = "CSV"): CsvTable & Pick<CsvRecords, "delimiter"> {
  const { delimiter, records, unclosedAt } = csvRecords(text);
  const unclosed: Issue[] =
    unclosedAt === undefined ? [] : [{ code: "unclosed-quote", severity: "error", file, row: unclosedAt }];
  const table = tableOfRecords(records, file);
  return { ...table, delimiter, issues: [...unclosed, ...table.issues] };
}

/** Rows of a CSV text as they stand, before anything is taken for a heading: the answer of `csvRecords`. */
export interface CsvRecords {
  readonly delimiter: Delimiter;
  /** Every row that holds something, the heading and what may stand above it too. */
  readonly records: readonly CsvRow[];
  /** Row of a quotation mark that never closes: from there on nothing could be read. */
  readonly unclosedAt?: number;
}

/**
 * The rows of a CSV text as they stand, before any of them is taken for the heading.
 *
 * @example csvRecords("a;b").records // [{ row: 1, cells: ["a", "b"] }]
 */
export function csvRecords(text: string): CsvRecords {
  const clean = text.replace(/^\uFEFF/, "");
  const delimiter = detectDelimiter(clean);
  return { delimiter, ...splitRecords(clean, delimiter) };
}

/**
 * Rows as a table whose heading is the first of them; rows of another width are reported and left out.
 *
 * @example tableOfRecords(csvRecords("a;b\n1;2").records).rows // [{ row: 2, cells: ["1", "2"] }]
 */
export function tableOfRecords(records: readonly CsvRow[], file = "CSV"): Omit<CsvTable, "delimiter"> {
  const [head, ...body] = records;
  if (!head)
    return { header: [], rows: [], issues: [{ code: "empty-file", severity: "error", file, row: 1 }] };
  const issues: Issue[] = [];
  const header = head.cells.map((cell) => cell.trim());
  const rows = body.flatMap(({ row, cells }) => {
    const beyond = cells.slice(header.length);
    if (cells.length >= header.length && beyond.every((cell) => cell.trim() === "")) {
      return [{ row, cells: beyond.length === 0 ? cells : cells.slice(0, header.length) }];
    }
    const [value, expected] = [String(cells.length), String(header.length)];
    issues.push({ code: "row-width", severity: "error", file, row, value, expected });
    return [];
  });
  return { header, rows, issues };
}

const DELIMITERS = ["\t", ";", ","] as const;

/**
 * The mark that stands most often outside quotes in the first line; of equals the one that is rarer in headings ("Tỉnh,
 * thành phố;Điểm"); a comma where none stands.
 */
function detectDelimiter(text: string): Delimiter {
  const count = { "\t": 0, ";": 0, ",": 0 };
  let cell: "blank" | "bare" | "quoted" | "closed" = "blank"; // a quote opens a cell only where nothing stands before it
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (cell === "quoted") cell = mark === '"' ? "closed" : "quoted";
    else if (mark === '"') {
      // a doubled quote: the cell goes on
      const doubled: boolean = cell === "closed" && text.charAt(i - 1) === '"';
      cell = cell === "blank" || doubled ? "quoted" : cell;
    } else if (mark === "\n" || mark === "\r") {
      if (cell !== "blank" || DELIMITERS.some((delimiter) => count[delimiter] > 0)) break; // lines before the heading may be empty
    } else if (mark === "\t" || mark === ";" || mark === ",") {
      count[mark] += 1;
      cell = "blank";
    } else if (cell === "blank" && mark.trim() !== "") cell = "bare";
  }
  const best = DELIMITERS.reduce((a, b) => (count[b] > count[a] ? b : a));
  return count[best] === 0 ? "," : best;
}

/**
 * Rows to CSV text for spreadsheets: quoted where needed, CRLF, and no cell that a spreadsheet would run as a formula.
 * Write it with a byte order mark (`\uFEFF`) so that Vietnamese letters open rightly.
 *
 * @example toCsv([["Sơn La", "=1+1"]]) // "Sơn La,'=1+1"
 */
export function toCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ","): string {
  return rows.map((cells) => cells.map(csvCell).join(delimiter)).join("\r\n");
}

function csvCell(text: string): string {
  // a leading =, +, @ (full-width ones too), tab or line break starts a formula in spreadsheets; so does "-" unless a number follows
  const safe =
    /^[=+@\t\r\n\uff1d\uff0b\uff20\uff0d]/.test(text) || /^[-\u2212](?![\d.,]+%?$)/.test(text)
      ? `'${text}`
      : text;
  // every delimiter is quoted, so that a reader finds the right one again
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
