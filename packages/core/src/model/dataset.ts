import type { ComponentId, Edition, EditionId, IndexDefinition } from "./index-definition.js";
import type { Conflict, Observation, PrintedClaim, PublishedAverage, Source, Value } from "./observation.js";
import { MISSING_REASONS, STANDINGS } from "./observation.js";
import { successorsOf } from "./succession.js";
import { periodAt } from "./unit.js";
import type { Unit, UnitBook, UnitId, UnitSet } from "./unit.js";

/** One component of one edition; every array has one entry per unit, in the order of the edition's unit set. */
export interface Column {
  /** NaN where missing; read it through `observe`, which says why. */
  readonly score: Float64Array;
  /** 0 where there is a score, else 1 + position in MISSING_REASONS. */
  readonly missing: Uint8Array;
  /** Published rank, 0 where none. */
  readonly rank: Uint16Array;
  /** Published group, "" where none; absent where the column has none at all. */
  readonly group?: readonly string[];
  /** Positions in STANDINGS. */
  readonly standing: Uint8Array;
  readonly rankStanding: Uint8Array;
  /** Positions in the data set's `sources`. */
  readonly source: Uint16Array;
}

/** All that a data set holds of one edition. */
export interface EditionData {
  readonly edition: Edition;
  readonly set: UnitSet;
  /** Position of each unit in the columns. */
  readonly rowOf: ReadonlyMap<UnitId, number>;
  readonly columns: ReadonlyMap<ComponentId, Column>;
}

/** All that is known of one index. Immutable: an edit makes a new one. */
export interface Dataset {
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  readonly editions: ReadonlyMap<EditionId, EditionData>;
  readonly sources: readonly Source[];
  readonly claims: readonly PrintedClaim[];
  readonly averages: readonly PublishedAverage[];
  readonly conflicts: readonly Conflict[];
}

/** The data of an edition, or undefined where the data set has no such edition. */
export function editionData(data: Dataset, edition: EditionId): EditionData | undefined {
  return data.editions.get(edition);
}

/** The nearest earlier edition that the index has, comparable or not. */
export function previousEdition(data: Dataset, edition: EditionId): EditionId | undefined {
  let found: EditionId | undefined;
  for (const id of data.editions.keys()) if (id < edition && (found === undefined || id > found)) found = id;
  return found;
}

/** The newest edition of a data set, or undefined where it holds none. */
export function latestEdition(data: Dataset): EditionId | undefined {
  let found: EditionId | undefined;
  for (const id of data.editions.keys()) if (found === undefined || id > found) found = id;
  return found;
}

/**
 * The value of a cell: its score, or why there is none (R9).
 *
 * @param row position of the unit in the unit set of the edition (`EditionData.rowOf`)
 */
export function valueAt(column: Column, row: number): Value {
  const score = column.score[row];
  if (score !== undefined && !Number.isNaN(score)) return { kind: "score", score };
  return { kind: "missing", why: MISSING_REASONS[(column.missing[row] ?? 0) - 1] ?? "not-in-data" };
}

/** The published rank, 0 where none; one beyond a published top n is nobody's to show, however it came in (R8). */
export function shownRank(edition: Edition, column: Column, row: number): number {
  const rank = column.rank[row] ?? 0;
  return edition.regime.kind === "top-n" && rank > edition.regime.n ? 0 : rank;
}

/** The score, or undefined where missing: for arithmetic that has checked first. */
export function scoreAt(column: Column | undefined, row: number | undefined): number | undefined {
  const score = row === undefined ? undefined : column?.score[row];
  return score === undefined || Number.isNaN(score) ? undefined : score;
}

/** The source of a cell, or undefined where it has none. */
export function sourceAt(data: Dataset, column: Column, row: number): Source | undefined {
  return data.sources[column.source[row] ?? -1];
}

/** Where a claim, average or observation was read. */
export function sourceById(data: Dataset, id: string): Source | undefined {
  return data.sources.find((source) => source.id === id);
}

/**
 * One cell with all that is known of it. Never throws: what does not exist is missing, with its reason (R9).
 *
 * @example observe(par, "son-la", 2020, "PAR").value // { kind: "score", score: 84.84 }
 */
export function observe(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: ComponentId,
): Observation {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  const row = held?.rowOf.get(unit);
  const base = { unit, index: data.definition.id, edition, component };
  if (!held || !column || row === undefined) {
    const why =
      held && row === undefined
        ? absentUnit(data, unit, held)
        : held && !column
          ? missingColumn(data, component, edition)
          : "not-in-data";
    return { ...base, value: { kind: "missing", why }, source: "", standing: "published" };
  }
  const rank = shownRank(held.edition, column, row);
  const group = column.group?.[row] ?? "";
  const standing = STANDINGS[column.standing[row] ?? 0] ?? "published";
  const rankStanding = STANDINGS[column.rankStanding[row] ?? 0] ?? "published";
  return {
    ...base,
    value: valueAt(column, row),
    ...(rank > 0 ? { publishedRank: rank, rankStanding } : {}),
    ...(group === "" ? {} : { publishedGroup: group }),
    source: sourceAt(data, column, row)?.id ?? "",
    standing,
  };
}

/** A unit that existed and is not in the edition's set was not surveyed: PCI 2005 took in 42 provinces. */
function absentUnit(
  { book }: Dataset,
  id: UnitId,
  { edition, set }: EditionData,
): "not-surveyed" | "no-such-unit" {
  const unit = book.units.get(id);
  const like = book.units.get(set.units[0] ?? "");
  const there = unit?.periods.some(
    ({ from, to }) => from <= edition.asOf && (to === undefined || edition.asOf <= to),
  );
  const ended = successorsOf(book, id).some((s) => s.whole && s.date <= edition.asOf);
  return unit && like && there && !ended && levelOf(unit, edition.asOf) === levelOf(like, edition.asOf)
    ? "not-surveyed"
    : "no-such-unit";
}

function levelOf(unit: Unit, date: string): string {
  const { kind } = periodAt(unit, date);
  return kind === "municipality" ? "province" : kind;
}

function missingColumn(
  data: Dataset,
  component: ComponentId,
  edition: EditionId,
): "no-such-component" | "not-in-data" {
  const known = data.definition.terms.some(
    (t) => t.component === component && t.from <= edition && edition <= t.to,
  );
  return known ? "not-in-data" : "no-such-component";
}
