import type { Column, Dataset, EditionData } from "./dataset.js";
import { termOf } from "./index-definition.js";
import type { ComponentId, Edition, EditionId, IndexDefinition } from "./index-definition.js";
import { MISSING_REASONS, STANDINGS } from "./observation.js";
import type {
  Conflict,
  MissingReason,
  Observation,
  PrintedClaim,
  PublishedAverage,
  Source,
  SourceId,
  Standing,
} from "./observation.js";
import type { UnitBook, UnitSet } from "./unit.js";

/** Position in `sources` of a figure that names none. */
const NO_SOURCE = 0xffff;

/** What `buildDataset` puts together. */
export interface DatasetParts {
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  readonly observations: Iterable<Observation>;
  readonly sources?: readonly Source[];
  readonly claims?: readonly PrintedClaim[];
  readonly averages?: readonly PublishedAverage[];
  readonly conflicts?: readonly Conflict[];
}

/**
 * Observations to columns. A cell that no observation speaks of is `not-in-data`; what a top-n edition says of a
 * unit outside its top n is kept as `withheld`, without score and rank (R8).
 *
 * @throws Error where an observation is of another index (R10), names an edition, unit or component that the definition
 * does not have, has a rank that is none, or a cell is given twice: readers (`readObservations`) report these as issues
 * before they come here.
 * @example buildDataset({ definition: parIndex, book, observations })
 */
export function buildDataset(parts: DatasetParts): Dataset {
  const { definition, book } = parts;
  const sources = [...(parts.sources ?? [])];
  const sourceRow = new Map(sources.map((source, i) => [source.id, i]));
  const editions = new Map<EditionId, EditionData & { readonly columns: Map<ComponentId, Column> }>();
  const seen = new Set<string>();
  for (const o of parts.observations) {
    const held = editions.get(o.edition) ?? openEdition(definition, book, o.edition);
    editions.set(o.edition, held);
    const row = held.rowOf.get(o.unit);
    if (row === undefined)
      throw new Error(`${definition.id} ${o.edition}: unit ${o.unit} is not in set ${held.set.id}.`);
    const cell = `${o.edition}/${o.component}/${o.unit}`;
    if (seen.has(cell)) throw new Error(`${definition.id} ${cell}: given twice; keep one.`);
    seen.add(cell);
    checkObservation(definition, o);
    const column = held.columns.get(o.component) ?? openColumn(definition, held, o.component);
    held.columns.set(o.component, column);
    if (o.publishedGroup !== undefined && !column.group)
      held.columns.set(o.component, { ...column, group: groupSlots(held.set) });
    if (o.source !== "" && !sourceRow.has(o.source))
      sourceRow.set(o.source, sources.push(unnamedSource(o.source)) - 1);
    fillCell(
      held.columns.get(o.component) ?? column,
      row,
      outsideTop(held.edition, o) ?? o,
      sourceRow.get(o.source) ?? NO_SOURCE,
    );
  }
  return {
    definition,
    book,
    editions: new Map([...editions].sort(([a], [b]) => a - b)),
    sources,
    claims: parts.claims ?? [],
    averages: parts.averages ?? [],
    conflicts: parts.conflicts ?? [],
  };
}

/** A source of which only its id is known: the words of a file are the same in both languages. */
function unnamedSource(id: SourceId): Source {
  return { id, title: { vi: id, en: id } };
}

function groupSlots(set: UnitSet): string[] {
  return Array.from({ length: set.units.length }, () => "");
}

/** A province's own word on a place outside the published top n is not shown (R8). */
function outsideTop(edition: Edition, o: Observation): Observation | undefined {
  if (edition.regime.kind !== "top-n" || o.publishedRank === undefined || o.publishedRank <= edition.regime.n)
    return undefined;
  const { publishedRank: _hidden, publishedGroup: _alsoHidden, ...rest } = o;
  return { ...rest, value: { kind: "missing", why: "withheld" } };
}

function openEdition(
  definition: IndexDefinition,
  book: UnitBook,
  id: EditionId,
): EditionData & { readonly columns: Map<ComponentId, Column> } {
  const edition = definition.editions.find((e) => e.id === id);
  if (!edition) throw new Error(`${definition.id} has no edition ${id}: add it to the index definition.`);
  const set = book.sets.get(edition.unitSet);
  if (!set) throw new Error(`${definition.id} ${id}: unit set ${edition.unitSet} is not in the book.`);
  return { edition, set, rowOf: rowsOf(set), columns: new Map() };
}

function openColumn(definition: IndexDefinition, held: EditionData, component: ComponentId): Column {
  if (!termOf(definition, component, held.edition.id)) {
    throw new Error(
      `${definition.id} ${held.edition.id} has no component ${component}: add its term to the index definition.`,
    );
  }
  return emptyColumn(held.set.units.length);
}

function checkObservation(definition: IndexDefinition, o: Observation): void {
  if (o.index !== definition.id)
    throw new Error(`A row of ${o.index} cannot go into ${definition.id}: indices are never mixed.`);
  const rank = o.publishedRank ?? 1;
  if (!Number.isInteger(rank) || rank < 1 || rank > 0xffff)
    throw new Error(`${o.index} ${o.edition} ${o.unit}: ${rank} is no rank.`);
}

/** Position of each unit of a set. */
export function rowsOf(set: UnitSet): ReadonlyMap<string, number> {
  return new Map(set.units.map((unit, row) => [unit, row]));
}

/** A column of `size` cells that are all `not-in-data`. */
export function emptyColumn(size: number): Column {
  return {
    score: new Float64Array(size).fill(Number.NaN),
    missing: new Uint8Array(size).fill(missingCode("not-in-data")),
    rank: new Uint16Array(size),
    standing: new Uint8Array(size),
    rankStanding: new Uint8Array(size),
    source: new Uint16Array(size).fill(NO_SOURCE),
  };
}

/** How a reason for a missing score is held in `Column.missing`: 1 and up. */
export function missingCode(why: MissingReason): number {
  return MISSING_REASONS.indexOf(why) + 1;
}

/** How a standing is held in `Column.standing`: its position in `STANDINGS`. */
export function standingCode(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

function fillCell(column: Column, row: number, o: Observation, source: number): void {
  column.score[row] = o.value.kind === "score" ? o.value.score : Number.NaN;
  column.missing[row] = o.value.kind === "score" ? 0 : missingCode(o.value.why);
  column.rank[row] = o.publishedRank ?? 0;
  column.standing[row] = standingCode(o.standing);
  column.rankStanding[row] = standingCode(o.rankStanding ?? o.standing);
  column.source[row] = source;
  if (o.publishedGroup !== undefined && column.group) (column.group as string[])[row] = o.publishedGroup;
}
