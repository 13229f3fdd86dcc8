import { emptyColumn, missingCode } from "../model/build-dataset.js";
import type { Column, Dataset } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
import type { ComponentId, ComponentTerm } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { bestOf } from "./best.js";
import type { Best } from "./best.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { quartilesOf } from "./group.js";
import { partsOfOneCut } from "./parts-of.js";
import { rankOf, rankingOf } from "./rank.js";
import type { Rank } from "./rank.js";
import { addsUpRounded } from "./statistics.js";

/** `index`: as the index lists its components; `weakest`: by rank, the last place first, components without a rank below. */
export type ProfileOrder = "index" | "weakest";

/** Ends of the axes of a whole edition: the scores of all `units`, or the `full` scale as declared. */
export type ProfileAxis = "units" | "full";

export interface ProfileQuery extends EditionQuery {
  readonly order?: ProfileOrder | undefined;
  readonly axis?: ProfileAxis | undefined;
  /** Which of several predecessors is shown, where the unit asked for is of a later time; the first when absent (R3). */
  readonly part?: UnitId | undefined;
}

/** Where a unit stands against the median, in the direction of the index, at the digits shown. */
export type MedianSide = "better" | "same" | "worse";

/** One component of one unit, and what it is held against. */
export interface ProfileRow {
  readonly component: ComponentId;
  readonly term: ComponentTerm | undefined;
  /** One entry per unit, in the order of the unit set; all missing where the data have nothing of the component. */
  readonly column: Column;
  readonly withScore: number;
  /** Lowest and highest score that our data hold, no statement about the edition; undefined where they hold none. */
  readonly extent: readonly [number, number] | undefined;
  /** The declared scale, low end first; undefined where no source states its maximum. */
  readonly scale: readonly [number, number] | undefined;
  /** Undefined from partial data (R8). */
  readonly quartiles: readonly [number, number, number] | undefined;
  readonly best: Best | undefined;
  /** Of the unit in focus; undefined where it is missing. */
  readonly score: number | undefined;
  readonly rank: Rank;
  /** Of how many (R2). */
  readonly of: number;
  /** Undefined without a score or a median. */
  readonly side: MedianSide | undefined;
}

/** One unit in each component, against all others: the answer of `analyseProfile`. */
export type ProfileFinding =
  | {
      readonly kind: "profile";
      readonly view: EditionView;
      /** The one unit whose components these are; absent where none was asked for or known. */
      readonly unit: UnitId | undefined;
      readonly order: ProfileOrder;
      readonly axis: ProfileAxis;
      /** The component asked for, then its parts, of one cut, in the order asked for. */
      readonly rows: readonly ProfileRow[];
    }
  | NoSuchEdition;

/**
 * One unit's components against median, best and peers. A component without any score in the data keeps its row: it is part
 * of the index (R9).
 *
 * @example analyseProfile(papi, { edition: 2024, focus: "son-la", order: "weakest" }).rows[1].component // "D6"
 */
export function analyseProfile(data: Dataset, query: ProfileQuery): ProfileFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const { component, focusUnits } = view;
  const unit = focusUnits.find((one) => one === query.part) ?? focusUnits[0];
  const order = query.order ?? "index";
  const parts = partsFor(view, unit).map((id) => rowOf(view, unit, id));
  const sorted = order === "index" ? parts : parts.toSorted((a, b) => placeOf(b) - placeOf(a));
  const rows = [rowOf(view, unit, component), ...sorted];
  return { kind: "profile", view, unit, order, axis: query.axis ?? "units", rows };
}

/** Of the cuts of an index the one that the unit has most of; of one that it has nothing of, the one that others have. */
function partsFor({ data, held, edition, component }: EditionView, unit: UnitId | undefined) {
  const mine = unit === undefined ? undefined : held.rowOf.get(unit);
  const has = (id: ComponentId) => scoreAt(held.columns.get(id), mine) !== undefined;
  const anybody = (id: ComponentId) => held.columns.get(id)?.score.some((score) => !Number.isNaN(score));
  const own = partsOfOneCut(data, component, edition, has);
  const parts = own.some(({ id }) => has(id))
    ? own
    : partsOfOneCut(data, component, edition, (id) => anybody(id) ?? false);
  return parts.map(({ id }) => id);
}

function rowOf(view: EditionView, unit: UnitId | undefined, component: ComponentId): ProfileRow {
  const { data, held, edition } = view;
  const term = termOf(data.definition, component, edition);
  const column = held.columns.get(component) ?? absentColumn(term, held.set.units.length);
  const scores = column.score.filter((score) => !Number.isNaN(score));
  const quartiles = quartilesOf(data, edition, component);
  const score = unit === undefined ? undefined : scoreAt(column, held.rowOf.get(unit));
  return {
    component,
    term,
    column,
    withScore: scores.length,
    extent: scores.length === 0 ? undefined : extentOf(scores),
    scale: scaleOf(term),
    quartiles,
    best: bestOf(data, edition, component),
    score,
    rank:
      unit === undefined ? { kind: "unranked", why: "not-in-data" } : rankOf(data, unit, edition, component),
    of: rankingOf(data, edition, component)?.of ?? held.set.units.length,
    side: medianSide(data, score, quartiles?.[1]),
  };
}

function absentColumn(term: ComponentTerm | undefined, size: number): Column {
  const column = emptyColumn(size);
  if (!term) column.missing.fill(missingCode("no-such-component"));
  return column;
}

/** Points are counted from nothing where a source states a maximum alone. */
function scaleOf(term: ComponentTerm | undefined): readonly [number, number] | undefined {
  const [low, high] = [term?.min ?? 0, term?.max];
  return high !== undefined && high > low ? [low, high] : undefined;
}

function extentOf(scores: Float64Array): readonly [number, number] {
  return [
    scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY),
    scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY),
  ];
}

/**
 * A score against another, in the direction of the index; the same where their difference is nothing at the digits shown.
 *
 * @example medianSide(papi, 5.2, 4.93) // "better"
 */
export function medianSide(
  { definition }: Dataset,
  score: number | undefined,
  against: number | undefined,
): MedianSide | undefined {
  if (score === undefined || against === undefined) return undefined;
  if (addsUpRounded([], score - against, definition.digits)) return "same";
  return score > against === (definition.direction === "higher-is-better") ? "better" : "worse";
}

/** 0 to 1, the last place 1; below 0 without a rank. */
function placeOf({ rank, of }: ProfileRow): number {
  return rank.kind === "unranked" ? -1 : rank.rank / Math.max(1, of);
}
