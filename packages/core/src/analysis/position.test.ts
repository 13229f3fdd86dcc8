import { describe, expect, it } from "vitest";
import { dataOf } from "../dataset.fixture.js";
import { par, vietNam } from "../real.fixture.js";
import { positionOf } from "./position.js";

describe("positionOf", () => {
  it("R6 PAR 2020, Sơn La: 84,84, 20th, 5 of 14 and +2,91 as printed, group B", () => {
    expect(positionOf(par, "son-la", 2020)).toMatchObject({
      kind: "position",
      resolution: { kind: "same" },
      position: {
        observation: { value: { kind: "score", score: 84.84 } },
        rank: { kind: "published", rank: 20 },
        ranking: { partial: true },
        regionRank: { kind: "as-printed", rank: 5, of: 14 },
        change: { kind: "as-printed", points: 2.91, ranks: 3 },
        group: { id: "B" },
      },
    });
    expect(positionOf(par, "son-la", 2019)).toMatchObject({ position: { change: { kind: "unknown" } } });
  });

  it("R4 stands for an old id by its successor, and for a new one by its predecessors", () => {
    const papi = dataOf({
      book: vietNam,
      editions: { 2024: { unitSet: "63" }, 2026: { unitSet: "34" } },
      rows: "2024 PAR phu-tho 1\n2026 PAR phu-tho-2025 2",
    });
    expect(positionOf(papi, "vinh-phuc", 2026)).toMatchObject({
      kind: "position",
      position: { unit: "phu-tho-2025" },
      resolution: { kind: "successor", asked: "vinh-phuc" },
    });
    const before = positionOf(papi, "phu-tho-2025", 2024);
    expect(before.kind === "predecessors" && before.positions.map((p) => p.unit)).toEqual([
      "phu-tho",
      "vinh-phuc",
      "hoa-binh",
    ]);
  });

  it("R3 gives the successor no change on what was before it", () => {
    const papi = dataOf({
      book: vietNam,
      editions: { 2024: { unitSet: "63" }, 2026: { unitSet: "34" } },
      rows: "2024 PAR phu-tho 1\n2026 PAR phu-tho-2025 2",
    });
    expect(positionOf(papi, "phu-tho-2025", 2026)).toMatchObject({
      position: { change: { kind: "not-comparable", why: "merger" } },
    });
  });

  it("says when there is no such unit or edition", () => {
    expect(positionOf(par, "nowhere", 2020)).toMatchObject({ kind: "no-such-unit", asked: "nowhere" });
    expect(positionOf(par, "son-la", 1999)).toEqual({ kind: "no-such-edition", edition: 1999 });
  });
});
