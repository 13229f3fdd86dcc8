import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import type { EditionTable } from "../dataset.fixture.js";
import { anyDataset, isOpen } from "../random-dataset.fixture.js";
import { likenessTo, partEndsOf, partPositions } from "./part-positions.js";

const parts = ["D1", "D2"];

function made(rows: string, edition: EditionTable = {}) {
  return dataOf({
    book: bookOf({ units: "a | | a\nb | | b\nc | | c\nd | | d" }),
    parents: { D1: "PAR", D2: "PAR" },
    editions: { 2020: edition },
    rows,
  });
}

const whole = `
  2020 D1 a 9
  2020 D1 b 8
  2020 D1 c 8
  2020 D1 d 1
  2020 D2 a 1
  2020 D2 b 2
  2020 D2 c 8
`;

describe("partPositions", () => {
  it("R7 ranks ties with the same number and leaves out who has no score", () => {
    const found = partPositions(made(whole), 2020, parts);
    expect(found?.map((ranks) => Array.from(ranks))).toEqual([
      [1, 2, 2, 4],
      [3, 2, 1, Number.NaN],
    ]);
  });
  it("R8 knows no position as soon as one component is held in part", () => {
    const holdings = { "*": { score: "complete", rank: "complete" }, D2: PART["*"] } as const;
    expect(partPositions(made(whole, { holdings }), 2020, parts)).toBeUndefined();
    expect(partPositions(made(whole, { holdings }), 2020, ["D1"])).toBeDefined();
  });
  it("R8 knows none where the publisher withholds the order", () => {
    expect(partPositions(made(whole, { regime: { kind: "top-n", n: 3 } }), 2020, parts)).toBeUndefined();
  });
  it("knows none of an edition that is not there, or of no component", () => {
    expect(partPositions(made(whole), 1999, parts)).toBeUndefined();
    expect(partPositions(made(whole), 2020, [])).toBeUndefined();
  });
});

describe("likenessTo", () => {
  it("is the mean number of places apart, NaN for a unit that lacks a component (R9)", () => {
    const found = likenessTo(made(whole), 2020, parts, "a");
    expect(Array.from(found ?? [])).toEqual([0, 1, 1.5, Number.NaN]);
  });
  it("is not told of a unit that lacks a component itself, nor of one component, nor of an unknown unit", () => {
    expect(likenessTo(made(whole), 2020, parts, "d")).toBeUndefined();
    expect(likenessTo(made(whole), 2020, ["D1"], "a")).toBeUndefined();
    expect(likenessTo(made(whole), 2020, parts, "nobody")).toBeUndefined();
  });
  it("R8 is told of open and whole editions only; it is 0 to oneself and the same in both directions", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const [id, { edition, set }] of data.editions)
          for (const one of set.units) {
            const found = likenessTo(data, id, parts, one);
            if (!isOpen(edition)) expect(found).toBeUndefined();
            found?.forEach((apart, row) => {
              const other = set.units[row] ?? "";
              if (other === one) expect(apart).toBe(0);
              else if (!Number.isNaN(apart))
                expect(likenessTo(data, id, parts, other)?.[set.units.indexOf(one)]).toBe(apart);
            });
          }
      }),
    );
  });
});

describe("partEndsOf", () => {
  it("names where a unit stands highest and lowest, all where it stands level", () => {
    expect(partEndsOf(made(whole), 2020, parts, "a")).toEqual({ best: ["D1"], lowest: ["D2"] });
    expect(partEndsOf(made(whole), 2020, parts, "b")).toEqual({ best: parts, lowest: parts });
  });
  it("says nothing of a unit with one position, and R8 nothing from partial data", () => {
    expect(partEndsOf(made(whole), 2020, parts, "d")).toBeUndefined();
    expect(partEndsOf(made(whole, { holdings: PART }), 2020, parts, "a")).toBeUndefined();
  });
});
