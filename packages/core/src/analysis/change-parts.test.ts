import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import type { DataTable } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { changePartsOf } from "./change-parts.js";
import { addsUpRounded } from "./statistics.js";

const book = bookOf({ units: "a | | A | R" });

function index(rows: string, more: Partial<DataTable> = {}) {
  return dataOf({
    book,
    overall: "T",
    parents: { P: "T", Q: "T", S: "T" },
    editions: { 2020: {}, 2021: {} },
    rows,
    ...more,
  });
}

const BOTH = `
  2020 T a 50
  2021 T a 53
  2020 P a 10
  2021 P a 12
  2020 Q a 20
  2021 Q a 19.5
`;

describe("changePartsOf", () => {
  it("R14 is one step per component and the rest that none explains", () => {
    expect(changePartsOf(index(BOTH), "a", 2020, 2021)).toMatchObject({
      kind: "parts",
      before: 50,
      after: 53,
      points: 3,
      steps: [
        { component: "P", points: 2, k: 1 },
        { component: "Q", points: -0.5 },
      ],
      unknown: [{ component: "S", why: "no-score", edition: 2020, missing: "not-in-data" }],
      unexplained: 1.5,
    });
  });

  it("R5 subtracts nothing across a break, of the total or of a part", () => {
    const cut = { more: { comparable: [{ from: 2020, to: 2021, except: ["T"] }] } };
    expect(changePartsOf(index(BOTH, cut), "a", 2020, 2021)).toMatchObject({
      kind: "none",
      change: { kind: "not-comparable", why: "not-declared" },
      before: 50,
      after: 53,
    });
    const part = { more: { comparable: [{ from: 2020, to: 2021, except: ["P"] }] } };
    expect(changePartsOf(index(BOTH, part), "a", 2020, 2021)).toMatchObject({
      steps: [{ component: "Q" }],
      unknown: [{ component: "P", why: "not-comparable", reason: "not-declared" }, { component: "S" }],
      unexplained: 3.5,
    });
  });

  it("R6 what was only printed stays as printed: Sơn La PAR 2020, +2,91", () => {
    expect(changePartsOf(par, "son-la", 2019, 2020)).toMatchObject({
      kind: "none",
      change: { kind: "as-printed", points: 2.91, source: "baosonla-2021" },
    });
  });

  it("R9 has no change without an earlier edition or without one of the scores", () => {
    expect(changePartsOf(index(BOTH), "a", undefined, 2020)).toEqual({
      kind: "no-earlier-edition",
      to: 2020,
    });
    const gap = index("2020 T a -\n2021 T a 53");
    expect(changePartsOf(gap, "a", 2020, 2021)).toMatchObject({ kind: "none", change: { kind: "unknown" } });
  });

  it("R14 a weight that moved leaves the component unexplained", () => {
    const term = (from: number, weight: number) => ({
      component: "P",
      from,
      to: from,
      max: 10,
      min: 0,
      weight,
    });
    const data = index(BOTH, {
      terms: [term(2020, 5), term(2021, 10)],
      more: {
        methodologies: [{ id: "m", from: 2020, to: 2021, name: { vi: "", en: "" }, total: "weighted" }],
      },
    });
    expect(changePartsOf(data, "a", 2020, 2021)).toMatchObject({
      steps: [],
      unknown: [{ component: "P", why: "no-weight" }, { why: "no-weight" }, { why: "no-score" }],
    });
  });
});

describe("addsUpRounded", () => {
  it("R12 tells whether rounded cells add up to their rounded sum", () => {
    expect(addsUpRounded([1.004, 1.004], 2.008, 2)).toBe(false);
    expect(addsUpRounded([0.25, 0.32, 0.77, 3.36, 5.28], 9.98, 2)).toBe(true);
    expect(addsUpRounded([-1.5, 1.5], -1e-15, 2)).toBe(true);
  });
});
