import type { Issue } from "./issue.js";
import { splitRecords } from "./split-records.js";
import type { CsvRow } from "./split-records.js";

export type { CsvRow } from "./split-records.js";

export interface CsvTable {
  readonly delimiter: "," | ";" | "\t";
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
export function parseCsv(text: string, file = "CSV"): CsvTable {
  const clean = text.replace(/^\uFEFF/, "");
  const delimiter = detectDelimiter(clean);
  const { records, unclosedAt } = splitRecords(clean, delimiter);
  const issues: Issue[] = [];
  if (unclosedAt !== undefined)
    issues.push({ code: "unclosed-quote", severity: "error", file, row: unclosedAt });
  const [head, ...body] = records;
  if (!head)
    return {
      delimiter,
      header: [],
      rows: [],
      issues: [...issues, { code: "empty-file", severity: "error", file, row: 1 }],
    };
  const header = head.cells.map((cell) => cell.trim());
  const rows = body.flatMap(({ row, cells }) => {
    const beyond = cells.slice(header.length);
    if (cells.length >= header.length && beyond.every((cell) => cell.trim() === "")) {
      return [{ row, cells: beyond.length === 0 ? cells : cells.slice(0, header.length) }];
    }
    issues.push({
      code: "row-width",
      severity: "error",
      file,
      row,
      value: String(cells.length),
      expected: String(header.length),
    });
    return [];
  });
  return { delimiter, header, rows, issues };
}

const DELIMITERS = ["\t", ";", ","] as const;

/**
 * The mark that stands most often outside quotes in the first line; of equals the one that is rarer in headings ("Tỉnh,
 * thành phố;Điểm"); a comma where none stands.
 */
function detectDelimiter(text: string): CsvTable["delimiter"] {
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
export function toCsv(rows: readonly (readonly string[])[], delimiter: CsvTable["delimiter"] = ","): string {
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
