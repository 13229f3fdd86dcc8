import { describe, expect, it } from "vitest";
import { buildDataset } from "../model/build-dataset.js";
import type { IndexDefinition } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import type { UnitBook } from "../model/unit.js";
import { HEAT_STEPS, heatOf } from "./ranking-parts.js";
import type { RankingPart } from "./ranking-parts.js";
import { rankingRows } from "./ranking-rows.js";
import { bookOf, dataOf } from "../dataset.fixture.js";

const name = { vi: "x", en: "x" };
const units = ["a", "b", "c"];
const book: UnitBook = {
  units: new Map(
    units.map((id) => [
      id,
      { id, periods: [{ from: "2000-01-01", name, fullName: id, kind: "province", aliases: [] }] },
    ]),
  ),
  sets: new Map([["s", { id: "s", units }]]),
  regions: new Map(),
  successions: [],
};

function definition(score: "complete" | "partial"): IndexDefinition {
  const term = (component: string, max?: number) => ({
    component,
    from: 2020,
    to: 2020,
    name,
    ...(max === undefined ? {} : { min: 0, max }),
  });
  return {
    id: "i",
    name,
    fullName: name,
    publisher: name,
    credit: name,
    scoreUnit: "points",
    digits: 2,
    direction: "higher-is-better",
    overall: "T",
    components: [
      { id: "T", level: "overall" },
      { id: "F1", parent: "T", level: "dimension", cut: "field" },
      { id: "B1", parent: "T", level: "dimension", cut: "block" },
      { id: "B2", parent: "T", level: "dimension", cut: "block" },
    ],
    terms: [term("T", 30), term("F1", 10), term("B1", 10), term("B2")],
    methodologies: [{ id: "m", from: 2020, to: 2020, name, total: "sum" }],
    comparable: [],
    breaks: [],
    editions: [
      {
        id: 2020,
        unitSet: "s",
        asOf: "2020-12-31",
        methodology: "m",
        regime: { kind: "full" },
        holdings: { "*": { score, rank: "partial" } },
      },
    ],
    groupNames: {},
  };
}

function observed(unit: string, component: string, score: number): Observation {
  return {
    unit,
    index: "i",
    edition: 2020,
    component,
    value: { kind: "score", score },
    source: "s",
    standing: "published",
  };
}

const observations = [
  observed("a", "T", 20),
  observed("a", "F1", 5),
  observed("a", "B1", 2),
  observed("b", "B1", 4),
  observed("c", "B1", 3),
  observed("a", "B2", 1),
];

const tones = (part: RankingPart | undefined) => units.map((_, row) => (part ? heatOf(part, row) : -2));

describe("rankingRows", () => {
  it("shows one cut of the points, the one that the data hold most of, never both", () => {
    const rows = rankingRows(
      buildDataset({ definition: definition("complete"), book, observations }),
      2020,
      "T",
    );
    expect(rows?.parts.map((part) => part.component)).toEqual(["B1", "B2"]);
  });

  it("tones run from the lowest to the highest of a whole column", () => {
    const rows = rankingRows(
      buildDataset({ definition: definition("complete"), book, observations }),
      2020,
      "T",
    );
    expect(rows?.parts[0]?.basis).toBe("range");
    expect(tones(rows?.parts[0])).toEqual([0, HEAT_STEPS - 1, Math.floor(HEAT_STEPS / 2)]);
  });

  it("R8 from partial data tones follow the declared scale alone, and none is given where none is declared", () => {
    const rows = rankingRows(
      buildDataset({ definition: definition("partial"), book, observations }),
      2020,
      "T",
    );
    expect(rows?.parts.map((part) => part.basis)).toEqual(["scale", "none"]);
    expect(tones(rows?.parts[0])).toEqual([1, 2, 2]);
    expect(tones(rows?.parts[1])).toEqual([-1, -1, -1]);
    expect([...(rows?.rankValues ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("is undefined for an edition that the data set does not have", () => {
    expect(
      rankingRows(buildDataset({ definition: definition("partial"), book, observations }), 1999, "T"),
    ).toBeUndefined();
  });
});

describe("an edition set beside", () => {
  const three = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R", sets: "all: a b c\nless: c a" });
  const data = dataOf({
    book: three,
    editions: { 2018: { unitSet: "less" }, 2019: {}, 2020: {} },
    rows: "2018 PAR a 60\n2018 PAR c 70\n2019 PAR a 80\n2019 PAR b 70\n2020 PAR a 81\n2020 PAR b 90\n2020 PAR c 50",
  });

  it("changes are counted from it, and its figures stand in the order of the ranked edition's units", () => {
    const rows = rankingRows(data, 2020, "PAR", 2018);
    expect(rows?.from).toBe(2018);
    expect([...(rows?.against?.scores ?? [])]).toEqual([60, Number.NaN, 70]);
    expect([...(rows?.against?.ranks ?? [])]).toEqual([2, Number.NaN, 1]);
    expect([...(rows?.changePoints ?? [])]).toEqual([21, Number.NaN, -20]);
    // R5: positions only between equal unit sets
    expect([...(rows?.changeRanks ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("without one, or with one that is not there or the same, changes are counted from the edition before", () => {
    const plain = rankingRows(data, 2020, "PAR");
    expect([plain?.from, plain?.against]).toEqual([2019, undefined]);
    expect(rankingRows(data, 2020, "PAR", 2020)).toBe(plain);
    expect(rankingRows(data, 2020, "PAR", 1999)?.against).toBeUndefined();
    expect([...(plain?.changePoints ?? [])]).toEqual([1, 20, Number.NaN]);
  });

  it("the first edition has changes of its own kind, none of them a number", () => {
    const rows = rankingRows(data, 2018, "PAR");
    expect(rows?.changes.map(({ kind }) => kind)).toEqual(["unknown", "unknown"]);
    expect(rows?.pair).toBeUndefined();
  });
});
