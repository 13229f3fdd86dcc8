import { describe, expect, it } from "vitest";
import { bookOf, dataOf } from "../dataset.fixture.js";
import { newestAnswer } from "./newest-answer.js";

const book = bookOf({
  units: `a | | a | R
          b | | b | R
          c | | c | R
          ab | | ab | R | | 2022-01-01`,
  sets: `old: a b c
         new: ab c`,
  successions: `a ab 2022-01-01 merged
                b ab 2022-01-01 merged`,
});

const data = dataOf({
  book,
  overall: "T",
  parents: { P: "T", Q: "T" },
  terms: [
    { component: "T", max: 20 },
    { component: "P", max: 10 },
    { component: "Q", max: 10 },
  ],
  editions: {
    2019: { unitSet: "old" },
    2020: { unitSet: "old" },
    2021: { unitSet: "old" },
    2022: { unitSet: "new" },
  },
  rows: `2019 T a 8 3
         2019 T b 9 2
         2019 T c 10 1
         2019 P a 4
         2019 Q a 4
         2020 T a 9 3
         2020 T b 9.5 2
         2020 T c 10 1
         2020 P a 5
         2020 Q a 4
         2021 T a 11 2
         2021 T b withheld
         2021 T c 12 1
         2022 T ab not-surveyed
         2022 T c 12 1`,
});

describe("newestAnswer", () => {
  it("opens on the newest edition that has components, and says why the newer ones do not answer", () => {
    for (const question of ["bottlenecks", "what-if", "change"] as const)
      expect(newestAnswer(data, "a", question)).toEqual({
        edition: 2020,
        unit: "a",
        newest: 2022,
        passed: [
          { edition: 2022, why: "no-score", missing: "not-surveyed" },
          { edition: 2021, why: "no-parts" },
        ],
      });
  });

  it("R4 says which unit stands for the one asked for", () => {
    const found = newestAnswer(data, "ab", "rank");
    expect(found).toMatchObject({ edition: 2021, unit: "a" });
    expect(newestAnswer(data, "a", "rank").edition).toBe(2021);
    expect(newestAnswer(data, "c", "rank")).toMatchObject({ edition: 2022, passed: [] });
  });

  it("R8 tells of a withheld score that it is withheld, and no more", () => {
    const { passed } = newestAnswer(data, "b", "bottlenecks");
    expect(passed[1]).toEqual({ edition: 2021, why: "no-score", missing: "withheld" });
  });

  it("answers with no edition where none can", () => {
    expect(newestAnswer(data, "c", "bottlenecks").edition).toBeUndefined();
    expect(newestAnswer(data, "c", "change").passed.at(-1)).toEqual({
      edition: 2019,
      why: "no-earlier-edition",
    });
    expect(newestAnswer(data, "atlantis", "rank").passed.map(({ why }) => why)).toEqual(
      Array.from({ length: 4 }, () => "no-unit"),
    );
  });
});
