import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessed, assessmentOf, both, smallSet } from "../province.fixture.js";
import { bodyDataset } from "./body-dataset.js";
import { bodyLosses, pointsInCriterion } from "./body-losses.js";
import { analyseBodies } from "./bodies.js";
import { bottlenecksOf } from "./bottleneck.js";
import { rankOf } from "./rank.js";

const three = assessmentOf([
  assessed("a", [[6, 5.5], [4, 4], [6, 5], 3.5]),
  assessed("b", [[5, 5], [3, 3], [5, 5], 3]),
  assessed("c", [[6, 5.5], [4, 3.5], [6, 5], 4]),
]);

describe("analyseBodies", () => {
  it("R16 keeps self-assessed, appraised and survey points apart, and shows their difference", () => {
    const [first] = analyseBodies(three, { by: "listed" }).rows;
    expect(first?.self).toEqual({ kind: "points", points: 16 });
    expect(first?.appraised).toEqual({ kind: "points", points: 14.5 });
    expect(first?.survey).toEqual({ kind: "points", points: 3.5 });
    expect(first?.total).toEqual({ kind: "points", points: 18 });
    expect(first?.difference).toBe(-1.5);
  });

  it("R7 R16 ranks within the set, ties sharing a rank, as our own reading", () => {
    const { rows } = analyseBodies(three, {});
    expect(rows.map(({ body, rank }) => [body.id, rank])).toEqual([
      ["a", { kind: "own-reading", rank: 1, tied: true }],
      ["c", { kind: "own-reading", rank: 1, tied: true }],
      ["b", { kind: "own-reading", rank: 3, tied: false }],
    ]);
  });

  it("R16 bodies of another set stand in another assessment and change no rank here", () => {
    const districts = assessmentOf([assessed("d", [[6, 6], [4, 4], [6, 6], 4])], {
      id: "districts",
      set: { ...smallSet, id: "huyen" },
    });
    expect(analyseBodies(districts, {}).rows.map(({ rank }) => rank)).toEqual([
      { kind: "own-reading", rank: 1, tied: false },
    ]);
    expect(analyseBodies(three, {}).rows.some(({ body }) => body.id === "d")).toBe(false);
  });

  it("R8 R9 computes no rank where one body lacks a line; a missing line is no zero", () => {
    const partial = assessmentOf([...three.bodies, assessed("d", [[6, 6], [4], [6, 6], 4])]);
    const { rows, withTotal } = analyseBodies(partial, {});
    expect(rows.map(({ body }) => body.id)).toEqual(["a", "b", "c", "d"]);
    expect(new Set(rows.map(({ rank }) => (rank.kind === "unranked" ? rank.why : "ranked")))).toEqual(
      new Set(["partial-data"]),
    );
    expect(rows.at(-1)?.total).toEqual({ kind: "missing", scored: 3, of: 4 });
    expect(rows.at(-1)?.group).toBeUndefined();
    expect(withTotal).toBe(3);
  });

  it("R13 groups by the province's own bands, at the band's edge in spite of binary fractions", () => {
    // 0.1 + 0.2 is not 0.3 in binary
    const edge = assessmentOf([assessed("a", [[6, 5.7], [4, 3.1], [6, 5.2], 4])]);
    expect(analyseBodies(edge, {}).rows[0]?.group).toEqual({ id: "A", kind: "by-bands" });
    const { groups, rows } = analyseBodies(three, {});
    expect(groups).toEqual([
      { id: "A", count: 2 },
      { id: "B", count: 1 },
      { id: "C", count: 0 },
    ]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it("R7 shows a published rank and group as they are, and leaves the list in its order where only one is ranked", () => {
    const lists = assessmentOf(
      [
        { id: "x", name: both("X"), points: [], publishedGroup: "A" },
        { id: "y", name: both("Y"), points: [], publishedGroup: "B" },
        {
          id: "z",
          name: both("Z"),
          points: [],
          publishedGroup: "B",
          publishedRank: 3,
          rankStanding: "press",
        },
      ],
      { standing: "published", set: { ...smallSet, criteria: [] } },
    );
    const { rows, withRank } = analyseBodies(lists, {});
    expect(rows.map(({ body }) => body.id)).toEqual(["x", "y", "z"]);
    expect(rows.map(({ rank }) => rank)).toEqual([
      { kind: "unranked", why: "partial-data" },
      { kind: "unranked", why: "partial-data" },
      { kind: "published", rank: 3, standing: "press", tied: false },
    ]);
    expect(withRank).toBe(1);
  });

  it("orders by what the council took away", () => {
    expect(analyseBodies(three, { by: "difference" }).rows.map(({ body }) => body.id)).toEqual([
      "c",
      "a",
      "b",
    ]);
  });

  it("notes appeals beside the points, which they do not change", () => {
    const [a, ...rest] = three.bodies;
    const appealed = assessmentOf([
      {
        ...(a ?? assessed("a", [[], [], []])),
        points: (a?.points ?? []).map((one) =>
          one.criterion === "2" ? { ...one, appeal: { outcome: "open", asked: 1 } as const } : one,
        ),
      },
      ...rest,
    ]);
    const [first] = analyseBodies(appealed, { by: "listed" }).rows;
    expect(first?.appeals.map(({ criterion }) => criterion)).toEqual(["2"]);
    expect(first?.total).toEqual({ kind: "points", points: 18 });
  });
});

describe("bodyLosses", () => {
  it("R14 splits what a body loses at median and best of its peers, and the parts add up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 8 }))), {
          minLength: 1,
          maxLength: 6,
        }),
        (all) => {
          const bodies = all.map(([a = 0, b = 0, c = 0, d = 0], i) =>
            assessed(`b${i}`, [[6, a / 2], [4, b / 2], [6, c / 2], d / 2]),
          );
          const found = bodyLosses(assessmentOf(bodies), "b0");
          if (found.kind !== "losses") throw new Error("no losses");
          for (const { lost, parts } of found.losses)
            expect((parts.toMedian ?? 0) + (parts.toBest ?? 0) + parts.toFull).toBeCloseTo(lost, 9);
          const [first] = analyseBodies(assessmentOf(bodies), { by: "listed" }).rows;
          const total = first?.total.kind === "points" ? first.total.points : Number.NaN;
          expect(found.lost).toBeCloseTo(20 - total, 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("R14 names a line without points and ranks it not", () => {
    const found = bodyLosses(assessmentOf([assessed("a", [[6], [4, 4], [6, 5], 3.5])]), "a");
    expect(found).toMatchObject({ unknown: [{ id: "1" }] });
    expect(bodyLosses(three, "nobody")).toEqual({ kind: "no-such-body" });
  });

  it("splits down to the lines that are scored", () => {
    const found = bodyLosses(three, "a", { deepest: true });
    expect(found.kind === "losses" ? found.losses.map(({ criterion }) => criterion.id) : []).toEqual([
      "2",
      "1.1",
      "3",
      "1.2",
    ]);
    expect(pointsInCriterion(three, 0, "1")).toBe(9.5);
    expect(pointsInCriterion(three, 0, "1", "self")).toBe(10);
  });
});

describe("bodyDataset", () => {
  const data = bodyDataset(three);

  it("R16 gives figures of an index the same ranks and losses", () => {
    for (const { body, rank } of analyseBodies(three, {}).rows)
      expect(rankOf(data, body.id, 2025, "TOTAL")).toEqual(rank);
    const [other, own] = [bottlenecksOf(data, "a", 2025), bodyLosses(three, "a")];
    if (other.kind !== "bottlenecks" || own.kind !== "losses") throw new Error("none");
    expect(other.losses.map(({ component, lost }) => [component, lost.toFixed(9)])).toEqual(
      own.losses.map(({ criterion, lost }) => [criterion.id, lost.toFixed(9)]),
    );
    expect(other.unexplained).toBeCloseTo(0, 9);
  });

  it("R11 carries in its name that it is illustrative", () => {
    expect(data.definition.name.vi).toContain("minh họa");
    expect(bodyDataset({ ...three, standing: "published" }).definition.name).toEqual(three.name);
  });

  it("R8 computes nothing from an assessment with holes", () => {
    const holes = bodyDataset(assessmentOf([...three.bodies, assessed("d", [[6, 6], [4], [6, 6], 4])]));
    expect(rankOf(holes, "a", 2025, "TOTAL")).toEqual({ kind: "unranked", why: "partial-data" });
  });
});
