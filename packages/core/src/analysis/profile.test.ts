import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { bestOf } from "./best.js";
import { analyseProfile, medianSide } from "./profile.js";
import type { ProfileFinding } from "./profile.js";

function found(finding: ProfileFinding) {
  if (finding.kind !== "profile") throw new Error("There is no such edition.");
  return finding;
}

const book = bookOf({ units: "a | | a | R\nb | | b | R\nc | | c | R" });

/** Three units, two components; in F1 the unit a is last, in F2 first. */
const two = (more = {}) =>
  dataOf({
    book,
    parents: { F1: "PAR", F2: "PAR", F3: "PAR" },
    terms: [{ component: "F1", max: 9.5 }],
    editions: { 2020: more },
    rows: `
      2020 PAR a 50
      2020 PAR b 60
      2020 PAR c 70
      2020 F1 a 1
      2020 F1 b 2
      2020 F1 c 3
      2020 F2 a 9
      2020 F2 b 8
      2020 F2 c 8
    `,
  });

describe("analyseProfile", () => {
  it("holds a component against median and best in the direction of the index", () => {
    const { rows } = found(analyseProfile(two(), { focus: "a" }));
    expect(rows.map(({ component, side }) => [component, side])).toEqual([
      ["PAR", "worse"],
      ["F1", "worse"],
      ["F2", "better"],
      ["F3", undefined],
    ]);
    expect(rows[1]?.best).toEqual({ score: 3, units: ["c"] });
    expect(rows[1]?.scale).toEqual([0, 9.5]);
    const turned = { ...two(), definition: { ...two().definition, direction: "lower-is-better" as const } };
    expect(found(analyseProfile(turned, { focus: "a" })).rows.map(({ side }) => side)).toEqual([
      "better",
      "better",
      "worse",
      undefined,
    ]);
    expect(bestOf(turned, 2020, "F2")).toEqual({ score: 8, units: ["b", "c"] });
  });
  it("sorts the last place first, a component without a rank below, the whole on top", () => {
    const order = (asked: "index" | "weakest", focus: string) =>
      found(analyseProfile(two(), { focus, order: asked })).rows.map(({ component }) => component);
    expect(order("weakest", "a")).toEqual(["PAR", "F1", "F2", "F3"]);
    expect(order("weakest", "c")).toEqual(["PAR", "F2", "F1", "F3"]);
    expect(order("index", "c")).toEqual(["PAR", "F1", "F2", "F3"]);
  });
  it("R9 keeps the row of a component that nobody has a score of, with its reason", () => {
    const row = found(analyseProfile(two(), { focus: "a" })).rows.at(-1);
    expect([row?.component, row?.withScore, row?.extent, row?.score]).toEqual([
      "F3",
      0,
      undefined,
      undefined,
    ]);
  });
  it("R8 has no median, best or side from partial data, but published figures", () => {
    const [row] = found(analyseProfile(par, { edition: 2020, focus: "son-la" })).rows;
    expect([row?.quartiles, row?.best, row?.side]).toEqual([undefined, undefined, undefined]);
    expect(row?.score).toBe(84.84);
    expect(row?.rank).toMatchObject({ kind: "published", rank: 20 });
    expect(bestOf(two({ holdings: PART }), 2020, "F1")).toBeUndefined();
  });
  it("R8 computes no best where the publisher names the first alone", () => {
    expect(bestOf(two({ regime: { kind: "top-n", n: 2 } }), 2020, "F1")).toBeUndefined();
  });
  it("takes the cut of the index that the unit has, not the one that most have", () => {
    const cuts = dataOf({
      book,
      parents: { F1: "PAR/field", B1: "PAR/block", B2: "PAR/block" },
      editions: { 2020: { holdings: PART } },
      rows: "2020 F1 a 1\n2020 B1 b 2\n2020 B1 c 2\n2020 B2 c 2",
    });
    const parts = (focus?: string) =>
      found(analyseProfile(cuts, { focus })).rows.map(({ component }) => component);
    expect(parts("a")).toEqual(["PAR", "F1"]);
    expect(parts("b")).toEqual(["PAR", "B1", "B2"]);
    expect(parts()).toEqual(["PAR", "B1", "B2"]);
  });
  it("R3 shows one predecessor at a time, the first unless another is asked for", () => {
    const asked = (part?: string) => found(analyseProfile(par, { focus: "phu-tho-2025", part })).unit;
    expect([asked(), asked("hoa-binh"), asked("son-la")]).toEqual(["phu-tho", "hoa-binh", "phu-tho"]);
  });
  it("says that an edition does not exist, and shows no unit for an unknown id", () => {
    expect(analyseProfile(par, { edition: 1999 }).kind).toBe("no-such-edition");
    const nobody = found(analyseProfile(plain("1 2"), { focus: "nobody" }));
    expect([nobody.unit, nobody.rows[0]?.score]).toEqual([undefined, undefined]);
  });
  it("calls the same what cannot be told apart at the digits shown", () => {
    expect(medianSide(par, 80.001, 80.004)).toBe("same");
    expect(medianSide(par, 80.01, 80)).toBe("better");
    expect(medianSide(par, undefined, 80)).toBeUndefined();
  });
});
