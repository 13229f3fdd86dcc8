import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTravelKey, movePoint, nearestBreak, nearestPoint, placeOf, unitPath } from "./trend-hit.js";
import { layoutTrend } from "./trend.js";
import { fieldOf, inputOf, lineOf } from "./trend.fixture.js";

const NONE = Number.NaN;
const field = fieldOf(
  [
    [30, 31, NONE, 33],
    [40, 41, 42, 43],
    [50, NONE, 52, 53],
  ],
  [2017, 2018, 2019, 2020],
  [2],
);
const layout = layoutTrend(inputOf(field, { lines: [lineOf(field, 0, { tone: "focus" })], breaks: [2] }), {
  width: 720,
  height: 420,
});
const at = (unit: number, edition: number) => placeOf(layout.hit, { unit, edition });

describe("nearestPoint", () => {
  it("finds each point at its own place", () => {
    field.units.forEach((_, unit) => {
      field.editions.forEach((_year, edition) => {
        const { x, y, there } = at(unit, edition);
        if (there) expect(nearestPoint(layout, x + 3, y - 2)).toEqual({ unit, edition });
      });
    });
  });

  it("agrees with a search through all points of the nearest edition, strong lines being six pixels nearer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 560 }), fc.integer({ min: 30, max: 380 }), (x, y) => {
        const found = nearestPoint(layout, x, y);
        if (!found) return;
        const reach = (unit: number) => Math.abs(at(unit, found.edition).y - y) - (unit === 0 ? 6 : 0);
        const all = [0, 1, 2].filter((unit) => at(unit, found.edition).there);
        expect(reach(found.unit)).toBe(Math.min(...all.map(reach)));
      }),
    );
  });

  it("finds nothing outside the plot", () => {
    expect(nearestPoint(layout, -5, 200)).toBeUndefined();
    expect(nearestPoint(layout, 300, -60)).toBeUndefined();
  });

  it("R9 never lands on a missing figure", () => {
    const { x } = at(0, 2);
    expect(nearestPoint(layout, x, layout.plot.bottom)).toEqual({ unit: 1, edition: 2 });
  });
});

describe("nearestBreak", () => {
  it("R5 answers on the cut and nowhere else", () => {
    const [mark] = layout.breaks;
    expect(nearestBreak(layout, (mark?.x ?? 0) + 2, 200)).toBe(0);
    expect(nearestBreak(layout, (mark?.x ?? 0) + 30, 200)).toBe(-1);
  });
});

describe("movePoint", () => {
  it("starts at the focus's last figure, whatever key comes first", () => {
    expect(movePoint(layout, undefined, "ArrowLeft")).toEqual({ unit: 0, edition: 3 });
  });

  it("R9 stops at a missing figure too, marked on the axis", () => {
    const stop = movePoint(layout, { unit: 0, edition: 3 }, "ArrowLeft");
    expect(stop).toEqual({ unit: 0, edition: 2 });
    expect(at(0, 2)).toMatchObject({ there: false, y: layout.plot.bottom });
  });

  it("goes to the first and last figure with Home and End, and no further than the ends", () => {
    expect(movePoint(layout, { unit: 2, edition: 2 }, "Home")).toEqual({ unit: 2, edition: 0 });
    expect(movePoint(layout, { unit: 2, edition: 2 }, "End")).toEqual({ unit: 2, edition: 3 });
    expect(movePoint(layout, { unit: 2, edition: 3 }, "ArrowRight")).toEqual({ unit: 2, edition: 3 });
    expect(movePoint(layout, { unit: 2, edition: 0 }, "ArrowLeft")).toEqual({ unit: 2, edition: 0 });
  });

  it("goes to the unit above and below in the same edition", () => {
    expect(movePoint(layout, { unit: 0, edition: 3 }, "ArrowUp")).toEqual({ unit: 1, edition: 3 });
    expect(movePoint(layout, { unit: 2, edition: 3 }, "ArrowUp")).toEqual({ unit: 2, edition: 3 });
    expect(movePoint(layout, { unit: 2, edition: 0 }, "ArrowDown")).toEqual({ unit: 1, edition: 0 });
    expect(movePoint(layout, { unit: 0, edition: 2 }, "ArrowUp")).toEqual({ unit: 1, edition: 2 });
  });

  it("lets go with Escape and leaves other keys alone", () => {
    expect(movePoint(layout, { unit: 0, edition: 3 }, "Escape")).toBeUndefined();
    expect(movePoint(layout, { unit: 0, edition: 3 }, "a")).toEqual({ unit: 0, edition: 3 });
    expect(isTravelKey("Tab")).toBe(false);
  });

  it("reaches every figure of an edition by Up and Down", () => {
    const seen = new Set<number>();
    let here = { unit: 0, edition: 3 };
    for (let i = 0; i < 5; i++) {
      seen.add(here.unit);
      here = movePoint(layout, here, "ArrowUp") ?? here;
    }
    expect(seen).toEqual(new Set([0, 1, 2]));
  });

  it("has nowhere to go where there are no figures", () => {
    const empty = layoutTrend(inputOf(fieldOf([[NONE]], [2024])), { width: 320, height: 280 });
    expect(movePoint(empty, undefined, "End")).toBeUndefined();
  });
});

describe("unitPath", () => {
  it("is the unit's own line, cut where the field is cut", () => {
    expect(unitPath(layout, 1).match(/[ML]/g)).toEqual(["M", "L", "M", "L"]);
    expect(unitPath(layout, -1)).toBe("");
  });
});
