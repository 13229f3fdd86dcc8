import type { Dataset } from "../model/dataset.js";
import type { EditionId } from "../model/index-definition.js";
import type { PublishedAverage } from "../model/observation.js";
import { mergerDates, predecessorsOf, resolveUnit, successorsOf } from "../model/succession.js";
import type { Resolution } from "../model/succession.js";
import { regionOf } from "../model/unit.js";
import type { Region, UnitId } from "../model/unit.js";
import { seriesOf } from "./series.js";
import type { Measure, Series } from "./series.js";
import { editionsOf, regionMedians, trendGround } from "./trend-field.js";
import type { TrendGround } from "./trend-field.js";

/** What a trend is asked. */
export interface TrendQuery {
  readonly component?: string | undefined;
  readonly focus?: UnitId | undefined;
  readonly compare?: readonly UnitId[] | undefined;
  readonly by?: Measure | undefined;
  /** Draw the median of the region of the unit in focus; yes when absent. */
  readonly region?: boolean | undefined;
  readonly from?: EditionId | undefined;
  readonly to?: EditionId | undefined;
}

/** A unit that is told apart from all others. */
export interface NamedSeries {
  readonly role: "focus" | "predecessor" | "peer";
  readonly series: Series;
  /** Day on which it became part of another unit, where the figure goes on after it (R3). */
  readonly ended?: string;
}

/** A component over the editions: units spoken of before all others (R3, R5). The answer of `analyseTrend`. */
export interface TrendFinding {
  readonly kind: "trend";
  readonly data: Dataset;
  readonly component: string;
  readonly by: Measure;
  readonly editions: readonly EditionId[];
  readonly ground: TrendGround;
  /** How the unit asked for was found in the newest edition shown (R4). */
  readonly resolution?: Resolution;
  readonly compared: readonly Resolution[];
  /** Focus, predecessors, peers; the focus first. */
  readonly named: readonly NamedSeries[];
  readonly region?: Region;
  readonly regionMedians?: Float64Array;
  /** Of the whole country, and of the region in focus. */
  readonly averages: readonly PublishedAverage[];
}

/**
 * The series of all units, the unit in focus with what it was made of, its region, medians where they may be computed, and
 * published averages. Wording-free.
 *
 * @example analyseTrend(papi, { focus: "son-la", by: "rank" }).named[0].series.runs
 */
export function analyseTrend(data: Dataset, query: TrendQuery): TrendFinding {
  const component = query.component ?? data.definition.overall;
  const by = query.by ?? "score";
  const editions = editionsOf(data, component, query.from, query.to);
  const ground = trendGround(data, component, by, editions);
  const newest = data.editions.get(editions.findLast((edition) => data.editions.has(edition)) ?? Number.NaN);
  // without any edition nobody is looked for: it is the component that is not there
  const resolve = (asked: UnitId): readonly Resolution[] =>
    newest ? [resolveUnit(data.book, newest.set, asked)] : [];
  const [resolution] = query.focus === undefined ? [] : resolve(query.focus);
  const compared = (query.compare ?? []).flatMap(resolve);
  const focus = resolution?.kind === "same" || resolution?.kind === "successor" ? resolution.unit : undefined;
  const region =
    newest && focus !== undefined && query.region !== false
      ? regionOf(data.book, focus, newest.edition.asOf)
      : undefined;
  const base = { kind: "trend" as const, data, component, by, editions, ground };
  const averages = data.averages.filter(
    (a) =>
      by === "score" &&
      a.component === component &&
      editions.includes(a.edition) &&
      (a.region === undefined || a.region === region?.id),
  );
  return {
    ...base,
    ...(resolution ? { resolution } : {}),
    compared,
    named: namedSeries(base, resolution, compared),
    ...(region ? { region } : {}),
    ...(region && by === "score" ? { regionMedians: regionMedians(data, ground, region.id, component) } : {}),
    averages,
  };
}

type Base = Pick<TrendFinding, "data" | "component" | "by" | "editions" | "ground">;

function namedSeries(
  base: Base,
  resolution: Resolution | undefined,
  compared: readonly Resolution[],
): readonly NamedSeries[] {
  const shown = new Set(base.ground.field.units);
  const taken = new Set<UnitId>();
  const series = (role: NamedSeries["role"], unit: UnitId): readonly NamedSeries[] => {
    if (taken.has(unit) || !shown.has(unit)) return [];
    taken.add(unit);
    const ended = endOf(base, unit);
    const found = seriesOf(
      base.data,
      unit,
      { component: base.component, measure: base.by, editions: base.editions },
      base.ground.rankings,
    );
    return [{ role, series: found, ...(ended === undefined ? {} : { ended }) }];
  };
  const focus = resolution
    ? unitsOf(resolution).flatMap((unit) =>
        series(resolution.kind === "predecessors" ? "predecessor" : "focus", unit),
      )
    : [];
  const before = focus.flatMap(({ role, series: { unit } }) =>
    role === "focus" ? ancestors(base.data, unit).flatMap((id) => series("predecessor", id)) : [],
  );
  const peers = compared.flatMap((one) => unitsOf(one).flatMap((unit) => series("peer", unit)));
  return [...focus, ...before, ...peers];
}

/** The units that a resolution stands for; none where it is unknown. */
export function unitsOf(resolution: Resolution): readonly UnitId[] {
  if (resolution.kind === "unknown") return [];
  return resolution.kind === "predecessors" ? resolution.units : [resolution.unit];
}

/** A merged unit has no past of its own: what it was made of stands by itself (R3). */
function ancestors(data: Dataset, unit: UnitId): readonly UnitId[] {
  return predecessorsOf(data.book, unit)
    .filter((line) => line.kind === "merged" || line.kind === "renamed")
    .map((line) => line.predecessor);
}

/** The day of a unit's merger, where the figure shows an edition after it. */
function endOf({ data, editions }: Base, unit: UnitId): string | undefined {
  const line = successorsOf(data.book, unit).find((s) => s.whole);
  const after =
    line && editions.some((edition) => (data.editions.get(edition)?.edition.asOf ?? "") >= line.date);
  return after ? line.date : undefined;
}

/** Days on which a unit that kept its id took in others, between two editions shown that both have it. */
export function growthDates({ data, editions }: TrendFinding, unit: UnitId): readonly string[] {
  const days = editions.flatMap((edition) => {
    const held = data.editions.get(edition);
    return held?.rowOf.has(unit) ? [held.edition.asOf] : [];
  });
  return mergerDates(data.book, unit).filter((day) => (days[0] ?? day) < day && day <= (days.at(-1) ?? ""));
}
