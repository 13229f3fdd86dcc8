/** What can be wrong with a table of figures. */
export const TABLE_ISSUE_CODES = [
  "empty-file",
  "unclosed-quote",
  "row-width",
  "missing-column",
  "unknown-column",
  "duplicate-column",
  "blank-score",
  "unreadable-number",
  "mixed-decimal-marks",
  "above-maximum",
  "below-minimum",
  "unknown-unit",
  "unit-mismatch",
  "unknown-edition",
  "unknown-component",
  "duplicate-cell",
  "unreadable-rank",
  "rank-out-of-range",
  "rank-withheld",
  "blank-cell",
  "unexpected-cell",
  "unknown-value",
  "unreadable-date",
  "dates-reversed",
  "duplicate-row",
  "unknown-reference",
  "parts-not-total",
  "count-not-list",
  "unknown-body",
] as const;

/** What can be wrong with the file or workbook around a table, and with cells that only a spreadsheet has. */
export const FILE_ISSUE_CODES = [
  "not-a-workbook",
  "damaged-file",
  "too-large",
  "old-encoding",
  "other-sheet",
  "no-such-table",
  "formula-error",
  "formula-not-computed",
  "number-as-text",
  "date-as-text",
  "date-for-number",
  "percent-sign",
  "merged-cells",
  "hidden-row",
  "hidden-column",
  "old-unit",
  "duplicate-rank",
  "skipped-rank",
  "sum-not-total",
] as const;

/** All faults of a file of figures. Worded at the edge, in the reader's language. */
export const ISSUE_CODES = [...TABLE_ISSUE_CODES, ...FILE_ISSUE_CODES] as const;
/** What can be wrong with a table, a file or a cell: one of `ISSUE_CODES`. Words come from `@chiso/react` (`wordIssue`). */
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * One fault, beside the good rows (design.md section 9). `error`: the row is not kept; `warning`: it is.
 * Rows count as a spreadsheet shows them: the heading of a CSV file is row 1; 0 speaks of the whole file or sheet.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly row: number;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Address of the cell as a spreadsheet names it: `B7`. */
  readonly cell?: string;
  /** Heading of the column, as in the file (or as expected, where it is missing). */
  readonly column?: string;
  /** The cell as found. */
  readonly value?: string;
  /** What was expected or is proposed: a maximum, a name, the first row of a duplicate. */
  readonly expected?: string;
  /** How many more cells of the file have this fault, where it is told once for all. */
  readonly more?: number;
}
