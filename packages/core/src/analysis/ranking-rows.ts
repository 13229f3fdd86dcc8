import type { Column, Dataset, EditionData } from "../model/dataset.js";
import { observe, previousEdition } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import { emptyColumn, missingCode } from "../model/build-dataset.js";
import type { Change } from "./change.js";
import type { Comparability } from "./comparable.js";
import { rankOf, rankingOf } from "./rank.js";
import type { Ranking } from "./rank.js";
import { rankingChanges } from "./ranking-changes.js";
import { rankingParts } from "./ranking-parts.js";
import type { RankingPart } from "./ranking-parts.js";
import { remember } from "./remember.js";

/** Another edition beside the one that is ranked; for sorting, in the order of the ranked edition's units. */
export interface RankingAgainst {
  readonly held: EditionData;
  readonly ranking?: Ranking;
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
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
  /** The edition that changes are counted from: the one before, or the one set beside; absent for the first. */
  readonly from?: EditionId;
  /** The edition set beside, where one was asked for that the data have. */
  readonly against?: RankingAgainst | undefined;
  readonly pair?: Comparability | undefined;
  readonly changes: readonly Change[];
  /** For sorting: NaN where there is none. */
  readonly changePoints: Float64Array;
  readonly changeRanks: Float64Array;
  /** Parts of one cut only: PAR's fields and blocks are never put side by side. */
  readonly parts: readonly RankingPart[];
}

/**
 * The rows of a ranking table, or undefined where the data set has no such edition. What only some tables show (changes, the
 * other edition) is worked out when it is first read.
 *
 * @param against an edition to set beside, from which changes are then counted
 * @example rankingRows(par, 2020, "PAR")?.ranking?.withRank // 23
 */
export function rankingRows(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
  against?: EditionId,
): RankingRows | undefined {
  const other = against === edition ? undefined : against;
  return remembered(data, edition, component, other);
}

const remembered = /* @__PURE__ */ remember(makeRows);

function makeRows(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
  asked: EditionId | undefined,
): RankingRows | undefined {
  const held = data.editions.get(edition);
  if (!held) return undefined;
  const { units } = held.set;
  const ranking = rankingOf(data, edition, component);
  const other = asked === undefined ? undefined : data.editions.get(asked);
  const from = other ? other.edition.id : previousEdition(data, edition);
  const changes = () => rankingChanges(data, edition, component, from);
  let beside: RankingAgainst | undefined;
  return {
    data,
    held,
    component,
    column: held.columns.get(component) ?? absentColumn(data, edition, component, units.length),
    ...(ranking ? { ranking } : {}),
    rankValues: rankNumbers(ranking, units.length),
    ...(from === undefined ? {} : { from }),
    get against() {
      if (other) beside ??= besideOf(data, held, other, component);
      return beside;
    },
    get pair() {
      return changes().pair;
    },
    get changes() {
      return changes().changes;
    },
    get changePoints() {
      return changes().points;
    },
    get changeRanks() {
      return changes().ranks;
    },
    get parts() {
      return rankingParts(data, edition, component);
    },
  };
}

function rankNumbers(ranking: Ranking | undefined, size: number): Float64Array {
  const numbers = new Float64Array(size).fill(Number.NaN);
  ranking?.ranks.forEach((rank, row) => {
    if (rank.kind !== "unranked") numbers[row] = rank.rank;
  });
  return numbers;
}

function absentColumn(data: Dataset, edition: EditionId, component: ComponentId, size: number): Column {
  const column = emptyColumn(size);
  if (!termOf(data.definition, component, edition)) column.missing.fill(missingCode("no-such-component"));
  return column;
}

function besideOf(
  data: Dataset,
  { set }: EditionData,
  other: EditionData,
  component: ComponentId,
): RankingAgainst {
  const { id } = other.edition;
  const ranking = rankingOf(data, id, component);
  return {
    held: other,
    ...(ranking ? { ranking } : {}),
    scores: Float64Array.from(set.units, (unit) => {
      const { value } = observe(data, unit, id, component);
      return value.kind === "score" ? value.score : Number.NaN;
    }),
    ranks: Float64Array.from(set.units, (unit) => {
      const rank = rankOf(data, unit, id, component);
      return rank.kind === "unranked" ? Number.NaN : rank.rank;
    }),
  };
}
