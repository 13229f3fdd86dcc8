import { editionOf, rowsOf } from "@chiso/core";
import type {
  Column,
  ComponentId,
  Conflict,
  Dataset,
  EditionData,
  IndexDefinition,
  PrintedClaim,
  PublishedAverage,
  Source,
} from "@chiso/core";
import { book } from "../units/book.js";
import { unpackColumn } from "./column.js";
import type { PackedColumn } from "./column.js";
import { LazyMap } from "./lazy-map.js";

export interface PackedDataset {
  readonly definition: IndexDefinition;
  readonly columns: readonly PackedColumn[];
  readonly sources: readonly Source[];
  readonly claims?: readonly PrintedClaim[];
  readonly averages?: readonly PublishedAverage[];
  readonly conflicts?: readonly Conflict[];
}

/** Packed columns as a data set; a column is decoded when first read. */
export function openDataset(packed: PackedDataset): Dataset {
  return {
    definition: packed.definition,
    book,
    editions: openEditions(packed.definition, packed.columns),
    sources: packed.sources,
    claims: packed.claims ?? [],
    averages: packed.averages ?? [],
    conflicts: packed.conflicts ?? [],
  };
}

/** The same data set with more columns, as sub-dimensions that load on demand. The given one stays as it is. */
export function withColumns(data: Dataset, columns: readonly PackedColumn[]): Dataset {
  const more = openEditions(data.definition, columns, data);
  const editions = [...data.editions].map(([id, held]): [number, EditionData] => {
    const added = more.get(id)?.columns;
    return [id, added ? { ...held, columns: joined(held.columns, added) } : held];
  });
  return { ...data, editions: new Map(editions) };
}

type Columns = ReadonlyMap<ComponentId, Column>;

function joined(first: Columns, second: Columns): Columns {
  const recipes = [first, second].flatMap((columns) =>
    [...columns.keys()].map((id): [string, () => Column] => [id, () => columnOf(columns, id)]),
  );
  return new LazyMap(new Map(recipes));
}

function columnOf(columns: Columns, id: ComponentId): Column {
  const column = columns.get(id);
  if (!column) throw new Error(`No column ${id}.`);
  return column;
}

function openEditions(
  definition: IndexDefinition,
  columns: readonly PackedColumn[],
  first?: Dataset,
): ReadonlyMap<number, EditionData> {
  const byEdition = new Map<number, PackedColumn[]>();
  for (const column of columns)
    byEdition.set(column.edition, [...(byEdition.get(column.edition) ?? []), column]);
  return new Map(
    [...byEdition]
      .sort(([a], [b]) => a - b)
      .map(([id, list]): [number, EditionData] => {
        const edition = editionOf(definition, id);
        const set = edition && book.sets.get(edition.unitSet);
        if (!edition || !set)
          throw new Error(`${definition.id} ${id}: edition or unit set is not in the catalogue.`);
        const recipes = list.map((packed): [string, () => Column] => [
          packed.component,
          () => unpackColumn(packed, set.units.length, other),
        ]);
        const own = new LazyMap(new Map(recipes));
        const other = (component: string) =>
          columnOf(own.has(component) ? own : (first?.editions.get(id)?.columns ?? own), component);
        return [id, { edition, set, rowOf: rowsOf(set), columns: own }];
      }),
  );
}
