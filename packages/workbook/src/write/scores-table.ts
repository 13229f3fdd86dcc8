import { childrenOf, editionOf, periodAt, termOf } from "@chiso/core";
import type { Edition, EditionId, IndexDefinition, Locale, Observation, UnitBook } from "@chiso/core";
import type { ScoresOptions } from "../gate/options.js";
import { SCORE_TITLES } from "../gate/table-spec.js";
import { plainNumber } from "../read/formats.js";
import type { TemplateCell, TemplateColumn, TemplateTable } from "./template-columns.js";
import { TEMPLATE_WORDS as WORDS } from "./template-words.js";

type About = Pick<ScoresOptions, "definition" | "book">;

/** Scores of one edition, to be filled in: its units down, the index and its components across. */
export function scoresTemplate(about: About, id: EditionId, locale: Locale): TemplateTable {
  const { definition, book } = about;
  const edition = editionOf(definition, id);
  if (!edition)
    throw new Error(
      `${definition.id} has no edition ${id}: choose one of ${definition.editions.map((one) => one.id).join(", ")}.`,
    );
  const units = unitsOf(book, edition).map((unit) => nameOf(book, unit, edition.asOf, locale));
  const components = [
    definition.overall,
    ...childrenOf(definition, definition.overall, id).map((child) => child.id),
  ];
  return {
    id: "scores",
    name: SCORE_TITLES.score[locale],
    columns: columnsOf(about, [edition], components, locale),
    rows: units.map((unit) => [unit, id]),
  };
}

/**
 * Scores as they are, of one edition or several: one row a unit and edition. Read again, they are the same; a score that is
 * missing is written as such, not left blank.
 */
export function scoresTable(
  about: About,
  observations: readonly Observation[],
  locale: Locale,
): TemplateTable {
  const { definition, book } = about;
  const told = new Set(observations.map(({ component }) => component));
  const components = definition.components.map(({ id }) => id).filter((id) => told.has(id));
  const editions = definition.editions.filter(({ id }) => observations.some(({ edition }) => edition === id));
  const columns = columnsOf(about, editions, components, locale);
  const rows = new Map<string, Map<string, TemplateCell>>();
  for (const one of observations) {
    const key = `${one.edition}/${one.unit}`;
    const row = rows.get(key) ?? new Map<string, TemplateCell>();
    rows.set(key, row);
    const asOf = editions.find(({ id }) => id === one.edition)?.asOf ?? "";
    row.set("unit_name", nameOf(book, one.unit, asOf, locale)).set("year", one.edition);
    row.set(one.component, one.value.kind === "score" ? one.value.score : MISSING);
    if (one.publishedRank !== undefined) row.set("published_rank", one.publishedRank);
    if (one.source !== "") row.set("source", one.source);
  }
  return {
    id: "scores",
    name: SCORE_TITLES.score[locale],
    columns,
    rows: [...rows.values()].map((row) => columns.map(({ key }) => row.get(key))),
  };
}

const MISSING = "-";

function unitsOf(book: UnitBook, { unitSet }: Edition): readonly string[] {
  return book.sets.get(unitSet)?.units ?? [];
}

function nameOf(book: UnitBook, unit: string, date: string, locale: Locale): string {
  const known = book.units.get(unit);
  return known ? periodAt(known, date).name[locale] : unit;
}

function columnsOf(
  { definition, book }: About,
  editions: readonly Edition[],
  components: readonly string[],
  locale: Locale,
): readonly TemplateColumn[] {
  const names = editions.flatMap((edition) =>
    unitsOf(book, edition).map((unit) => nameOf(book, unit, edition.asOf, locale)),
  );
  const years = editions.map(({ id }) => id);
  const last = years.at(-1) ?? 0;
  const column = (key: keyof typeof SCORE_TITLES, note: string, holds: TemplateColumn["holds"]) => ({
    key,
    title: SCORE_TITLES[key][locale],
    required: key === "unit_name" || key === "year",
    note,
    holds,
  });
  const most = Math.max(1, ...editions.map((edition) => ranksIn(book, edition)));
  return [
    column("unit_name", WORDS.choose[locale], { kind: "list", values: [...new Set(names)] }),
    column("year", WORDS.year[locale], whole(Math.min(...years), Math.max(...years))),
    ...components.map((component) => scoreColumn(definition, component, last, locale)),
    ...(editions.some(isRanked) ? [column("published_rank", WORDS.rank[locale], whole(1, most))] : []),
    column("source", WORDS.source[locale], { kind: "text" }),
  ];
}

const isRanked = ({ regime }: Edition) =>
  regime.kind !== "scores-and-groups" && regime.kind !== "groups-only";

function ranksIn(book: UnitBook, edition: Edition): number {
  return edition.regime.kind === "top-n" ? edition.regime.n : unitsOf(book, edition).length;
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
