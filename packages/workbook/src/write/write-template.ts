import type { EditionId, Locale } from "@chiso/core";
import type { Cell } from "write-excel-file/universal";
import type { KeptSet } from "../gate/commit.js";
import type { ScoresOptions } from "../gate/options.js";
import type { RecordsContent } from "../gate/read-content.js";
import { tablesOf } from "../gate/table-spec.js";
import { columnLetters } from "../read/address.js";
import { text } from "../write-sheet.js";
import { contentRows } from "./content-rows.js";
import { DAY_FORMAT, daySerial } from "./days.js";
import type { CellRule } from "./rules.js";
import { scoresTable, scoresTemplate } from "./scores-table.js";
import { recordsTemplate } from "./template-columns.js";
import type { TemplateCell, TemplateColumn, TemplateTable } from "./template-columns.js";
import { TEMPLATE_WORDS as WORDS } from "./template-words.js";
import { namesOf, writeBook } from "./write-book.js";

/** What `writeTemplate` makes a workbook for. */
export type TemplateOptions =
  | (Pick<ScoresOptions, "kind" | "definition" | "book"> & {
      readonly edition: EditionId;
      readonly locale: Locale;
    })
  | {
      readonly kind: RecordsContent["kind"];
      readonly locale: Locale;
      /** What is filled in beforehand: lists of fields and items, or all that is known. */
      readonly content?: RecordsContent;
    };

/** Rows that have lists and notes: as many as an office may fill in. */
const FILLED = 2000;
const HEAD = {
  fontWeight: "bold",
  wrap: true,
  backgroundColor: "#DCE6F1",
  alignVertical: "center",
  height: 46,
} as const;

/**
 * A workbook to fill in: a sheet a table with drop-down lists, and a note on each cell that is selected; a sheet that explains
 * every column; the lists on a hidden sheet. What `checkFile` of the same kind reads.
 *
 * @throws Error for an edition that the index does not have
 * @example const file = await writeTemplate({ kind: "inspection", locale: "vi" });
 */
export async function writeTemplate(options: TemplateOptions): Promise<Blob> {
  const { locale } = options;
  const tables =
    options.kind === "scores"
      ? [scoresTemplate(options, options.edition, locale)]
      : tablesOf(options.kind).map((kind) =>
          recordsTemplate(kind, locale, options.content && contentRows(options.content, kind.id, locale)),
        );
  return writeTables(tables, locale);
}

/**
 * A kept set as a workbook: what `checkFile` of the same kind reads again as it was.
 *
 * @throws Error for scores without their index
 * @example const file = await writeKept(set, { locale: "vi", definition: papiIndex, book });
 */
export async function writeKept(
  { content, file }: Pick<KeptSet, "content" | "file">,
  {
    locale,
    definition,
    book,
  }: { readonly locale: Locale } & Partial<Pick<ScoresOptions, "definition" | "book">>,
): Promise<Blob> {
  if (content.kind !== "scores") return writeTemplate({ kind: content.kind, locale, content });
  if (!definition || !book) throw new Error(`${file} holds scores: name their index and its units.`);
  return writeTables([scoresTable({ definition, book }, content.observations, locale)], locale);
}

/** Tables to fill in as a workbook: with what they hold, their lists and notes. */
async function writeTables(tables: readonly TemplateTable[], locale: Locale): Promise<Blob> {
  const lists = tables.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      column.holds.kind === "list" ? [{ column, values: column.holds.values }] : [],
    ),
  );
  const listName = WORDS.lists[locale];
  const names = namesOf(tables);
  const rangeOf = (column: TemplateColumn) => {
    if (column.holds.kind === "rows-of") return rowsOf(tables, names, column.holds);
    const at = lists.findIndex((list) => list.column === column);
    if (at < 0) return "";
    const letters = columnLetters(at);
    return `'${listName}'!$${letters}$1:$${letters}$${Math.max(1, lists[at]?.values.length ?? 1)}`;
  };
  const sheets = tables.map((table) => ({
    name: table.name,
    rows: [headOf(table), ...table.rows.map((row) => row.map(filled))],
    widths: table.columns.map(({ title, holds }, at) => widthOf(title, holds, table.rows, at)),
    sticky: 1,
    rules: table.columns.flatMap((column, at) => rulesOf(column, at, locale, rangeOf(column))),
  }));
  return writeBook([
    ...sheets,
    { name: WORDS.guide[locale], rows: guideOf(tables, names, locale), widths: [30, 36, 16, 90], sticky: 1 },
    {
      name: listName,
      rows: columnsToRows(lists.map(({ values }) => values)),
      widths: lists.map(() => 28),
      hidden: true,
    },
  ]);
}

/** Where the rows of a column of another table stand. */
function rowsOf(
  tables: readonly TemplateTable[],
  names: readonly string[],
  { table, column }: { readonly table: string; readonly column: string },
): string {
  const at = tables.findIndex(({ id }) => id === table);
  const letters = columnLetters(tables[at]?.columns.findIndex(({ key }) => key === column) ?? 0);
  return `'${names[at] ?? ""}'!$${letters}$2:$${letters}$${FILLED}`;
}

function headOf({ columns }: TemplateTable): readonly Cell[] {
  return columns.map(
    ({ title, required }): Cell => ({
      ...text(title),
      ...HEAD,
      ...(required ? { textColor: "#9C0006" } : {}),
    }),
  );
}

function filled(value: TemplateCell): Cell {
  if (value === undefined) return null;
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return { value, type: Number, format: "General" };
  return { value: daySerial(value.day), type: Number, format: DAY_FORMAT };
}

/** Room for what stands there, and for what is to be typed. */
function widthOf(
  title: string,
  holds: TemplateColumn["holds"],
  rows: TemplateTable["rows"],
  at: number,
): number {
  const longest = (texts: readonly string[]) => texts.reduce((most, one) => Math.max(most, one.length), 0);
  const listed = holds.kind === "list" ? longest(holds.values) + 4 : holds.kind === "text" ? 18 : 0;
  const filled = longest(rows.map((row) => (typeof row[at] === "string" ? row[at] : ""))) + 2;
  return Math.min(60, Math.max(11, listed, filled, Math.ceil(title.length / 2) + 4));
}

/** A note on the heading, and on each cell below with what may be typed there. */
function rulesOf(
  { title, note, holds }: TemplateColumn,
  column: number,
  locale: Locale,
  range: string,
): readonly CellRule[] {
  const words = { column, title, note };
  const head: CellRule = { ...words, top: 1, bottom: 1, allow: { kind: "any" } };
  const body = { ...words, top: 2, bottom: FILLED };
  switch (holds.kind) {
    case "list":
      return [head, { ...body, allow: { kind: "list", range }, wrong: WORDS.wrongList[locale] }];
    case "number":
      return [head, { ...body, allow: holds, wrong: WORDS.wrongNumber[locale] }];
    case "date":
      return [head, { ...body, allow: { kind: "date" }, wrong: WORDS.wrongDate[locale] }];
    case "rows-of":
      // what is not in the list yet may be meant all the same: it is proposed, never refused
      return [head, { ...body, allow: { kind: "list", range } }];
    case "any-number":
    case "text":
      return [head, { ...body, allow: { kind: "any" } }];
  }
}

function guideOf(
  tables: readonly TemplateTable[],
  names: readonly string[],
  locale: Locale,
): readonly (readonly Cell[])[] {
  const head = [WORDS.sheet, WORDS.column, WORDS.needed, WORDS.how].map(
    (one): Cell => ({ ...text(one[locale]), ...HEAD }),
  );
  const rows = tables.flatMap(({ columns }, i) =>
    columns.map(({ title, required, note }): Cell[] => [
      text(names[i] ?? ""),
      { ...text(title), wrap: true },
      text(required ? WORDS.yes[locale] : WORDS.no[locale]),
      { ...text(note), wrap: true },
    ]),
  );
  const rules = WORDS.rules.map((rule): Cell[] => [{ ...text(rule[locale]), fontStyle: "italic" }]);
  return [head, ...rows, [], ...rules];
}

function columnsToRows(columns: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const longest = Math.max(0, ...columns.map((values) => values.length));
  return Array.from({ length: longest }, (_, row) =>
    columns.map((values): Cell => (values[row] === undefined ? null : text(values[row]))),
  );
}
