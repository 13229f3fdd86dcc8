/** What can be wrong with a file of figures. Worded at the edge, in the reader's language. */
export const ISSUE_CODES = [
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
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * One fault, beside the good rows (design.md section 9). `error`: the row is not kept; `warning`: it is.
 * Rows count as a spreadsheet shows them: the heading is row 1.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly row: number;
  /** Heading of the column, as in the file (or as expected, where it is missing). */
  readonly column?: string;
  /** The cell as found. */
  readonly value?: string;
  /** What was expected or is proposed: a maximum, a name, the first row of a duplicate. */
  readonly expected?: string;
  /** How many more cells of the file have this fault, where it is told once for all. */
  readonly more?: number;
}
