import { expect, it } from "vitest";
import { quantile, sortedScores } from "./statistics.js";

it("quantiles are those of R and Excel (type 7), of scores that exist", () => {
  expect([...sortedScores([10, Number.NaN, 9, -1])]).toEqual([-1, 9, 10]);
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect(quantile([5], 0.5)).toBe(5);
  expect(quantile([], 0.5)).toBeUndefined();
});
