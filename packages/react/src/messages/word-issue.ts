import type { Issue } from "@chiso/core";
import { issuesEn } from "./issues-en.js";
import { issuesVi } from "./issues-vi.js";
import type { Words } from "./words.js";

/** A fault of a file as a reader meets it: what is wrong and where, and what to do. Plain text, never markup. */
export interface WordedIssue {
  readonly message: string;
  readonly remedy: string;
}

/** Where what is expected is a number, and no code that looks like one. */
const NUMBERS: readonly Issue["code"][] = [
  "above-maximum",
  "below-minimum",
  "sum-not-total",
  "parts-not-total",
  "count-not-list",
];

/** With the decimal mark of the reader's language; what a cell holds stays as it is in the file. */
function asNumber(text: string, code: Issue["code"], { locale }: Words): string {
  if (!NUMBERS.includes(code) || !/^-?\d+\.\d+$/.test(text)) return text;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(
    Number(text),
  );
}

/** Cells of a spreadsheet hold days so; readers write them otherwise. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * An issue in the reader's language. Row and column are named as a spreadsheet shows them.
 *
 * @example wordIssue(issue, wordsOf("vi")).message // "par.csv, dòng 3, cột “Điểm”: 120 lớn hơn điểm tối đa 100; …"
 */
export function wordIssue(issue: Issue, words: Words): WordedIssue {
  const { codes, where } = words.locale === "vi" ? issuesVi : issuesEn;
  const { column = "", more = 0 } = issue;
  const asDay = (text = "") => (ISO_DAY.test(text) ? words.format.date(text) : text);
  const [value, expected] = [asDay(issue.value), asNumber(asDay(issue.expected), issue.code, words)];
  const wording = codes[issue.code];
  // a missing column or table has no place in the file; a limit is no column
  const placeless = ["missing-column", "no-such-table", "too-large"].includes(issue.code);
  const place = where({
    file: issue.file,
    sheet: issue.sheet ?? "",
    row: issue.row > 0 ? words.format.integer(issue.row) : "",
    cell: issue.cell ?? "",
    column: placeless ? "" : column,
  });
  const count = more > 0 ? words.format.integer(more) : "";
  const parts = { where: place, column, value, expected, more: count, severity: issue.severity };
  return { message: wording.message(parts), remedy: wording.remedy(parts) };
}
