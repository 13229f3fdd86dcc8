import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { IsoDate } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { isComparable } from "./comparable.js";
import { rankingsOf } from "./series.js";
import type { Rankings } from "./series.js";

/** What the rank histories of all units of a component share: worked out once for a table of many rows. */
export interface RankHistory {
  /** Editions in which any unit has a rank, in order of time. */
  readonly editions: readonly EditionId[];
  /** Units of the largest of their sets: the foot of a common scale. */
  readonly most: number;
  /** May an edition be joined with the one before it? The same for all units but for mergers (R3, R5). */
  readonly joins: readonly boolean[];
  readonly days: readonly IsoDate[];
  readonly mergers: ReadonlyMap<UnitId, readonly IsoDate[]>;
  readonly rankings: Rankings;
  readonly data: Dataset;
}

/** One unit's ranks, NaN where it has none, and the positions that are joined, run by run. */
export interface UnitHistory {
  readonly ranks: Float64Array;
  readonly runs: readonly (readonly number[])[];
}

/** Ranks of every unit in all editions that rank anybody, for the small lines of a table; worked out once for a data set. */
export function rankHistory(data: Dataset, component: ComponentId): RankHistory {
  const rankings = rankingsOf(data, component);
  const editions = [...rankings]
    .filter(([, ranking]) => ranking.ranks.some((rank) => rank.kind !== "unranked"))
    .map(([id]) => id);
  const held = editions.map((id) => data.editions.get(id));
  const joins = editions.map((id, i) => {
    const before = editions[i - 1];
    return (
      before !== undefined &&
      held[i - 1]?.set.id === held[i]?.set.id &&
      isComparable(data.definition, component, before, id)
    );
  });
  const mergers = new Map<UnitId, IsoDate[]>();
  for (const { kind, predecessor, successor, date } of data.book.successions) {
    if (kind === "merged" && predecessor !== successor)
      mergers.set(successor, [...(mergers.get(successor) ?? []), date]);
  }
  return {
    editions,
    most: Math.max(1, ...held.map((edition) => edition?.set.units.length ?? 1)),
    joins,
    days: held.map((edition) => edition?.edition.asOf ?? ""),
    mergers,
    rankings,
    data,
  };
}

/**
 * Ranks of a unit over the editions: the same points and runs as `seriesOf` by rank, without its words.
 *
 * @example unitHistory(rankHistory(papi, "PAPI"), "son-la").ranks.at(-1) // 25
 */
export function unitHistory(history: RankHistory, unit: UnitId): UnitHistory {
  const { data, editions, rankings, joins, days } = history;
  const ranks = Float64Array.from(editions, (id) => {
    const row = data.editions.get(id)?.rowOf.get(unit);
    const rank = row === undefined ? undefined : rankings.get(id)?.ranks[row];
    return rank && rank.kind !== "unranked" ? rank.rank : Number.NaN;
  });
  const merged = history.mergers.get(unit) ?? [];
  const runs: number[][] = [];
  ranks.forEach((rank, i) => {
    if (Number.isNaN(rank)) return;
    const [before = "", day = ""] = [days[i - 1], days[i]];
    const open = runs.at(-1);
    const joined = joins[i] === true && !merged.some((date) => before < date && date <= day);
    if (open && joined && open.at(-1) === i - 1) open.push(i);
    else runs.push([i]);
  });
  return { ranks, runs };
}
