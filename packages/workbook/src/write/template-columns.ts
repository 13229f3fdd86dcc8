import type { Locale } from "@chiso/core";
import type { KindColumn, TableKind } from "@chiso/core/province";
import type { ContentRow } from "./content-rows.js";
import { TEMPLATE_WORDS as WORDS } from "./template-words.js";

/** A column of a template. */
export interface TemplateColumn {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly note: string;
  readonly holds:
    | { readonly kind: "text" }
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** The cells of a column of another table of the workbook. */
    | { readonly kind: "rows-of"; readonly table: string; readonly column: string }
    | {
        readonly kind: "number";
        readonly from: number;
        readonly to: number;
        readonly whole: boolean;
        readonly format: string;
      }
    | { readonly kind: "any-number" }
    | { readonly kind: "date" };
}

/** What is filled in beforehand; a day is one that a spreadsheet knows as such. */
export type TemplateCell = string | number | { readonly day: string } | undefined;

/** A sheet to be filled in. */
export interface TemplateTable {
  /** Of its `TableKind`; "scores". */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  /** What is filled in beforehand. */
  readonly rows: readonly (readonly TemplateCell[])[];
}

/**
 * The columns of a kind of table of a province.
 *
 * @param rows what is filled in beforehand; where nothing is known of the whole, its items are listed to be answered
 */
export function recordsTemplate(
  kind: TableKind,
  locale: Locale,
  rows: readonly ContentRow[] = [],
): TemplateTable {
  const [first] = kind.columns;
  const items = kind.whole === true && rows.length === 0 && first?.key === "item" ? first.choices : undefined;
  const asked: readonly ContentRow[] = items?.map(({ value }) => ({ item: value })) ?? rows;
  return {
    id: kind.id,
    name: kind.name[locale],
    columns: kind.columns.map((column) => ({
      key: column.key,
      title: column.title[locale],
      required: column.required ?? false,
      note: noteOf(column, locale),
      holds: holdsOf(column, locale),
    })),
    rows: asked.map((row) => kind.columns.map((column) => cellOf(row[column.key], column, locale))),
  };
}

/** A value in the words of its column. */
function cellOf(value: ContentRow[string], { choices = [] }: KindColumn, locale: Locale): TemplateCell {
  if (typeof value === "boolean") return value ? WORDS.yes[locale] : WORDS.no[locale];
  return choices.find((choice) => choice.value === value)?.title[locale] ?? value;
}

function holdsOf({ kind, choices = [], of }: KindColumn, locale: Locale): TemplateColumn["holds"] {
  switch (kind) {
    case "choice":
      return { kind: "list", values: choices.map(({ title }) => title[locale]) };
    case "yes-no":
      return { kind: "list", values: [WORDS.yes[locale], WORDS.no[locale]] };
    case "date":
      return { kind: "date" };
    case "number":
      return { kind: "any-number" };
    case "text":
      return of === undefined ? { kind: "text" } : { kind: "rows-of", ...of };
  }
}

function noteOf({ kind, note, choices = [] }: KindColumn, locale: Locale): string {
  const lists = kind === "choice" || kind === "yes-no";
  const basic = lists
    ? WORDS.choose
    : kind === "number"
      ? WORDS.number
      : kind === "date"
        ? WORDS.date
        : WORDS.text;
  const values = choices.map(({ title }) => title[locale]).join(", ");
  return [kind === "date" && note ? "" : basic[locale], values, note?.[locale] ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}
