import type { Column, Dataset, EditionData } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
import { childrenOf, holdingOf, termOf } from "../model/index-definition.js";
import type { ComponentId, ComponentTerm, EditionId } from "../model/index-definition.js";
import { mayCompute } from "./rank.js";
import { remember } from "./remember.js";

/** What a heat tone tells: the place between the lowest and highest score of the column, or on the declared scale. */
export type HeatBasis = "range" | "scale" | "none";

/** Steps of a heat tone, 0 (lowest) to `HEAT_STEPS` - 1: as many as leave a table of numbers readable as one. */
export const HEAT_STEPS = 7;

/** Two ends of a scale, the lower first. */
export type Ends = readonly [low: number, high: number];

/** One scored part of a component, as a column of a table. */
export interface RankingPart {
  readonly component: ComponentId;
  readonly term: ComponentTerm;
  readonly column: Column;
  /** The scale as the publisher declares it; absent where no source states it. */
  readonly scale?: Ends;
  readonly basis: HeatBasis;
  /** What places and tones are counted between; absent without a basis. */
  readonly ends?: Ends;
  /** True where the edition divides it further, whether our data hold those parts or not. */
  readonly divided: boolean;
}

/** Parts of a component in an edition that have any score, of the cut that our data hold most of. */
export const rankingParts: (
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
) => readonly RankingPart[] = /* @__PURE__ */ remember(partsOf);

function partsOf(data: Dataset, edition: EditionId, component: ComponentId): readonly RankingPart[] {
  const { definition } = data;
  const held = data.editions.get(edition);
  if (!held) return [];
  const children = childrenOf(definition, component, edition).flatMap(({ id, cut = "" }) => {
    const column = held.columns.get(id);
    const term = termOf(definition, id, edition);
    const count = column ? countScores(column) : 0;
    return column && term && count > 0 ? [{ id, cut, column, term, count }] : [];
  });
  const filled = new Map<string, number>();
  for (const child of children) filled.set(child.cut, (filled.get(child.cut) ?? 0) + child.count);
  const best = [...filled].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return children
    .filter((child) => child.cut === best[0])
    .map(({ id, column, term }) => ({
      component: id,
      term,
      column,
      ...endsOf(held, id, column, term),
      divided: childrenOf(definition, id, edition).length > 0,
    }));
}

function countScores(column: Column): number {
  return column.score.reduce((n, score) => n + (Number.isNaN(score) ? 0 : 1), 0);
}

/** The two ends of a heat tone, and what they are. */
export interface HeatScale {
  readonly basis: HeatBasis;
  /** Absent where there is no basis. */
  readonly ends?: Ends;
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
  const ends = ranged ? rangeOf(column) : declaredEnds(term);
  return ends ? { basis: ranged ? "range" : "scale", ends } : { basis: "none" };
}

/** Are all scores of a component held, and may anything be computed of them (R8)? */
export function isWholeColumn({ edition }: EditionData, id: ComponentId): boolean {
  return holdingOf(edition, id).score === "complete" && mayCompute(edition.regime);
}

function declaredEnds(term: ComponentTerm | undefined): Ends | undefined {
  const { min = 0, max } = term ?? {};
  return max === undefined || !(max > min) ? undefined : [min, max];
}

function endsOf(
  held: EditionData,
  id: ComponentId,
  column: Column,
  term: ComponentTerm,
): Pick<RankingPart, "basis" | "ends" | "scale"> {
  const scale = declaredEnds(term);
  return { ...heatScale(held, id, column, term), ...(scale ? { scale } : {}) };
}

function rangeOf(column: Column): Ends | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const score of column.score) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return high > low ? [low, high] : undefined;
}

/**
 * Place of a row's score between two ends, 0 to 1; undefined where there is no score.
 *
 * @example placeBetween([1, 10], part.column, row) // 0.5 for a score of 5.5
 */
export function placeBetween([low, high]: Ends, column: Column, row: number): number | undefined {
  const score = scoreAt(column, row);
  return score === undefined ? undefined : Math.min(1, Math.max(0, (score - low) / (high - low)));
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

/** Step of the heat tone of a row, -1 where there is no score or no basis. */
export function heatOf(part: RankingPart, row: number): number {
  return heatStep(part, scoreAt(part.column, row));
}
