import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { regionMedian, regionRankOf, unitsInRegion } from "./region.js";

const book = bookOf({ units: "a | | A | N\nb | | B | N\nc | | C | N\nd | | D | S\ne | | E" });
const data = (rows: string, claims = "", edition = {}) =>
  dataOf({ book, editions: { 2020: edition }, parents: { F1: "PAR" }, rows, claims });
const region = { id: "N" };

describe("regionRankOf", () => {
  it("R6 shows the printed place: Sơn La, PAR 2020, 5 of 14", () => {
    expect(regionRankOf(par, "son-la", 2020, "PAR")).toMatchObject({
      kind: "as-printed",
      rank: 5,
      of: 14,
      region: { id: "tdmnpb" },
      source: "baosonla-2021",
    });
  });

  it("R8 computes none from partial data", () => {
    expect(regionRankOf(par, "phu-tho", 2020, "PAR")).toMatchObject({
      kind: "none",
      why: "partial-data",
      region: { id: "tdmnpb" },
    });
    expect(regionMedian(par, 2020, "tdmnpb", "PAR")).toBeUndefined();
  });

  it("R7 is our own reading of whole data: among the region's units with a score, ties shared", () => {
    const whole = data("2020 PAR a 70\n2020 PAR b 90\n2020 PAR c 70\n2020 PAR d 99");
    expect(regionRankOf(whole, "b", 2020, "PAR")).toMatchObject({
      kind: "own-reading",
      rank: 1,
      of: 3,
      region,
      tied: false,
    });
    expect(regionRankOf(whole, "a", 2020, "PAR")).toMatchObject({ rank: 2, tied: true });
    expect(regionRankOf(whole, "c", 2020, "PAR")).toMatchObject({ rank: 2, tied: true });
    expect(regionMedian(whole, 2020, "N", "PAR")).toBe(70);
  });

  it("R7 keeps the publisher's order where all have one, also within a tie of the printed scores", () => {
    const tied = data("2020 PAR a 70.00 15\n2020 PAR b 90 1\n2020 PAR c 70.00 14\n2020 PAR d 99 2");
    expect(["a", "b", "c"].map((unit) => regionRankOf(tied, unit, 2020, "PAR"))).toMatchObject([
      { rank: 3, tied: false },
      { rank: 1 },
      { rank: 2 },
    ]);
  });

  it("R8 reads complete published ranks where the scores are not held (DTI 2022)", () => {
    const edition = {
      regime: { kind: "ranks-only" },
      holdings: { "*": { score: "partial", rank: "complete" } },
    };
    const dti = data("2020 PAR a - 40\n2020 PAR b - 3\n2020 PAR d - 1", "", edition);
    expect(regionRankOf(dti, "a", 2020, "PAR")).toMatchObject({ kind: "own-reading", rank: 2, of: 2 });
    expect(regionRankOf(dti, "c", 2020, "PAR")).toMatchObject({ kind: "none", why: "no-score" });
    expect(regionMedian(dti, 2020, "N", "PAR")).toBeUndefined();
  });

  it("R8 none in a top-n edition, and none printed by a unit whose figure is withheld", () => {
    const top = { regime: { kind: "top-n", n: 1 } };
    const pci = data("2020 PAR a 70 1\n2020 PAR b 69 2", "2020 b region-rank - - 2 3 N", top);
    expect(regionRankOf(pci, "a", 2020, "PAR")).toMatchObject({ kind: "none", why: "withheld" });
    expect(regionRankOf(pci, "b", 2020, "PAR")).toMatchObject({ kind: "none", why: "withheld" });
  });

  it("R6 takes a printed place for the whole index and its own region only", () => {
    const claims = "2020 a region-rank - - 1 7 border\n2020 b region-rank - - 2 3 N";
    const partial = data("2020 PAR a 70\n2020 F1 b 7", claims, { holdings: PART });
    expect(regionRankOf(partial, "a", 2020, "PAR").kind).toBe("none");
    expect(regionRankOf(partial, "b", 2020, "PAR").kind).toBe("as-printed");
    expect(regionRankOf(partial, "b", 2020, "F1").kind).toBe("none");
  });

  it("R3 a re-based value has no region rank and takes none", () => {
    const rebased = data("2020 PAR a 95 - rebased\n2020 PAR b 90");
    expect(regionRankOf(rebased, "a", 2020, "PAR")).toMatchObject({ kind: "none", why: "no-score" });
    expect(regionRankOf(rebased, "b", 2020, "PAR")).toMatchObject({ rank: 1, of: 1 });
  });

  it("says when there is no region, no score, no such unit", () => {
    const whole = data("2020 PAR e 70\n2020 PAR a 60\n2020 PAR b not-surveyed");
    expect(regionRankOf(whole, "e", 2020, "PAR")).toEqual({ kind: "none", why: "no-region" });
    expect(regionRankOf(whole, "nowhere", 2020, "PAR")).toEqual({ kind: "none", why: "no-region" });
    expect(regionRankOf(whole, "b", 2020, "PAR")).toMatchObject({ kind: "none", why: "no-score" });
    expect(regionRankOf(par, "ha-tay", 2020, "PAR")).toMatchObject({ kind: "none" });
    expect(unitsInRegion(whole, 2020, "N")).toEqual(["a", "b", "c"]);
  });
});
