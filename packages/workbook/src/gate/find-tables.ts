import type { Text } from "@chiso/core";
import type { SheetRow, Workbook, WorkbookSheet } from "../read/workbook.js";
import type { ColumnMeaning, TableSpec } from "./table-spec.js";

/** A column of a table as it stands in its sheet. */
export interface TableColumn extends ColumnMeaning {
  /** Column of the sheet, from 0. */
  readonly at: number;
  /** Heading as written. */
  readonly title: string;
}

/** A table of a sheet: its heading was found, and what its columns mean. */
export interface FoundTable {
  /** Of its `TableSpec`: plain data, so that a draft can come from a worker. */
  readonly id: string;
  readonly name: Text;
  readonly sheet: WorkbookSheet;
  /** Place of the sheet in its workbook. */
  readonly sheetAt: number;
  /** Row of the heading, and its place among the rows of the sheet. */
  readonly headRow: number;
  readonly headAt: number;
  readonly columns: readonly TableColumn[];
  /** Headings that were not understood, or that say the same as an earlier one. */
  readonly odd: readonly { readonly at: number; readonly title: string; readonly twice: boolean }[];
}

/** Rows in which a heading is looked for: above it may stand a title, a decree, a date. */
const LOOK_AT = 40;

/** What the sheets of a workbook hold. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Sheets that hold a table of another kind. */
  readonly others: readonly { readonly sheetAt: number; readonly name: Text }[];
  /** Sheets with text in which no table was found. */
  readonly silent: readonly number[];
}

/**
 * Finds the tables of a workbook by their headings, wherever these stand. Each sheet is taken for the table that knows most of
 * its headings.
 *
 * @param wanted tables that the file is to hold
 * @param known tables of other kinds, to tell what a wrong sheet is
 */
export function findTables(
  workbook: Workbook,
  wanted: readonly TableSpec[],
  known: readonly TableSpec[],
): FoundTables {
  const tables: FoundTable[] = [];
  const others: { sheetAt: number; name: Text }[] = [];
  const silent: number[] = [];
  workbook.sheets.forEach((sheet, sheetAt) => {
    if (sheet.rows.length === 0) return;
    const own = bestOf(wanted.map((spec) => tableIn(sheet, sheetAt, spec)));
    const other = bestOf(known.map((spec) => tableIn(sheet, sheetAt, spec)));
    if (own && knownHeadings(own) >= (other ? knownHeadings(other) : 0)) tables.push(own);
    else if (other) others.push({ sheetAt, name: other.name });
    else if (!sheet.hidden) silent.push(sheetAt);
  });
  return { tables, others, silent };
}

/** How many of a table's headings are understood. */
export function knownHeadings({ columns }: FoundTable): number {
  return new Set(columns.map(({ key, component = "" }) => `${key}/${component}`)).size;
}

/** The one that knows most headings; of equals the one that has all it needs, then the first. */
function bestOf(found: readonly (FoundTable | undefined)[]): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (const one of found) if (one && (!best || knownHeadings(one) > knownHeadings(best))) best = one;
  return best;
}

/**
 * The table of a sheet as one spec reads it. A heading has two columns that are known or more, most of its cells are known, and
 * what must be there is among them (or three others): a row of a list that happens to hold a word is none.
 */
function tableIn(sheet: WorkbookSheet, sheetAt: number, spec: TableSpec): FoundTable | undefined {
  let best: FoundTable | undefined;
  sheet.rows.slice(0, LOOK_AT).forEach((row, headAt) => {
    const table = {
      id: spec.id,
      name: spec.name,
      sheet,
      sheetAt,
      headRow: row.row,
      headAt,
      ...readHead(row, spec),
    };
    if (isHeading(table) && (!best || knownHeadings(table) > knownHeadings(best))) best = table;
  });
  return best;
}

function isHeading(table: FoundTable): boolean {
  const [known, odd] = [knownHeadings(table), table.odd.filter(({ twice }) => !twice).length];
  return known >= 2 && known > odd && (known >= 3 || table.columns.some(({ required }) => required));
}

function readHead(row: SheetRow, spec: TableSpec): Pick<FoundTable, "columns" | "odd"> {
  const columns: TableColumn[] = [];
  const odd: { at: number; title: string; twice: boolean }[] = [];
  const seen = new Set<string>();
  row.cells.forEach((cell, at) => {
    const title = (cell?.text ?? "").replace(/\s+/g, " ").trim();
    if (title === "") return;
    const meaning = spec.meaningOf(title);
    if (meaning === "ignored") return;
    const name = meaning && `${meaning.key}/${meaning.component ?? ""}`;
    if (meaning === undefined || seen.has(name ?? "")) odd.push({ at, title, twice: meaning !== undefined });
    else {
      seen.add(name ?? "");
      columns.push({ ...meaning, at, title });
    }
  });
  return { columns, odd };
}

/** Rows under the heading that hold something in a column that is read. */
export function bodyRows({ sheet, headAt, columns }: FoundTable): readonly SheetRow[] {
  return sheet.rows
    .slice(headAt + 1)
    .filter(({ cells }) =>
      columns.some(({ at }) => (cells[at]?.text.trim() ?? "") !== "" || cells[at]?.kind === "error"),
    );
}
