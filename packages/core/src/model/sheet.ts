/** A number of a sheet with its spreadsheet format (`0.00`, `#,##0`, `0.00%`), or text that is never a formula. */
export type SheetCell = string | { readonly number: number; readonly format: string };

/** A table on its way into a workbook: what is written above it, its cells, and what is written below. */
export interface SheetTable {
  /** Name of the sheet; made fit where a spreadsheet would refuse it. */
  readonly name: string;
  readonly title: string;
  /** Index, component and edition. */
  readonly subtitle: string;
  readonly columns: readonly { readonly header: string; readonly align: "start" | "end" }[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Notices and sources, a line each. */
  readonly notes: readonly string[];
}
