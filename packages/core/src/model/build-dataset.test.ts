import { describe, expect, it } from "vitest";
import { bookOf, dataOf, definitionOf, observationOf, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { buildDataset } from "./build-dataset.js";
import { latestEdition, observe, previousEdition, scoreAt, sourceById } from "./dataset.js";

const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R" });
const build = (line: string, index = "par") =>
  buildDataset({
    definition: definitionOf({ editions: { 2020: {} } }),
    book,
    observations: [observationOf(index, line)],
  });

describe("buildDataset", () => {
  it("R9 keeps a cell that nobody speaks of as missing, never as zero", () => {
    const data = plain("0 - not-surveyed");
    expect(observe(data, "a", 2020, "PAR").value).toEqual({ kind: "score", score: 0 });
    expect(observe(data, "b", 2020, "PAR").value).toEqual({ kind: "missing", why: "not-in-data" });
    expect(observe(data, "c", 2020, "PAR").value).toEqual({ kind: "missing", why: "not-surveyed" });
    const column = data.editions.get(2020)?.columns.get("PAR");
    expect([0, 1, undefined].map((row) => scoreAt(column, row))).toEqual([0, undefined, undefined]);
  });

  it("R9 says why what does not exist is missing", () => {
    expect(observe(par, "phu-tho-2025", 2020, "PAR").value).toEqual({ kind: "missing", why: "no-such-unit" });
    expect(observe(par, "son-la", 2020, "F9").value).toEqual({ kind: "missing", why: "no-such-component" });
    expect(observe(par, "son-la", 1999, "PAR").value).toEqual({ kind: "missing", why: "not-in-data" });
  });

  it("R11 gives every value its source and standing, and none a source that it does not name", () => {
    expect(observe(par, "son-la", 2019, "PAR")).toMatchObject({ standing: "implied", source: "test" });
    expect(observe(par, "lao-cai", 2020, "PAR")).toMatchObject({
      publishedRank: 14,
      rankStanding: "implied",
    });
    const definition = definitionOf({ editions: { 2020: {} } });
    const observations = [{ ...observationOf("par", "2020 PAR a 1"), source: "" }];
    const data = buildDataset({
      definition,
      book,
      observations,
      sources: [{ id: "first", title: { vi: "Nguồn đầu", en: "First" } }],
    });
    expect(observe(data, "a", 2020, "PAR").source).toBe("");
    expect(sourceById(data, "first")?.title.en).toBe("First");
  });

  it("R8 hides what is said of a unit outside a published top n: score, rank and group", () => {
    const data = plain("71.25 65.5", { edition: { regime: { kind: "top-n", n: 1 } } });
    expect(observe(data, "b", 2020, "PAR").value).toEqual({ kind: "score", score: 65.5 });
    const self = dataOf({
      book,
      editions: { 2023: { regime: { kind: "top-n", n: 1 } } },
      rows: "2023 PAR a 71.25 1\n2023 PAR b 65.5 2 press press B",
    });
    const hidden = observe(self, "b", 2023, "PAR");
    expect(hidden.value).toEqual({ kind: "missing", why: "withheld" });
    expect(hidden).not.toHaveProperty("publishedRank");
    expect(hidden).not.toHaveProperty("publishedGroup");
  });

  it("R8 hides a rank beyond the top n also where columns were made by other hands", () => {
    const data = plain("71.25:1 65.5", { edition: { regime: { kind: "top-n", n: 1 } } });
    const column = data.editions.get(2020)?.columns.get("PAR");
    if (column) column.rank[1] = 47;
    expect(observe(data, "b", 2020, "PAR")).not.toHaveProperty("publishedRank");
  });

  it("R10 refuses a row of another index", () => {
    expect(() => build("2020 PAR a 1", "papi")).toThrow("indices are never mixed");
  });

  it("refuses what the definition does not have, and a cell given twice", () => {
    expect(() => build("2021 PAR a 1")).toThrow("no edition 2021");
    expect(() => build("2020 PAR nowhere 1")).toThrow("unit nowhere is not in set all");
    expect(() => build("2020 __proto__ a 1")).toThrow("no component __proto__");
    expect(() => build("2020 PAR a 1 65537")).toThrow("65537 is no rank");
    expect(() => build("2020 PAR a 1 2.5")).toThrow("2.5 is no rank");
    const twice = ["2020 PAR a 1", "2020 PAR a 2"].map((line) => observationOf("par", line));
    expect(() =>
      buildDataset({ definition: definitionOf({ editions: { 2020: {} } }), book, observations: twice }),
    ).toThrow("given twice");
  });

  it("puts editions in order of time", () => {
    const data = dataOf({
      book,
      editions: { 2019: {}, 2020: {}, 2021: {} },
      rows: "2021 PAR a 1\n2019 PAR a 1",
    });
    expect([...data.editions.keys()]).toEqual([2019, 2021]);
    expect(previousEdition(data, 2021)).toBe(2019);
    expect(previousEdition(data, 2019)).toBeUndefined();
    expect(latestEdition(data)).toBe(2021);
  });
});
