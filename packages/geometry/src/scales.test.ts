import { describe, expect, it } from "vitest";
import { namedPlaces } from "./axis.js";
import { plotBox } from "./frame.js";
import { editionPlaces, rankScale, scoreScale } from "./scales.js";

describe("scoreScale", () => {
  it("puts high scores on top and rounds the ends outwards to ticks", () => {
    const scale = scoreScale([35.04, 43.9], 400, 0, 6);
    expect(scale.ticks[0]).toEqual({ value: 34, at: 400 });
    expect(scale.ticks.at(-1)).toEqual({ value: 44, at: 0 });
    expect(scale.digits).toBe(0);
  });

  it("gives an axis to a single score", () => {
    const scale = scoreScale([84.84, 84.84], 100, 0, 4);
    expect(scale.at(84.84)).toBeGreaterThan(0);
    expect(scale.at(84.84)).toBeLessThan(100);
  });

  it("shows as many decimals as tell the ticks apart", () => {
    expect(scoreScale([4.81, 4.98], 100, 0, 4).digits).toBe(2);
    expect(scoreScale([3.6, 6.8], 100, 0, 8).digits).toBe(1);
  });
});

describe("rankScale", () => {
  it("puts rank 1 on top (R12: up is a smaller number)", () => {
    const scale = rankScale(63, 400, 0, 8);
    expect(scale.at(1)).toBe(0);
    expect(scale.at(63)).toBe(400);
    expect(scale.ticks.map(({ value }) => value)).toEqual([1, 10, 20, 30, 40, 50, 60]);
  });

  it("closes the axis with the last rank where that does not crowd the tick before it", () => {
    expect(rankScale(28, 100, 0, 3).ticks.map(({ value }) => value)).toEqual([1, 10, 20, 28]);
  });

  it("survives a single rank", () => {
    expect(rankScale(1, 100, 0, 5).at(1)).toBe(0);
  });
});

describe("editionPlaces", () => {
  it("gives a year that was never held its room (R9)", () => {
    expect(editionPlaces([2012, 2013, 2016], 0, 400)).toEqual([0, 100, 400]);
  });

  it("sets a single edition in the middle", () => {
    expect(editionPlaces([2024], 0, 400)).toEqual([200]);
  });
});

describe("namedPlaces", () => {
  it("names every edition where there is room", () => {
    expect(namedPlaces([0, 50, 100], 40)).toEqual([0, 1, 2]);
  });

  it("thins from the last edition backwards", () => {
    expect(namedPlaces([0, 20, 40, 60, 80], 35)).toEqual([0, 2, 4]);
    expect(namedPlaces([0, 20, 40, 60], 35)).toEqual([1, 3]);
  });

  it("always names the last", () => {
    expect(namedPlaces([0, 1], 500)).toEqual([1]);
    expect(namedPlaces([], 10)).toEqual([]);
  });
});

describe("plotBox", () => {
  it("refuses a picture without a size", () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(() => plotBox({ width: -1, height: 10 }, none)).toThrow(RangeError);
    expect(() => plotBox({ width: 10, height: Number.NaN }, none)).toThrow("height");
  });

  it("never turns inside out", () => {
    const box = plotBox({ width: 20, height: 20 }, { top: 30, right: 30, bottom: 30, left: 30 });
    expect(box.right).toBeGreaterThan(box.left);
    expect(box.bottom).toBeGreaterThan(box.top);
  });
});
