import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import { openingMeasure } from "./opening-measure.js";

const data = dataOf({
  book: bookOf({ units: ["a", "b"].map((name) => `${name} | | ${name} | R`).join("\n") }),
  overall: "T",
  editions: { 2020: {}, 2021: {} },
  rows: "2020 T a 5 1\n2021 T a 6 1\n2021 T b not-in-data 2",
});

describe("openingMeasure", () => {
  it("R8 begins with scores where there is one, with ranks where there are only ranks, and else with scores", () => {
    const open = (units: readonly string[], editions = [2020, 2021]) =>
      openingMeasure(data, "T", editions, units);
    expect(open(["a"])).toBe("score");
    expect(open(["b"])).toBe("rank");
    expect(open([])).toBe("score");
    expect(open(["b"], [2020])).toBe("score");
  });
});
