import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import { analyseRadar, shareOf } from "./radar.js";
import type { RadarFinding } from "./radar.js";

function found(finding: RadarFinding) {
  if (finding.kind !== "radar") throw new Error("There is no such edition.");
  return finding;
}

const book = bookOf({ units: "a | | a | R\nb | | b | R\nc | | c | R" });

/** An index of `count` components of 0 to 10, in which the unit a has 1, 2, 3, … and b has nothing. */
function index(count: number, more = {}) {
  const ids = Array.from({ length: count }, (_, i) => `F${i + 1}`);
  return dataOf({
    book,
    parents: Object.fromEntries(ids.map((id) => [id, "PAR"])),
    terms: ids.map((component) => ({ component, min: 0, max: 10 })),
    editions: { 2020: { holdings: PART } },
    rows: ids.map((id, i) => `2020 ${id} a ${i + 1}`).join("\n"),
    ...more,
  });
}

describe("analyseRadar", () => {
  it.each([
    [2, "too-few"],
    [3, "drawn"],
    [10, "drawn"],
    [11, "too-many"],
  ])("of %i components is %s", (count, state) => {
    const more = count > 10 ? { terms: [] } : {};
    expect(found(analyseRadar(index(count, more), { focus: "a" })).state).toBe(state);
  });
  it("gives a component without a known maximum no axis, and says so", () => {
    const data = index(4);
    const terms = data.definition.terms.map((term) => {
      const { max: _, ...open } = term;
      return term.component === "F2" ? open : term;
    });
    const { axes, leftOut } = found(
      analyseRadar({ ...data, definition: { ...data.definition, terms } }, { focus: "a" }),
    );
    expect(axes.map(({ row }) => row.component)).toEqual(["F1", "F3", "F4"]);
    expect(leftOut.map(({ row, why }) => [row.component, why])).toEqual([["F2", "no-maximum"]]);
  });
  it("draws no score outside the declared scale", () => {
    const data = index(4, { terms: [{ component: "F4", min: 0, max: 3 }] });
    expect(found(analyseRadar(data, { focus: "a" })).leftOut.map(({ why }) => why)).toEqual(["off-scale"]);
  });
  it("R9 keeps the axis of a missing component, and draws nothing where all are missing", () => {
    expect(found(analyseRadar(index(4), { focus: "b" }))).toMatchObject({ state: "nothing" });
    expect(found(analyseRadar(index(4), { focus: "b", compare: ["a"] })).state).toBe("drawn");
    expect(found(analyseRadar(index(4), {})).axes).toHaveLength(4);
  });
  it("has the better end outside in both directions", () => {
    const ends = (direction: "higher-is-better" | "lower-is-better") =>
      found(analyseRadar(index(3, { more: { direction } }), { focus: "a" })).axes[0]?.ends ?? [0, 0];
    expect(shareOf({ ends: ends("higher-is-better") }, 8)).toBeCloseTo(0.8);
    expect(shareOf({ ends: ends("lower-is-better") }, 8)).toBeCloseTo(0.2);
  });
  it("says that an edition does not exist", () => {
    expect(analyseRadar(index(3), { edition: 1999 }).kind).toBe("no-such-edition");
  });
});
