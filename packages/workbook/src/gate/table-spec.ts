import { fold, headingField } from "@chiso/core";
import type { Component, IndexDefinition, ObservationField, Text } from "@chiso/core";
import {
  ABOUT_BODIES_TABLE,
  ABOUT_INSPECTION_TABLE,
  ABOUT_PROCEDURES_TABLE,
  ASSESSMENT_TABLE,
  BANDS_TABLE,
  BODY_RESULTS_TABLE,
  CHECK_ITEMS_TABLE,
  CHECKS_TABLE,
  COUNTS_TABLE,
  CRITERIA_TABLE,
  FIELDS_TABLE,
  FINDINGS_TABLE,
  kindColumn,
  PROCEDURES_TABLE,
  VISITS_TABLE,
} from "@chiso/core/province";
import type { TableKind } from "@chiso/core/province";
import type { GateKind } from "./options.js";

/** What the cells of a column are to hold. */
export type Holds = "text" | "number" | "score" | "date";

/** What a heading says that its column is. */
export interface ColumnMeaning {
  readonly key: string;
  readonly holds: Holds;
  readonly required: boolean;
  /** Components side by side: which one stands in the column. */
  readonly component?: string;
}

/** A table that a file may hold: how its headings are known. */
export interface TableSpec {
  readonly id: string;
  readonly name: Text;
  /** It only says something of the whole: no file is asked for it. */
  readonly whole: boolean;
  /** Headings without which nothing can be read, for the remedy. */
  readonly needs: readonly string[];
  readonly meaningOf: (title: string) => ColumnMeaning | "ignored" | undefined;
}

const TABLES: Readonly<Record<Exclude<GateKind, "scores">, readonly TableKind[]>> = {
  bodies: [
    ABOUT_BODIES_TABLE,
    CRITERIA_TABLE,
    BODY_RESULTS_TABLE,
    ASSESSMENT_TABLE,
    BANDS_TABLE,
    FIELDS_TABLE,
  ],
  inspection: [
    ABOUT_INSPECTION_TABLE,
    VISITS_TABLE,
    FINDINGS_TABLE,
    CHECKS_TABLE,
    CHECK_ITEMS_TABLE,
    FIELDS_TABLE,
  ],
  procedures: [ABOUT_PROCEDURES_TABLE, PROCEDURES_TABLE, COUNTS_TABLE],
};

/** The tables of a kind of a province's data, in the order of their sheets. */
export function tablesOf(kind: Exclude<GateKind, "scores">): readonly TableKind[] {
  return TABLES[kind];
}

/** All tables of a province's data, each once: to tell what a wrong sheet holds. */
export const PROVINCE_SPECS: readonly TableSpec[] = [...new Set(Object.values(TABLES).flat())].map(tableSpec);

/** The specs of a kind of a province's data. */
export function specsOfKind(kind: Exclude<GateKind, "scores">): readonly TableSpec[] {
  const ids = new Set(TABLES[kind].map(({ id }) => id));
  return PROVINCE_SPECS.filter(({ id }) => ids.has(id));
}

export function tableSpec(kind: TableKind): TableSpec {
  return {
    id: kind.id,
    name: kind.name,
    whole: kind.whole ?? false,
    needs: kind.columns.filter(({ required }) => required).map(({ title }) => title.vi),
    meaningOf: onceEach((title) => {
      const column = kindColumn(kind, title);
      if (column === undefined || column === "ignored") return column;
      const holds = column.kind === "number" || column.kind === "date" ? column.kind : "text";
      return { key: column.key, holds, required: column.required ?? false };
    }),
  };
}

/** No heading is as long. */
const LONGEST_HEADING = 150;
const REMEMBERED = 5000;

/** Remembers what a text means, since the same cells are looked at again after each change. */
function onceEach(meaningOf: TableSpec["meaningOf"]): TableSpec["meaningOf"] {
  const known = new Map<string, ReturnType<TableSpec["meaningOf"]>>();
  return (title) => {
    if (title.length > LONGEST_HEADING) return undefined;
    if (known.has(title)) return known.get(title);
    if (known.size >= REMEMBERED) known.clear();
    const meaning = meaningOf(title);
    known.set(title, meaning);
    return meaning;
  };
}

/** Headings of the columns of scores as templates write them. */
export const SCORE_TITLES: Readonly<Record<ObservationField, Text>> = {
  unit_id: { vi: "unit_id", en: "unit_id" },
  unit_code: { vi: "Mã tỉnh", en: "unit_code" },
  unit_name: { vi: "Tỉnh, thành phố", en: "Province" },
  year: { vi: "Năm", en: "Year" },
  component_code: { vi: "Mã chỉ số", en: "Component" },
  score: { vi: "Điểm", en: "Score" },
  published_rank: { vi: "Xếp hạng", en: "Rank" },
  source: { vi: "Nguồn", en: "Source" },
};

export const SCORES_NAME: Text = { vi: "Điểm của các đơn vị", en: "Scores of the units" };

const HOLDS: Readonly<Record<ObservationField, Holds>> = {
  unit_id: "text",
  unit_code: "text",
  unit_name: "text",
  year: "number",
  component_code: "text",
  score: "score",
  published_rank: "number",
  source: "text",
};

const scoresSpecs = new WeakMap<IndexDefinition, TableSpec>();

/** Scores of an index. The same object for the same definition. */
export function scoresSpec(definition: IndexDefinition): TableSpec {
  const known = scoresSpecs.get(definition) ?? makeScoresSpec(definition);
  scoresSpecs.set(definition, known);
  return known;
}

function makeScoresSpec(definition: IndexDefinition): TableSpec {
  const components = componentHeadings(definition);
  return {
    id: "scores",
    name: { vi: `Điểm ${definition.name.vi}`, en: `Scores of ${definition.name.en}` },
    whole: false,
    needs: [SCORE_TITLES.unit_name.vi, SCORE_TITLES.year.vi, SCORE_TITLES.score.vi],
    meaningOf: onceEach((title) => {
      const field = headingField(title);
      const component = field === undefined ? components.get(fold(title)) : undefined;
      if (component !== undefined) return { key: "score", holds: "score", required: false, component };
      if (field === undefined || field === "ignored") return field;
      return { key: field, holds: HOLDS[field], required: field.startsWith("unit") };
    }),
  };
}

/** Folded headings by which a component may stand as a column: its code, its name, both. */
function componentHeadings(definition: IndexDefinition): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  const add = (text: string, id: Component["id"]) => {
    const key = fold(text);
    // a name that two components share says nothing
    headings.set(key, headings.has(key) && headings.get(key) !== id ? "" : id);
  };
  for (const { component, name } of definition.terms)
    for (const text of [name.vi, name.en])
      for (const heading of [text, `${component} ${text}`, `${text} ${component}`]) add(heading, component);
  for (const { id } of definition.components) headings.set(fold(id), id);
  for (const text of [definition.name.vi, definition.name.en, "Tổng điểm", "Điểm tổng"])
    headings.set(fold(text), definition.overall);
  return new Map([...headings].filter(([key, id]) => key !== "" && id !== ""));
}
