import type { Dataset } from "../model/dataset.js";
import type { EditionId, IndexId, Regime } from "../model/index-definition.js";
import { resolveUnit } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import { groupOf } from "./group.js";
import type { Group } from "./group.js";
import { rankingOf } from "./rank.js";
import type { Rank } from "./rank.js";

/** Where a unit stands in one index, with what must be known of it. No two of these are ever added or averaged (R10). */
export interface CrossPosition {
  readonly index: IndexId;
  readonly data: Dataset;
  /** The newest edition that can answer; absent where none can. */
  readonly edition?: EditionId;
  /** The newest edition of the data set, where another one answers. */
  readonly newest?: EditionId;
  readonly regime?: Regime;
  readonly unit?: UnitId;
  readonly rank?: Exclude<Rank, { kind: "unranked" }>;
  readonly of?: number;
  readonly group?: Group;
  /** 0 for the first of all, 1 for the last: what positions of different indices have in common. */
  readonly place?: number;
}

/** Two indices that see a unit very differently. */
export interface Disagreement {
  readonly better: IndexId;
  readonly worse: IndexId;
  /** Share of all places that lie between the two, 0 to 1. */
  readonly apart: number;
}

/** Positions of one unit in several indices, side by side and never added (R10): the answer of `crossIndex`. */
export interface CrossIndex {
  readonly unit: UnitId;
  readonly positions: readonly CrossPosition[];
  /** Widest first: a third of all places and more. */
  readonly disagreements: readonly Disagreement[];
}

/** How far apart two positions must lie to be pointed out. */
const APART = 1 / 3;

/**
 * Positions of a unit in several indices, side by side, each in the newest edition that ranks it.
 *
 * @example crossIndex([par, papi, pci], "son-la").positions.map(({ index, rank, of }) => [index, rank?.rank, of])
 */
export function crossIndex(sets: readonly Dataset[], unit: UnitId): CrossIndex {
  const positions = sets.map((data) => positionIn(data, unit));
  const placed = positions.flatMap(({ index, place }) => (place === undefined ? [] : [{ index, place }]));
  const disagreements = placed.flatMap((a, i) =>
    placed.slice(i + 1).flatMap((b): readonly Disagreement[] => {
      const apart = Math.abs(a.place - b.place);
      if (apart < APART) return [];
      const [better, worse] = a.place < b.place ? [a.index, b.index] : [b.index, a.index];
      return [{ better, worse, apart }];
    }),
  );
  return { unit, positions, disagreements: disagreements.toSorted((a, b) => b.apart - a.apart) };
}

function positionIn(data: Dataset, asked: UnitId): CrossPosition {
  const { overall, id } = data.definition;
  const editions = [...data.editions.keys()].toReversed();
  for (const edition of editions) {
    const held = data.editions.get(edition);
    const resolution = held && resolveUnit(data.book, held.set, asked);
    const unit =
      resolution?.kind === "same" || resolution?.kind === "successor" ? resolution.unit : undefined;
    const ranking = rankingOf(data, edition, overall);
    const rank = unit === undefined ? undefined : ranking?.ranks[held?.rowOf.get(unit) ?? -1];
    if (unit === undefined || !ranking || !rank || rank.kind === "unranked") continue;
    const group = groupOf(data, unit, edition);
    return {
      index: id,
      data,
      edition,
      ...(edition === editions[0] ? {} : { newest: editions[0] ?? edition }),
      regime: ranking.regime,
      unit,
      rank,
      of: ranking.of,
      ...(group ? { group } : {}),
      place: ranking.of > 1 ? (rank.rank - 1) / (ranking.of - 1) : 0,
    };
  }
  return { index: id, data, ...(editions[0] === undefined ? {} : { newest: editions[0] }) };
}
