import { childrenOf, editionOf, periodAt, termOf } from "@chiso/core";
import type { EditionId, IndexDefinition, Locale, UnitBook } from "@chiso/core";
import type { KindColumn, TableKind } from "@chiso/core/province";
import type { ScoresOptions } from "../gate/options.js";
import { SCORE_TITLES } from "../gate/table-spec.js";
import { plainNumber } from "../read/formats.js";
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

/** Scores of one edition: its units down, the index and its components across. */
export function scoresTemplate(
  { definition, book }: Pick<ScoresOptions, "definition" | "book">,
  id: EditionId,
  locale: Locale,
): TemplateTable {
  const edition = editionOf(definition, id);
  if (!edition)
    throw new Error(
      `${definition.id} has no edition ${id}: choose one of ${definition.editions.map((one) => one.id).join(", ")}.`,
    );
  const units = (book.sets.get(edition.unitSet)?.units ?? []).map((unit) =>
    nameOf(book, unit, edition.asOf, locale),
  );
  const { regime } = edition;
  const ranked = regime.kind !== "scores-and-groups" && regime.kind !== "groups-only";
  const most = regime.kind === "top-n" ? regime.n : units.length;
  const components = [
    definition.overall,
    ...childrenOf(definition, definition.overall, id).map((child) => child.id),
  ];
  const columns: TemplateColumn[] = [
    {
      key: "unit_name",
      title: SCORE_TITLES.unit_name[locale],
      required: true,
      note: WORDS.choose[locale],
      holds: { kind: "list", values: units },
    },
    {
      key: "year",
      title: SCORE_TITLES.year[locale],
      required: true,
      note: WORDS.year[locale],
      holds: whole(id, id),
    },
    ...components.map((component) => scoreColumn(definition, component, id, locale)),
    ...(ranked
      ? [
          {
            key: "published_rank",
            title: SCORE_TITLES.published_rank[locale],
            required: false,
            note: WORDS.rank[locale],
            holds: whole(1, most),
          },
        ]
      : []),
    {
      key: "source",
      title: SCORE_TITLES.source[locale],
      required: false,
      note: WORDS.source[locale],
      holds: { kind: "text" },
    },
  ];
  return { id: "scores", name: SCORE_TITLES.score[locale], columns, rows: units.map((unit) => [unit, id]) };
}

function nameOf(book: UnitBook, unit: string, date: string, locale: Locale): string {
  const known = book.units.get(unit);
  return known ? periodAt(known, date).name[locale] : unit;
}

const whole = (from: number, to: number) => ({ kind: "number", from, to, whole: true, format: "0" }) as const;

function scoreColumn(
  definition: IndexDefinition,
  component: string,
  edition: EditionId,
  locale: Locale,
): TemplateColumn {
  const term = termOf(definition, component, edition);
  const [from, to] = [term?.min ?? 0, term?.max];
  const title =
    component === definition.overall
      ? SCORE_TITLES.score[locale]
      : `${component} ${term?.name[locale] ?? ""}`.trim();
  const scale = to === undefined ? WORDS.number : WORDS.between(plainNumber(from), shownEnd(to));
  const format = `0.${"0".repeat(definition.digits)}`;
  return {
    key: component,
    title,
    required: false,
    note: `${scale[locale]} ${WORDS.missing[locale]}`,
    holds:
      to === undefined
        ? { kind: "any-number" }
        : { kind: "number", from, to: Math.ceil(to * 10_000) / 10_000, whole: false, format },
  };
}

/** An end of a scale without a last digit (10/3) as it is printed. */
function shownEnd(end: number): string {
  return plainNumber(Math.round(end * 100) / 100);
}
