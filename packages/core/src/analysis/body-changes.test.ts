import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyAssessment } from "../model/assessment.js";
import { assessed, assessmentOf, smallSet } from "../province.fixture.js";
import { analyseBodies } from "./bodies.js";
import { bodyChanges } from "./body-changes.js";
import { bodyDataset } from "./body-dataset.js";
import { changeOf } from "./change.js";

type Points = readonly [number, number, number, number];
const body = (id: string, [a, b, c, d]: Points) => assessed(id, [[a, a], [b, b], [c, c], d]);
const yearOf = (year: number, all: Readonly<Record<string, Points>>, more: Partial<BodyAssessment> = {}) =>
  assessmentOf(
    Object.entries(all).map(([id, points]) => body(id, points)),
    { year, ...(year > 2024 ? { comparableTo: [2024] } : {}), ...more },
  );

const of2024 = yearOf(2024, { a: [5, 3, 5, 3], b: [4, 3, 5, 3], c: [6, 4, 6, 4] });
const of2025 = yearOf(2025, { a: [6, 4, 5, 4], b: [4, 3, 4, 3], c: [5, 4, 6, 3] });

describe("bodyChanges", () => {
  it("R5 R16 takes points and ranks of one year from those of the other, up in rank is positive", () => {
    expect(Object.fromEntries(bodyChanges(of2024, of2025).changes)).toEqual({
      a: { kind: "change", points: 3, ranks: 1 },
      b: { kind: "change", points: -1, ranks: 0 },
      c: { kind: "change", points: -2, ranks: -1 },
    });
    expect(analyseBodies(of2025, { earlier: of2024 }).rows.map(({ change }) => change?.kind)).toEqual([
      "change",
      "change",
      "change",
    ]);
    expect(analyseBodies(of2025, {}).rows.every(({ change }) => change === undefined)).toBe(true);
  });

  it.each([
    ["nobody declares it", { comparableTo: [] }, "not-declared"],
    [
      "another line has other marks",
      {
        set: {
          ...smallSet,
          criteria: smallSet.criteria.map((one) => (one.id === "2" ? { ...one, max: 7 } : one)),
        },
      },
      "criteria",
    ],
    [
      "a line is asked of people now",
      {
        set: {
          ...smallSet,
          criteria: smallSet.criteria.map((one) =>
            one.id === "2" ? { ...one, by: "survey" as const } : one,
          ),
        },
      },
      "criteria",
    ],
    ["it is the set of other bodies", { set: { ...smallSet, id: "huyen" } }, "criteria"],
  ])("R5 takes nothing from each other where %s", (_, more, why) => {
    const found = bodyChanges(of2024, { ...of2025, ...more });
    expect(found.why).toBe(why);
    expect(found.changes.size).toBe(0);
    expect(analyseBodies({ ...of2025, ...more }, { earlier: of2024 })).toMatchObject({
      since: { year: 2024, why },
    });
  });

  it("R5 never takes a later year from an earlier one, or a year from itself", () => {
    expect(bodyChanges(of2025, { ...of2024, comparableTo: [2025] }).why).toBe("not-declared");
    expect(bodyChanges(of2025, { ...of2025, comparableTo: [2025] }).why).toBe("not-declared");
  });

  it("R9 tells a body that is new, one that is gone, one of which too little is known; and then no ranks", () => {
    const later = yearOf(2025, { a: [6, 4, 5, 4], d: [1, 1, 1, 1] });
    const holed = { ...later, bodies: [...later.bodies, assessed("b", [[4, 4], [3], [4, 4], 3])] };
    const found = bodyChanges(of2024, holed);
    expect(Object.fromEntries(found.changes)).toEqual({
      a: { kind: "change", points: 3 },
      b: { kind: "unknown" },
      d: { kind: "new" },
    });
    expect(found.gone).toEqual(["c"]);
  });

  it("R7 sets no printed rank against one of our own reading", () => {
    const printed = {
      ...of2024,
      bodies: of2024.bodies.map((one, at) => ({ ...one, publishedRank: at + 1 })),
    };
    expect(bodyChanges(printed, of2025).changes.get("a")).toEqual({ kind: "change", points: 3 });
  });

  const points = fc.tuple(
    ...[6, 4, 6, 4].map((max) => fc.integer({ min: 0, max })),
  ) as unknown as fc.Arbitrary<Points>;
  const years = fc.record({ a: points, b: points, c: points });
  it("R12 a change is the difference of what each year says, of points and of ranks", () => {
    fc.assert(
      fc.property(years, years, (then, now) => {
        const [before, after] = [yearOf(2024, then), yearOf(2025, now)];
        const rank = (data: BodyAssessment, id: string) => {
          const one = analyseBodies(data, {}).rows.find((row) => row.body.id === id)?.rank;
          return one && one.kind !== "unranked" ? one.rank : Number.NaN;
        };
        const sum = (all: Points) => all.reduce((total, one) => total + one, 0);
        for (const id of ["a", "b", "c"] as const)
          expect(bodyChanges(before, after).changes.get(id)).toEqual({
            kind: "change",
            points: sum(now[id]) - sum(then[id]),
            ranks: rank(before, id) - rank(after, id),
          });
      }),
      { numRuns: 50 },
    );
  });
});

describe("bodyDataset of several years", () => {
  it("R5 gives figures of an index both years, and the same changes", () => {
    const data = bodyDataset([of2025, of2024]);
    expect([...data.editions.keys()]).toEqual([2024, 2025]);
    const change = changeOf(data, "a", 2024, 2025, "TOTAL");
    expect(change).toMatchObject({ kind: "change", points: 3, ranks: 1 });
    const apart = bodyDataset([{ ...of2025, comparableTo: [] }, of2024]);
    expect(changeOf(apart, "a", 2024, 2025, "TOTAL").kind).toBe("not-comparable");
  });

  it("R2 keeps who was assessed in each year", () => {
    const later = yearOf(2025, { a: [6, 4, 5, 4], d: [1, 1, 1, 1] });
    const data = bodyDataset([of2024, later]);
    expect(data.editions.get(2024)?.set.units).toEqual(["a", "b", "c"]);
    expect(data.editions.get(2025)?.set.units).toEqual(["a", "d"]);
  });
});
