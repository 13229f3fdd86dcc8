import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { gapParts, gapsOf } from "./gap.js";

describe("gapsOf", () => {
  it("R15 PAR 2020, Sơn La: +0,47 (Hà Tĩnh, 85,31) is enough for 16th, a bound from published pairs", () => {
    const { nextRank } = gapsOf(par, "son-la", 2020, "PAR");
    expect(nextRank).toMatchObject({ kind: "gap", unit: "ha-tinh", rank: 16, bound: "enough" });
    expect(nextRank.kind === "gap" && nextRank.points).toBeCloseTo(0.47, 9);
  });

  it("R8 no best, median or region figure from partial data", () => {
    const partial = { kind: "none", why: "partial-data" };
    expect(gapsOf(par, "son-la", 2020, "PAR")).toMatchObject({
      best: partial,
      median: partial,
      regionMedian: partial,
    });
  });

  it("R15 the pair just ahead is no bound: Hải Phòng behind Quảng Ninh", () => {
    const { nextRank } = gapsOf(par, "hai-phong", 2020, "PAR");
    expect(nextRank).toMatchObject({ unit: "quang-ninh", rank: 1 });
    expect(nextRank).not.toHaveProperty("bound");
    expect(gapsOf(par, "quang-ninh", 2020, "PAR").nextRank).toEqual({ kind: "none", why: "first" });
  });

  it("R8 a score without a rank has no next rank in partial data, a rank without a score no gaps", () => {
    const data = plain("80 90:1 -:2", { edition: { holdings: PART } });
    expect(gapsOf(data, "a", 2020, "PAR").nextRank).toEqual({ kind: "none", why: "partial-data" });
    expect(gapsOf(data, "c", 2020, "PAR").nextRank).toEqual({ kind: "none", why: "no-score" });
    expect(gapsOf(plain("80 withheld"), "b", 2020, "PAR").best).toEqual({ kind: "none", why: "withheld" });
  });

  it("R15 measures to the next better rank, best, median and region in whole data; a tie counts", () => {
    const gaps = gapsOf(plain("70 80 80 95 60"), "a", 2020, "PAR");
    expect(gaps.nextRank).toEqual({ kind: "gap", points: 10, unit: "b", rank: 2 });
    expect(gaps.best).toEqual({ kind: "gap", points: 25, unit: "d" });
    expect(gaps.median).toEqual({ kind: "gap", points: 10 });
    expect(gaps.regionMedian).toEqual({ kind: "gap", points: 10 });
    expect(gapsOf(plain("70 80 80 95 60"), "d", 2020, "PAR")).toMatchObject({
      nextRank: { why: "first" },
      best: { points: 0 },
      median: { points: -15 },
    });
  });

  it("R15 of two that share the next rank the nearer one counts", () => {
    expect(gapsOf(plain("70:3 80.4:1 80.3:1"), "a", 2020, "PAR").nextRank).toMatchObject({ unit: "c" });
  });

  it("R7 where less is better a gain is a smaller score", () => {
    const data = plain("70 80 60", { more: { direction: "lower-is-better" } });
    expect(gapsOf(data, "a", 2020, "PAR")).toMatchObject({
      nextRank: { points: 10, unit: "c" },
      best: { points: 10 },
      median: { points: 0 },
    });
  });
});

describe("gapParts", () => {
  const book = bookOf({ units: "a | | A | R\nb | | B | R" });

  it("R14 splits a weighted total by k and leaves the rest unexplained", () => {
    const pci = dataOf({
      book,
      overall: "PCI",
      parents: { P1: "PCI", P2: "PCI", P3: "PCI", "P1.1": "P1" },
      terms: [
        { component: "P1", weight: 5 },
        { component: "P2", weight: 20 },
        { component: "P3", weight: 75 },
      ],
      editions: { 2020: {} },
      more: {
        methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "", en: "" }, total: "weighted" }],
      },
      rows: "2020 PCI a 60\n2020 PCI b 65\n2020 P1 a 5\n2020 P1 b 7\n2020 P2 a 6\n2020 P2 b 5\n2020 P3 a 6\n2020 P1.1 a 1\n2020 P1.1 b 9",
    });
    expect(gapParts(pci, "a", "b", 2020)).toEqual({
      total: 5,
      parts: [
        { component: "P1", points: 1 },
        { component: "P2", points: -2 },
      ],
      missing: ["P3"],
      unexplained: 6,
    });
  });

  it("R14 a component of unknown weight is named and not counted", () => {
    const data = dataOf({
      book,
      parents: { F1: "PAR" },
      editions: { 2020: {} },
      more: {
        methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "", en: "" }, total: "as-published" }],
      },
      rows: "2020 PAR a 60\n2020 PAR b 65\n2020 F1 a 5\n2020 F1 b 7",
    });
    expect(gapParts(data, "a", "b", 2020)).toEqual({ total: 5, parts: [], missing: ["F1"], unexplained: 5 });
  });

  it("R14 never adds two cuts of the same points (PAR fields and blocks)", () => {
    const data = dataOf({
      book,
      parents: { F1: "PAR/field", B1: "PAR/block" },
      editions: { 2020: {} },
      rows: "2020 PAR a 60\n2020 PAR b 65\n2020 F1 a 5\n2020 F1 b 7\n2020 B1 a 50\n2020 B1 b 54",
    });
    expect(gapParts(data, "a", "b", 2020)?.parts).toEqual([{ component: "F1", points: 2 }]);
    expect(gapParts(data, "a", "b", 2020, "block")).toMatchObject({
      parts: [{ component: "B1", points: 4 }],
      unexplained: 1,
    });
  });

  it("R9 has no parts where one total is missing", () => {
    expect(gapParts(par, "son-la", "lao-cai", 2020)).toBeUndefined();
    expect(gapParts(par, "son-la", "nowhere", 2020)).toBeUndefined();
  });
});
