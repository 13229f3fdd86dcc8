import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveHit, nearestHit, unitOutline } from "./hits.js";
import { layoutTrend } from "./trend.js";
import { fieldOf, inputOf, lineOf } from "./trend.fixture.js";

const NONE = Number.NaN;
const ALL: ReadonlySet<string> = new Set();
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
const { hits, plot } = layout;
const cell = (unit: number, edition: number) => unit * 4 + edition;
const placeOf = (at: number) => ({ x: hits.xs[at] ?? NONE, y: hits.ys[at] ?? NONE });
const thereAre = Array.from(field.values.keys()).filter((at) => !Number.isNaN(field.values[at] ?? NONE));
const move = (unit: number, edition: number, key: string) => moveHit(hits, cell(unit, edition), key, ALL);

describe("what a pointer finds of a trend", () => {
  it("is each point at its own place", () => {
    for (const at of thereAre) {
      const { x, y } = placeOf(at);
      expect(nearestHit(hits, x + 3, y - 2, ALL)).toBe(at);
    }
  });

  it("is the nearest of the nearest edition, strong lines being six pixels nearer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 560 }), fc.integer({ min: 30, max: 380 }), (x, y) => {
        const found = nearestHit(hits, x, y, ALL);
        if (found < 0 || found >= field.values.length) return;
        const reach = (at: number) => Math.abs(placeOf(at).y - y) - (at < 4 ? 6 : 0);
        const all = thereAre.filter((at) => at % 4 === found % 4);
        expect(reach(found)).toBe(Math.min(...all.map(reach)));
      }),
    );
  });

  it("is nothing outside the plot", () => {
    expect(nearestHit(hits, -5, 200, ALL)).toBe(-1);
    expect(nearestHit(hits, 300, -60, ALL)).toBe(-1);
  });

  it("R9 is never a missing figure", () => {
    expect(nearestHit(hits, placeOf(cell(0, 2)).x, plot.bottom, ALL)).toBe(cell(1, 2));
  });

  it("leaves out what the legend leaves out: the nearest of the others is found", () => {
    const { x, y } = placeOf(cell(1, 3));
    expect(nearestHit(hits, x, y, new Set(["rest"]))).toBe(cell(0, 3));
  });

  it("R5 is the break on its line and nowhere else", () => {
    const [mark] = layout.breaks;
    expect(nearestHit(hits, (mark?.x ?? 0) + 2, 200, ALL)).toBe(field.values.length);
    expect(nearestHit(hits, (mark?.x ?? 0) + 30, 200, ALL)).toBeLessThan(field.values.length);
    expect(hits.units[field.values.length]).toBe("");
  });
});

describe("where keys lead in a trend", () => {
  it("start at the focus's last figure, whatever key comes first", () => {
    expect(moveHit(hits, -1, "ArrowLeft", ALL)).toBe(cell(0, 3));
    expect(moveHit(hits, -1, "Home", ALL)).toBe(cell(0, 3));
  });

  it("R9 stop at a missing figure too, marked on the axis", () => {
    expect(move(0, 3, "ArrowLeft")).toBe(cell(0, 2));
    expect(placeOf(cell(0, 2)).y).toBe(plot.bottom);
  });

  it("reach the first and last figure with Home and End, and no further than the ends", () => {
    expect(move(2, 2, "Home")).toBe(cell(2, 0));
    expect(move(2, 2, "End")).toBe(cell(2, 3));
    expect(move(2, 3, "ArrowRight")).toBe(cell(2, 3));
    expect(move(2, 0, "ArrowLeft")).toBe(cell(2, 0));
  });

  it("reach the unit above and below in the same edition", () => {
    expect(move(0, 3, "ArrowUp")).toBe(cell(1, 3));
    expect(move(2, 3, "ArrowUp")).toBe(cell(2, 3));
    expect(move(2, 0, "ArrowDown")).toBe(cell(1, 0));
    expect(move(0, 2, "ArrowUp")).toBe(cell(1, 2));
  });

  it("let go with Escape", () => {
    expect(move(0, 3, "Escape")).toBe(-1);
  });

  it("reach every figure of an edition by Up", () => {
    const seen = [cell(0, 3)];
    for (let i = 0; i < 4; i++) seen.push(moveHit(hits, seen.at(-1) ?? 0, "ArrowUp", ALL));
    expect(new Set(seen)).toEqual(new Set([cell(0, 3), cell(1, 3), cell(2, 3)]));
  });

  it("lead nowhere where there are no figures", () => {
    const empty = layoutTrend(inputOf(fieldOf([[NONE]], [2024])), { width: 320, height: 280 });
    expect(moveHit(empty.hits, -1, "End", ALL)).toBe(-1);
  });
});

describe("a unit lit in a trend", () => {
  it("is its own line, cut where the field is cut", () => {
    expect(unitOutline(hits, "u1", ALL).match(/[ML]/g)).toEqual(["M", "L", "M", "L"]);
    expect(unitOutline(hits, "u1", new Set(["rest"]))).toBe("");
    expect(unitOutline(hits, "nobody", ALL)).toBe("");
  });
});
