import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { anyDataset, HIDDEN_RANK, HIDDEN_SCORE } from "../random-dataset.fixture.js";
import { par } from "../real.fixture.js";
import { groupOf } from "./group.js";
import { analyseGroups } from "./groups.js";
import type { Groups, GroupsFinding } from "./groups.js";

const quartiles = { kind: "quartiles", ids: ["high", "high-average", "low-average", "low"] } as const;
const tiers = { kind: "as-published", ids: ["good", "fair", "poor"] } as const;
const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R" });

function found(finding: GroupsFinding): Groups {
  if (finding.kind !== "groups") throw new Error(`There are no groups: ${finding.kind}.`);
  return finding;
}
const names = ({ bands }: Groups) =>
  bands.map(({ id, members }) => [id, members.map(({ unit }) => unit).join(" ")]);

describe("analyseGroups", () => {
  it("R13 lists the members of each group, best first, and tells computed groups", () => {
    const groups = found(
      analyseGroups(plain("10 20 30 40 50", { edition: { grouping: quartiles } }), {
        focus: "c",
        compare: ["d"],
      }),
    );
    expect(names(groups)).toEqual([
      ["high", "e d"],
      ["high-average", "c"],
      ["low-average", "b"],
      ["low", "a"],
    ]);
    expect(groups.bands[1]?.members[0]).toEqual({ unit: "c", role: "focus", kind: "quartile" });
    expect(groups.moves).toEqual({ kind: "first-edition" });
  });
  it("R8, R9 lists of PAR INDEX 2020 who is known, and all others with the reason", () => {
    const groups = found(analyseGroups(par, { edition: 2020, focus: "son-la" }));
    expect(groups.bands.map(({ id, from, members }) => [id, from, members.length])).toEqual([
      ["A", 90, 2],
      ["B", 80, 6],
      ["C", 70, 0],
    ]);
    expect(groups.ungrouped.map(({ why, units }) => [why, units.length])).toEqual([["not-in-data", 8]]);
    expect(groups.moves).toMatchObject({ kind: "not-comparable", from: 2019, why: "methodology" });
    expect(groups.bands.flatMap(({ members }) => members).some(({ before }) => before)).toBe(false);
  });
  it("says of an edition without groups which others have some", () => {
    expect(analyseGroups(par, { edition: 2019 })).toMatchObject({
      kind: "no-groups",
      others: [{ edition: 2020, grouped: 8 }],
    });
    expect(analyseGroups(par, { edition: 1999 }).kind).toBe("no-such-edition");
  });
  it("tells moves between groups of comparable editions", () => {
    const data = dataOf({
      book,
      editions: { 2020: { grouping: tiers }, 2021: { grouping: tiers } },
      rows: `
        2020 PAR a 60 - - - fair
        2020 PAR b 60 - - - good
        2021 PAR a 70 - - - good
        2021 PAR b 50 - - - poor
        2021 PAR c 55 - - - fair
      `,
    });
    const { bands, moves } = found(analyseGroups(data, {}));
    expect(moves).toEqual({ kind: "told", from: 2020 });
    expect(
      bands.flatMap(({ members }) => members).map(({ unit, before, steps }) => [unit, before, steps]),
    ).toEqual([
      ["a", "fair", 1],
      ["c", undefined, undefined],
      ["b", "good", -2],
    ]);
  });
  it("R5, R13 tells no move across a break, from an edition without groups, or from other cut points", () => {
    const bands = (from: number) => ({ kind: "bands", bands: [{ id: "A", from }] }) as const;
    const data = dataOf({
      book,
      editions: {
        2019: { grouping: bands(50) },
        2020: { grouping: bands(60) },
        2021: {},
        2022: { grouping: bands(60) },
        2023: { grouping: bands(60) },
      },
      more: { comparable: [{ from: 2019, to: 2022 }] },
      rows: [2019, 2020, 2021, 2022, 2023].map((year) => `${year} PAR a 70`).join("\n"),
    });
    const moves = (edition: number) => found(analyseGroups(data, { edition })).moves.kind;
    expect([2020, 2022, 2023].map(moves)).toEqual(["other-groups", "no-groups", "not-comparable"]);
  });
  it("R16 keeps published groups in the order of their list where there are no scores", () => {
    const data = dataOf({
      book,
      editions: { 2020: { regime: { kind: "groups-only" }, holdings: PART, grouping: tiers } },
      rows: `
        2020 PAR a - - - - good
        2020 PAR b - 3 - - good
        2020 PAR c - - - - poor
      `,
    });
    expect(names(found(analyseGroups(data, {})))).toEqual([
      ["good", "a b"],
      ["fair", ""],
      ["poor", "c"],
    ]);
  });
  it("tells a score below every declared group from a missing one", () => {
    const grouping = { kind: "bands", bands: [{ id: "A", from: 50 }] } as const;
    const groups = found(analyseGroups(plain("60 40 -", { edition: { grouping } }), {}));
    expect(groups.ungrouped).toEqual([
      { why: "outside", units: ["b"] },
      { why: "not-in-data", units: ["c"] },
    ]);
  });
  it("R8, R9 puts each unit in one place, and no hidden figure anywhere", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const edition of data.editions.keys()) {
          const finding = analyseGroups(data, { edition });
          if (finding.kind !== "groups") continue;
          const { bands, ungrouped, view } = finding;
          const all = [
            ...bands.flatMap(({ members }) => members.map(({ unit }) => unit)),
            ...ungrouped.flatMap(({ units }) => units),
          ];
          expect(all.toSorted()).toEqual([...view.held.set.units].sort());
          for (const { id, members } of bands)
            for (const { unit } of members) expect(groupOf(data, unit, edition)?.id).toBe(id);
          const said = JSON.stringify([bands, ungrouped]);
          for (const hidden of [HIDDEN_RANK, HIDDEN_SCORE]) expect(said).not.toContain(String(hidden));
        }
      }),
    );
  });
});
