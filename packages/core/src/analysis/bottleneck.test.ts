import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART } from "../dataset.fixture.js";
import type { DataTable } from "../dataset.fixture.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentTerm } from "../model/index-definition.js";
import { vietNam } from "../real.fixture.js";
import { bottlenecksOf } from "./bottleneck.js";
import type { BottleneckOptions, Bottlenecks } from "./bottleneck.js";

type Found = Extract<Bottlenecks, { kind: "bottlenecks" }>;

function found(data: Dataset, unit: string, edition: number, options?: BottleneckOptions): Found {
  const bottlenecks = bottlenecksOf(data, unit, edition, options);
  if (bottlenecks.kind === "none") throw new Error(`none: ${bottlenecks.why}`);
  return bottlenecks;
}

const book = bookOf({ units: "a | | A | R\nb | | B | R\nc | | C | R" });

/** Two components of ten points each and their sum, scores of three units: A 5 and 7, B 6 and 9, C 8 and 8. */
function small(more: Partial<DataTable> = {}): Dataset {
  return dataOf({
    book,
    overall: "T",
    parents: { P: "T", Q: "T" },
    terms: [
      { component: "T", max: 20 },
      { component: "P", max: 10 },
      { component: "Q", max: 10 },
    ],
    editions: { 2020: {} },
    rows: "2020 T a 12\n2020 T b 15\n2020 T c 16\n2020 P a 5\n2020 P b 6\n2020 P c 8\n2020 Q a 7\n2020 Q b 9\n2020 Q c 8",
    ...more,
  });
}

const FIELDS = "F1 9.5,F2 10,F3 13,F4 10.5,F5 15,F6,F7,F8 16.5".split(",").map((field) => field.split(" "));

/** A term; without a maximum no source states one. */
function scale(component: string, edition: number, max?: number): ComponentTerm {
  const name = { vi: component, en: component };
  return { component, from: edition, to: edition, name, min: 0, ...(max === undefined ? {} : { max }) };
}

/** PAR INDEX 2024 of Sơn La: what par.csv has of it. */
const par2024 = dataOf({
  book: vietNam,
  parents: {
    ...Object.fromEntries(FIELDS.map(([id = ""]) => [id, "PAR/field"])),
    B1: "PAR/block",
  },
  editions: { 2024: { unitSet: "63", holdings: PART } },
  more: {
    terms: [
      scale("PAR", 2024, 100),
      scale("B1", 2024, 61.5),
      ...FIELDS.map(([id = "", max]) => scale(id, 2024, max === undefined ? max : Number(max))),
    ],
  },
  rows: `
    2024 PAR son-la 90.02 24
    2024 F3 son-la 12.75
    2024 F4 son-la 10.18
    2024 F5 son-la 14.23
    2024 F8 son-la 13.14
    2024 B1 son-la -
    2024 PAR ha-giang 90
    2024 F3 ha-giang 12
  `,
});

describe("bottlenecksOf", () => {
  it("R14 Sơn La PAR 2024: 0,25 + 0,32 + 0,77 + 3,36 = 4,70 known, 5,28 not broken down", () => {
    const { lost, losses, known, unexplained } = found(par2024, "son-la", 2024);
    expect(losses.map(({ component, lost: points }) => [component, points.toFixed(2)])).toEqual([
      ["F8", "3.36"],
      ["F5", "0.77"],
      ["F4", "0.32"],
      ["F3", "0.25"],
    ]);
    expect(known).toBeCloseTo(4.7, 9);
    expect(unexplained).toBeCloseTo(5.28, 9);
    expect(lost).toBeCloseTo(9.98, 9);
  });

  it("R14 names a component of unknown score, maximum or weight and does not rank it", () => {
    const { unknown, losses } = found(par2024, "son-la", 2024);
    expect(unknown.map(({ component, why }) => `${component} ${why}`)).toEqual([
      "F1 no-score",
      "F2 no-score",
      "F6 no-score",
      "F7 no-score",
    ]);
    expect(losses.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    const open = small({ more: { terms: [scale("T", 2020, 20), scale("P", 2020, 10), scale("Q", 2020)] } });
    expect(found(open, "a", 2020).unknown).toEqual([{ component: "Q", why: "no-maximum", score: 7, k: 1 }]);
    expect(found(open, "a", 2020).unexplained).toBe(3);
    const unweighted = small({ more: method("as-published") });
    expect(found(unweighted, "a", 2020).unknown.map(({ why }) => why)).toEqual(["no-weight", "no-weight"]);
  });

  it("R8 from partial data the loss is one part: no median, no best, peers or not", () => {
    const { losses } = found(par2024, "son-la", 2024, { peers: ["ha-giang"] });
    for (const { parts, lost } of losses) expect(parts).toEqual([{ kind: "whole", points: lost }]);
  });

  it("R8 a withheld score tells nothing of its parts, though they be in the data", () => {
    const data = small({ rows: "2020 T a withheld\n2020 P a 5\n2020 Q a 7" });
    expect(bottlenecksOf(data, "a", 2020)).toEqual({ kind: "none", why: "no-score", missing: "withheld" });
    expect(bottlenecksOf(data, "a", 1999)).toMatchObject({ kind: "none", why: "no-score" });
    const endless = small({ more: { terms: [scale("T", 2020), scale("P", 2020), scale("Q", 2020)] } });
    expect(bottlenecksOf(endless, "a", 2020)).toEqual({ kind: "none", why: "no-maximum" });
  });

  it("R14 splits at the median, then at the best of the peers", () => {
    const parts = (options?: BottleneckOptions) =>
      found(small(), "a", 2020, options).losses.map((loss) => [
        loss.component,
        ...loss.parts.map(({ kind, points }) => `${kind} ${points}`),
      ]);
    expect(parts()).toEqual([
      ["P", "to-full 4", "to-median 1"],
      ["Q", "to-full 2", "to-median 1"],
    ]);
    expect(parts({ peers: ["c", "b"] })).toEqual([
      ["P", "to-full 2", "to-peers 2", "to-median 1"],
      ["Q", "to-full 1", "to-peers 1", "to-median 1"],
    ]);
    // peers that are below the median, or have no score, add nothing
    expect(parts({ peers: ["a"] })[0]).toEqual(["P", "to-full 4", "to-peers 0", "to-median 1"]);
  });

  it("R14 a unit above the median has nothing to gain up to it", () => {
    expect(found(small(), "c", 2020).losses[0]?.parts).toEqual([
      { kind: "to-full", points: 2 },
      { kind: "to-median", points: 0 },
    ]);
  });

  it("R14 weighs by k: a point of a sub-index of 20 % is worth two of the total", () => {
    const data = small({
      terms: [
        { component: "T", max: 100 },
        { component: "P", max: 10, weight: 20 },
        { component: "Q", max: 10, weight: 80 },
      ],
      more: method("weighted"),
      rows: "2020 T a 66\n2020 P a 5\n2020 Q a 7",
    });
    const { losses, unexplained } = found(data, "a", 2020);
    expect(losses.map(({ component, k, lost }) => [component, k, lost])).toEqual([
      ["Q", 8, 24],
      ["P", 2, 10],
    ]);
    expect(unexplained).toBe(0);
  });

  it("R14 where less is better the loss is what lies above the low end", () => {
    const data = small({ more: { direction: "lower-is-better" } });
    const { lost, losses, unexplained } = found(data, "c", 2020, { peers: ["a"] });
    expect([lost, unexplained]).toEqual([16, 0]);
    expect(losses[0]).toMatchObject({
      component: "P",
      lost: 8,
      parts: [
        { kind: "to-full", points: 5 },
        { kind: "to-peers", points: 1 },
        { kind: "to-median", points: 2 },
      ],
    });
  });

  it("R14 two cuts of the same points never meet: the one that the unit has more of", () => {
    const data = small({
      parents: { P: "T/field", Q: "T/block", S: "T/block" },
      terms: [],
      rows: "2020 T a 12\n2020 P a 5\n2020 Q a 7\n2020 S a 5\n2020 T b 5\n2020 P b 5",
    });
    expect(found(data, "a", 2020).losses.map(({ component }) => component)).toEqual(["S", "Q"]);
    expect(found(data, "b", 2020).losses.map(({ component }) => component)).toEqual(["P"]);
  });

  it("R14 gives the place of ties as one, and the body in charge", () => {
    const data = small({ rows: "2020 T a 10\n2020 P a 5\n2020 Q a 5" });
    const body = { vi: "Sở Nội vụ", en: "Department of Home Affairs" };
    const { losses } = found(data, "a", 2020, { bodies: { Q: body } });
    expect(losses.map(({ component, place, body: who }) => [component, place, who?.en])).toEqual([
      ["P", 1, undefined],
      ["Q", 1, "Department of Home Affairs"],
    ]);
  });

  it("R14 below a component k is 1 where the index is a sum, and unknown where it is weighted", () => {
    const deep = { parents: { P: "T", "P.1": "P" }, rows: "2020 T a 10\n2020 P a 5\n2020 P.1 a 1" };
    const terms = [{ component: "P.1", max: 10 / 3, weight: 5 }];
    expect(found(small({ ...deep, terms }), "a", 2020, { component: "P" }).losses[0]).toMatchObject({
      k: 1,
      lost: 10 / 3 - 1,
    });
    const weighted = small({ ...deep, terms, more: method("weighted") });
    expect(found(weighted, "a", 2020, { component: "P" }).unknown[0]?.why).toBe("no-weight");
  });
});

describe("persistence", () => {
  const ids = ["P", "Q", "R", "S"];
  /** Losses of a unit by edition, in the order of `ids`; `-` unknown. */
  function years(table: Readonly<Record<number, string>>, more: DataTable["more"] = {}): Dataset {
    const editions = Object.keys(table).map(Number);
    const cells = editions.flatMap((year) =>
      (table[year] ?? "")
        .split(" ")
        .map((lost, i) => `${year} ${ids[i]} a ${lost === "-" ? "-" : 100 - Number(lost)}`),
    );
    return dataOf({
      book,
      overall: "T",
      parents: Object.fromEntries(ids.map((id) => [id, "T"])),
      editions: Object.fromEntries(editions.map((year) => [year, {}])),
      more,
      rows: [...editions.map((year) => `${year} T a 50`), ...cells].join("\n"),
    });
  }
  const runs = (data: Dataset, edition = 2022) =>
    Object.fromEntries(
      found(data, "a", edition).losses.map(({ component, persistence }) => [component, persistence]),
    );

  it("R14 counts consecutive editions among the three largest losses", () => {
    const data = years({ 2020: "9 8 7 6", 2021: "9 1 7 6", 2022: "9 8 7 6" });
    expect(runs(data)).toEqual({ P: 3, Q: 1, R: 3, S: 0 });
    expect(runs(data, 2021)).toEqual({ P: 2, Q: 0, R: 2, S: 1 });
  });

  it("R14 a tie for the third place counts, a loss of nothing does not", () => {
    expect(runs(years({ 2022: "9 8 7 7" }))).toEqual({ P: 1, Q: 1, R: 1, S: 1 });
    expect(runs(years({ 2022: "9 0 0 0" }))).toEqual({ P: 1, Q: 0, R: 0, S: 0 });
  });

  it("R5 stops at a pair that is not comparable", () => {
    const data = years(
      { 2020: "9 8 7 6", 2021: "9 8 7 6", 2022: "9 8 7 6" },
      { comparable: [{ from: 2021, to: 2022 }] },
    );
    expect(runs(data)["P"]).toBe(2);
  });

  it("R14 counts only what is sure: each unknown component may have lost more", () => {
    expect(runs(years({ 2022: "9 8 7 -" }))).toEqual({ P: 1, Q: 1, R: 0 });
    expect(runs(years({ 2021: "9 8 - -", 2022: "9 8 7 6" }))).toEqual({ P: 2, Q: 1, R: 1, S: 0 });
    expect(runs(years({ 2022: "9 - - -" }))).toEqual({ P: 0 });
  });
});

describe("bottlenecks as a property", () => {
  const score = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined, freq: 6 });
  const case_ = fc.record({
    scores: fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 }),
    maxima: fc.array(fc.constantFrom(10 / 3, 10, 16.5, 0.7), { minLength: 6, maxLength: 6 }),
    weights: fc.array(fc.constantFrom(5, 17.1, 20), { minLength: 6, maxLength: 6 }),
    total: fc.integer({ min: 0, max: 100_000 }),
    direction: fc.constantFrom("higher-is-better" as const, "lower-is-better" as const),
    formula: fc.constantFrom("sum" as const, "weighted" as const),
    peers: fc.subarray(["b", "c"]),
    partial: fc.boolean(),
  });

  it("R14 parts equal the loss, losses and the rest equal what the total lacks, within 1e-9", () => {
    fc.assert(
      fc.property(case_, (given) => {
        const data = anyIndex(given);
        const { lost, losses, unknown, known, unexplained } = found(data, "a", 2020, { peers: given.peers });
        for (const loss of losses) {
          const sum = loss.parts.reduce((all, part) => all + part.points, 0);
          expect(Math.abs(sum - loss.lost)).toBeLessThanOrEqual(1e-9);
          expect(Math.abs(loss.lost - loss.k * Math.abs(loss.full - loss.score))).toBeLessThanOrEqual(1e-9);
          for (const { kind, points } of loss.parts)
            if (kind !== "to-full") expect(points).toBeGreaterThanOrEqual(-1e-9);
        }
        const all = losses.reduce((sum, loss) => sum + loss.lost, unexplained);
        expect(Math.abs(all - lost)).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(known + unexplained - lost)).toBeLessThanOrEqual(1e-9);
        expect(losses.length + unknown.length).toBe(given.scores.length);
        losses.slice(1).forEach((loss, i) => {
          expect(loss.lost).toBeLessThanOrEqual((losses[i]?.lost ?? 0) + 1e-9);
          expect(loss.place).toBeGreaterThanOrEqual(losses[i]?.place ?? 0);
        });
      }),
    );
  });

  function anyIndex(given: typeof case_ extends fc.Arbitrary<infer T> ? T : never): Dataset {
    const ids = given.scores.map((_, i) => `P${i}`);
    const rows = given.scores.flatMap((cells, i) =>
      ["a", "b", "c"].map((unit, u) => {
        const share = cells[u];
        return `2020 P${i} ${unit} ${share === undefined ? "-" : (share / 1000) * (given.maxima[i] ?? 1)}`;
      }),
    );
    return dataOf({
      book,
      overall: "T",
      parents: Object.fromEntries(ids.map((id) => [id, "T"])),
      terms: ids.map((component, i) => ({
        component,
        max: given.maxima[i] ?? 1,
        weight: given.weights[i] ?? 1,
      })),
      editions: { 2020: given.partial ? { holdings: PART } : {} },
      more: { direction: given.direction, ...method(given.formula) },
      rows: [`2020 T a ${given.total / 1000}`, ...rows].join("\n"),
    });
  }
});

function method(total: "sum" | "weighted" | "as-published") {
  return { methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "", en: "" }, total }] };
}
