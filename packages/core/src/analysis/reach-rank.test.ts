import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import type { Dataset } from "../model/dataset.js";
import { reachRank } from "./reach-rank.js";
import { whatIf, whatIfGround } from "./what-if.js";
import type { WhatIfGround } from "./what-if.js";

const UNITS = ["a", "b", "c", "d"];

/** Parts of a scale of 10, weighted: 20 of 100 is two points of the total a point. */
function weighted(weights: readonly number[], scores: readonly (readonly number[])[]): Dataset {
  const parts = weights.map((_, i) => `P${String(i).padStart(2, "0")}`);
  const total = (row: readonly number[]) =>
    row.reduce((sum, score, i) => sum + (score * (weights[i] ?? 0)) / 10, 0);
  return dataOf({
    book: bookOf({ units: UNITS.map((name) => `${name} | | ${name} | R`).join("\n") }),
    overall: "T",
    parents: Object.fromEntries(parts.map((part) => [part, "T"])),
    terms: [
      { component: "T", max: 100 },
      ...parts.map((component, i) => ({ component, max: 10, weight: weights[i] ?? 0 })),
    ],
    editions: { 2020: {} },
    rows: scores
      .flatMap((row, unit) => [
        `2020 T ${UNITS[unit]} ${total(row)}`,
        ...row.map((score, i) => `2020 ${parts[i]} ${UNITS[unit]} ${score}`),
      ])
      .join("\n"),
    more: {
      methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "m", en: "m" }, total: "weighted" }],
    },
  });
}

function ground(data: Dataset): WhatIfGround {
  const found = whatIfGround(data, "a", 2020, { ceiling: "maximum" });
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

/** All ways in half points: fewest components, then least sum of points. */
function bruteForce({ levers }: WhatIfGround, gain: number) {
  let best: { count: number; points: number } | undefined;
  const walk = (at: number, steps: readonly number[]): void => {
    const lever = levers[at];
    if (!lever) {
      const worth = steps.reduce((sum, step, i) => sum + step * (levers[i]?.k ?? 0), 0);
      if (worth < gain - 1e-9) return;
      const way = {
        count: steps.filter((step) => step > 0).length,
        points: steps.reduce((sum, step) => sum + step, 0),
      };
      if (!best || way.count < best.count || (way.count === best.count && way.points < best.points))
        best = way;
      return;
    }
    for (let step = 0; step <= lever.ceiling - lever.score; step += 0.5) walk(at + 1, [...steps, step]);
  };
  walk(0, []);
  return best;
}

const row = fc.array(fc.integer({ min: 4, max: 10 }), { minLength: 3, maxLength: 3 });

describe("reachRank with weights", () => {
  it("R15 equals brute force where a point of one component is worth more than of another", () => {
    fc.assert(
      fc.property(fc.tuple(row, row, row, row), fc.integer({ min: 1, max: 4 }), (scores, rank) => {
        const start = ground(weighted([20, 10, 10], scores));
        const answer = reachRank(start, rank);
        if (answer.kind === "there") return;
        if (answer.kind !== "reachable") throw new Error("full marks reach every rank");
        const brute = bruteForce(start, answer.gain);
        expect(answer.cheapest.steps).toHaveLength(brute?.count ?? 0);
        expect(answer.cheapest.points).toBeCloseTo(brute?.points ?? 0, 9);
        const moves = Object.fromEntries(answer.cheapest.steps.map(({ component, to }) => [component, to]));
        const moved = whatIf(start, moves);
        expect(moved.gain).toBeCloseTo(answer.gain, 9);
        expect(moved.place.to).toBeLessThanOrEqual(rank);
      }),
      { numRuns: 60 },
    );
  });

  it("R15 takes the first in the order of the catalogue where nothing else tells two ways apart", () => {
    const answer = reachRank(
      ground(
        weighted(
          [10, 10, 10],
          [
            [5, 5, 5],
            [8, 5, 5],
            [5, 8, 5],
            [1, 1, 1],
          ],
        ),
      ),
      1,
    );
    if (answer.kind !== "reachable") throw new Error(answer.kind);
    expect(answer.cheapest.steps).toEqual([{ component: "P00", to: 8, points: 3 }]);
    expect(answer.alone.map(({ steps }) => steps[0]?.component)).toEqual(["P00", "P01", "P02"]);
  });

  it("answers at once for a tree of forty criteria", () => {
    const weights = Array.from({ length: 40 }, () => 2.5);
    const own = weights.map((_, i) => 4 + (i % 5));
    const others = [2, 3, 1].map((gap) => own.map((score) => Math.min(10, score + gap)));
    const started = performance.now();
    const answer = reachRank(ground(weighted(weights, [own, ...others])), 1);
    if (answer.kind !== "reachable") throw new Error(answer.kind);
    expect(answer.cheapest.steps.length).toBeGreaterThan(10);
    // all choices of so many would take hours
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
