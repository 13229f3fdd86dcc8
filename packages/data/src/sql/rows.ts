import { MISSING_REASONS, STANDINGS, termOf } from "@chiso/core";
import type { Column, Dataset, Edition, EditionData, EditionId, Source, Text, UnitBook } from "@chiso/core";

/** What stands in a cell: a text, an exact decimal or whole number, nothing. */
export type SqlValue = string | number | null;

/** Rows of a table, in the order of its columns. */
export interface SqlTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

const both = (text: Text | undefined): readonly SqlValue[] => [text?.vi ?? null, text?.en ?? null];

/** The units of a book with their periods and sets. */
export function unitTables(book: UnitBook): readonly SqlTable[] {
  const units = [...book.units.values()];
  return [
    {
      table: "chiso_store_unit",
      columns: ["unit_id", "population_2019"],
      rows: units.map(({ id, population2019 }) => [id, population2019 ?? null]),
    },
    {
      table: "chiso_store_unit_period",
      columns: "unit_id valid_from valid_to code name_vi name_en full_name kind region_id".split(" "),
      rows: units.flatMap(({ id, periods }) =>
        periods.map(({ from, to, code, name, fullName, kind, region }) => [
          id,
          from,
          to ?? null,
          code ?? null,
          name.vi,
          name.en,
          fullName,
          kind,
          region ?? null,
        ]),
      ),
    },
    {
      table: "chiso_store_unit_set",
      columns: ["unit_set_id", "unit_id", "place"],
      rows: [...book.sets.values()].flatMap(({ id, units: members }) =>
        members.map((unit, place) => [id, unit, place]),
      ),
    },
  ];
}

export function sourceTable(sources: readonly Source[]): SqlTable {
  return {
    table: "chiso_store_source",
    columns: "source_id title_vi title_en link remark_vi remark_en".split(" "),
    rows: sources.map(({ id, title, link, remark }) => [id, ...both(title), link ?? null, ...both(remark)]),
  };
}

/** An edition: what it is, its components, its figures. */
export function editionTables(data: Dataset, id: EditionId): readonly SqlTable[] {
  const held = data.editions.get(id);
  if (!held) throw new Error(`${data.definition.id} has no figures of ${id}: name one of its editions.`);
  return [describedEdition(data, held.edition), components(data, held), observations(data, held)];
}

function describedEdition({ definition }: Dataset, edition: Edition): SqlTable {
  const { regime } = edition;
  return {
    table: "chiso_store_edition",
    columns:
      "index_id edition index_name_vi index_name_en publisher_vi publisher_en credit_vi credit_en score_unit digits direction unit_set_id as_of methodology regime top_n".split(
        " ",
      ),
    rows: [
      [
        definition.id,
        edition.id,
        ...both(definition.name),
        ...both(definition.publisher),
        ...both(definition.credit),
        definition.scoreUnit,
        definition.digits,
        definition.direction,
        edition.unitSet,
        edition.asOf,
        edition.methodology,
        regime.kind,
        regime.kind === "top-n" ? regime.n : null,
      ],
    ],
  };
}

function components({ definition }: Dataset, { edition }: EditionData): SqlTable {
  return {
    table: "chiso_store_component",
    columns:
      "index_id edition component_id parent_id level name_vi name_en minimum maximum weight_percent".split(
        " ",
      ),
    rows: definition.components.flatMap(({ id, parent, level }) => {
      const term = termOf(definition, id, edition.id);
      if (!term) return [];
      const { name, min = null, max = null, weight = null } = term;
      return [[definition.id, edition.id, id, parent ?? null, level, ...both(name), min, max, weight]];
    }),
  };
}

function observations({ definition, sources }: Dataset, { edition, set, columns }: EditionData): SqlTable {
  return {
    table: "chiso_store_observation",
    columns:
      "index_id edition component_id unit_id score missing_reason published_rank published_group standing rank_standing source_id".split(
        " ",
      ),
    rows: [...columns].flatMap(([component, column]) =>
      set.units.flatMap((unit, row) => {
        const figure = figureAt(column, row, sources);
        return figure ? [[definition.id, edition.id, component, unit, ...figure]] : [];
      }),
    ),
  };
}

/** The cells of a figure; undefined where nothing at all is known of it. */
function figureAt(column: Column, row: number, sources: readonly Source[]): readonly SqlValue[] | undefined {
  const score = column.score[row] ?? Number.NaN;
  const why = Number.isNaN(score) ? (MISSING_REASONS[(column.missing[row] ?? 0) - 1] ?? "not-in-data") : null;
  const rank = column.rank[row] ?? 0;
  const group = column.group?.[row] ?? "";
  const source = sources[column.source[row] ?? -1]?.id ?? null;
  const standing = STANDINGS[column.standing[row] ?? 0] ?? "published";
  const rankStanding = STANDINGS[column.rankStanding[row] ?? 0] ?? "published";
  if (why === "not-in-data" && rank === 0 && group === "" && source === null) return undefined;
  return [
    why === null ? score : null,
    why,
    rank > 0 ? rank : null,
    group === "" ? null : group,
    standing,
    rank > 0 ? rankStanding : null,
    source,
  ];
}
