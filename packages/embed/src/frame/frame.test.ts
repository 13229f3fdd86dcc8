import { describe, expect, it } from "vitest";
import { isHello, readFromFrame } from "./frame-message.js";
import { heightTeller } from "./height-teller.js";

describe("what a frame may say", () => {
  it.each([
    [
      { chiso: "height", height: 300 },
      { chiso: "height", height: 300 },
    ],
    [
      { chiso: "height", height: 300.2, more: "<b>" },
      { chiso: "height", height: 301 },
    ],
    [{ chiso: "ready" }, { chiso: "ready" }],
    [
      { chiso: "select", unit: "son-la" },
      { chiso: "select", unit: "son-la" },
    ],
  ])("%o is read", (data, read) => {
    expect(readFromFrame(data)).toEqual(read);
  });

  it.each([
    undefined,
    null,
    "height",
    300,
    [],
    {},
    { height: 300 },
    { chiso: "height" },
    { chiso: "height", height: "300" },
    { chiso: "height", height: "300px; position: fixed" },
    { chiso: "height", height: Number.NaN },
    { chiso: "height", height: Number.POSITIVE_INFINITY },
    { chiso: "height", height: 1e9 },
    { chiso: "height", height: 0 },
    { chiso: "height", height: -1 },
    { chiso: "height", height: { valueOf: (): number => 300 } },
    { chiso: "select", unit: "<script>" },
    { chiso: "select", unit: "x".repeat(100) },
    { chiso: "toString" },
  ])("%o is not", (data) => {
    expect(readFromFrame(data)).toBeUndefined();
    expect(isHello(data)).toBe(false);
  });
});

describe("the heights that a frame tells", () => {
  /** A height each `apart` milliseconds. */
  const toldOf = (heights: readonly number[], apart = 16) => {
    const told: number[] = [];
    const { tell } = heightTeller((height) => told.push(height));
    heights.forEach((height, i) => tell(height, i * apart));
    return told;
  };
  const endless = Array.from({ length: 60 }, (_, i) => [500, 515, 508][i % 3] ?? 0);

  it("are each change once, up and down", () => {
    expect(toldOf([300, 300, 1200, 1200, 300])).toEqual([300, 1200, 300]);
  });

  it("end with the tallest of a few that follow each other for ever", () => {
    const told = toldOf(endless);
    expect(told).toHaveLength(17);
    expect(told.at(-1)).toBe(515);
    expect(toldOf([...endless, 700, 500, 515]).slice(-2)).toEqual([515, 700]);
    const opening = Array.from({ length: 60 }, (_, i) => 300 + i);
    expect(toldOf(opening)).toEqual(opening);
  });

  it("are a reader's where they come slowly, or after a click", () => {
    expect(toldOf(endless, 500)).toHaveLength(60);
    const told: number[] = [];
    const { tell, release } = heightTeller((height) => told.push(height));
    endless.forEach((height, i) => tell(height, i * 16));
    release();
    tell(508, 2000);
    expect(told.slice(-2)).toEqual([515, 508]);
  });
});
