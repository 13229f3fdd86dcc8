import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { expect, it } from "vitest";
import { regionLines } from "./regions.js";

it("counts every unit of an edition once", () => {
  for (const [data, edition] of [
    [papi, 2024],
    [par, 2020],
    [pci, 2008],
  ] as const) {
    const held = data.editions.get(edition);
    const units = regionLines(data, edition, data.definition.overall).reduce(
      (sum, line) => sum + line.units,
      0,
    );
    expect(units).toBe(held?.set.units.length);
  }
});

it("orders the regions of whole data by their median, best first", () => {
  const medians = regionLines(papi, 2024, "PAPI").map(({ median }) => median ?? Number.NaN);
  expect(medians).toHaveLength(6);
  expect(medians).toEqual(medians.toSorted((a, b) => b - a));
});

it("R8 works out no median from partial data", () => {
  const lines = regionLines(par, 2020, "PAR");
  expect(lines.map(({ median }) => median)).toEqual(lines.map(() => undefined));
  const north = lines.find(({ region }) => region.id.startsWith("tdmn"));
  expect(north?.units).toBe(14);
});

it("R8 leaks no withheld rank: PCI 2023 has ranks of the published 30 only", () => {
  const lines = regionLines(pci, 2023, "PCI");
  expect(lines.reduce((sum, { ranked }) => sum + ranked, 0)).toBeLessThanOrEqual(30);
  for (const { best } of lines) for (const { rank } of best) expect(rank.rank).toBeLessThanOrEqual(30);
});
