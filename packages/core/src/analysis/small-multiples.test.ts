import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import type { DataTable } from "../dataset.fixture.js";
import { anyDataset, HIDDEN_RANK, HIDDEN_SCORE } from "../random-dataset.fixture.js";
import { partsOverEditions } from "./parts-of.js";
import { seriesOf } from "./series.js";
import { analyseSmallMultiples, changeWindowOf } from "./small-multiples.js";

function made(more: Partial<DataTable> = {}) {
  return dataOf({
    book: bookOf({ units: "a | | a\nb | | b\nc | | c" }),
    parents: { D1: "PAR", D2: "PAR", F1: "PAR/f" },
    editions: { 2018: {}, 2019: {}, 2020: {} },
    rows: `
      2018 PAR a 10
      2018 PAR b 20
      2019 PAR a 12
      2019 PAR b 18
      2020 PAR a 15
      2020 PAR c 30 - implied
      2018 D1 a 1
      2019 D1 a 2
      2020 D2 a 3
    `,
    ...more,
  });
}
const panel = (data: ReturnType<typeof made>, unit: string, query = {}) =>
  analyseSmallMultiples(data, query).panels.find((one) => one.unit === unit);

describe("analyseSmallMultiples of units", () => {
  it("has a panel for each unit of the newest edition, with what it lacks and what nobody printed (R9, R11)", () => {
    expect(Array.from(panel(made(), "a")?.values ?? [])).toEqual([10, 12, 15]);
    expect(panel(made(), "b")?.missing).toEqual([2]);
    expect(panel(made(), "c")).toMatchObject({ missing: [0, 1], derived: [2] });
  });
  it("counts change over the longest run whose ends may be compared", () => {
    expect(analyseSmallMultiples(made(), {}).window).toEqual({ from: 2018, to: 2020 });
    expect(panel(made(), "a")?.change).toBe(5);
    expect(panel(made(), "b")?.change).toBeNaN();
  });
  it("R5 counts none across a break, though each step on either side may be taken", () => {
    const more = {
      comparable: [
        { from: 2018, to: 2019 },
        { from: 2019, to: 2020 },
      ],
    };
    const found = analyseSmallMultiples(made({ more }), { order: "change" });
    expect(found.window).toEqual({ from: 2019, to: 2020 });
    const cut = made({ more: { comparable: [{ from: 2018, to: 2019 }] } });
    expect(changeWindowOf(cut, {})).toBeUndefined();
    expect(analyseSmallMultiples(cut, { order: "change" }).order).toBe("name");
    expect(analyseSmallMultiples(cut, {}).breaks[0]?.map(({ before }) => before)).toEqual([2020]);
  });
  it("R5 joins what `seriesOf` joins, whatever the data", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("score" as const, "rank" as const), (data, by) => {
        const found = analyseSmallMultiples(data, { by });
        for (const { joined, unit } of found.panels) {
          const runs = seriesOf(data, unit, { component: "PAR", measure: by, editions: found.editions }).runs;
          const led = runs.flatMap((run) => run.slice(1));
          expect(Array.from(joined).flatMap((one, at) => (one === 1 ? [at] : []))).toEqual(led);
        }
      }),
    );
  });
  it("R8 holds no figure from outside a published top n", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("score" as const, "rank" as const), (data, by) => {
        const text = JSON.stringify(
          analyseSmallMultiples(data, { by }).panels.map(({ values, change }) => [[...values], change]),
        );
        expect(text).not.toContain(String(HIDDEN_SCORE));
        expect(text).not.toContain(String(HIDDEN_RANK));
      }),
    );
  });
  it("R7 reads ranks of its own from whole data, and R8 none from partial data", () => {
    expect(panel(made(), "a", { by: "rank" })?.rank).toBe(2);
    const partial = made({ editions: { 2018: {}, 2019: {}, 2020: { holdings: PART } } });
    expect(panel(partial, "a", { by: "rank" })?.rank).toBeNaN();
  });
  it("has no panel without an edition", () => {
    expect(analyseSmallMultiples(made(), { from: 1990, to: 1995 }).kind).toBe("no-edition");
  });
});

describe("analyseSmallMultiples of components", () => {
  const query = { rows: "components", focus: "a" } as const;
  it("has a panel for each component of one cut with a figure, the whole first", () => {
    const found = analyseSmallMultiples(made(), query);
    expect(found.panels.map(({ component }) => component)).toEqual(["PAR", "D1", "D2"]);
  });
  it("shares an axis where the declared scale is the same, and only there", () => {
    expect(analyseSmallMultiples(made(), query).scales).toEqual([[1, 30]]);
    const terms = [{ component: "D1", max: 10 }];
    const found = analyseSmallMultiples(made({ terms }), query);
    expect(found.panels.map(({ scale }) => scale)).toEqual([0, 1, 0]);
    expect(found.scales).toEqual([
      [3, 30],
      [1, 2],
    ]);
    expect(analyseSmallMultiples(made({ terms }), { ...query, by: "rank" }).scales).toHaveLength(1);
  });
  it("tells of no break before a component began", () => {
    const more = { comparable: [] };
    const terms = [{ component: "D1", from: 2019 }];
    const rows = "2018 PAR a 1\n2019 PAR a 1\n2019 D1 a 1\n2020 PAR a 2\n2020 D1 a 3";
    const found = analyseSmallMultiples(made({ more, terms, rows }), query);
    expect(found.breaks.map((cuts) => cuts.map(({ before }) => before))).toEqual([[2019, 2020], [2020]]);
  });
  it("asks for a unit", () => {
    expect(analyseSmallMultiples(made(), { rows: "components" }).kind).toBe("no-unit");
  });
});

describe("partsOverEditions", () => {
  it("never puts two cuts of the same points side by side", () => {
    const data = made({ parents: { D1: "PAR/b", D2: "PAR/b", F1: "PAR/f" } });
    const all = (id: string) => id !== "D2";
    expect(
      partsOverEditions(
        data,
        "PAR",
        [2018, 2019],
        (id, edition) => all(id) && (id !== "F1" || edition === 2018),
      ),
    ).toEqual(["PAR", "D1"]);
  });
});
