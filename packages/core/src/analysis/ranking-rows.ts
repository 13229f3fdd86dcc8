import type { Column, Dataset, EditionData } from "../model/dataset.js";
import { previousEdition, scoreAt } from "../model/dataset.js";
import type { ComponentId, ComponentTerm, EditionId } from "../model/index-definition.js";
import { childrenOf, holdingOf, termOf } from "../model/index-definition.js";
import { emptyColumn, missingCode } from "../model/build-dataset.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { comparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { mayCompute, rankingOf } from "./rank.js";
import type { Ranking } from "./rank.js";
import { remember } from "./remember.js";

/** What a heat tone tells: the place between the lowest and highest score of the column, or on the declared scale. */
export type HeatBasis = "range" | "scale" | "none";

/** Steps of a heat tone, 0 (lowest) to `HEAT_STEPS` - 1: as many as leave a table of numbers readable as one. */
export const HEAT_STEPS = 7;

/** One scored part of the ranked component, as a column of the table. */
export interface RankingPart {
  readonly component: ComponentId;
  readonly term: ComponentTerm;
  readonly column: Column;
  readonly basis: HeatBasis;
  /** Step of each row, -1 where there is no score or no basis. */
  readonly heat: Int8Array;
}

/** All that a ranking table shows of an edition; arrays have one entry per unit, in the order of the unit set. */
export interface RankingRows {
  readonly data: Dataset;
  readonly held: EditionData;
  readonly component: ComponentId;
  /** All missing where the edition does not have the component. */
  readonly column: Column;
  readonly ranking?: Ranking;
  /** For sorting: NaN where unranked. */
  readonly rankValues: Float64Array;
  /** The edition that changes are counted from; absent for the first. */
  readonly from?: EditionId;
  readonly pair?: Comparability;
  readonly changes: readonly Change[];
  /** For sorting: NaN where there is none. */
  readonly changePoints: Float64Array;
  readonly changeRanks: Float64Array;
  /** Parts of one cut only: PAR's fields and blocks are never put side by side. */
  readonly parts: readonly RankingPart[];
}

/**
 * The rows of a ranking table, or undefined where the data set has no such edition.
 *
 * @example rankingRows(par, 2020, "PAR")?.ranking?.withRank // 23
 */
export const rankingRows: (
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
) => RankingRows | undefined = /* @__PURE__ */ remember(makeRows);

function makeRows(data: Dataset, edition: EditionId, component: ComponentId): RankingRows | undefined {
  const held = data.editions.get(edition);
  if (!held) return undefined;
  const { units } = held.set;
  const ranking = rankingOf(data, edition, component);
  const from = previousEdition(data, edition);
  const changes = units.map(
    (unit): Change =>
      from === undefined ? { kind: "unknown" } : changeOf(data, unit, from, edition, component),
  );
  return {
    data,
    held,
    component,
    column: held.columns.get(component) ?? absentColumn(data, edition, component, units.length),
    ...(ranking ? { ranking } : {}),
    rankValues: Float64Array.from(units, (_, row) => {
      const rank = ranking?.ranks[row];
      return rank && rank.kind !== "unranked" ? rank.rank : Number.NaN;
    }),
    ...(from === undefined ? {} : { from, pair: comparability(data.definition, component, from, edition) }),
    changes,
    changePoints: Float64Array.from(changes, (change) =>
      "points" in change ? (change.points ?? Number.NaN) : Number.NaN,
    ),
    changeRanks: Float64Array.from(changes, (change) =>
      "ranks" in change ? (change.ranks ?? Number.NaN) : Number.NaN,
    ),
    parts: partsOf(data, held, component),
  };
}

/** Children of a component that have any score, of the cut that our data hold most of. */
function absentColumn(data: Dataset, edition: EditionId, component: ComponentId, size: number): Column {
  const column = emptyColumn(size);
  if (!termOf(data.definition, component, edition)) column.missing.fill(missingCode("no-such-component"));
  return column;
}

function partsOf(data: Dataset, held: EditionData, component: ComponentId): readonly RankingPart[] {
  const children = childrenOf(data.definition, component, held.edition.id).flatMap(({ id, cut = "" }) => {
    const column = held.columns.get(id);
    const term = termOf(data.definition, id, held.edition.id);
    const count = column ? countScores(column) : 0;
    return column && term && count > 0 ? [{ id, cut, column, term, count }] : [];
  });
  const filled = new Map<string, number>();
  for (const child of children) filled.set(child.cut, (filled.get(child.cut) ?? 0) + child.count);
  const best = [...filled].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return children
    .filter((child) => child.cut === best[0])
    .map(({ id, column, term }) => ({ component: id, term, column, ...heatOf(held, id, column, term) }));
}

function countScores(column: Column): number {
  return column.score.reduce((n, score) => n + (Number.isNaN(score) ? 0 : 1), 0);
}

/** The two ends of a heat tone, and what they are. */
export interface HeatScale {
  readonly basis: HeatBasis;
  /** Lower score first; absent where there is no basis. */
  readonly ends?: readonly [number, number];
}

/**
 * What a heat tone of a component stands on: the lowest and highest score of a whole column; of partial data these are not
 * known, so the declared scale alone is a basis (R8).
 *
 * @param only "scale": take the declared scale of whole data too, so that several editions share one meaning
 */
export function heatScale(
  held: EditionData,
  id: ComponentId,
  column: Column,
  term: ComponentTerm | undefined,
  only?: "scale",
): HeatScale {
  const ranged = only === undefined && isWholeColumn(held, id);
  const ends = ranged
    ? rangeOf(column)
    : term?.max === undefined
      ? undefined
      : ([term.min ?? 0, term.max] as const);
  if (!ends || !(ends[1] > ends[0])) return { basis: "none" };
  return { basis: ranged ? "range" : "scale", ends };
}

/** Are all scores of a component held, and may anything be computed of them (R8)? */
export function isWholeColumn({ edition }: EditionData, id: ComponentId): boolean {
  return holdingOf(edition, id).score === "complete" && mayCompute(edition.regime);
}

/**
 * Step of a score, 0 to `HEAT_STEPS` - 1; -1 without a score or a basis.
 *
 * @example heatStep({ basis: "scale", ends: [1, 10] }, 5.5) // 3
 */
export function heatStep({ ends }: HeatScale, score: number | undefined): number {
  if (!ends || score === undefined) return -1;
  const place = Math.floor(((score - ends[0]) / (ends[1] - ends[0])) * HEAT_STEPS);
  return Math.min(HEAT_STEPS - 1, Math.max(0, place));
}

function heatOf(
  held: EditionData,
  id: ComponentId,
  column: Column,
  term: ComponentTerm,
): { readonly basis: HeatBasis; readonly heat: Int8Array } {
  const scale = heatScale(held, id, column, term);
  const heat = Int8Array.from(column.score, (_, row) => heatStep(scale, scoreAt(column, row)));
  return { basis: scale.basis, heat };
}

function rangeOf(column: Column): readonly [number, number] | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const score of column.score) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return high > low ? [low, high] : undefined;
}
