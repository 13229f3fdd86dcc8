import { reachRank, whatIf, whatIfGround } from "@chiso/core";
import type { WhatIfGround, WhatIfOptions } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { papi } from "./papi.js";
import { par } from "./par.js";
import { pci } from "./pci.js";

function ground(data: typeof pci, edition: number, options?: WhatIfOptions): WhatIfGround {
  const found = whatIfGround(data, "son-la", edition, options);
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

describe("what it takes, on real figures", () => {
  it("R15 PCI 2016: Sơn La, 55,4863 and 58th, needs +4,6520 for 20th, level with Tây Ninh", () => {
    const sonLa = ground(pci, 2016);
    expect(sonLa.total).toBeCloseTo(55.4863, 4);
    expect(whatIf(sonLa, {}).place).toEqual({ from: 58, to: 58 });
    const answer = reachRank(sonLa, 20);
    expect(answer).toMatchObject({ kind: "reachable", level: { unit: "tay-ninh" }, answer: "least" });
    if (answer.kind !== "reachable") return;
    expect(answer.gain).toBeCloseTo(4.652, 4);
    expect(answer.level.total).toBeCloseTo(60.1383, 4);
  });

  it("R15 PCI 2016: exactly one component does it alone, labour training", () => {
    const answer = reachRank(ground(pci, 2016), 20);
    if (answer.kind !== "reachable") throw new Error(answer.kind);
    const names = answer.alone.map(({ steps }) => {
      const term = pci.definition.terms.find(
        ({ component, from, to }) => component === steps[0]?.component && from <= 2016 && to >= 2016,
      );
      return term?.name.en;
    });
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/labou?r/i);
    expect(answer.cheapest).toEqual(answer.alone[0]);
    const [step] = answer.cheapest.steps;
    const moved = whatIf(ground(pci, 2016), { [step?.component ?? ""]: step?.to ?? 0 });
    expect(moved.total).toBeCloseTo(60.1383, 4);
    expect(moved.place).toEqual({ from: 20, to: 20 });
  });

  it("R15 says what is out of reach, and how much is to be had at most", () => {
    const locked = ground(pci, 2016).levers.map(({ component }) => component);
    expect(reachRank(ground(pci, 2016, { locked }), 20)).toMatchObject({ kind: "out-of-reach", most: 0 });
    expect(reachRank(ground(pci, 2016), 58)).toEqual({ kind: "there", rank: 58 });
  });

  it("R15 PAR 2020, partial: +0,47 is enough for 16th; nothing is said to be the least", () => {
    const sonLa = ground(par, 2020);
    expect(sonLa.answers).toBe("bound");
    const level = reachRank(sonLa, 16);
    if (level.kind !== "no-way-known") throw new Error(level.kind);
    expect(level.level).toMatchObject({ unit: "ha-tinh", total: 85.31 });
    expect(level.gain).toBeCloseTo(0.47, 9);
  });

  it("R15 PAR 2020, partial: its own published rank bounds its place, whatever moves", () => {
    const lever = { component: "any", score: 1, k: 1, ceiling: 2, free: true };
    const sonLa = { ...ground(par, 2020), levers: [lever] };
    expect(whatIf(sonLa, {}).place).toEqual({ from: 20, to: 20 });
    expect(whatIf(sonLa, { any: 1.1 }).place).toEqual({ from: 17, to: 20 });
    expect(whatIf(sonLa, { any: 0.9 }).place.from).toBe(20);
    expect(whatIf(sonLa, { any: 0.9 }).place.to).toBeGreaterThan(20);
  });

  it("R15 PAPI 2024: the dimensions are worth a point a point, and add up to the total", () => {
    const sonLa = ground(papi, 2024);
    expect(sonLa.levers).toHaveLength(8);
    expect(new Set(sonLa.levers.map(({ k }) => k))).toEqual(new Set([1]));
    expect(sonLa.levers.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(sonLa.total, 2);
  });

  it("R8 answers nothing for a score that is withheld", () => {
    expect(whatIfGround(pci, "son-la", 2023)).toEqual({ kind: "none", why: "no-score", missing: "withheld" });
  });
});
