import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import type { Dataset } from "../model/dataset.js";
import { reachRank } from "./reach-rank.js";
import { analyseWhatIf } from "./what-if-figure.js";
import { whatIf, whatIfGround } from "./what-if.js";
import type { Moves, WhatIfGround } from "./what-if.js";

const NAMES = ["a", "b", "c", "d"];
const PARTS = ["P", "Q", "R"];

/** Four units, three weighted parts: a point of a part is worth 1, 2 or 4 points of the total. */
function weighted(scores: readonly (readonly number[])[], weights: readonly number[]): Dataset {
  const totalOf = (parts: readonly number[]) =>
    parts.reduce((sum, one, at) => sum + (one * (weights[at] ?? 0)) / 10, 0);
  const rows = scores.flatMap((parts, unit) => [
    `2020 T ${NAMES[unit]} ${totalOf(parts)}`,
    ...parts.map((score, part) => `2020 ${PARTS[part]} ${NAMES[unit]} ${score}`),
  ]);
  return dataOf({
    book: bookOf({ units: NAMES.map((name) => `${name} | | ${name} | R`).join("\n") }),
    overall: "T",
    parents: Object.fromEntries(PARTS.map((part) => [part, "T"])),
    terms: [
      { component: "T", max: 70 },
      ...PARTS.map((component, at) => ({ component, max: 10, weight: weights[at] ?? 0 })),
    ],
    editions: { 2020: {} },
    rows: rows.join("\n"),
    more: {
      methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "", en: "" }, total: "weighted" }],
    },
  });
}

interface Case {
  readonly scores: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly locked: readonly string[];
  readonly caps: Moves;
  readonly ceiling: "best" | "maximum";
  readonly rank: number;
}

const part = fc.integer({ min: 0, max: 6 });
const cases: fc.Arbitrary<Case> = fc.record({
  scores: fc.array(fc.array(part, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  weights: fc.shuffledSubarray([10, 20, 40], { minLength: 3, maxLength: 3 }),
  locked: fc.subarray(PARTS, { maxLength: 2 }),
  caps: fc.dictionary(fc.constantFrom(...PARTS), fc.integer({ min: 0, max: 8 }), { maxKeys: 2 }),
  ceiling: fc.constantFrom("best" as const, "maximum" as const),
  rank: fc.integer({ min: 1, max: 4 }),
});

/** How far each part may go, told anew from the scores alone. */
function endsOf({ scores, locked, caps, ceiling }: Case): readonly number[] {
  return PARTS.map((id, at) => {
    const own = scores[0]?.[at] ?? 0;
    if (locked.includes(id)) return own;
    const top = ceiling === "maximum" ? 10 : Math.max(...scores.map((one) => one[at] ?? 0));
    return Math.max(own, Math.min(top, caps[id] ?? top));
  });
}

const STEP = 0.25;

/** Every scenario in quarter points, by trying all: fewest parts, then fewest points, then the first in order. */
function bruteForce(given: Case, gain: number) {
  const own = given.scores[0] ?? [];
  const ends = endsOf(given);
  const steps = ends.map((end, at) => Math.round((end - (own[at] ?? 0)) / STEP));
  const k = given.weights.map((weight) => weight / 10);
  let best: { readonly count: number; readonly points: number } | undefined;
  for (let i = 0; i <= (steps[0] ?? 0); i++)
    for (let j = 0; j <= (steps[1] ?? 0); j++)
      for (let l = 0; l <= (steps[2] ?? 0); l++) {
        const moved = [i, j, l].map((one) => one * STEP);
        const worth = moved.reduce((sum, one, at) => sum + one * (k[at] ?? 0), 0);
        if (worth < gain - 1e-9) continue;
        const count = moved.filter((one) => one > 0).length;
        const points = moved.reduce((sum, one) => sum + one, 0);
        if (!best || count < best.count || (count === best.count && points < best.points))
          best = { count, points };
      }
  return best;
}

function groundOf(given: Case): WhatIfGround {
  const found = whatIfGround(weighted(given.scores, given.weights), "a", 2020, given);
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

describe("what-if with weights, locks and caps", () => {
  it("R15 stops each component where the scores, the locks and the caps say", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const ends = endsOf(given);
        groundOf(given).levers.forEach(({ free, score, ceiling }, at) =>
          expect(free ? ceiling : score).toBe(ends[at]),
        );
      }),
    );
  });

  it("R15 equals brute force over every scenario in quarter points", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const start = groundOf(given);
        const answer = reachRank(start, given.rank);
        if (answer.kind === "unknown" || answer.kind === "no-way-known") throw new Error("all is known here");
        if (answer.kind === "there") {
          expect(whatIf(start, {}).place.to).toBeLessThanOrEqual(given.rank);
          return;
        }
        const brute = bruteForce(given, answer.gain);
        if (answer.kind === "out-of-reach") {
          expect(brute).toBeUndefined();
          return;
        }
        expect(answer.cheapest.steps).toHaveLength(brute?.count ?? 0);
        expect(answer.cheapest.points).toBeCloseTo(brute?.points ?? 0, 9);
        const moves = Object.fromEntries(answer.cheapest.steps.map(({ component, to }) => [component, to]));
        expect(whatIf(start, moves).place.to).toBeLessThanOrEqual(given.rank);
        // a thousandth of a point less than a tie falls short
        const less = Object.fromEntries(
          answer.cheapest.steps.map(({ component, to, points }) => [component, to - Math.min(points, 1e-3)]),
        );
        expect(whatIf(start, less).place.to).toBeGreaterThan(given.rank);
      }),
    );
  });

  it("R15 names the caps that hold, and what of a scenario was cut or left out", () => {
    const data = weighted(
      [
        [1, 1, 1],
        [6, 4, 2],
        [0, 0, 0],
        [1, 1, 1],
      ],
      [10, 20, 40],
    );
    const found = analyseWhatIf(data, {
      focus: "a",
      locked: ["R"],
      caps: { P: 3, Q: 9, R: 1.5, X: 1 },
      moves: { P: 5, Q: 2, R: 2, X: 1 },
    });
    if (found.kind !== "what-if") throw new Error(found.kind);
    expect(found.caps).toEqual({ P: 3, R: 1.5 });
    expect(found.moves).toEqual({ P: 3, Q: 2 });
    expect(found.changed).toEqual(["P", "R", "X"]);
  });

  it("R15 a cap is the ceiling where no other is known, and raises none", () => {
    const scores = [[1], [2], [3], [0]].map(([one = 0]) => [one, one, one]);
    const data = weighted(scores, [10, 20, 40]);
    const ends = whatIfGround(data, "a", 2020, { caps: { P: 99, Q: 0 } });
    if (ends.kind === "none") throw new Error(ends.why);
    expect(ends.levers.map(({ ceiling }) => ceiling)).toEqual([3, 1, 3]);
  });
});
