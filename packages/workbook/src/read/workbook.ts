import type { Issue } from "@chiso/core";

/** What a cell holds. `error`: a formula that failed, or was never computed. */
export type WorkbookCellKind = "text" | "number" | "date" | "yes-no" | "error";

/** One cell as it can be read. */
export interface WorkbookCell {
  readonly kind: WorkbookCellKind;
  /**
   * The cell as it can be read: `84.84`, `84.84%` where it is formatted so, `2026-11-22`, `#REF!`; "" for a formula that was
   * not computed.
   */
  readonly text: string;
  readonly number?: number;
  /** Without `=`; "" where the file only says that there is one. */
  readonly formula?: string;
  /** Number format: `0.00%`, `dd/mm/yyyy`. */
  readonly format?: string;
}

/** One row of a sheet that holds something. */
export interface SheetRow {
  /** As a spreadsheet counts: from 1. */
  readonly row: number;
  readonly hidden: boolean;
  /** By column, from 0; blank cells are undefined or beyond the end. */
  readonly cells: readonly (WorkbookCell | undefined)[];
}

/** Rows from 1, columns from 0, both ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook; a CSV file has one. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In order; only those that hold something. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
}

/** A file as cells, before any of them is understood. A CSV file is a workbook of one sheet whose name is "". */
export interface Workbook {
  readonly file: string;
  readonly kind: "xlsx" | "csv";
  readonly sheets: readonly WorkbookSheet[];
  /** What was noticed while reading it: an old encoding, a quotation mark that never closes. */
  readonly issues: readonly Issue[];
}

/** What a file may be at most; beyond, it is refused with an issue that names the limit. */
export interface Limits {
  readonly fileBytes: number;
  /** All parts that are read, unpacked: what stands between us and a zip bomb. */
  readonly inflatedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly sheets: number;
}

/** 25 MB, 150 MB unpacked, 200,000 rows, 1,000 columns, 3,000,000 cells, 100 sheets. */
export const LIMITS: Limits = {
  fileBytes: 25_000_000,
  inflatedBytes: 150_000_000,
  rows: 200_000,
  columns: 1000,
  cells: 3_000_000,
  sheets: 100,
};

/** How far a long reading has come, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** A fault that ends the reading of a file; caught at the door, never seen outside. */
export class FileFault extends Error {
  readonly issue: Omit<Issue, "file" | "severity">;

  constructor(issue: Omit<Issue, "file" | "severity">) {
    super(issue.code);
    this.issue = issue;
  }
}

/** More than a limit: `column` says of what, for the words. */
export function tooLarge(what: keyof typeof LIMIT_WORDS, found?: number, limits: Limits = LIMITS): FileFault {
  const limit = limits[LIMIT_WORDS[what]];
  const shown = (bytes: number) =>
    String(what === "file" || what === "inflated" ? Math.round(bytes / 1e5) / 10 : bytes);
  return new FileFault({
    code: "too-large",
    row: 0,
    column: what,
    expected: shown(limit),
    ...(found === undefined ? {} : { value: shown(found) }),
  });
}

const LIMIT_WORDS = {
  file: "fileBytes",
  inflated: "inflatedBytes",
  rows: "rows",
  columns: "columns",
  cells: "cells",
  sheets: "sheets",
} as const;
