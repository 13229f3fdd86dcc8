import { describe, expect, it } from "vitest";
import { PART, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { analyseDistribution, quarterOf } from "./distribution.js";
import type { DistributionFinding } from "./distribution.js";

function found(finding: DistributionFinding) {
  if (finding.kind !== "distribution") throw new Error("There is no such edition.");
  return finding;
}

describe("analyseDistribution", () => {
  it("holds quartiles and quarters of a whole edition, from the cut point up", () => {
    const finding = found(analyseDistribution(plain("10 20 30 40 50"), { focus: "c" }));
    const [row] = finding.rows;
    expect(row?.quartiles).toEqual([20, 30, 40]);
    expect(row?.extent).toEqual([10, 50]);
    const quarters = ["a", "b", "c", "d", "e"].map((unit) => row && quarterOf(finding.view, row, unit));
    expect(quarters).toEqual([4, 3, 2, 1, 1]);
  });
  it("turns the quarters where lower is better", () => {
    const finding = found(
      analyseDistribution(plain("10 20 30 40 50", { more: { direction: "lower-is-better" } }), {}),
    );
    const [row] = finding.rows;
    expect(["a", "e"].map((unit) => row && quarterOf(finding.view, row, unit))).toEqual([1, 4]);
  });
  it("R8 has no quartile, quarter or region median from partial data, but every score that is held", () => {
    const finding = found(analyseDistribution(par, { edition: 2020, focus: "son-la" }));
    const [row] = finding.rows;
    expect(row?.withScore).toBeGreaterThan(1);
    expect([row?.quartiles, row?.regionMedian, row && quarterOf(finding.view, row, "son-la")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      found(analyseDistribution(plain("1 2 3", { edition: { holdings: PART } }), {})).rows[0]?.quartiles,
    ).toBe(undefined);
  });
  it("R9 leaves a component without any score out, and gives a missing unit no quarter", () => {
    expect(found(analyseDistribution(plain("withheld withheld"), {})).rows).toEqual([]);
    const finding = found(analyseDistribution(plain("1 not-surveyed 3"), { focus: "b" }));
    expect(finding.rows[0] && quarterOf(finding.view, finding.rows[0], "b")).toBeUndefined();
  });
  it("R4 says what it found for another id, and that an edition does not exist", () => {
    expect(analyseDistribution(plain("1 2"), { edition: 1999 }).kind).toBe("no-such-edition");
    expect(found(analyseDistribution(plain("1 2"), { focus: "nobody" })).view.focus?.kind).toBe("unknown");
  });
});
