import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { groupOf, medianOf, quartilesOf } from "./group.js";

const quartiles = { kind: "quartiles", ids: ["high", "high-average", "low-average", "low"] } as const;
const bands2018 = {
  kind: "bands",
  bands: [
    { id: "A", from: 80 },
    { id: "B", from: 75 },
    { id: "C", from: 70 },
    { id: "D", from: 0 },
  ],
} as const;
const groups = (data: ReturnType<typeof plain>, ids = "a b c d e") =>
  ids.split(" ").map((unit) => groupOf(data, unit, 2020)?.id);

describe("groupOf", () => {
  it("R13 PAR 2018 has bands A >= 80, B >= 75, C >= 70, D below: the cut point belongs to the better one", () => {
    const data = plain("80 79.99 75 70 69.99", { edition: { grouping: bands2018 } });
    expect(groups(data)).toEqual(["A", "B", "B", "C", "D"]);
    expect(groupOf(data, "a", 2020)).toEqual({ id: "A", kind: "by-bands" });
  });

  it("R8 R13 bands may be read off published scores of partial data: Sơn La, PAR 2020, 84,84 is B", () => {
    expect(groupOf(par, "son-la", 2020)).toEqual({ id: "B", kind: "by-bands" });
    expect(groupOf(par, "lao-cai", 2020)).toBeUndefined();
    expect(groupOf(par, "son-la", 2019)).toBeUndefined();
  });

  it("R13 a published group beats a computed one", () => {
    const book = bookOf({ units: "a | | A | R\nb | | B | R" });
    const data = dataOf({
      book,
      editions: { 2020: { grouping: bands2018 } },
      rows: "2020 PAR a 60 - - - A\n2020 PAR b 60",
    });
    expect(groupOf(data, "a", 2020)).toEqual({ id: "A", kind: "published" });
    expect(groupOf(data, "b", 2020)).toEqual({ id: "D", kind: "by-bands" });
  });

  it("R13 PAPI quartiles are computed from the cut point up, and say so", () => {
    const data = plain("10 20 30 40 50", {
      edition: { grouping: quartiles, regime: { kind: "scores-and-groups" } },
    });
    expect(quartilesOf(data, 2020, "PAR")).toEqual([20, 30, 40]);
    expect(groups(data)).toEqual(["low", "low-average", "high-average", "high", "high"]);
    expect(groupOf(data, "d", 2020)?.kind).toBe("quartile");
  });

  it("R13 where less is better the lowest quarter is the best", () => {
    const data = plain("10 20 30 40 50", {
      edition: { grouping: quartiles },
      more: { direction: "lower-is-better" },
    });
    expect(groups(data)).toEqual(["high", "high", "high-average", "low-average", "low"]);
  });

  it("R3 a re-based value has no quartile; R9 a missing one has no group", () => {
    const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R" });
    const data = dataOf({
      book,
      editions: { 2020: { grouping: quartiles } },
      rows: "2020 PAR a 60 - rebased\n2020 PAR b 60",
    });
    expect(["a", "b", "c"].map((unit) => groupOf(data, unit, 2020)?.id)).toEqual([
      undefined,
      "high",
      undefined,
    ]);
  });

  it("R13 tiers that are only published are never computed", () => {
    expect(
      groupOf(plain("60", { edition: { grouping: { kind: "as-published", ids: ["Tốt"] } } }), "a", 2020),
    ).toBeUndefined();
  });

  it("R8 no median or quartile from partial data, from a top-n or from a groups-only edition", () => {
    for (const edition of [
      { holdings: PART },
      { regime: { kind: "top-n", n: 30 } },
      { regime: { kind: "groups-only" } },
    ] as const) {
      const data = plain("10 20 30", { edition: { grouping: quartiles, ...edition } });
      expect(medianOf(data, 2020, "PAR")).toBeUndefined();
      expect(quartilesOf(data, 2020, "PAR")).toBeUndefined();
      expect(groupOf(data, "c", 2020)).toBeUndefined();
    }
    expect(medianOf(par, 2020, "PAR")).toBeUndefined();
  });

  it("R9 a median is of the scores that exist", () => {
    expect(medianOf(plain("10 not-surveyed 30 withheld"), 2020, "PAR")).toBe(20);
    expect(medianOf(plain("- -"), 2020, "PAR")).toBeUndefined();
  });
});
