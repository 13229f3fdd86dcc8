import { crossIndex, observe, overtakesOf, peersOf, rankOf } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { dti } from "./dti.js";
import { papi } from "./papi.js";
import { par } from "./par.js";
import { pci } from "./pci.js";

describe("peersOf", () => {
  const peers = (...args: Parameters<typeof peersOf>) => {
    const found = peersOf(...args);
    if (found.kind === "none") throw new Error(found.why);
    return found;
  };

  it("finds the 13 others of the northern midlands and mountains", () => {
    const found = peers(par, "son-la", 2020, { by: "region" });
    expect(found.peers).toHaveLength(13);
    expect(found.region?.name.vi).toBe("Trung du và miền núi phía Bắc");
    expect(found.peers.map(({ unit }) => unit)).toContain("dien-bien");
  });

  it("finds the nearest totals, nearest first, and nobody nearer is left out", () => {
    const found = peers(papi, "son-la", 2024, { by: "score", count: 6 });
    const far = found.peers.map(({ points = 0 }) => Math.abs(points));
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    const named = new Set(["son-la", ...found.peers.map(({ unit }) => unit)]);
    for (const unit of papi.editions.get(2024)?.set.units ?? []) {
      const { value } = observe(papi, unit, 2024, "PAPI");
      if (value.kind === "score" && !named.has(unit))
        expect(Math.abs(value.score - 43.8876)).toBeGreaterThanOrEqual(far.at(-1) ?? 0);
    }
    expect(found).toMatchObject({ among: 60, partial: false });
  });

  it("R8 says that of a partial edition only some could be chosen from", () => {
    expect(peers(par, "son-la", 2020, { by: "score" })).toMatchObject({ partial: true, among: 15 });
    expect(peersOf(pci, "son-la", 2023, { by: "score" })).toEqual({ kind: "none", why: "no-score" });
  });

  it("finds provinces of a like population, by ratio", () => {
    const [first] = peers(papi, "son-la", 2024, { by: "population" }).peers;
    expect(first?.ratio).toBeLessThan(1.1);
  });

  it("takes neighbours and a choice by hand, without the unit itself and without strangers", () => {
    const of = new Map([["son-la", ["dien-bien", "hoa-binh", "son-la"]]]);
    expect(peers(papi, "son-la", 2024, { by: "neighbours", of }).peers.map(({ unit }) => unit)).toEqual([
      "dien-bien",
      "hoa-binh",
    ]);
    expect(peers(papi, "son-la", 2024, { by: "hand", units: ["nowhere", "ha-noi"] }).peers).toEqual([
      { unit: "ha-noi" },
    ]);
  });
});

describe("overtakesOf", () => {
  it("names who was behind and is ahead, and the other way round, by both rankings", () => {
    const found = overtakesOf(papi, "son-la", 2023, 2024, "PAPI");
    if (found.kind !== "overtakes") throw new Error(found.kind);
    const rank = (unit: string, edition: number) => {
      const it = rankOf(papi, unit, edition, "PAPI");
      return it.kind === "unranked" ? Number.NaN : it.rank;
    };
    for (const unit of found.overtaken) {
      expect(rank(unit, 2023)).toBeLessThan(rank("son-la", 2023));
      expect(rank(unit, 2024)).toBeGreaterThan(rank("son-la", 2024));
    }
    for (const unit of found.overtookUs) expect(rank(unit, 2024)).toBeLessThan(rank("son-la", 2024));
    expect(found.overtaken.length - found.overtookUs.length).toBeGreaterThan(0);
    expect(found.ownReading).toBe(true);
  });

  it("R5 says nothing across a break", () => {
    expect(overtakesOf(papi, "son-la", 2017, 2018, "PAPI")).toMatchObject({ kind: "not-comparable" });
  });
});

describe("crossIndex", () => {
  it("R10 puts positions side by side, each in the newest edition that ranks the unit", () => {
    const { positions } = crossIndex([par, papi, pci, dti], "son-la");
    expect(positions.map(({ index, edition, rank, of }) => [index, edition, rank?.rank, of])).toEqual([
      ["par", 2024, 12, 63],
      ["papi", 2024, 25, 61],
      ["pci", 2022, 49, 63],
      ["dti", 2022, 44, 63],
    ]);
    expect(positions.find(({ index }) => index === "pci")?.newest).toBe(2024);
  });

  it("points out where two indices see a unit very differently, widest first", () => {
    const { disagreements, positions } = crossIndex([par, papi, pci, dti], "son-la");
    expect(disagreements[0]).toMatchObject({ better: "par", worse: "pci" });
    expect(
      disagreements.every(({ apart }, i) => apart >= 1 / 3 && apart <= (disagreements[i - 1]?.apart ?? 1)),
    ).toBe(true);
    expect(positions).toHaveLength(4);
  });

  it("leaves a unit that an index does not rank without a place", () => {
    expect(crossIndex([dti], "nowhere").positions[0]).toEqual({ index: "dti", data: dti, newest: 2023 });
  });
});
