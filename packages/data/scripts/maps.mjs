import { readCsv, sourceText } from "./csv.mjs";
import { writeMap, writeModule } from "./write.mjs";
import { shapesOf } from "./map-shapes.mjs";
import { neighboursOf } from "./neighbours.mjs";

const NAMES = {
  "hoang-sa": { vi: "Hoàng Sa", en: "Hoàng Sa (Paracel)" },
  "truong-sa": { vi: "Trường Sa", en: "Trường Sa (Spratly)" },
};

/** Places of the archipelagos beside the tiles: every map of Việt Nam shows both (R19). */
const ARCHIPELAGOS = {
  63: [
    { id: "hoang-sa", unit: "da-nang", col: 9, row: 11 },
    { id: "truong-sa", unit: "khanh-hoa", col: 9, row: 17 },
  ],
  34: [
    { id: "hoang-sa", unit: "da-nang-2025", col: 7, row: 9 },
    { id: "truong-sa", unit: "khanh-hoa-2025", col: 7, row: 14 },
  ],
};

const CREDIT = {
  vi: "Ranh giới: geoBoundaries (CC BY 4.0), Natural Earth.",
  en: "Boundaries: geoBoundaries (CC BY 4.0), Natural Earth.",
};

export function buildMaps() {
  const neighbours = new Map();
  for (const [set, archipelagos] of Object.entries(ARCHIPELAGOS)) {
    const rows = readCsv(`tile-grid-${set}.csv`);
    const units = rows.map((r) => ({ id: r.id, col: Number(r.col), row: Number(r.row) }));
    const places = archipelagos.map(({ id, col, row }) => ({ id, col, row }));
    writeMap(`tile-grid-${set}.json`, `${JSON.stringify({ set, units, archipelagos: places })}\n`);
    const topology = sourceText(`vn-provinces-${set}.topo.json`);
    writeMap(`provinces-${set}.topo.json`, topology);
    const grid = {
      set,
      tiles: units.map(({ id, col, row }) => ({ unit: id, col, row })),
      archipelagos: archipelagos.map(({ id, unit, col, row }) => ({ id, name: NAMES[id], unit, col, row })),
    };
    writeModule(
      `tiles-${set}`,
      `tile-grid-${set}.csv`,
      [["TileGrid", "@chiso/core"]],
      [
        [
          `tiles${set}`,
          "TileGrid",
          grid,
          `One square for each of the ${set} units, and the places of Hoàng Sa and Trường Sa (R19).`,
        ],
      ],
    );
    for (const [unit, others] of neighboursOf(JSON.parse(topology)))
      neighbours.set(unit, [...new Set([...(neighbours.get(unit) ?? []), ...others])]);
    const shapes = { set, ...shapesOf(JSON.parse(topology), NAMES), credit: CREDIT };
    writeModule(
      `map-${set}`,
      `vn-provinces-${set}.topo.json`,
      [["MapShapes", "@chiso/core"]],
      [
        [
          `map${set}`,
          "MapShapes",
          shapes,
          `Boundaries of the ${set} units, with Hoàng Sa and Trường Sa (R19). For a map of classes, not for measuring.`,
        ],
      ],
    );
  }
  writeModule(
    "neighbours",
    "vn-provinces-63.topo.json and vn-provinces-34.topo.json",
    [["UnitId", "@chiso/core"]],
    [["borders", "readonly (readonly [unit: UnitId, neighbours: readonly UnitId[]])[]", [...neighbours]]],
  );
}
