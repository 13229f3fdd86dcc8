import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { anyDataset, HIDDEN_SCORE, isOpen } from "../random-dataset.fixture.js";
import { par } from "../real.fixture.js";
import { isComparable } from "./comparable.js";
import { analyseDumbbell } from "./dumbbell.js";
import type { Dumbbell, DumbbellFinding, DumbbellRow } from "./dumbbell.js";

function found(finding: DumbbellFinding): Dumbbell {
  if (finding.kind !== "dumbbell") throw new Error(`There is nothing to set side by side: ${finding.kind}.`);
  return finding;
}

const scores = ({ ends }: DumbbellRow) => ends.map((end) => (end.kind === "score" ? end.score : end.why));

const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R" });
const parts = dataOf({
  book,
  parents: { D1: "PAR", D2: "PAR" },
  terms: [
    { component: "D1", min: 1, max: 10 },
    { component: "D2", min: 1, max: 10 },
  ],
  editions: { 2020: {}, 2021: {} },
  more: { comparable: [{ from: 2020, to: 2021, except: ["D2"] }] },
  rows: `
    2020 PAR a 10
    2020 PAR b 12
    2020 PAR c 9
    2020 D1 a 4
    2020 D1 b 7
    2020 D1 c 5
    2020 D2 a 6
    2021 PAR a 11.5
    2021 PAR b 12
    2021 PAR c 9
    2021 D1 a 3.5
    2021 D1 b 7
    2021 D1 c 7
    2021 D2 a not-surveyed
    2021 D2 b 2
    2021 D2 c 3
  `,
});

describe("analyseDumbbell", () => {
  it("R5 has a difference per component, only where that component is declared comparable", () => {
    const { rows, other } = found(analyseDumbbell(parts, { focus: "a" }));
    expect(other).toEqual({ kind: "edition", edition: 2020 });
    expect(rows.map(({ component, points, way }) => [component, points, way])).toEqual([
      ["PAR", 1.5, "better"],
      ["D1", -0.5, "worse"],
      ["D2", undefined, undefined],
    ]);
    expect(rows[2]?.pair.kind).toBe("not-comparable");
  });

  it("R9 keeps a missing end with its reason", () => {
    const { rows } = found(analyseDumbbell(parts, { focus: "a" }));
    expect(rows[2] && scores(rows[2])).toEqual([6, "not-surveyed"]);
  });

  it("R5, R6 joins nothing across the break of PAR INDEX 2020 and keeps what was printed; ranks may stand in words", () => {
    const { rows } = found(analyseDumbbell(par, { edition: 2020, focus: "son-la" }));
    expect(rows[0]).toMatchObject({
      points: undefined,
      positions: true,
      change: { kind: "as-printed", points: 2.91, ranks: 3 },
    });
    expect(rows[0] && scores(rows[0])).toEqual([81.93, 84.84]);
  });

  it("sets a unit against the median, the best and whose that is, the best of peers, and a unit", () => {
    const against = (other: string, compare: readonly string[] = []) => {
      const { rows } = found(analyseDumbbell(parts, { focus: "a", against: other, compare }));
      return rows[1];
    };
    expect(against("median")?.points).toBe(-3.5);
    expect(against("best")?.ends[0]).toMatchObject({ score: 7, units: ["b", "c"] });
    expect(against("best", ["c"])?.ends[0]).toMatchObject({ score: 7, units: ["c"] });
    expect(against("b")?.points).toBe(-3.5);
    expect(against("nobody")?.ends[0]).toEqual({ kind: "missing", why: "no-such-unit" });
  });

  it("R8 computes neither median nor best from partial data, not of peers either", () => {
    const data = plain("10 20 30", { edition: { holdings: PART } });
    for (const against of ["median", "best"])
      expect(found(analyseDumbbell(data, { focus: "a", against, compare: ["b"] })).rows[0]).toMatchObject({
        ends: [{ kind: "not-computed", why: "partial-data" }, { kind: "score" }],
        points: undefined,
      });
    expect(found(analyseDumbbell(data, { focus: "a", against: "b" })).rows[0]?.points).toBe(-10);
  });

  it("turns better and worse, and the best, where less is better", () => {
    const data = plain("10 20 30", { more: { direction: "lower-is-better" } });
    const [row] = found(analyseDumbbell(data, { focus: "b", against: "best" })).rows;
    expect(row).toMatchObject({ points: 10, way: "worse" });
    expect(found(analyseDumbbell(data, { focus: "b", against: "c" })).rows[0]?.way).toBe("better");
  });

  it("R12 takes the difference before rounding, and calls what reads as nothing the same", () => {
    const [row] = found(analyseDumbbell(plain("10 10.004"), { focus: "b", against: "a" })).rows;
    expect(row?.points).toBeCloseTo(0.004, 9);
    expect(row?.way).toBe("same");
  });

  it("puts parts of one declared scale on one axis, and the whole on its own", () => {
    const { axes } = found(analyseDumbbell(parts, { focus: "a", against: "b" }));
    expect(axes.shared).toEqual([2, 7]);
    expect(axes.own[0]).toMatchObject({
      ends: [
        [9, 12],
        [9, 12],
      ],
      basis: "units",
    });
    expect(axes.own.slice(1)).toEqual([undefined, undefined]);
  });

  it("gives each end its own axis where the scale changed", () => {
    const data = dataOf({
      book,
      editions: { 2020: { holdings: PART }, 2021: { holdings: PART } },
      terms: [
        { component: "PAR", to: 2020, min: 6, max: 60 },
        { component: "PAR", from: 2021, min: 8, max: 80 },
      ],
      rows: "2020 PAR a 30\n2021 PAR a 40",
    });
    const { axes, rows } = found(analyseDumbbell(data, { focus: "a" }));
    expect(rows[0]?.pair).toMatchObject({ kind: "not-comparable", why: "scale" });
    expect(axes.own[0]).toEqual({
      ends: [
        [6, 60],
        [8, 80],
      ],
      basis: "scale",
    });
  });

  it("says what it cannot answer: no unit, no earlier edition, no such edition", () => {
    expect(analyseDumbbell(parts, {}).kind).toBe("no-unit");
    expect(analyseDumbbell(parts, { focus: "a", edition: 2020 }).kind).toBe("no-earlier-edition");
    expect(analyseDumbbell(parts, { focus: "a", from: 2021 }).kind).toBe("no-earlier-edition");
    expect(analyseDumbbell(parts, { focus: "a", edition: 1999 }).kind).toBe("no-such-edition");
    expect(analyseDumbbell(parts, { focus: "a", from: 1999 }).kind).toBe("no-such-edition");
    const turned = found(analyseDumbbell(parts, { focus: "a", edition: 2020, from: 2021 }));
    expect([turned.other, turned.view.edition]).toEqual([{ kind: "edition", edition: 2020 }, 2021]);
  });

  it("R3 shows one of the units that became the one asked for", () => {
    const finding = found(analyseDumbbell(par, { edition: 2020, focus: "phu-tho-2025", part: "hoa-binh" }));
    expect(finding.unit).toBe("hoa-binh");
    expect(finding.view.focusUnits).toContain("phu-tho");
  });

  it("R5, R8 never subtracts what is not declared comparable, computes nothing from what is not whole, leaks nothing hidden", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("previous", "median", "best", "a", "b"), (data, against) => {
        for (const edition of data.editions.keys()) {
          const finding = analyseDumbbell(data, { edition, focus: "a", against });
          expect(JSON.stringify("rows" in finding ? finding.rows : "")).not.toContain(HIDDEN_SCORE);
          if (finding.kind !== "dumbbell") continue;
          const { other, rows, view } = finding;
          for (const row of rows) {
            const [before, after] = row.ends;
            const both = before.kind === "score" && after.kind === "score";
            const allowed =
              other.kind !== "edition" ||
              isComparable(data.definition, row.component, other.edition, view.edition);
            expect(row.points !== undefined).toBe(both && allowed);
            if (both && row.points !== undefined) expect(row.points).toBe(after.score - before.score);
            if (other.kind !== "edition" && other.kind !== "unit" && !isOpen(view.held.edition))
              expect(before.kind).not.toBe("score");
          }
        }
      }),
    );
  });
});
