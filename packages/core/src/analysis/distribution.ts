import type { Column, Dataset } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
import type { ComponentId, ComponentTerm } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { Region, UnitId } from "../model/unit.js";
import { regionOf } from "../model/unit.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { quartilesOf } from "./group.js";
import { rankingRows } from "./ranking-rows.js";
import { regionMedian, unitsInRegion } from "./region.js";

export interface DistributionQuery extends EditionQuery {
  /** False leaves the region of the focus out. */
  readonly region?: boolean | undefined;
}

/** All units in one component. */
export interface DistributionRow {
  readonly component: ComponentId;
  readonly term: ComponentTerm | undefined;
  /** One entry per unit, in the order of the unit set; NaN where missing. */
  readonly column: Column;
  /** Lowest and highest score that our data hold: the ends of the axis, no statement about the edition. */
  readonly extent: readonly [number, number];
  readonly withScore: number;
  /** Undefined from partial data (R8). */
  readonly quartiles: readonly [number, number, number] | undefined;
  /** Median of the region of the focus; undefined from partial data. */
  readonly regionMedian: number | undefined;
}

/** Where among all the units in focus stands: a quarter of the edition, best first; undefined where nobody can say. */
export type Quarter = 1 | 2 | 3 | 4;

/** All units in each component: the answer of `analyseDistribution`. */
export type DistributionFinding =
  | {
      readonly kind: "distribution";
      readonly view: EditionView;
      /** The component asked for, then its parts, of one cut; those without any score are left out. */
      readonly rows: readonly DistributionRow[];
      readonly region: Region | undefined;
      /** Units of that region. */
      readonly nearby: readonly UnitId[];
    }
  | NoSuchEdition;

/**
 * All units in each component, with quartiles where the edition is whole.
 *
 * @example analyseDistribution(papi, { edition: 2024, focus: "son-la" })
 */
export function analyseDistribution(data: Dataset, query: DistributionQuery): DistributionFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const { held, edition, component } = view;
  const found = rankingRows(data, edition, component);
  const [first] = view.focusUnits;
  const region =
    query.region === false || first === undefined ? undefined : regionOf(data.book, first, held.edition.asOf);
  const columns: readonly (readonly [ComponentId, Column])[] = found
    ? [[component, found.column], ...found.parts.map((part) => [part.component, part.column] as const)]
    : [];
  const rows = columns.flatMap(([id, column]): DistributionRow[] => {
    const scores = column.score.filter((score) => !Number.isNaN(score));
    if (scores.length === 0) return [];
    return [
      {
        component: id,
        term: termOf(data.definition, id, edition),
        column,
        extent: extentOf(scores),
        withScore: scores.length,
        quartiles: quartilesOf(data, edition, id),
        regionMedian: region && regionMedian(data, edition, region.id, id),
      },
    ];
  });
  const nearby = region ? unitsInRegion(data, edition, region.id) : [];
  return { kind: "distribution", view, rows, region, nearby };
}

function extentOf(scores: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return [low, high];
}

/**
 * The quarter of a unit in a component, 1 the best, from the cut point up as in `groupOf`; undefined without a score and
 * from partial data (R8).
 *
 * @example quarterOf(view, row, "son-la") // 2
 */
export function quarterOf(view: EditionView, row: DistributionRow, unit: UnitId): Quarter | undefined {
  const score = scoreAt(row.column, view.held.rowOf.get(unit));
  if (score === undefined || !row.quartiles) return undefined;
  const better = view.data.definition.direction === "higher-is-better";
  const passed = row.quartiles.filter((cut) => (better ? score >= cut : score <= cut)).length;
  return passed === 3 ? 1 : passed === 2 ? 2 : passed === 1 ? 3 : 4;
}
