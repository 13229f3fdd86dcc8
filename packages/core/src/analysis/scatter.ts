import type { Dataset } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
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
  /** Its edition; the same year where it has one, else its latest. */
  readonly edition?: EditionId | undefined;
  /** Its component; the whole index when absent. */
  readonly component?: ComponentId | undefined;
}

export interface ScatterQuery extends EditionQuery {
  readonly other?: ScatterOther | undefined;
  /** Scores (when absent) or positions, 1 on top. */
  readonly by?: Measure | undefined;
  /** False leaves the region of the focus out. */
  readonly region?: boolean | undefined;
}

/** One axis: a component of an edition, with what is known of every unit. */
export interface ScatterAxis {
  readonly data: Dataset;
  readonly edition: EditionId;
  readonly component: ComponentId;
  /** By unit of `units`: score or rank, NaN where there is none. */
  readonly values: Float64Array;
  readonly ranks: readonly (Rank | undefined)[];
  /** Number ranked (R2). */
  readonly of: number;
  /** Median score of a whole edition, for scores only (R8). */
  readonly median: number | undefined;
  readonly extent: readonly [number, number] | undefined;
}

export interface ScatterOutlier {
  readonly unit: UnitId;
  /** How many places better it stands on the horizontal axis than on the vertical one; negative: worse. */
  readonly lead: number;
}

export type ScatterFinding =
  | {
      readonly kind: "scatter";
      readonly view: EditionView;
      readonly by: Measure;
      /** Units that both editions cover. */
      readonly units: readonly UnitId[];
      readonly x: ScatterAxis;
      readonly y: ScatterAxis;
      /** Units of one of the editions that the other does not know: not drawn, and said. */
      readonly alone: readonly UnitId[];
      readonly region: Region | undefined;
      readonly nearby: readonly UnitId[];
      /**
       * Units whose positions differ most, among those with a figure on both axes; none unless both editions are whole.
       * Nothing is ever added (R10).
       */
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
  const { by = "score", other = {} } = query;
  const partner = other.data ?? data;
  const second = editionView(partner, {
    edition: other.edition ?? (partner.editions.has(view.edition) ? view.edition : undefined),
    component: other.component,
  });
  if (second.kind === "no-such-edition") return second;
  const units = view.held.set.units.filter((unit) => second.held.rowOf.has(unit));
  const shared = new Set(units);
  const alone = [...view.held.set.units, ...second.held.set.units].filter((unit) => !shared.has(unit));
  const [x, y] = [axisOf(view, units, by), axisOf(second, units, by)];
  const [first] = view.focusUnits;
  const region =
    query.region === false || first === undefined
      ? undefined
      : regionOf(data.book, first, view.held.edition.asOf);
  return {
    kind: "scatter",
    view,
    by,
    units,
    x,
    y,
    alone: [...new Set(alone)],
    region,
    nearby: region ? unitsInRegion(data, view.edition, region.id) : [],
    outliers: outliersOf(units, by, [view, x], [second, y]),
  };
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
function outliersOf(
  units: readonly UnitId[],
  by: Measure,
  [a, x]: readonly [EditionView, ScatterAxis],
  [b, y]: readonly [EditionView, ScatterAxis],
): readonly ScatterOutlier[] {
  if (!isWhole(a) || !isWhole(b)) return [];
  const both = units.map(
    (_, i) => !Number.isNaN(x.values[i] ?? Number.NaN) && !Number.isNaN(y.values[i] ?? Number.NaN),
  );
  const places = ([view, axis]: readonly [EditionView, ScatterAxis]) => {
    const scores = axis.values.map((value, i) => (both[i] === true ? value : Number.NaN));
    return competitionRanks(scores, by === "rank" ? "lower-is-better" : view.data.definition.direction);
  };
  const [px, py] = [places([a, x]), places([b, y])];
  return units
    .map((unit, i) => ({ unit, lead: (py[i] ?? Number.NaN) - (px[i] ?? Number.NaN) }))
    .filter(({ lead }) => lead !== 0 && !Number.isNaN(lead))
    .sort((p, q) => Math.abs(q.lead) - Math.abs(p.lead))
    .slice(0, MOST_OUTLIERS);
}

/** All positions of an edition are known: computed from whole scores, or published for all. */
function isWhole({ data, edition, component, held }: EditionView): boolean {
  if (medianOf(data, edition, component) !== undefined) return true;
  const ranking = rankingOf(data, edition, component);
  return ranking !== undefined && ranking.withRank === held.set.units.length;
}
