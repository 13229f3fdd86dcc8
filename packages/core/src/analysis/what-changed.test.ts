import { describe, expect, it } from "vitest";
import { PART, plain } from "../dataset.fixture.js";
import { bookOf, dataOf } from "../dataset.fixture.js";
import { analyseWhatChanged } from "./what-changed.js";

const rows = `2020 PAR a 5
              2020 PAR b 6
              2020 PAR c 7
              2021 PAR a 8
              2021 PAR b 6
              2021 PAR c 7`;
const book = bookOf({ units: "a | | a | R\nb | | b | R\nc | | c | R" });

describe("analyseWhatChanged", () => {
  it("says who climbed, who fell and who was overtaken", () => {
    const found = analyseWhatChanged(dataOf({ book, editions: { 2020: {}, 2021: {} }, rows }), {
      edition: 2021,
      focus: "a",
    });
    expect(found).toMatchObject({
      kind: "what-changed",
      from: 2020,
      change: { kind: "change", points: 3, ranks: 2 },
      overtakes: { overtaken: ["c", "b"], overtookUs: [] },
      climbers: [{ unit: "a", before: 3, after: 1, ranks: 2 }],
    });
    if (found.kind !== "what-changed") return;
    expect(found.fallers.map(({ unit }) => unit).toSorted()).toEqual(["b", "c"]);
  });

  it("R5 R8 names no mover across a break or from partial data", () => {
    const broken = dataOf({ book, editions: { 2020: {}, 2021: {} }, rows, more: { comparable: [] } });
    expect(analyseWhatChanged(broken, { edition: 2021, focus: "a" })).toMatchObject({
      change: { kind: "not-comparable" },
      climbers: [],
      fallers: [],
    });
    const partial = dataOf({ book, editions: { 2020: {}, 2021: { holdings: PART } }, rows });
    expect(analyseWhatChanged(partial, { edition: 2021, focus: "a" })).toMatchObject({
      climbers: [],
      fallers: [],
    });
  });

  it("has nothing to say of a first edition, and says so", () => {
    expect(analyseWhatChanged(plain("3 5"), { edition: 2020, focus: "a" })).toMatchObject({
      from: undefined,
      parts: { kind: "no-earlier-edition" },
    });
    expect(analyseWhatChanged(plain("3 5"), { edition: 2020 }).kind).toBe("no-unit");
  });
});
