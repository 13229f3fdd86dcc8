import { describe, expect, it } from "vitest";
import { both, smallSet } from "../province.fixture.js";
import {
  chargesOf,
  criteriaFaults,
  criteriaUnder,
  fieldOfCriterion,
  fullMarksOf,
  scoredCriteria,
} from "./criteria.js";

describe("a set of criteria", () => {
  it("R16 is a tree of fields, criteria and sub-criteria, of which only the last are scored", () => {
    expect(criteriaUnder(smallSet).map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(scoredCriteria(smallSet).map(({ id }) => id)).toEqual(["1.1", "1.2", "2", "3"]);
    expect(scoredCriteria(smallSet, "1").map(({ id }) => id)).toEqual(["1.1", "1.2"]);
    expect(fieldOfCriterion(smallSet, "1.2")).toBe("TC");
    expect(fieldOfCriterion(smallSet, "2")).toBeUndefined();
  });

  it("has full marks in all and by how they come about", () => {
    expect(fullMarksOf(smallSet)).toBe(20);
    expect(fullMarksOf(smallSet, undefined, "appraisal")).toBe(16);
    expect(fullMarksOf(smallSet, undefined, "survey")).toBe(4);
    expect(fullMarksOf(smallSet, "1")).toBe(10);
  });

  it("R9 does not add up what it does not know", () => {
    const criteria = smallSet.criteria.map(({ max, ...one }) =>
      one.id === "2" ? one : { ...one, ...(max ? { max } : {}) },
    );
    expect(fullMarksOf({ ...smallSet, criteria })).toBeUndefined();
  });

  it("tells its faults: codes given twice, lines under nothing, circles, sums that are none", () => {
    expect(criteriaFaults(smallSet)).toEqual([]);
    const line = (id: string, parent?: string, max?: number) => ({
      id,
      name: both(id),
      ...(parent === undefined ? {} : { parent }),
      ...(max === undefined ? {} : { max }),
    });
    const criteria = [
      line("1", undefined, 10),
      line("1.1", "1", 9.5),
      line("1.1", "1", 9.5),
      line("2.1", "2"),
      line("a", "b"),
      line("b", "a"),
    ];
    expect(criteriaFaults({ ...smallSet, criteria }).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "sum 1",
      "twice 1.1",
      "no-parent 2.1",
      "circle a",
      "circle b",
    ]);
  });
});

describe("chargesOf", () => {
  it("R14 names who is in charge of a line, or of the nearest line above it; nobody's lines are left out", () => {
    const charge = both("Sở Nội vụ");
    const other = both("Sở Tư pháp");
    const set = {
      ...smallSet,
      criteria: smallSet.criteria.map((one) =>
        one.id === "1" ? { ...one, charge } : one.id === "1.2" ? { ...one, charge: other } : one,
      ),
    };
    expect(chargesOf(set)).toEqual({ "1": charge, "1.1": charge, "1.2": other });
  });
});
