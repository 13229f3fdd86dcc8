import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOf } from "../dataset.fixture.js";
import { anyDataset, HIDDEN_CLAIM, HIDDEN_RANK, HIDDEN_SCORE } from "../random-dataset.fixture.js";
import { par, vietNam } from "../real.fixture.js";
import { unitComparability } from "./comparable.js";
import { analyseSlope } from "./slope.js";
import type { Slope, SlopeFinding } from "./slope.js";

function slope(finding: SlopeFinding): Slope {
  if (finding.kind !== "slope") throw new Error(`There are no two editions: ${finding.kind}.`);
  return finding;
}
const rowOf = ({ rows }: Slope, unit: string) => rows.find((row) => row.unit === unit);

const pci = dataOf({
  id: "pci",
  overall: "PCI",
  book: vietNam,
  editions: {
    2007: { unitSet: "64" },
    2009: { unitSet: "63" },
    2022: { unitSet: "63" },
    2023: {
      unitSet: "63",
      regime: { kind: "top-n", n: 30 },
      holdings: { "*": { score: "partial", rank: "partial" } },
    },
  },
  more: {
    comparable: [
      { from: 2007, to: 2009 },
      { from: 2022, to: 2023 },
    ],
  },
  rows: `
    2007 PCI ha-noi 60 1
    2007 PCI ha-tay 50 2
    2009 PCI ha-noi 61 1
    2009 PCI son-la 55 2
    2022 PCI ha-noi 61 1
    2022 PCI son-la 55 2
    2023 PCI ha-noi 62 1
    2023 PCI son-la withheld 45
  `,
});

describe("analyseSlope", () => {
  it("R5, R6 joins nothing between PAR INDEX 2019 and 2020, and keeps the printed change", () => {
    const found = slope(analyseSlope(par, { edition: 2020, focus: "son-la" }));
    expect(found.from).toBe(2019);
    expect(found.pair).toMatchObject({ kind: "not-comparable", why: "methodology" });
    expect(found.rows.some(({ joined }) => joined)).toBe(false);
    expect(rowOf(found, "son-la")).toMatchObject({
      role: "focus",
      values: [81.93, 84.84],
      change: { kind: "as-printed", points: 2.91, ranks: 3 },
    });
  });
  it("R8 computes no median from partial data, R8 shows no withheld rank", () => {
    expect(slope(analyseSlope(par, { edition: 2020 })).medians).toEqual([undefined, undefined]);
    const found = slope(analyseSlope(pci, { edition: 2023, by: "rank", focus: "son-la" }));
    expect(rowOf(found, "son-la")?.values).toEqual([2, Number.NaN]);
    expect(rowOf(found, "son-la")?.joined).toBe(false);
    expect(rowOf(found, "ha-noi")?.joined).toBe(true);
  });
  it("R3, R5 joins no rank of unequal unit sets and no unit that took in another", () => {
    const ranks = slope(analyseSlope(pci, { edition: 2009, by: "rank" }));
    expect(ranks).toMatchObject({ sameUnits: false, pair: { kind: "not-comparable", why: "unit-set" } });
    expect(ranks.rows.some(({ joined }) => joined)).toBe(false);
    const scores = slope(analyseSlope(pci, { edition: 2009, by: "score" }));
    expect(rowOf(scores, "ha-noi")?.joined).toBe(false);
    expect(rowOf(scores, "ha-noi")?.change).toMatchObject({ kind: "not-comparable", why: "merger" });
    expect(rowOf(scores, "ha-tay")?.values).toEqual([50, Number.NaN]);
  });
  it("takes the editions in order of time, the one before when none is asked for", () => {
    expect(slope(analyseSlope(pci, { edition: 2007, from: 2022 }))).toMatchObject({
      from: 2007,
      view: { edition: 2022 },
    });
    expect(slope(analyseSlope(pci, {})).from).toBe(2022);
    expect(analyseSlope(pci, { edition: 2007 }).kind).toBe("no-earlier-edition");
    expect(analyseSlope(pci, { edition: 2009, from: 2009 }).kind).toBe("no-earlier-edition");
    expect(analyseSlope(pci, { edition: 2009, from: 2008 })).toMatchObject({
      kind: "no-such-edition",
      edition: 2008,
    });
    expect(analyseSlope(pci, { edition: 1999 })).toMatchObject({ kind: "no-such-edition", edition: 1999 });
  });
  it("speaks of ranks where an edition publishes nothing else", () => {
    const dti = dataOf({
      book: vietNam,
      editions: { 2021: { unitSet: "63" }, 2022: { unitSet: "63", regime: { kind: "ranks-only" } } },
      rows: `
        2021 PAR son-la 0.4 50
        2022 PAR son-la 0.5 44
      `,
    });
    expect(slope(analyseSlope(dti, {})).by).toBe("rank");
    expect(slope(analyseSlope(par, {})).by).toBe("score");
  });
  it("R5, R8 holds nothing withheld, and joins a unit if and only if both figures are there and the pair is comparable", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("score" as const, "rank" as const), (data, by) => {
        const found = analyseSlope(data, { by });
        if (found.kind !== "slope") return;
        const { view, from, sameUnits } = found;
        const said = JSON.stringify([found.rows, found.medians]);
        for (const hidden of [HIDDEN_RANK, HIDDEN_SCORE, HIDDEN_CLAIM])
          expect(said).not.toContain(String(hidden));
        for (const { unit, values, joined } of found.rows) {
          const pair = unitComparability(data, unit, view.component, from, view.edition);
          const may = pair.kind === "comparable" && (by === "score" || sameUnits);
          expect(joined).toBe(may && values.every((value) => !Number.isNaN(value)));
        }
      }),
    );
  });
});
