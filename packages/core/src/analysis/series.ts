import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { BreakReason, ComponentId, EditionId } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { unitComparability } from "./comparable.js";
import { rankingOf } from "./rank.js";
import type { Rank, Ranking } from "./rank.js";

/** What is shown of a unit: its score, or its rank. */
export type Measure = "score" | "rank";

/** One edition of a series. */
export interface SeriesPoint {
  readonly edition: EditionId;
  readonly observation: Observation;
  readonly rank: Rank;
  /** "Of how many" in that edition. */
  readonly of: number;
}

/** Why no line joins two neighbouring editions. */
export interface SeriesCut {
  readonly after: EditionId;
  readonly before: EditionId;
  readonly why: BreakReason | "missing";
  readonly note?: Text;
}

/** One unit over the editions: points with gaps where missing and cuts where not comparable (R5, R9). */
export interface Series {
  readonly unit: UnitId;
  readonly points: readonly SeriesPoint[];
  /** Positions in `points`, run by run: only points of one run are joined. */
  readonly runs: readonly (readonly number[])[];
  readonly cuts: readonly SeriesCut[];
}

/** What `seriesOf` is asked. */
export interface SeriesQuery {
  readonly component: ComponentId;
  readonly measure: Measure;
  /** Editions to show, in order; when absent all of the index from the first to the last that the data hold. */
  readonly editions?: readonly EditionId[];
}

/** Rankings per edition, computed once and shared by the series of all units. */
export type Rankings = ReadonlyMap<EditionId, Ranking>;

/** The ranking of a component in every edition that has it. */
export function rankingsOf(data: Dataset, component: ComponentId): Rankings {
  const pairs = [...data.editions.keys()].map(
    (edition) => [edition, rankingOf(data, edition, component)] as const,
  );
  return new Map(pairs.flatMap(([edition, ranking]) => (ranking ? [[edition, ranking] as const] : [])));
}

/** Series of one unit. Editions whose unit set does not have it are missing, with the reason `no-such-unit`. */
export function seriesOf(
  data: Dataset,
  unit: UnitId,
  query: SeriesQuery,
  rankings: Rankings = rankingsOf(data, query.component),
): Series {
  const editions = query.editions ?? editionsBetween(data);
  const points = editions.map((edition): SeriesPoint => {
    const held = data.editions.get(edition);
    const ranking = rankings.get(edition);
    const row = held?.rowOf.get(unit);
    const rank: Rank = (row === undefined ? undefined : ranking?.ranks[row]) ?? {
      kind: "unranked",
      why: "not-in-data",
    };
    return {
      edition,
      observation: observe(data, unit, edition, query.component),
      rank,
      of: ranking?.of ?? 0,
    };
  });
  const runs: number[][] = [];
  const cuts: SeriesCut[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const cut = before && cutBetween(data, unit, before, point, query);
    if (cut) cuts.push(cut);
    if (!hasMeasure(point, query.measure)) return;
    const open = runs.at(-1);
    if (open && !cut) open.push(i);
    else runs.push([i]);
  });
  return { unit, points, runs, cuts };
}

/** Does a point have what the series shows? */
export function hasMeasure(point: SeriesPoint, measure: Measure): boolean {
  return measure === "score" ? point.observation.value.kind === "score" : point.rank.kind !== "unranked";
}

/** An edition of which nothing is held is a gap (R9), not a longer line. */
function editionsBetween(data: Dataset): readonly EditionId[] {
  const held = [...data.editions.keys()];
  const [first, last] = [Math.min(...held), Math.max(...held)];
  return data.definition.editions.map((edition) => edition.id).filter((id) => first <= id && id <= last);
}

function cutBetween(
  data: Dataset,
  unit: UnitId,
  a: SeriesPoint,
  b: SeriesPoint,
  query: SeriesQuery,
): SeriesCut | undefined {
  const ends = { after: a.edition, before: b.edition };
  const pair = unitComparability(data, unit, query.component, a.edition, b.edition);
  if (pair.kind === "not-comparable")
    return { ...ends, why: pair.why, ...(pair.note ? { note: pair.note } : {}) };
  const sets = [a, b].map((p) => data.editions.get(p.edition)?.set.id);
  if (query.measure === "rank" && sets[0] !== sets[1]) return { ...ends, why: "unit-set" };
  if (hasMeasure(a, query.measure) && hasMeasure(b, query.measure)) return undefined;
  return { ...ends, why: "missing" };
}
