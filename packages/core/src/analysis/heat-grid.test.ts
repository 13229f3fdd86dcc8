import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import type { DataTable } from "../dataset.fixture.js";
import { anyDataset, HIDDEN_SCORE, isOpen } from "../random-dataset.fixture.js";
import { analyseHeatGrid } from "./heat-grid.js";
import type { HeatGridQuery, HeatUnits, HeatYears } from "./heat-grid.js";
import { HEAT_STEPS, heatStep } from "./ranking-parts.js";

function made(more: Partial<DataTable> = {}) {
  return dataOf({
    book: bookOf({ units: "a | | a\nb | | b\nc | | c" }),
    parents: { D1: "PAR", D2: "PAR", D3: "PAR" },
    editions: { 2019: {}, 2020: {} },
    rows: `
      2019 PAR a 10
      2019 D1 a 4
      2019 D1 b 8
      2020 PAR a 10
      2020 PAR b 20
      2020 D1 a 0
      2020 D1 b 50
      2020 D1 c 100
      2020 D2 b 7
    `,
    ...more,
  });
}

function units(query: HeatGridQuery = {}, more: Partial<DataTable> = {}): HeatUnits {
  const found = analyseHeatGrid(made(more), query);
  if (found.kind !== "units") throw new Error(`Expected units, got ${found.kind}.`);
  return found;
}

function years(query: HeatGridQuery = {}, more: Partial<DataTable> = {}): HeatYears {
  const found = analyseHeatGrid(made(more), { rows: "components", focus: "a", ...query });
  if (found.kind !== "years") throw new Error(`Expected years, got ${found.kind}.`);
  return found;
}

describe("heatStep", () => {
  it("parts the way between two ends evenly, and never leaves it", () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 150, noNaN: true }), (score) => {
        const step = heatStep({ basis: "scale", ends: [0, 100] }, score);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(HEAT_STEPS);
        expect(heatStep({ basis: "scale", ends: [0, 100] }, score + 1)).toBeGreaterThanOrEqual(step);
      }),
    );
  });
  it("R9 has no step without a score or a basis", () => {
    expect(heatStep({ basis: "range", ends: [0, 1] }, undefined)).toBe(-1);
    expect(heatStep({ basis: "none" }, 5)).toBe(-1);
  });
});

describe("analyseHeatGrid of units", () => {
  it("shows the component asked for, then its parts that have a score, and names the others", () => {
    const found = units();
    expect(found.columns.map(({ component }) => component)).toEqual(["PAR", "D1", "D2"]);
    expect(found.unheld).toEqual(["D3"]);
  });
  it("places scores between the lowest and the highest of a whole column", () => {
    const [, first] = units().columns;
    expect(first?.basis).toBe("range");
    expect(Array.from(first?.steps ?? [])).toEqual([0, 3, 6]);
  });
  it("darkens the better end of an index in which less is better", () => {
    const [, first] = units({}, { more: { direction: "lower-is-better" } }).columns;
    expect(Array.from(first?.steps ?? [])).toEqual([6, 3, 0]);
  });
  it("R8 places them on the declared scale where the column is held in part, and tells no likeness", () => {
    const found = units({ focus: "a", by: "likeness" }, { editions: { 2019: {}, 2020: { holdings: PART } } });
    expect(found.columns.map(({ basis }) => basis)).toEqual(["scale", "scale", "scale"]);
    expect(found.likeness).toBeUndefined();
    expect(found.by).toBe("rank");
  });
  it("gives no tone without a declared scale, nor to a column of equal scores", () => {
    const terms = [{ component: "D1", max: undefined as never }];
    const found = units({}, { terms, editions: { 2019: {}, 2020: { holdings: PART } } });
    expect(found.columns[1]?.basis).toBe("none");
    expect(units().columns[2]?.steps).toEqual(Int8Array.from([-1, -1, -1]));
  });
  it("has no such edition, and no unit for years when none was named", () => {
    expect(analyseHeatGrid(made(), { edition: 1999 }).kind).toBe("no-such-edition");
    expect(analyseHeatGrid(made(), { rows: "components" }).kind).toBe("no-unit");
    expect(analyseHeatGrid(made(), { rows: "components", focus: "nobody" }).kind).toBe("no-unit");
  });
  it("R8 gives a score outside a published top n no tone and no place in a column", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const [edition, held] of data.editions) {
          const found = analyseHeatGrid(data, { edition });
          if (found.kind !== "units") continue;
          for (const { basis, column } of found.columns) {
            expect(Array.from(column.score)).not.toContain(HIDDEN_SCORE);
            if (!isOpen(held.edition)) expect(basis).not.toBe("range");
          }
        }
      }),
    );
  });
});

describe("analyseHeatGrid of one unit's components", () => {
  it("has a row for each component with a score, and a cell an edition", () => {
    const found = years();
    expect(found.editions).toEqual([2019, 2020]);
    expect(found.rows.map(({ component }) => component)).toEqual(["PAR", "D1"]);
    expect(found.unheld).toEqual(["D2", "D3"]);
    expect(found.rows[1]?.cells.map(({ step }) => step)).toEqual([0, 0]);
  });
  it("R5 cuts a component where its editions are not comparable, and no other", () => {
    const more = { comparable: [{ from: 2019, to: 2020, except: ["D1"] }] };
    const cuts = years({}, { more }).rows.map(({ cells }) => cells.map(({ cut }) => cut?.why));
    expect(cuts).toEqual([
      [undefined, undefined],
      [undefined, "not-declared"],
    ]);
  });
  it("R9 tells a missing score from a component that the edition does not have", () => {
    const terms = [{ component: "D1", from: 2020 }];
    const rows = "2019 PAR a -\n2019 PAR b 3\n2020 PAR a 5\n2020 D1 a 5\n2020 D1 b 6";
    const found = years({}, { terms, rows });
    expect(found.rows.map(({ cells }) => cells[0]?.absent)).toEqual([false, true]);
    expect(found.rows[1]?.cells[1]?.cut).toBeUndefined();
  });
  it("R8 means one thing by all tones: one partial edition makes all stand for the declared scale", () => {
    expect(years().basis).toBe("range");
    const found = years({}, { editions: { 2019: { holdings: PART }, 2020: {} } });
    expect(found.basis).toBe("scale");
    expect(found.rows[1]?.cells.map(({ step }) => step)).toEqual([0, 0]);
  });
});
