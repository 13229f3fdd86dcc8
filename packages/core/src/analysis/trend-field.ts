import type { Dataset } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
import type { BreakReason, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import { mergerDates } from "../model/succession.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { comparability, isComparable } from "./comparable.js";
import { medianOf } from "./group.js";
import { regionMedian } from "./region.js";
import { rankingsOf } from "./series.js";
import type { Measure, Rankings } from "./series.js";

/**
 * All units over all editions, as flat arrays: cell `unit * editions.length + edition`. Made once for a component and
 * shared by every focus.
 */
export interface TrendField {
  readonly units: readonly UnitId[];
  /** Years, ascending. */
  readonly editions: readonly EditionId[];
  /** Scores or ranks, NaN where missing. */
  readonly values: Float64Array;
  /** 1 where a line leads here from the edition before: both are there, comparable, and of the same unit (R3, R5, R9). */
  readonly joined: Uint8Array;
  /** Smallest and largest value on the axis, whatever is in focus. */
  readonly extent: readonly [number, number];
}

/** Two neighbouring editions that no line joins, whatever the unit. */
export interface TrendBreak {
  readonly after: EditionId;
  readonly before: EditionId;
  readonly why: BreakReason;
  readonly note?: Text;
}

/** What does not depend on the unit in focus: made once for a component, a measure and a run of editions. */
export interface TrendGround {
  readonly field: TrendField;
  readonly rankings: Rankings;
  readonly breaks: readonly TrendBreak[];
  /** Median of each edition, NaN where none may be computed (R8). */
  readonly medians: Float64Array;
  /** 1 where two neighbouring editions may be joined (R5). */
  readonly pairs: Uint8Array;
}

// Data sets never change, so the ground of a question is laid once; a change of focus finds it here.
const laid = new WeakMap<Dataset, Map<string, TrendGround>>();

/** Every unit of every edition shown: nobody's past is left out because of a later merger. */
export function trendGround(
  data: Dataset,
  component: string,
  measure: Measure,
  editions: readonly EditionId[],
): TrendGround {
  const known = laid.get(data) ?? new Map<string, TrendGround>();
  laid.set(data, known);
  const key = `${component}/${measure}/${editions.join()}`;
  const ground = known.get(key) ?? layGround(data, component, measure, editions);
  known.set(key, ground);
  return ground;
}

function layGround(
  data: Dataset,
  component: string,
  measure: Measure,
  editions: readonly EditionId[],
): TrendGround {
  const rankings = rankingsOf(data, component);
  const units = [...new Set(editions.flatMap((edition) => data.editions.get(edition)?.set.units ?? []))];
  const values = new Float64Array(units.length * editions.length).fill(Number.NaN);
  editions.forEach((edition, at) => {
    const held = data.editions.get(edition);
    const column = held?.columns.get(component);
    const ranks = rankings.get(edition)?.ranks;
    units.forEach((unit, row) => {
      const place = held?.rowOf.get(unit);
      const rank = place === undefined ? undefined : ranks?.[place];
      const value =
        measure === "score"
          ? scoreAt(column, place)
          : rank && rank.kind !== "unranked"
            ? rank.rank
            : undefined;
      if (value !== undefined) values[row * editions.length + at] = value;
    });
  });
  const pairs = comparablePairs(data, component, measure, editions);
  const field = {
    units,
    editions,
    values,
    joined: joinedCells(data, units, editions, values, pairs),
    extent: extentOf(data, component, measure, editions, values),
  };
  const medians = Float64Array.from(
    editions,
    (edition) => (measure === "score" ? medianOf(data, edition, component) : undefined) ?? Number.NaN,
  );
  return { field, rankings, medians, pairs, breaks: breaksOf(data, component, measure, editions) };
}

function comparablePairs(
  data: Dataset,
  component: string,
  measure: Measure,
  editions: readonly EditionId[],
): Uint8Array {
  return Uint8Array.from(editions, (edition, at) => {
    const before = editions[at - 1];
    if (before === undefined || !isComparable(data.definition, component, before, edition)) return 0;
    return measure === "score" || sameSet(data, before, edition) ? 1 : 0;
  });
}

function sameSet(data: Dataset, a: EditionId, b: EditionId): boolean {
  const [one, other] = [data.editions.get(a), data.editions.get(b)];
  // an edition that the data do not hold has no figures to join
  return !one || !other || one.set.id === other.set.id;
}

/** The rules of `seriesOf`, cell by cell: a test holds the two together. */
function joinedCells(
  data: Dataset,
  units: readonly UnitId[],
  editions: readonly EditionId[],
  values: Float64Array,
  pairs: Uint8Array,
): Uint8Array {
  const days = editions.map((edition) => data.editions.get(edition)?.edition.asOf ?? "");
  const merged = new Set(data.book.successions.filter((s) => s.kind === "merged").map((s) => s.successor));
  const joined = new Uint8Array(values.length);
  units.forEach((unit, row) => {
    const mergers = merged.has(unit) ? mergerDates(data.book, unit) : [];
    for (let at = 1; at < editions.length; at++) {
      const cell = row * editions.length + at;
      const there =
        !Number.isNaN(values[cell] ?? Number.NaN) && !Number.isNaN(values[cell - 1] ?? Number.NaN);
      const merges = mergers.some((day) => (days[at - 1] ?? "") < day && day <= (days[at] ?? ""));
      if (there && pairs[at] === 1 && !merges) joined[cell] = 1;
    }
  });
  return joined;
}

/** Published averages of any region count, so that the axis stays when the focus moves to another region. */
function extentOf(
  data: Dataset,
  component: string,
  measure: Measure,
  editions: readonly EditionId[],
  values: Float64Array,
): readonly [number, number] {
  const averages = data.averages.filter(
    (a) => measure === "score" && a.component === component && editions.includes(a.edition),
  );
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of [...values, ...averages.map((a) => a.average)]) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const of =
    measure === "rank" ? Math.max(0, ...editions.map((e) => data.editions.get(e)?.set.units.length ?? 0)) : 0;
  return low > high ? [0, 1] : measure === "rank" ? [1, Math.max(high, of)] : [low, high];
}

function breaksOf(
  data: Dataset,
  component: string,
  measure: Measure,
  editions: readonly EditionId[],
): readonly TrendBreak[] {
  return editions.flatMap((before, at): readonly TrendBreak[] => {
    const after = editions[at - 1];
    if (after === undefined) return [];
    const pair = comparability(data.definition, component, after, before);
    if (pair.kind === "not-comparable")
      return [{ after, before, why: pair.why, ...(pair.note ? { note: pair.note } : {}) }];
    return measure === "rank" && !sameSet(data, after, before) ? [{ after, before, why: "unit-set" }] : [];
  });
}

const regions = new WeakMap<TrendGround, Map<string, Float64Array>>();

/** Medians of the region that a unit belongs to; NaN where none may be computed (R8). */
export function regionMedians(
  data: Dataset,
  ground: TrendGround,
  region: string,
  component: string,
): Float64Array {
  const known = regions.get(ground) ?? new Map<string, Float64Array>();
  regions.set(ground, known);
  const medians =
    known.get(region) ??
    Float64Array.from(
      ground.field.editions,
      (edition) => regionMedian(data, edition, region, component) ?? Number.NaN,
    );
  known.set(region, medians);
  return medians;
}

/** Editions of a component that a figure shows by itself: all of the index that have it, from the first that the data hold. */
export function editionsOf(
  data: Dataset,
  component: string,
  from?: EditionId,
  to?: EditionId,
): readonly EditionId[] {
  const held = [...data.editions.values()]
    .filter(({ columns }) => columns.has(component))
    .map(({ edition }) => edition.id);
  const first = Math.max(Math.min(...held), from ?? Number.NEGATIVE_INFINITY);
  const last = Math.min(Math.max(...held), to ?? Number.POSITIVE_INFINITY);
  const known = data.definition.editions.map(({ id }) => id).filter((id) => first <= id && id <= last);
  return known.filter((id) => termOf(data.definition, component, id) !== undefined || held.includes(id));
}
