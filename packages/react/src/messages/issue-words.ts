/** The parts of an issue as text; what the issue does not have is "". `where` names file, row and column. */
export interface IssueParts {
  readonly where: string;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
  /** How many more cells have the fault, "" where it is the only one. */
  readonly more: string;
  readonly severity: "error" | "warning";
}

export interface IssueWording {
  readonly message: (issue: IssueParts) => string;
  /** What to do, as a sentence. */
  readonly remedy: (issue: IssueParts) => string;
}

/** Where a fault stands, as text; what is not known is "". */
export interface IssuePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: string;
  readonly cell: string;
  readonly column: string;
}
