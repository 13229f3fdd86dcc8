import { analyseMap } from "@chiso/core";
import type { MapFinding, MapQuery } from "@chiso/core";
import { map34, tiles34 } from "@chiso/data/map-34";
import { map63, tiles63 } from "@chiso/data/map-63";
import { papi } from "@chiso/data/papi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choroplethSize, layoutChoropleth } from "./choropleth.js";
import { moveHit } from "./hits.js";
import { covers, placeWithin, placedPath, ringsOf } from "./map-place.js";
import type { MapInput, MapLayout } from "./map-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";
import { textWidth } from "./text-metrics.js";
import { layoutTileMap, tileMapSize } from "./tile-map.js";

const LONG_ISLANDS = new Map([
  ["hoang-sa", "Hoàng Sa (Paracel)"],
  ["truong-sa", "Trường Sa (Spratly)"],
]);

function inputOf(query: Partial<MapQuery> = {}, zoom: readonly string[] = []) {
  const maps = { map: [map34, map63], tiles: [tiles34, tiles63] };
  const found = analyseMap(
    papi,
    { edition: 2024, focus: "son-la", compare: ["lao-cai", "ha-noi", "ca-mau"], ...maps, ...query },
    "map",
  ) as MapFinding;
  const { units } = found.view.held.set;
  const input: MapInput = {
    shapes: found.shapes,
    tiles: found.tiles,
    classOf: found.classOf,
    classes: found.classes.map((one) => ({ text: "43,8876 đến dưới 44,8708 (12)", units: one.units })),
    names: new Map(units.map((unit) => [unit, unit.replaceAll("-", " ")])),
    codes: new Map(units.map((unit) => [unit, unit.slice(0, 2).toUpperCase()])),
    named: [
      ...found.view.focusUnits.map((key) => ({ key, tone: "focus" as const })),
      ...found.view.peers.map((key) => ({ key, tone: "peer" as const })),
    ],
    missing: found.missing.map(({ unit }) => unit),
    missingText: "Không có số liệu (2)",
    archipelagos: LONG_ISLANDS,
    zoom,
  };
  return { ...input, shapes: map63, tiles: tiles63 };
}

const REGION = map63.units
  .filter(({ unit }) => ["son-la", "lai-chau", "dien-bien", "hoa-binh"].includes(unit))
  .map(({ unit }) => unit);

function laid(kind: "map" | "tiles", width: number, scale: number, zoom: readonly string[] = []): MapLayout {
  const input = inputOf({}, zoom);
  const size = { ...(kind === "map" ? choroplethSize : tileMapSize)(input, width, scale), width, scale };
  return (kind === "map" ? layoutChoropleth : layoutTileMap)(input, size);
}

function textsOf(layout: MapLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...layout.archipelagoLabels.map((text): SetText => ({ ...text, size: axis, anchor: "middle" })),
    ...layout.codes.map((text): SetText => ({ ...text, size: axis, anchor: "middle" })),
    ...layout.labels.map(
      (text): SetText => ({ ...text, size: label, weight: text.tone === "focus" ? 600 : 400 }),
    ),
    ...layout.panel.flatMap(({ heading, lines }): SetText[] => [
      { ...heading, size: label, weight: 600 },
      ...lines.map((line): SetText => ({ ...line, size: axis })),
    ]),
  ];
}

/** What texts of 32 px cover that stand around their `x`. */
const textBoxesOf = (texts: MapLayout["archipelagoLabels"]) =>
  texts.map(({ x, y, text }) => {
    const half = textWidth(text, { size: 32 }) / 2;
    return { left: x - half, right: x + half, top: y - 26, bottom: y + 8 };
  });

const widths = fc.integer({ min: 320, max: 1600 });
const scales = fc.constantFrom(1, 1.25, 1.5, 2);
const kinds = fc.constantFrom("map" as const, "tiles" as const);

describe("maps", () => {
  it("R19 show both archipelagos with their names within the picture, in every size, zoomed too", () => {
    fc.assert(
      fc.property(kinds, widths, scales, fc.boolean(), (kind, width, scale, zoomed) => {
        const layout = laid(kind, width, scale, zoomed ? REGION : []);
        expect(layout.archipelagoLabels.map(({ text }) => text)).toEqual([...LONG_ISLANDS.values()]);
        expect(layout.archipelagos.match(/M/g)?.length).toBeGreaterThanOrEqual(2);
        expect(textFaults(textsOf(layout, scale), layout)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("R19 set the archipelagos' names over no tile where there is sea beside the grid", () => {
    const { archipelagoLabels, hits, codes } = laid("tiles", 720, 2);
    expect(codes.length).toBeGreaterThan(30);
    const boxes = textBoxesOf(archipelagoLabels);
    hits.units.forEach((unit, at) => {
      const [x, y] = [hits.xs[at] ?? 0, hits.ys[at] ?? 0];
      for (const { left, right, top, bottom } of boxes)
        expect(x > left && x < right && y > top && y < bottom, unit).toBe(false);
    });
  });

  it("draw every unit once: in its class, or as missing", () => {
    for (const kind of ["map", "tiles"] as const) {
      const { classes, missing, hits } = laid(kind, 720, 1);
      expect(classes).toHaveLength(4);
      expect(missing).not.toBe("");
      expect(hits.units.filter((unit) => unit !== "")).toHaveLength(63);
      expect(hits.units.filter((unit) => unit === "")).toHaveLength(2);
    }
  });

  it("find each unit at its own place, and nothing in open water", () => {
    for (const kind of ["map", "tiles"] as const) {
      const { hits } = laid(kind, 720, 1);
      hits.units.forEach((_, at) => {
        if (hits.units[at] !== "") expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at);
      });
      expect(hits.find?.(500, 40)).toBe(-1);
    }
  });

  it("are walked from unit to unit by arrow keys: every unit and both archipelagos can be reached from the focus", () => {
    for (const kind of ["map", "tiles"] as const)
      for (const width of [320, 720, 1280]) {
        const { hits } = laid(kind, width, 1);
        const start = moveHit(hits, -1, "ArrowDown", new Set());
        const [seen, open] = [new Set([start]), [start]];
        for (let at = open.pop(); at !== undefined; at = open.pop())
          for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
            const next = moveHit(hits, at, key, new Set());
            if (!seen.has(next)) open.push(next);
            seen.add(next);
          }
        expect(hits.units.filter((_, at) => !seen.has(at))).toEqual([]);
      }
  });

  it("zoom to a region: its units grow, far ones are not drawn", () => {
    const [whole, near] = [laid("map", 720, 1), laid("map", 720, 1, REGION)];
    expect(near.hits.units.length).toBeLessThan(whole.hits.units.length);
    expect(near.inset).not.toBe("");
    const size = (layout: MapLayout) => layout.hits.outline(layout.hits.units.indexOf("son-la")).length;
    expect(size(near)).toBeGreaterThan(size(whole));
  });

  it("have a place inside every unit, and each border on both sides", () => {
    for (const map of [map63, map34])
      for (const unit of map.units) {
        expect(covers(unit, ...unit.at), unit.unit).toBe(true);
        for (const other of unit.neighbours)
          expect(map.units.find((one) => one.unit === other)?.neighbours).toContain(unit.unit);
      }
    expect(map63.units.find(({ unit }) => unit === "son-la")?.neighbours).toEqual(
      ["dien-bien", "hoa-binh", "lai-chau", "phu-tho", "thanh-hoa", "yen-bai"].toSorted(),
    );
  });

  it("keep a shape's rings and its size when it is placed", () => {
    const [unit] = map63.units;
    if (!unit) throw new Error("no unit");
    const place = placeWithin(unit.box, { left: 0, top: 0, right: 200, bottom: 200 });
    const path = placedPath(unit, place);
    expect(path.match(/M/g)?.length).toBe(ringsOf(unit.d).length);
    expect(path).not.toMatch(/NaN|undefined/);
  });
});
