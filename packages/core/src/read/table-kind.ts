import type { Text } from "../model/text.js";

/** What may stand in a cell. `yes-no`: có / không. */
export type CellKind = "text" | "number" | "date" | "choice" | "yes-no";

/** One of the few values that a cell may have. */
export interface CellChoice {
  readonly value: string;
  readonly title: Text;
}

/** One column of a kind of table: how its heading is written, what its cells hold. */
export interface KindColumn {
  readonly key: string;
  /** The heading as a template writes it; both languages are understood, with or without diacritics. */
  readonly title: Text;
  /** Other headings that are understood. */
  readonly aliases?: readonly string[];
  readonly kind: CellKind;
  /** Without this column nothing can be read, and a row without this cell is not kept. */
  readonly required?: boolean;
  readonly choices?: readonly CellChoice[];
  /** What to fill in, for the note of a template. */
  readonly note?: Text;
  /** Its cells name rows of another table by a column there: a template offers these as a list. */
  readonly of?: { readonly table: string; readonly column: string };
}

/**
 * A kind of table that an office fills in: the columns of `criteria.csv`, `findings.csv`, … A maker of templates (XLSX with
 * drop-down lists and notes) needs nothing else: headings are `columns[i].title.vi`, lists `choices[j].title.vi`, notes `note.vi`.
 * Rows come back through the reader of the kind (`readCriteria`, `readFindings`, …), which takes CSV text or a `CsvTable`.
 */
export interface TableKind {
  readonly id: string;
  readonly name: Text;
  readonly columns: readonly KindColumn[];
  /** It says something of the whole (a name, a list that others refer to): its rows are no figures. */
  readonly whole?: boolean;
}
