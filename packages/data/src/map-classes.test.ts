import { analyseMap, firstClassesOf, observe } from "@chiso/core";
import type { Dataset, MapFinding, MapQuery } from "@chiso/core";
import { describe, expect, it } from "vitest";
import { dti } from "./dti.js";
import { map34, tiles34 } from "./map-34.js";
import { map63, tiles63 } from "./map-63.js";
import { papi } from "./papi.js";
import { par } from "./par.js";
import { pci } from "./pci.js";

const MAPS = { map: [map63, map34], tiles: [tiles63, tiles34] };

function classed(data: Dataset, query: MapQuery): MapFinding {
  const found = analyseMap(data, { ...MAPS, ...query }, "map");
  if (found.kind !== "map") throw new Error(found.kind);
  return found;
}

const sizes = ({ classes }: MapFinding) => classes.map(({ units }) => units.length);

describe("classes of a map", () => {
  it("are fifths of a whole edition, best first, and hold every unit with a score once", () => {
    const found = classed(papi, { edition: 2024, classes: "quantile" });
    expect(found.method).toBe("quantile");
    expect(sizes(found)).toEqual([13, 12, 12, 12, 12]);
    expect(found.classOf.size + found.missing.length).toBe(63);
    for (const [at, { from = 0, to = 0, units }] of found.classes.entries())
      for (const unit of units) {
        const { value } = observe(papi, unit, 2024, "PAPI");
        if (value.kind !== "score") throw new Error(unit);
        expect(value.score).toBeGreaterThanOrEqual(from);
        if (at > 0) expect(value.score).toBeLessThan(to);
      }
  });

  it("R8 are equal steps from partial data, never fifths", () => {
    for (const found of [
      classed(par, { edition: 2020, classes: "quantile" }),
      classed(pci, { edition: 2023 }),
    ]) {
      expect(found.method).toBe("step");
      const widths = found.classes.map(({ from = 0, to = 0 }) => Math.round((to - from) * 1e6));
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("R8 leak nothing of a withheld rank: PCI 2023 colours no unit outside the published thirty", () => {
    const { classOf } = classed(pci, { edition: 2023 });
    expect(classOf.has("son-la")).toBe(false);
    expect(classOf.size).toBeLessThanOrEqual(30);
  });

  it("follow the ranks where only ranks are known: DTI 2022", () => {
    const found = classed(dti, { edition: 2022 });
    expect(found.method).toBe("rank");
    expect(sizes(found)).toEqual([13, 13, 13, 13, 11]);
    expect(found.missing).toEqual([]);
  });

  it("R13 are the edition's groups first, where it has them and they hold every unit with a score", () => {
    expect(classed(papi, { edition: 2024 })).toMatchObject({
      method: "group",
      asked: "group",
      computed: true,
    });
    expect(classed(par, { edition: 2020 }).classes.map(({ group, units }) => [group, units.length])).toEqual([
      ["A", 2],
      ["B", 13],
      ["C", 1],
    ]);
    // a component has no groups of its own, nor have editions without bands, nor one that nobody scored
    expect(firstClassesOf(papi, { edition: 2024, component: "D5" })).toBe("quantile");
    expect(firstClassesOf(pci, { edition: 2023 })).toBe("quantile");
    expect(firstClassesOf(dti, { edition: 2022 })).toBe("quantile");
    expect(firstClassesOf(papi, { edition: 1999 })).toBe("quantile");
    for (const data of [papi, par, pci])
      for (const edition of data.editions.keys()) {
        const found = analyseMap(data, { ...MAPS, edition }, "map");
        if (found.kind !== "map" || found.method !== "group") continue;
        for (const { unit } of found.missing)
          expect(observe(data, unit, edition, data.definition.overall).value.kind).toBe("missing");
      }
  });

  it("R13 are the edition's groups, computed ones told", () => {
    expect(classed(papi, { edition: 2024, classes: "group" })).toMatchObject({
      method: "group",
      computed: true,
    });
    const bands = classed(par, { edition: 2020, classes: "group" });
    expect(bands.computed).toBe(false);
    expect(bands.classes.map(({ group }) => group)).toEqual(["A", "B", "C"]);
    expect(classed(pci, { edition: 2022, classes: "group" }).method).not.toBe("group");
  });

  it("R2 have no map for a unit set of another time, rather than a wrong border", () => {
    expect(analyseMap(pci, { edition: 2008, ...MAPS }, "map").kind).toBe("no-map");
    expect(analyseMap(papi, { edition: 2024, tiles: tiles63 }, "map").kind).toBe("no-map");
    expect(analyseMap(papi, { edition: 2024, tiles: tiles63 }, "tiles").kind).toBe("map");
  });

  it("have boundaries and tiles for exactly the units of each set", () => {
    for (const [map, tiles, set] of [
      [map63, tiles63, "63"],
      [map34, tiles34, "34"],
    ] as const) {
      const units = [...(papi.book.sets.get(set)?.units ?? [])].toSorted();
      expect(map.units.map(({ unit }) => unit).toSorted()).toEqual(units);
      expect(tiles.tiles.map(({ unit }) => unit).toSorted()).toEqual(units);
      for (const { unit } of [...map.archipelagos, ...tiles.archipelagos]) expect(units).toContain(unit);
    }
  });
});
