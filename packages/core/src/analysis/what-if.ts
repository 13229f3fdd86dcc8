import type { Dataset } from "../model/dataset.js";
import { observe, scoreAt } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { holdingOf, termOf } from "../model/index-definition.js";
import type { MissingReason } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { partsOfOneCut, pointsOfParent } from "./parts-of.js";
import { mayCompute, rankOf, rankingOf } from "./rank.js";

/** Up to where a component may be moved (R15): the best that any unit reached in the edition, or the end of its scale. */
export type Ceiling = "best" | "maximum";

/** A component that can be moved. Points are of its own scale; `k` of them to a point of the total (R14). */
export interface Lever {
  readonly component: ComponentId;
  readonly score: number;
  /** Points of the total per point of the component. */
  readonly k: number;
  /** Highest score that it may be moved to; never below the score itself. */
  readonly ceiling: number;
  /** False where it is locked: a survey that nobody can promise. */
  readonly free: boolean;
}

/** A component that cannot be moved, and why. */
export interface StuckLever {
  readonly component: ComponentId;
  readonly why: "no-score" | "no-weight" | "no-ceiling";
  readonly missing?: MissingReason;
}

/** Where a unit stands and what it can move: what every answer of R15 starts from. */
export interface WhatIfGround {
  readonly kind: "ground";
  readonly data: Dataset;
  readonly unit: UnitId;
  readonly edition: EditionId;
  /** The published total. */
  readonly total: number;
  readonly levers: readonly Lever[];
  readonly stuck: readonly StuckLever[];
  /**
   * Totals of the others, best first: all of them (`complete`), or those that were published with a rank (`bound`), from which
   * only a bound follows.
   */
  readonly others: readonly { readonly unit: UnitId; readonly total: number; readonly rank?: number }[];
  readonly answers: "complete" | "bound";
  /** The unit's own rank, where it is published. */
  readonly ownRank?: number;
}

/** Why there is no what-if: the unit has no score, or the edition has no order that may be told. */
export type NoWhatIf =
  | { readonly kind: "none"; readonly why: "no-score"; readonly missing: MissingReason }
  | { readonly kind: "none"; readonly why: "no-order" };

/** How far components may be moved in a what-if. */
export interface WhatIfOptions {
  /** `best` when absent. */
  readonly ceiling?: Ceiling | undefined;
  /** Components that stay as they are. */
  readonly locked?: readonly ComponentId[] | undefined;
  /** Components that go no further than this, in their own points: what an office thinks possible. */
  readonly caps?: Moves | undefined;
}

/**
 * The ground of a what-if: others frozen, components free up to their ceiling (R15). From partial data no best is known, so
 * that only the end of a scale is a ceiling there (R8).
 *
 * @param unit an id of the edition's unit set
 * @example whatIfGround(pci, "son-la", 2016) // total 55.4863, nine levers, 62 others
 */
export function whatIfGround(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  { ceiling = "best", locked = [], caps = {} }: WhatIfOptions = {},
): WhatIfGround | NoWhatIf {
  const { overall } = data.definition;
  const { value } = observe(data, unit, edition, overall);
  if (value.kind === "missing") return { kind: "none", why: "no-score", missing: value.why };
  const others = othersOf(data, unit, edition);
  if (others.list.length === 0) return { kind: "none", why: "no-order" };
  const own = rankOf(data, unit, edition, overall);
  const levers: Lever[] = [];
  const stuck: StuckLever[] = [];
  const has = (id: ComponentId) => observe(data, unit, edition, id).value.kind === "score";
  for (const { id } of partsOfOneCut(data, overall, edition, has)) {
    const part = observe(data, unit, edition, id).value;
    const k = pointsOfParent(data, overall, id, edition);
    if (part.kind === "missing") stuck.push({ component: id, why: "no-score", missing: part.why });
    else if (k === undefined) stuck.push({ component: id, why: "no-weight" });
    else {
      const top = capped(data, ceilingOf(data, edition, id, ceiling), ownOf(caps, id));
      if (top === undefined) stuck.push({ component: id, why: "no-ceiling" });
      else
        levers.push({
          component: id,
          score: part.score,
          k,
          ceiling: better(data, part.score, top),
          free: !locked.includes(id),
        });
    }
  }
  return {
    kind: "ground",
    data,
    unit,
    edition,
    total: value.score,
    levers,
    stuck,
    others: others.list,
    answers: others.whole ? "complete" : "bound",
    ...(own.kind === "published" ? { ownRank: own.rank } : {}),
  };
}

/** 1 where more is better, -1 where less is. */
export function signOf({ definition }: Dataset): 1 | -1 {
  return definition.direction === "higher-is-better" ? 1 : -1;
}

function better(data: Dataset, a: number, b: number): number {
  return signOf(data) * a >= signOf(data) * b ? a : b;
}

function ownOf(moves: Moves, component: ComponentId): number | undefined {
  return Object.hasOwn(moves, component) ? moves[component] : undefined;
}

/** A cap lowers a ceiling, and is one where no other is known; it raises none. */
function capped(data: Dataset, top: number | undefined, cap: number | undefined): number | undefined {
  const known = cap !== undefined && Number.isFinite(cap) ? cap : undefined;
  if (top === undefined || known === undefined) return top ?? known;
  return better(data, top, known) === top ? known : top;
}

function othersOf(data: Dataset, unit: UnitId, edition: EditionId) {
  const { overall } = data.definition;
  const held = data.editions.get(edition);
  const ranking = rankingOf(data, edition, overall);
  const column = held?.columns.get(overall);
  if (!held || !ranking || !column) return { list: [], whole: false };
  const whole = holdingOf(held.edition, overall).score === "complete" && mayCompute(held.edition.regime);
  const list = held.set.units.flatMap((other, row) => {
    const total = scoreAt(column, row);
    const rank = ranking.ranks[row];
    if (other === unit || total === undefined) return [];
    if (rank?.kind === "published") return [{ unit: other, total, rank: rank.rank }];
    return whole ? [{ unit: other, total }] : [];
  });
  return { list: list.toSorted((a, b) => signOf(data) * (b.total - a.total)), whole };
}

function ceilingOf(
  data: Dataset,
  edition: EditionId,
  component: ComponentId,
  ceiling: Ceiling,
): number | undefined {
  const { definition } = data;
  const held = data.editions.get(edition);
  const term = termOf(definition, component, edition);
  const end = definition.direction === "higher-is-better" ? term?.max : term?.min;
  if (ceiling === "maximum" || !held) return end;
  const column = held.columns.get(component);
  const whole = holdingOf(held.edition, component).score === "complete" && mayCompute(held.edition.regime);
  if (!whole || !column) return end;
  const scores = column.score.filter((score) => !Number.isNaN(score));
  return scores.reduce<number | undefined>(
    (best, score) => (best === undefined ? score : better(data, best, score)),
    undefined,
  );
}

/** New scores of some components; what is not named stays. */
export type Moves = Readonly<Record<ComponentId, number>>;

/** A place that follows from totals: exact, or between two ranks where only some of the others are known. */
export interface WhatIfPlace {
  /** The best rank that is possible. */
  readonly from: number;
  /** The rank that is sure: never worse. Undefined where no published pair says so. */
  readonly to: number | undefined;
}

/** Total and place after the moves asked for, all others standing still (R15). */
export interface WhatIfAnswer {
  readonly total: number;
  /** Points of the total gained. */
  readonly gain: number;
  readonly place: WhatIfPlace;
}

/**
 * Total and place after some components have moved: published total + Σ k·Δ. Moves beyond a ceiling are allowed, the caller
 * says where it stops; a component that is no lever is left out.
 *
 * @example whatIf(ground, { PCI_09: 7.1 }).place // { from: 20, to: 20 }
 */
export function whatIf(ground: WhatIfGround, moves: Moves): WhatIfAnswer {
  const gain = ground.levers.reduce((sum, { component, score, k }) => {
    const moved = Object.hasOwn(moves, component) ? (moves[component] ?? score) : score;
    return sum + k * (moved - score);
  }, 0);
  const total = ground.total + gain;
  return { total, gain, place: placeOf(ground, total) };
}

/** Rounding of sums of products: two totals nearer than this are a tie. */
const SAME = 1e-9;

/** The place of a total among the others; a tie counts as reached. */
export function placeOf(ground: WhatIfGround, total: number): WhatIfPlace {
  const { data, others, answers, ownRank } = ground;
  const sign = signOf(data);
  const above = others.filter((other) => sign * (other.total - total) > SAME);
  if (answers === "complete") return { from: above.length + 1, to: above.length + 1 };
  // a published pair above leaves at best the rank after it; one that is reached is a rank that is sure
  const from = above.reduce((best, { rank = 0 }) => Math.max(best, rank + 1), 1);
  const reached = others.filter((other) => sign * (other.total - total) <= SAME);
  const ranks = reached.flatMap(({ rank }) => (rank === undefined ? [] : [rank]));
  const to = ranks.length > 0 ? Math.min(...ranks) : undefined;
  return ownRank === undefined
    ? { from, to }
    : besideOwn({ from, to }, ownRank, sign * (total - ground.total));
}

/** Its own published rank bounds a place too: who gains never falls behind it, who loses never passes it. */
function besideOwn({ from, to }: WhatIfPlace, ownRank: number, gained: number): WhatIfPlace {
  return {
    from: gained > SAME ? from : Math.max(from, ownRank),
    to: gained < -SAME ? to : Math.min(to ?? ownRank, ownRank),
  };
}
