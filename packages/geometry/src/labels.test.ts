import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "./labels.js";

const wish = (key: string, y: number, priority = 0, height = 10) => ({ key, y, height, priority });

describe("placeLabels", () => {
  it("leaves labels that do not touch where they wish to be", () => {
    expect(placeLabels([wish("a", 20), wish("b", 50)], 0, 100)).toEqual([
      { key: "a", y: 20 },
      { key: "b", y: 50 },
    ]);
  });

  it("moves two that collide by the same amount, apart from each other", () => {
    expect(placeLabels([wish("a", 10), wish("b", 12)], 0, 100)).toEqual([
      { key: "a", y: 6 },
      { key: "b", y: 16 },
    ]);
  });

  it("keeps labels inside the edges", () => {
    expect(placeLabels([wish("a", -30), wish("b", 500)], 0, 100)).toEqual([
      { key: "a", y: 5 },
      { key: "b", y: 95 },
    ]);
  });

  it("leaves out those of the least priority when there is no room for all", () => {
    const placed = placeLabels([wish("peer", 5, 2), wish("focus", 6, 0), wish("median", 7, 3)], 0, 21);
    expect(placed.map(({ key }) => key)).toEqual(["peer", "focus"]);
  });

  it("places nothing where there is nothing", () => {
    expect(placeLabels([], 0, 100)).toEqual([]);
  });

  it("never lets labels overlap or leave the edges, whatever is wished, and keeps their order", () => {
    const wishes = fc.array(
      fc.record({
        y: fc.double({ min: -50, max: 350, noNaN: true }),
        height: fc.integer({ min: 8, max: 60 }),
        priority: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 6 }), (list, gap) => {
        const all = list.map((one, i) => ({ ...one, key: String(i) }));
        const placed = placeLabels(all, 0, 300, gap).map(({ key, y }) => ({
          y,
          height: all[Number(key)]?.height ?? 0,
          want: all[Number(key)]?.y ?? 0,
        }));
        placed.forEach((one, i) => {
          expect(one.y - one.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(300 + 1e-6);
          const above = placed[i - 1];
          if (!above) return;
          expect(one.y - one.height / 2 - (above.y + above.height / 2)).toBeGreaterThanOrEqual(gap - 1e-6);
          expect(one.want).toBeGreaterThanOrEqual(above.want);
        });
      }),
    );
  });
});
