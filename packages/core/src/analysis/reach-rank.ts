import type { ComponentId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { placeOf, signOf } from "./what-if.js";
import type { Lever, WhatIfGround } from "./what-if.js";

/** A way to gain points: how far each component goes, in points of its own scale. */
export interface Way {
  readonly steps: readonly {
    readonly component: ComponentId;
    readonly to: number;
    readonly points: number;
  }[];
  /** Points of the components in all. */
  readonly points: number;
}

/** What it takes to stand at a rank (R15): the answer of `reachRank`. */
export type ReachRank =
  | { readonly kind: "there"; readonly rank: number }
  | {
      readonly kind: "reachable";
      readonly rank: number;
      /** Points of the total that are needed, in the direction of the index. */
      readonly gain: number;
      /** Whose total is drawn level with. */
      readonly level: { readonly unit: UnitId; readonly total: number };
      /** `least`: no less will do; `enough`: from partial data less may do (R15). */
      readonly answer: "least" | "enough";
      /** Fewest components, then least sum of their points, then the order of the catalogue. */
      readonly cheapest: Way;
      /** Components that do it alone. */
      readonly alone: readonly Way[];
    }
  | {
      readonly kind: "out-of-reach";
      readonly rank: number;
      readonly gain: number;
      readonly level: { readonly unit: UnitId; readonly total: number };
      /** The most that all free components together can gain. */
      readonly most: number;
    }
  /** What it takes is known, but too little of the components to say how, or that there is no way. */
  | {
      readonly kind: "no-way-known";
      readonly rank: number;
      readonly gain: number;
      readonly level: { readonly unit: UnitId; readonly total: number };
      readonly most: number;
    }
  /** No published pair says what that rank takes. */
  | { readonly kind: "unknown"; readonly rank: number };

const SAME = 1e-9;

/**
 * What it takes to reach a rank, others frozen (R15): the total of the unit that holds it, for a tie counts; from partial data
 * the lowest total that was published with that rank or a better one.
 *
 * @throws RangeError if `rank` is not a positive whole number.
 * @example reachRank(whatIfGround(pci, "son-la", 2016), 20) // gain 4.6520, level with Tây Ninh at 60.1383
 */
export function reachRank(ground: WhatIfGround, rank: number): ReachRank {
  if (!Number.isInteger(rank) || rank < 1)
    throw new RangeError(`A rank is a positive whole number, got ${rank}.`);
  const level = levelOf(ground, rank);
  const sure = placeOf(ground, ground.total).to;
  if (sure !== undefined && sure <= rank) return { kind: "there", rank };
  if (!level) return { kind: "unknown", rank };
  const gain = signOf(ground.data) * (level.total - ground.total);
  if (gain <= SAME) return { kind: "there", rank };
  const free = ground.levers.filter((lever) => lever.free && headroom(ground, lever) > SAME);
  const most = free.reduce((sum, lever) => sum + lever.k * headroom(ground, lever), 0);
  if (most < gain - SAME) {
    const dark = ground.stuck.length > 0 || ground.levers.length === 0;
    return { kind: dark ? "no-way-known" : "out-of-reach", rank, gain, level, most };
  }
  return {
    kind: "reachable",
    rank,
    gain,
    level,
    answer: ground.answers === "complete" ? "least" : "enough",
    cheapest: cheapestWay(ground, free, gain),
    alone: free
      .filter((lever) => lever.k * headroom(ground, lever) >= gain - SAME)
      .map((lever) => wayOf(ground, [lever], gain)),
  };
}

/** How far a component may still go, in its own points, in the direction of the index. */
function headroom({ data }: WhatIfGround, { score, ceiling }: Lever): number {
  return signOf(data) * (ceiling - score);
}

function levelOf({ data, others, answers }: WhatIfGround, rank: number) {
  // without the unit itself, whoever has the r-th best total must be drawn level with
  if (answers === "complete") return others[rank - 1];
  const known = others.filter((other) => other.rank !== undefined && other.rank <= rank);
  const sign = signOf(data);
  return known.reduce<(typeof known)[number] | undefined>(
    (least, other) => (least && sign * least.total <= sign * other.total ? least : other),
    undefined,
  );
}

/** The most valuable components first, each as far as it may or as is needed. */
function wayOf(ground: WhatIfGround, levers: readonly Lever[], gain: number): Way {
  let left = gain;
  const order = levers.toSorted((a, b) => b.k - a.k);
  const steps = order.flatMap((lever) => {
    const points = Math.min(headroom(ground, lever), Math.max(0, left) / lever.k);
    left -= points * lever.k;
    if (points <= 0) return [];
    return [{ component: lever.component, to: lever.score + signOf(ground.data) * points, points }];
  });
  return { steps, points: steps.reduce((sum, step) => sum + step.points, 0) };
}

/** Fewest components, then least sum of their points, then the first in the order of the catalogue. */
function cheapestWay(ground: WhatIfGround, free: readonly Lever[], gain: number): Way {
  const levers = free.map((lever): Worth => ({ lever, worth: lever.k * headroom(ground, lever) }));
  const most = (some: readonly Worth[]) => some.map(({ worth }) => worth).toSorted((a, b) => b - a);
  const sorted = most(levers);
  let size = 1;
  while (size < sorted.length && sum(sorted.slice(0, size)) < gain - SAME) size += 1;
  // the most that so many of the levers from a place on can bring, and the most that a point is worth from there on
  const ahead = levers.map((_, at) => prefixSums(most(levers.slice(at)).slice(0, size)));
  const dearest = Math.max(...levers.map(({ lever }) => lever.k));
  let best: Way | undefined;
  const search = (chosen: readonly Lever[], at: number, worth: number): void => {
    const open = size - chosen.length;
    if (open === 0) {
      const way = wayOf(ground, chosen, gain);
      if (!best || way.points < best.points - SAME) best = way;
      return;
    }
    for (let next = at; next <= levers.length - open; next++) {
      const one = levers[next];
      if (!one || worth + (ahead[next]?.[open] ?? 0) < gain - SAME) return;
      // no way is shorter than all of the gain at the best worth of a point
      if (best && best.points <= gain / dearest + SAME) return;
      if (worth + one.worth + (ahead[next + 1]?.[open - 1] ?? 0) < gain - SAME) continue;
      search([...chosen, one.lever], next + 1, worth + one.worth);
    }
  };
  search([], 0, 0);
  return best ?? { steps: [], points: 0 };
}

interface Worth {
  readonly lever: Lever;
  /** Points of the total that it can bring. */
  readonly worth: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** 0, the first, the first two, …. */
function prefixSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
