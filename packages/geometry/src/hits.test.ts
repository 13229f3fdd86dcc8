import { describe, expect, it } from "vitest";
import { circlePath, isHitKey, moveHit, nearestHit, rectPath, unitOutline } from "./hits.js";
import type { Hits } from "./hits.js";

// a grid of 3 × 2, read row by row, and one mark far away
const grid: Hits = {
  units: ["a", "b", "c", "a", "b", "c", ""],
  xs: [0, 10, 20, 0, 10, 20, 500],
  ys: [0, 0, 0, 10, 10, 10, 500],
  keys: ["k0", "k1", "k0", "k0", "k1", "k0", "k0"],
  outline: (at) => `M${at}`,
  travel: "plane",
};
const list: Hits = { ...grid, travel: "list" };
const all = new Set<string>();
const without = (key: string) => new Set([key]);

describe("nearestHit", () => {
  it("takes the mark whose middle is nearest, and none beyond reach", () => {
    expect(nearestHit(grid, 12, 3, all)).toBe(1);
    expect(nearestHit(grid, 250, 250, all)).toBe(-1);
    expect(nearestHit({ ...grid, reach: 2 }, 13, 3, all)).toBe(-1);
  });
  it("passes over marks that the legend leaves out", () => {
    expect(nearestHit(grid, 12, 3, without("k1"))).toBe(2);
  });
  it("asks a figure that knows its own areas, and still leaves out what the legend does", () => {
    const map: Hits = { ...grid, find: (x) => (x > 100 ? -1 : 4) };
    expect(nearestHit(map, 0, 0, all)).toBe(4);
    expect(nearestHit(map, 200, 0, all)).toBe(-1);
    expect(nearestHit(map, 0, 0, without("k1"))).toBe(-1);
  });
});

describe("moveHit", () => {
  it("follows a figure that knows its own ways, over marks that the legend leaves out", () => {
    const ring: Hits = { ...grid, next: (from, key) => (key === "ArrowRight" && from < 2 ? from + 1 : -1) };
    expect(moveHit(ring, 0, "ArrowRight", all)).toBe(1);
    expect(moveHit(ring, 0, "ArrowRight", without("k1"))).toBe(2);
    expect(moveHit(ring, 2, "ArrowRight", all)).toBe(2);
    expect(moveHit(ring, 1, "ArrowLeft", all)).toBe(1);
    expect(moveHit(ring, 1, "Home", all)).toBe(0);
  });
  it("begins at the mark that matters most", () => {
    expect(moveHit({ ...grid, first: 4 }, -1, "ArrowDown", all)).toBe(4);
    expect(moveHit(grid, -1, "ArrowUp", all)).toBe(0);
    expect(moveHit({ ...grid, first: 4 }, -1, "ArrowDown", without("k1"))).toBe(0);
  });
  it("walks a list in order and stays at its ends", () => {
    expect(moveHit(list, 2, "ArrowDown", all)).toBe(3);
    expect(moveHit(list, 2, "ArrowLeft", all)).toBe(1);
    expect(moveHit(list, 6, "ArrowRight", all)).toBe(6);
    expect(moveHit(list, 0, "ArrowDown", without("k1"))).toBe(2);
  });
  it("walks a plane along rows and columns", () => {
    expect(moveHit(grid, 0, "ArrowRight", all)).toBe(1);
    expect(moveHit(grid, 1, "ArrowDown", all)).toBe(4);
    expect(moveHit(grid, 4, "ArrowUp", all)).toBe(1);
    expect(moveHit(grid, 0, "ArrowLeft", all)).toBe(0);
    expect(moveHit(grid, 0, "ArrowRight", without("k1"))).toBe(2);
  });
  it("reaches every mark of a plane from any other", () => {
    const seen = new Set([0]);
    for (const at of seen)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"])
        seen.add(moveHit(grid, at, key, all));
    expect(seen.size).toBe(grid.units.length);
  });
  it("knows first, last and leaving", () => {
    expect(moveHit(grid, 3, "Home", without("k0"))).toBe(1);
    expect(moveHit(grid, 3, "End", all)).toBe(6);
    expect(moveHit(grid, 3, "Escape", all)).toBe(-1);
    expect(isHitKey("Tab")).toBe(false);
  });
  it("says that there is nothing to reach", () => {
    expect(moveHit({ ...grid, units: [], keys: [] }, -1, "ArrowDown", all)).toBe(-1);
  });
});

describe("unitOutline", () => {
  it("lights every mark of a unit that is in sight, and no mark that is no unit's", () => {
    expect(unitOutline(grid, "b", all)).toBe("M1M4");
    expect(unitOutline(grid, "b", without("k1"))).toBe("");
    expect(unitOutline(grid, "", all)).toBe("");
  });
});

it("draws outlines as closed paths", () => {
  expect(rectPath(1, 2, 3, 4)).toBe("M1 2h3v4h-3z");
  expect(circlePath(5, 5, 2)).toBe("M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z");
});
