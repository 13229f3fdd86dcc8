import type { Dataset, EditionData } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { resolveUnit } from "../model/succession.js";
import type { Resolution } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import type { UnitRole } from "./edition-view.js";
import { seriesOf } from "./series.js";
import type { Rankings, Series } from "./series.js";
import { unitsOf } from "./trend.js";
import { editionsOf, trendGround } from "./trend-field.js";
import type { TrendGround } from "./trend-field.js";

/** What a bump chart is asked. */
export interface BumpQuery {
  readonly component?: ComponentId | undefined;
  readonly focus?: UnitId | undefined;
  readonly compare?: readonly UnitId[] | undefined;
  /** First and last edition to look at; all that the data hold when absent. */
  readonly from?: EditionId | undefined;
  readonly to?: EditionId | undefined;
}

/** Neighbouring editions of one unit set that are not shown beside those of another (R5). */
export interface BumpLeftOut {
  readonly editions: readonly EditionId[];
  /** Units of their set. */
  readonly units: number;
}

/** The ranks of one unit that is spoken of or compared with. */
export interface BumpSeries {
  readonly role: Exclude<UnitRole, "rest">;
  readonly series: Series;
}

/** How many of an edition's units have a rank. */
export interface BumpCount {
  readonly edition: EditionId;
  readonly ranked: number;
  /** True where our data do not hold all ranks, and none is computed (R8). */
  readonly partial: boolean;
  /** The published top n, where the publisher names no others. */
  readonly top?: number;
}

/** Ranks of all units over the editions: the answer of `analyseBump`. */
export interface BumpFinding {
  readonly kind: "bump";
  readonly data: Dataset;
  readonly component: ComponentId;
  /** Editions with equal unit sets, ascending; none where no edition has the component. */
  readonly editions: readonly EditionId[];
  /** Ranks of all units, and which neighbours are joined. */
  readonly ground: TrendGround;
  readonly counts: readonly BumpCount[];
  /** How the unit asked for was found in the newest edition shown (R4). */
  readonly focus?: Resolution;
  /** Units in focus, then those compared with them. */
  readonly named: readonly BumpSeries[];
  readonly leftOut: readonly BumpLeftOut[];
}

/**
 * Ranks of all units over the longest run of editions with equal unit sets; of two as long the later one. Wording-free.
 *
 * @example analyseBump(pci, { focus: "son-la" }).editions[0] // 2009: 42 units in 2005, 64 until 2008
 */
export function analyseBump(data: Dataset, query: BumpQuery): BumpFinding {
  const component = query.component ?? data.definition.overall;
  const runs = runsOfSets(data, editionsOf(data, component, query.from, query.to));
  const shown = longest(runs, data, component);
  const editions = shown?.editions ?? [];
  const ground = trendGround(data, component, "rank", editions);
  const newest = newestOf(data, editions);
  const resolve = (asked: UnitId): readonly Resolution[] =>
    newest ? [resolveUnit(data.book, newest.set, asked)] : [];
  const [focus] = query.focus === undefined ? [] : resolve(query.focus);
  const focusUnits = focus ? unitsOf(focus) : [];
  const peers = (query.compare ?? []).flatMap((unit) => resolve(unit).flatMap(unitsOf));
  const series = (unit: UnitId) =>
    seriesOf(data, unit, { component, measure: "rank", editions }, ground.rankings);
  return {
    kind: "bump",
    data,
    component,
    editions,
    ground,
    counts: countsOf(data, editions, component, ground.rankings),
    ...(focus ? { focus } : {}),
    named: [
      ...focusUnits.map((unit) => ({ role: "focus" as const, series: series(unit) })),
      ...[...new Set(peers)]
        .filter((unit) => !focusUnits.includes(unit))
        .map((unit) => ({ role: "peer" as const, series: series(unit) })),
    ],
    leftOut: runs.filter((run) => run !== shown).map((run) => ({ editions: run.editions, units: run.units })),
  };
}

function newestOf(data: Dataset, editions: readonly EditionId[]): EditionData | undefined {
  const id = editions.findLast((edition) => data.editions.has(edition));
  return id === undefined ? undefined : data.editions.get(id);
}

interface SetRun {
  readonly editions: EditionId[];
  readonly set: string | undefined;
  readonly units: number;
}

/** An edition of which nothing is held has no set: it stays with those before it. */
function runsOfSets(data: Dataset, editions: readonly EditionId[]): readonly SetRun[] {
  const runs: SetRun[] = [];
  for (const edition of editions) {
    const set = data.editions.get(edition)?.set;
    const open = runs.at(-1);
    if (open && (!set || open.set === set.id)) open.editions.push(edition);
    else runs.push({ editions: [edition], set: set?.id, units: set?.units.length ?? 0 });
  }
  return runs;
}

function longest(runs: readonly SetRun[], data: Dataset, component: ComponentId): SetRun | undefined {
  let best: SetRun | undefined;
  let most = -1;
  for (const run of runs) {
    const held = run.editions.filter((edition) => data.editions.get(edition)?.columns.has(component)).length;
    if (held < most) continue;
    best = run;
    most = held;
  }
  return best;
}

function countsOf(
  data: Dataset,
  editions: readonly EditionId[],
  component: ComponentId,
  rankings: Rankings,
): readonly BumpCount[] {
  return editions.map((edition) => {
    const ranking = rankings.get(edition);
    const regime = data.editions.get(edition)?.edition.regime;
    const ranked = ranking?.ranks.filter(({ kind }) => kind !== "unranked").length ?? 0;
    const top = regime?.kind === "top-n" && component === data.definition.overall ? regime.n : undefined;
    return {
      edition,
      ranked,
      partial: ranking?.partial === true,
      ...(top === undefined ? {} : { top }),
    };
  });
}
