import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import type { Dataset } from "../model/dataset.js";
import { competitionRanks } from "./rank.js";
import { reachRank } from "./reach-rank.js";
import { whatIf, whatIfGround } from "./what-if.js";
import type { WhatIfGround, WhatIfOptions } from "./what-if.js";

const NAMES = ["a", "b", "c", "d", "e"];
const PARTS = ["P", "Q", "R"];

/** Five units with three parts each, their sum as total. */
function dataOfScores(scores: readonly (readonly number[])[]): Dataset {
  const rows = scores.flatMap((parts, unit) => [
    `2020 T ${NAMES[unit]} ${parts.reduce((sum, one) => sum + one, 0)}`,
    ...parts.map((score, part) => `2020 ${PARTS[part]} ${NAMES[unit]} ${score}`),
  ]);
  return dataOf({
    book: bookOf({ units: NAMES.map((name) => `${name} | | ${name} | R`).join("\n") }),
    overall: "T",
    parents: Object.fromEntries(PARTS.map((part) => [part, "T"])),
    terms: [{ component: "T", max: 30 }, ...PARTS.map((component) => ({ component, max: 10 }))],
    editions: { 2020: {} },
    rows: rows.join("\n"),
  });
}

function ground(data: Dataset, unit = "a", options?: WhatIfOptions): WhatIfGround {
  const found = whatIfGround(data, unit, 2020, options);
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

const scores = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
  minLength: 5,
  maxLength: 5,
});

/** Every way in whole points, by trying all of them: fewest components, then fewest points. */
function bruteForce(
  from: WhatIfGround,
  gain: number,
): { readonly count: number; readonly points: number } | undefined {
  let best: { count: number; points: number } | undefined;
  const [p, q, r] = from.levers.map(({ ceiling, score }) => ceiling - score);
  for (let i = 0; i <= (p ?? 0); i++)
    for (let j = 0; j <= (q ?? 0); j++)
      for (let l = 0; l <= (r ?? 0); l++) {
        if (i + j + l < gain) continue;
        const way = { count: [i, j, l].filter((step) => step > 0).length, points: i + j + l };
        if (!best || way.count < best.count || (way.count === best.count && way.points < best.points))
          best = way;
      }
  return best;
}

describe("whatIf", () => {
  it("R15 moves the published total by Σ k·Δ and ranks it as if the others stood still", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 10 }), (all, to) => {
        const { total, place } = whatIf(ground(dataOfScores(all)), { P: to });
        const totals = all.map((parts) => parts.reduce((sum, one) => sum + one, 0));
        totals[0] = (totals[0] ?? 0) - (all[0]?.[0] ?? 0) + to;
        expect(total).toBeCloseTo(totals[0], 9);
        const [rank] = competitionRanks(totals, "higher-is-better");
        expect(place).toEqual({ from: rank, to: rank });
      }),
    );
  });

  it("leaves alone what is no component, and what has no name of its own", () => {
    const start = ground(
      dataOfScores([
        [1, 2, 3],
        [4, 4, 4],
        [5, 5, 5],
        [2, 2, 2],
        [1, 1, 1],
      ]),
    );
    expect(whatIf(start, { X: 9, __proto__: 9 } as Record<string, number>).gain).toBe(0);
  });
});

describe("reachRank", () => {
  it("R15 equals brute force: fewest components, then least points", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 5 }), (all, rank) => {
        const start = ground(dataOfScores(all));
        const answer = reachRank(start, rank);
        if (answer.kind === "there") {
          expect(whatIf(start, {}).place.to).toBeLessThanOrEqual(rank);
          return;
        }
        if (answer.kind === "unknown" || answer.kind === "no-way-known") throw new Error("all is known here");
        const brute = bruteForce(start, answer.gain);
        if (answer.kind === "out-of-reach") {
          expect(brute).toBeUndefined();
          return;
        }
        expect(answer.cheapest.steps).toHaveLength(brute?.count ?? 0);
        expect(answer.cheapest.points).toBeCloseTo(brute?.points ?? 0, 9);
        const moves = Object.fromEntries(answer.cheapest.steps.map(({ component, to }) => [component, to]));
        expect(whatIf(start, moves).place.to).toBeLessThanOrEqual(rank);
      }),
    );
  });

  it("R15 needs no more than a tie, and no less", () => {
    const start = ground(
      dataOfScores([
        [1, 2, 3],
        [4, 4, 4],
        [5, 5, 5],
        [2, 2, 3],
        [1, 1, 1],
      ]),
    );
    const answer = reachRank(start, 3);
    expect(answer).toMatchObject({ kind: "reachable", gain: 1, level: { unit: "d", total: 7 } });
    expect(reachRank(start, 4)).toEqual({ kind: "there", rank: 4 });
  });

  it("R15 stops at the best that anybody reached, or at full marks where that is asked", () => {
    const all = [
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [9, 0, 0],
      [0, 0, 0],
    ];
    expect(ground(dataOfScores(all)).levers.map(({ ceiling }) => ceiling)).toEqual([9, 3, 3]);
    const open = ground(dataOfScores(all), "a", { ceiling: "maximum" });
    expect(open.levers.map(({ ceiling }) => ceiling)).toEqual([10, 10, 10]);
  });

  it("R15 leaves locked components where they are", () => {
    const all = [
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [9, 0, 0],
      [0, 0, 0],
    ];
    const answer = reachRank(ground(dataOfScores(all), "a", { locked: ["P"] }), 1);
    expect(answer).toMatchObject({ kind: "out-of-reach", gain: 6, most: 4 });
  });

  it("refuses a rank that is none", () => {
    const start = ground(
      dataOfScores([
        [1, 2, 3],
        [4, 4, 4],
        [5, 5, 5],
        [2, 2, 3],
        [1, 1, 1],
      ]),
    );
    expect(() => reachRank(start, 0)).toThrow(RangeError);
    expect(() => reachRank(start, 1.5)).toThrow(RangeError);
  });
});
