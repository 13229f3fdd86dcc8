import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import { par, vietNam } from "../real.fixture.js";
import { changeOf } from "./change.js";

const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R", sets: "all: a b c\nless: a b" });
const two = { 2019: {}, 2020: {} };
const broken = { more: { comparable: [] } };
const data = (rows: string, claims = "", table: Partial<Parameters<typeof dataOf>[0]> = {}) =>
  dataOf({ book, editions: two, ...table, rows, claims });

describe("changeOf", () => {
  it("R6 shows what the source printed across a break: Sơn La, PAR 2020, +2,91 and 3 ranks", () => {
    expect(changeOf(par, "son-la", 2019, 2020, "PAR")).toEqual({
      kind: "as-printed",
      from: 2019,
      points: 2.91,
      ranks: 3,
      source: "baosonla-2021",
    });
  });

  it("R5 without it says why there is none: Hà Nội, PAR 2020", () => {
    expect(changeOf(par, "ha-noi", 2019, 2020, "PAR")).toMatchObject({
      kind: "not-comparable",
      from: 2019,
      why: "methodology",
    });
  });

  it("R12 takes the difference before rounding, later minus earlier; up in rank is a smaller number", () => {
    const change = changeOf(
      data("2019 PAR a 80.004\n2019 PAR b 90\n2020 PAR a 80.016\n2020 PAR b 70"),
      "a",
      2019,
      2020,
      "PAR",
    );
    expect(change).toMatchObject({ kind: "change", from: 2019, ranks: 1, ranksAre: "own-reading" });
    expect(change.kind === "change" && change.points).toBeCloseTo(0.012, 12);
  });

  it("R5 takes ranks of one kind only, and of equal unit sets only", () => {
    const mixed = changeOf(
      data("2019 PAR a 80 1\n2019 PAR b 70\n2020 PAR a 81\n2020 PAR b 70"),
      "a",
      2019,
      2020,
      "PAR",
    );
    expect(mixed).toEqual({ kind: "change", from: 2019, points: 1 });
    const sets = data("2019 PAR a 80\n2020 PAR a 81", "", {
      editions: { 2019: {}, 2020: { unitSet: "less" } },
    });
    expect(changeOf(sets, "a", 2019, 2020, "PAR")).toEqual({ kind: "change", from: 2019, points: 1 });
  });

  it("R5 between ranks-only editions changes ranks, without points", () => {
    const edition = {
      regime: { kind: "ranks-only" },
      holdings: { "*": { score: "partial", rank: "complete" } },
    } as const;
    const dti = data("2019 PAR a - 12\n2020 PAR a - 9", "", { editions: { 2019: edition, 2020: edition } });
    expect(changeOf(dti, "a", 2019, 2020, "PAR")).toEqual({
      kind: "change",
      from: 2019,
      ranks: 3,
      ranksAre: "published",
    });
    const apart = data("2019 PAR a - 12\n2020 PAR a - 9", "", {
      editions: { 2019: edition, 2020: edition },
      ...broken,
    });
    expect(changeOf(apart, "a", 2019, 2020, "PAR").kind).toBe("not-comparable");
  });

  it("R6 prefers our own difference of firm scores, and the printed one where a score is only implied by it", () => {
    const claims = "2020 a change 2.91 3";
    expect(changeOf(data("2019 PAR a 80\n2020 PAR a 83", claims), "a", 2019, 2020, "PAR")).toMatchObject({
      kind: "change",
      points: 3,
    });
    const implied = data("2019 PAR a 80.09 - implied\n2020 PAR a 83", claims);
    expect(changeOf(implied, "a", 2019, 2020, "PAR")).toMatchObject({ kind: "as-printed", points: 2.91 });
    expect(changeOf(data("2020 PAR a 83", claims), "a", 2019, 2020, "PAR")).toMatchObject({
      kind: "as-printed",
      ranks: 3,
    });
  });

  it("R6 shows a claim of ranks alone or of points alone as it is, prefers one with points, and ignores one that says nothing", () => {
    const across = (claims: string) =>
      changeOf(data("2020 PAR a 83", claims, broken), "a", 2019, 2020, "PAR");
    expect(across("2020 a change - -20")).toEqual({
      kind: "as-printed",
      from: 2019,
      ranks: -20,
      source: "baosonla-2021",
    });
    expect(across("2020 a change 0.19 -")).toEqual({
      kind: "as-printed",
      from: 2019,
      points: 0.19,
      source: "baosonla-2021",
    });
    expect(across("2020 a change - 0\n2020 a change -0.5 0")).toMatchObject({ points: -0.5 });
    expect(across("2020 a change - -").kind).toBe("not-comparable");
    expect(across("2020 a count 7 -").kind).toBe("not-comparable");
  });

  it("R6 a printed change is against the edition before, be it two years older, and of the whole index", () => {
    const gap = dataOf({
      book,
      editions: { 2015: {}, 2017: {}, 2018: {} },
      ...broken,
      parents: { F1: "PAR" },
      rows: "2018 PAR a 80",
      claims: "2017 a change 1 1\n2018 a change 2 2",
    });
    expect(changeOf(gap, "a", 2015, 2017, "PAR").kind).toBe("as-printed");
    expect(changeOf(gap, "a", 2015, 2018, "PAR").kind).toBe("not-comparable");
    expect(changeOf(gap, "a", 2017, 2018, "F1").kind).toBe("not-comparable");
  });

  it("R11 a difference with an implied figure is implied too: Hòa Bình's rank of 2020, Sơn La's score of 2023", () => {
    const rows =
      "2019 PAR a 80 5 published implied\n2020 PAR a 81 3\n2019 PAR b 70 6 implied published\n2020 PAR b 71 7";
    const one = changeOf(data(rows), "a", 2019, 2020, "PAR");
    expect(one).toMatchObject({ kind: "change", points: 1, ranks: 2, ranksImplied: true });
    expect(one).not.toHaveProperty("pointsImplied");
    expect(changeOf(data(rows), "b", 2019, 2020, "PAR")).toMatchObject({ pointsImplied: true });
  });

  it("R8 shows no printed change of a unit whose figure is withheld", () => {
    const top = {
      regime: { kind: "top-n", n: 1 },
      holdings: { "*": { score: "partial", rank: "partial" } },
    } as const;
    const pci = data("2019 PAR a 60 40\n2020 PAR a 65.5 47", "2020 a change 5.5 -7", {
      editions: { 2019: {}, 2020: top },
    });
    expect(changeOf(pci, "a", 2019, 2020, "PAR")).toEqual({ kind: "unknown", from: 2019 });
  });

  it("R3 gives no change over a merger: Hà Nội 2007 to 2009", () => {
    const pci = dataOf({
      book: vietNam,
      editions: { 2007: { unitSet: "64" }, 2009: { unitSet: "63" } },
      rows: "2007 PAR ha-noi 56.7276\n2009 PAR ha-noi 58.177\n2007 PAR hue 1\n2009 PAR hue 2",
    });
    expect(changeOf(pci, "ha-noi", 2007, 2009, "PAR")).toEqual({
      kind: "not-comparable",
      from: 2007,
      why: "merger",
    });
    expect(changeOf(pci, "hue", 2007, 2009, "PAR")).toEqual({ kind: "change", from: 2007, points: 1 });
  });

  it("R9 is unknown where one of the two is missing", () => {
    expect(changeOf(data("2019 PAR a 80\n2020 PAR a not-surveyed"), "a", 2019, 2020, "PAR")).toEqual({
      kind: "unknown",
      from: 2019,
    });
  });
});
