import {
  bottlenecksOf,
  childrenOf,
  crossIndex,
  observe,
  overtakesOf,
  peersOf,
  rankOf,
  rankingOf,
} from "@chiso/core";
import type { Dataset } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { catalogue } from "./index.js";
import { papi } from "./papi.js";
import { par } from "./par.js";
import { pci } from "./pci.js";

const found = (data: Dataset, unit: string, edition: number, peers: readonly string[] = []) => {
  const lost = bottlenecksOf(data, unit, edition, { peers });
  if (lost.kind === "none") throw new Error(`${unit} ${edition}: ${lost.why}`);
  return lost;
};

describe("sums of components", () => {
  it("PAPI 2024: of every province with a score the eight dimensions add up to the total", () => {
    const units = papi.editions.get(2024)?.set.units ?? [];
    let scored = 0;
    for (const unit of units) {
      const { value } = observe(papi, unit, 2024, "PAPI");
      if (value.kind === "missing") continue;
      scored += 1;
      const parts = childrenOf(papi.definition, "PAPI", 2024).map(({ id }) => {
        const part = observe(papi, unit, 2024, id).value;
        return part.kind === "score" ? part.score : Number.NaN;
      });
      expect(parts).toHaveLength(8);
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - value.score), unit).toBeLessThan(1e-5);
    }
    expect(scored).toBe(61);
  });

  it("R14 the unexplained rest is shown where the published figures are not exact: PCI 2011, PCI 2005, PAR", () => {
    expect(found(pci, "son-la", 2011).unexplained).toBeCloseTo(-0.1573, 4);
    const some = (edition: number) =>
      (pci.editions.get(edition)?.set.units ?? []).filter((unit) => {
        const lost = bottlenecksOf(pci, unit, edition);
        return lost.kind !== "none" && Math.abs(lost.unexplained) > 0.005;
      });
    expect(some(2005).length).toBeGreaterThan(0);
    expect(some(2011).length).toBeGreaterThan(0);
    expect(some(2016)).toEqual([]);
    expect(found(par, "son-la", 2020)).toMatchObject({ losses: [], known: 0 });
    expect(found(par, "son-la", 2020).unexplained).toBeCloseTo(15.16, 9);
  });
});

describe("bottlenecks of Sơn La, PAPI 2024", () => {
  it("R14 ranks the losses, splits them at the median and the best of the peers, and counts the editions running", () => {
    const lost = found(papi, "son-la", 2024, ["lao-cai", "dien-bien"]);
    expect(lost.losses.map(({ component }) => component).slice(0, 3)).toEqual(["D8", "D7", "D3"]);
    // since 2021, when the present way of measuring began
    expect(lost.losses.slice(0, 3).map(({ persistence }) => persistence)).toEqual([4, 4, 4]);
    for (const { lost: all, parts, score, full, k } of lost.losses) {
      expect(parts.map(({ kind }) => kind)).toEqual(["to-full", "to-peers", "to-median"]);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(all, 9);
      expect(all).toBeCloseTo(k * (full - score), 9);
      for (const { points } of parts) expect(points).toBeGreaterThanOrEqual(-1e-12);
    }
  });

  it("R14 names the body in charge where one is given, of a component that is known or not", () => {
    const bodies = { F1: { vi: "Sở Tư pháp", en: "Justice" }, F6: { vi: "Sở Tài chính", en: "Finance" } };
    const lost = bottlenecksOf(par, "son-la", 2024, { bodies });
    if (lost.kind === "none") throw new Error(lost.why);
    const of = (id: string) =>
      [...lost.losses, ...lost.unknown].find(({ component }) => component === id)?.body?.vi;
    expect([of("F1"), of("F6"), of("F2")]).toEqual(["Sở Tư pháp", "Sở Tài chính", undefined]);
  });
});

describe("who overtook whom", () => {
  it("equals brute force over all provinces of PAPI, and stops at a break (R5)", () => {
    const unit = "son-la";
    for (const [from, to] of [
      [2021, 2022],
      [2022, 2023],
      [2023, 2024],
    ] as const) {
      const answer = overtakesOf(papi, unit, from, to, "PAPI");
      if (answer.kind !== "overtakes") throw new Error(answer.kind);
      const rank = (one: string, edition: number) => {
        const at = rankOf(papi, one, edition, "PAPI");
        return at.kind === "unranked" ? Number.NaN : at.rank;
      };
      const others = (papi.editions.get(to)?.set.units ?? []).filter((one) => one !== unit);
      const brute = (sign: number) =>
        others.filter(
          (one) =>
            sign * (rank(one, from) - rank(unit, from)) > 0 && sign * (rank(unit, to) - rank(one, to)) > 0,
        );
      expect(answer.overtookUs.toSorted()).toEqual(brute(1).toSorted());
      expect(answer.overtaken.toSorted()).toEqual(brute(-1).toSorted());
    }
    expect(overtakesOf(papi, unit, 2020, 2021, "PAPI").kind).toBe("not-comparable");
  });
});

describe("peers", () => {
  it("by region, by score and by population of 2019; never oneself", () => {
    for (const by of ["region", "score", "population"] as const) {
      const answer = peersOf(papi, "son-la", 2024, { by });
      if (answer.kind === "none") throw new Error(answer.why);
      expect(answer.peers.map(({ unit }) => unit)).not.toContain("son-la");
      expect(answer.peers.length).toBe(by === "region" ? 13 : 5);
    }
    const people = peersOf(papi, "son-la", 2024, { by: "population" });
    if (people.kind === "none") throw new Error(people.why);
    const of = (unit: string) => papi.book.units.get(unit)?.population2019 ?? Number.NaN;
    const ratio = (unit: string) => Math.abs(Math.log(of(unit) / of("son-la")));
    const brute = (papi.editions.get(2024)?.set.units ?? [])
      .filter((unit) => unit !== "son-la")
      .toSorted((a, b) => ratio(a) - ratio(b))
      .slice(0, 5);
    expect(people.peers.map(({ unit }) => unit)).toEqual(brute);
  });

  it("R8 finds nobody of a similar score where the own score is withheld", () => {
    expect(peersOf(pci, "son-la", 2023, { by: "score" })).toEqual({ kind: "none", why: "no-score" });
  });
});

describe("the cross-index profile of Sơn La", () => {
  it("R10 puts positions side by side with edition and regime, and adds nothing up", async () => {
    const sets = await Promise.all(catalogue.map((entry) => entry.load()));
    const { positions, disagreements, ...rest } = crossIndex(sets, "son-la");
    const said = positions.map(({ index, edition, regime, rank, of }) => [
      index,
      edition,
      regime?.kind,
      rank?.rank,
      of,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ["par", 2024, "full", 12, 63],
        ["papi", 2024, "scores-and-groups", 25, 61],
        ["pci", 2022, "full", 49, 63],
        ["sipas", 2022, "full", 17, 63],
        ["dti", 2022, "ranks-only", 44, 63],
        ["ict", undefined, undefined, undefined, undefined],
      ]),
    );
    expect(Object.keys(rest)).toEqual(["unit"]);
    expect(disagreements[0]).toMatchObject({ better: "par", worse: "pci" });
  });

  it("R8 shows no rank beyond a published top n, of any province in any index", async () => {
    const sets = await Promise.all(catalogue.map((entry) => entry.load()));
    for (const unit of papi.editions.get(2024)?.set.units ?? [])
      for (const { edition, rank, data } of crossIndex(sets, unit).positions) {
        if (edition === undefined || !rank) continue;
        const regime = rankingOf(data, edition, data.definition.overall)?.regime;
        if (regime?.kind === "top-n") expect(rank.rank).toBeLessThanOrEqual(regime.n);
      }
  });
});
