import { readCsv, sourceText } from "./csv.mjs";
import { writeMap } from "./write.mjs";

/** Places of the archipelagos beside the tiles: every map of Việt Nam shows both (R19). */
const ARCHIPELAGOS = {
  63: [
    { id: "hoang-sa", col: 9, row: 11 },
    { id: "truong-sa", col: 9, row: 17 },
  ],
  34: [
    { id: "hoang-sa", col: 7, row: 9 },
    { id: "truong-sa", col: 7, row: 14 },
  ],
};

export function buildMaps() {
  for (const [set, archipelagos] of Object.entries(ARCHIPELAGOS)) {
    const units = readCsv(`tile-grid-${set}.csv`).map((r) => ({
      id: r.id,
      col: Number(r.col),
      row: Number(r.row),
    }));
    writeMap(`tile-grid-${set}.json`, `${JSON.stringify({ set, units, archipelagos })}\n`);
    writeMap(`provinces-${set}.topo.json`, sourceText(`vn-provinces-${set}.topo.json`));
  }
}
