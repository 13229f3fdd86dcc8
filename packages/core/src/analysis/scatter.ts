import type { Dataset } from "../model/dataset.js";
import { previousEdition, scoreAt } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { Region, UnitId } from "../model/unit.js";
import { regionOf } from "../model/unit.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { medianOf } from "./group.js";
import { competitionRanks, rankingOf } from "./rank.js";
import type { Rank } from "./rank.js";
import type { Measure } from "./series.js";
import { unitsInRegion } from "./region.js";

/** What stands on the vertical axis; what is absent is as on the horizontal one. */
export interface ScatterOther {
  /** Another index; the same when absent. */
  readonly data?: Dataset | undefined;
  /** Its edition; the same year where it has one, else its latest; the one before where all else is the same. */
  readonly edition?: EditionId | undefined;
  /** Its component; the whole index when absent. */
  readonly component?: ComponentId | undefined;
}

export interface ScatterQuery extends EditionQuery {
  readonly other?: ScatterOther | undefined;
  /** Scores or positions, 1 on top; when absent, scores unless an edition is of ranks only and both have ranks. */
  readonly by?: Measure | undefined;
  /** False leaves the region of the focus out. */
  readonly region?: boolean | undefined;
}

/** Where a figure lies against the median of a whole edition, in the direction of its index. */
export type Side = "better" | "worse" | "equal";

/** One axis: a component of an edition, with what is known of every unit. */
export interface ScatterAxis {
  readonly data: Dataset;
  readonly edition: EditionId;
  readonly component: ComponentId;
  /** By unit of `units`: score or rank, NaN where there is none. */
  readonly values: Float64Array;
  /** Undefined for a unit that is not of the edition's set. */
  readonly ranks: readonly (Rank | undefined)[];
  /** Number ranked (R2). */
  readonly of: number;
  /** Median score of a whole edition, for scores only (R8). */
  readonly median: number | undefined;
  /** Smallest and largest of the values; undefined where there is none. */
  readonly extent: readonly [number, number] | undefined;
}

/** A unit that stands far apart on the two axes. */
export interface ScatterOutlier {
  readonly unit: UnitId;
  /** How many places better it stands on the horizontal axis than on the vertical one; negative: worse. */
  readonly lead: number;
}

/** Units by two measures: the answer of `analyseScatter`. */
export type ScatterFinding =
  | {
      readonly kind: "scatter";
      readonly view: EditionView;
      /** The edition on the vertical axis, with the same units in focus. */
      readonly other: EditionView;
      readonly by: Measure;
      /** Units of both editions, then those that only one of them knows. */
      readonly units: readonly UnitId[];
      readonly x: ScatterAxis;
      readonly y: ScatterAxis;
      /** Units of one of the editions that the other does not know: set apart, and said. */
      readonly alone: readonly UnitId[];
      readonly region: Region | undefined;
      readonly nearby: readonly UnitId[];
      /**
       * By unit: its lead as in `ScatterOutlier`, counted among the units with a figure on both axes; NaN for all others, and
       * for all unless both editions are whole (R8) and of the same units (R5).
       */
      readonly leads: Float64Array;
      /** Number of those units. */
      readonly both: number;
      /** Units whose positions differ most, five at most; where a tie would be cut, none of the tie. Nothing is added (R10). */
      readonly outliers: readonly ScatterOutlier[];
    }
  | NoSuchEdition;

const MOST_OUTLIERS = 5;

/**
 * Two indices, or two components, with one point a unit.
 *
 * @example analyseScatter(papi, { edition: 2022, other: { data: pci }, by: "rank", focus: "son-la" })
 */
export function analyseScatter(data: Dataset, query: ScatterQuery): ScatterFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const other = otherView(view, query);
  if (other.kind === "no-such-edition") return other;
  const [mine, theirs] = [view.held.set.units, other.held.set.units];
  const alone = [
    ...mine.filter((unit) => !other.held.rowOf.has(unit)),
    ...theirs.filter((unit) => !view.held.rowOf.has(unit)),
  ];
  const units = [...mine.filter((unit) => other.held.rowOf.has(unit)), ...alone];
  const by = query.by ?? measureOf(view, other);
  const [x, y] = [axisOf(view, units, by), axisOf(other, units, by)];
  const [first] = view.focusUnits;
  const region =
    query.region === false || first === undefined
      ? undefined
      : regionOf(data.book, first, view.held.edition.asOf);
  // positions in sets of other units are no positions to compare (R5)
  const leads = alone.length > 0 ? x.values.map(() => Number.NaN) : leadsOf(by, [view, x], [other, y]);
  return {
    kind: "scatter",
    view,
    other,
    by,
    units,
    x,
    y,
    alone,
    region,
    nearby: region ? unitsInRegion(data, view.edition, region.id) : [],
    leads,
    both: leads.filter((lead) => !Number.isNaN(lead)).length,
    outliers: outliersOf(units, leads),
  };
}

/**
 * Where a unit lies against the median of an axis; undefined without a figure, and where there is no median (R8).
 *
 * @example sideOf(finding.x, finding.units.indexOf("son-la")) // "worse"
 */
export function sideOf({ data, values, median }: ScatterAxis, at: number): Side | undefined {
  const value = values[at] ?? Number.NaN;
  if (median === undefined || Number.isNaN(value)) return undefined;
  if (value === median) return "equal";
  return value > median === (data.definition.direction === "higher-is-better") ? "better" : "worse";
}

/** What stands on the vertical axis; never the same as on the horizontal one where there is an earlier edition. */
function otherView(view: EditionView, { other = {}, focus, compare }: ScatterQuery) {
  const { data, edition, component } = view;
  const partner = other.data ?? data;
  const same = partner === data && (other.component ?? data.definition.overall) === component;
  const before = same ? previousEdition(data, edition) : undefined;
  const year = before ?? (partner.editions.has(edition) ? edition : undefined);
  return editionView(partner, { edition: other.edition ?? year, component: other.component, focus, compare });
}

/** Scores, but where one of the publishers ranks only and both axes have ranks. */
function measureOf(...views: readonly EditionView[]): Measure {
  const ranked = views.every(
    ({ data, edition, component }) =>
      rankingOf(data, edition, component)?.ranks.some(({ kind }) => kind !== "unranked") === true,
  );
  return ranked && views.some(({ held }) => held.edition.regime.kind === "ranks-only") ? "rank" : "score";
}

function axisOf(view: EditionView, units: readonly UnitId[], by: Measure): ScatterAxis {
  const { data, edition, component, held } = view;
  const ranking = rankingOf(data, edition, component);
  const column = held.columns.get(component);
  const ranks = units.map((unit) => ranking?.ranks[held.rowOf.get(unit) ?? -1]);
  const values = Float64Array.from(units, (unit, i) => {
    const rank = ranks[i];
    if (by === "rank") return rank && rank.kind !== "unranked" ? rank.rank : Number.NaN;
    return scoreAt(column, held.rowOf.get(unit)) ?? Number.NaN;
  });
  const known = values.filter((value) => !Number.isNaN(value));
  return {
    data,
    edition,
    component,
    values,
    ranks,
    of: ranking?.of ?? held.set.units.length,
    median: by === "score" ? medianOf(data, edition, component) : undefined,
    extent: known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)],
  };
}

/** Places are counted among the units that have both figures, so that two editions of unequal size do not mislead. */
function leadsOf(
  by: Measure,
  [a, x]: readonly [EditionView, ScatterAxis],
  [b, y]: readonly [EditionView, ScatterAxis],
): Float64Array {
  if (!isWhole(a) || !isWhole(b)) return x.values.map(() => Number.NaN);
  const places = (view: EditionView, mine: ScatterAxis, theirs: ScatterAxis) => {
    const shared = mine.values.map((value, i) => (Number.isNaN(theirs.values[i]) ? Number.NaN : value));
    return competitionRanks(shared, by === "rank" ? "lower-is-better" : view.data.definition.direction);
  };
  const [px, py] = [places(a, x, y), places(b, y, x)];
  return x.values.map((_, i) => (py[i] ?? Number.NaN) - (px[i] ?? Number.NaN));
}

function outliersOf(units: readonly UnitId[], leads: Float64Array): readonly ScatterOutlier[] {
  const sorted = units
    .map((unit, i) => ({ unit, lead: leads[i] ?? Number.NaN }))
    .filter(({ lead }) => Math.abs(lead) > 0)
    .sort((p, q) => Math.abs(q.lead) - Math.abs(p.lead));
  const next = Math.abs(sorted[MOST_OUTLIERS]?.lead ?? 0);
  return sorted.slice(0, MOST_OUTLIERS).filter(({ lead }) => Math.abs(lead) > next);
}

/** All positions of an edition are known: computed from whole scores, or published for all. */
function isWhole({ data, edition, component, held }: EditionView): boolean {
  if (medianOf(data, edition, component) !== undefined) return true;
  const ranking = rankingOf(data, edition, component);
  return ranking !== undefined && ranking.withRank === held.set.units.length;
}
