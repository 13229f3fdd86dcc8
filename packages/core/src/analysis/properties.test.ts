import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { observationOf, dataOf, bookOf, definitionOf, unitLetter } from "../dataset.fixture.js";
import { buildDataset } from "../model/build-dataset.js";
import { observe } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId, IndexDefinition } from "../model/index-definition.js";
import {
  anyDataset,
  COMPONENTS,
  HIDDEN_CLAIM,
  HIDDEN_RANK,
  HIDDEN_SCORE,
  isOpen,
} from "../random-dataset.fixture.js";
import { changeOf } from "./change.js";
import { isComparable } from "./comparable.js";
import { gapParts, gapsOf } from "./gap.js";
import { groupOf, quartilesOf } from "./group.js";
import { positionOf } from "./position.js";
import { competitionRanks, rankingOf, rankOf, rankWarnings } from "./rank.js";
import type { Rank } from "./rank.js";
import { regionMedian, regionRankOf } from "./region.js";
import { rowOrder } from "./row-order.js";
import type { SortColumn, SortKey } from "./row-order.js";
import { seriesOf } from "./series.js";

// many cases on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 });

const datasets = { numRuns: 50 };

const direction = fc.constantFrom("higher-is-better" as const, "lower-is-better" as const);
const score = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((n) => n / 3),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.constant(Number.NaN),
);
const scores = fc.array(score, { maxLength: 40 });

interface Place {
  readonly unit: string;
  readonly edition: EditionId;
  readonly component: ComponentId;
}

function places(data: Dataset): readonly Place[] {
  return [...data.editions].flatMap(([edition, held]) =>
    held.set.units.flatMap((unit) => COMPONENTS.map((component) => ({ unit, edition, component }))),
  );
}

function pairs(data: Dataset): readonly (readonly [EditionId, EditionId])[] {
  const years = [...data.editions.keys()];
  return years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
}

describe("ranks", () => {
  it("R7 ties share a rank and skip the next: a rank is one more than the number of better scores", () => {
    fc.assert(
      fc.property(scores, direction, (values, way) => {
        const ranks = competitionRanks(values, way);
        values.forEach((value, i) => {
          const better = values.filter((other) =>
            way === "higher-is-better" ? other > value : other < value,
          ).length;
          expect(ranks[i]).toBe(Number.isNaN(value) ? Number.NaN : better + 1);
        });
      }),
    );
  });

  it("R7 a rank does not depend on the order of the input", () => {
    const permuted = scores.chain((values) => {
      const order = values.map((_, i) => i);
      return fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(order, { minLength: values.length }),
        direction,
      );
    });
    fc.assert(
      fc.property(permuted, ([values, order, way]) => {
        const ranks = competitionRanks(values, way);
        expect(
          competitionRanks(
            order.map((i) => values[i] ?? Number.NaN),
            way,
          ),
        ).toEqual(order.map((i) => ranks[i]));
        const book = bookOf({
          units: values.map((_, i) => `${unitLetter(i)} | | x`).join("\n") || "none | | x",
        });
        const rows = values.map((value, i) =>
          observationOf("par", `2020 PAR ${unitLetter(i)} ${Number.isNaN(value) ? "-" : value}`),
        );
        const definition = definitionOf({ editions: { 2020: {} }, more: { direction: way } });
        const build = (turned: typeof rows) => buildDataset({ definition, book, observations: turned });
        const shuffled = order.flatMap((i) => rows.slice(i, i + 1));
        expect(rankingOf(build(shuffled), 2020, "PAR")).toEqual(rankingOf(build(rows), 2020, "PAR"));
      }),
    );
  });

  it("R7 R12 rounding for display never changes a rank", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2 }),
        fc.integer({ min: 0, max: 4 }),
        (hundredths, digits) => {
          // all of them read alike with the digits of the index
          const values = hundredths.map((n) => 40 + (n / 100) * 0.4 * 10 ** -digits);
          expect(new Set(values.map((value) => value.toFixed(digits))).size).toBe(1);
          const rows = values.map((value, i) => `2020 PAR ${unitLetter(i)} ${value}`).join("\n");
          const data = dataOf({
            book: bookOf({ units: values.map((_, i) => `${unitLetter(i)} | | x`).join("\n") }),
            editions: { 2020: {} },
            more: { digits },
            rows,
          });
          const ranks = rankingOf(data, 2020, "PAR")?.ranks.map((rank) =>
            rank.kind === "own-reading" ? rank.rank : 0,
          );
          expect(new Set(ranks).size).toBe(values.length);
          expect(ranks).toEqual(hundredths.map((n) => hundredths.filter((other) => other > n).length + 1));
        },
      ),
    );
  });
});

/** All that a run speaks of, written out; the total stands for itself alone. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  PAR: ["PAR"],
  D1: ["D1", "D1.1"],
  "D1.1": ["D1.1"],
  D2: ["D2"],
};

function isDeclared(
  definition: IndexDefinition,
  component: ComponentId,
  from: EditionId,
  to: EditionId,
): boolean {
  const spread = (ids: readonly string[] = []) => ids.flatMap((id) => BELOW[id] ?? []);
  return definition.comparable.some((run) => {
    const spokenOf = run.only
      ? spread(run.only)
      : COMPONENTS.filter((id) => !spread(run.except).includes(id));
    return run.from <= from && to <= run.to && spokenOf.includes(component);
  });
}

describe("differences", () => {
  it("R5 a difference exists if and only if the pair is declared comparable and both scores exist", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const [from, to] of pairs(data)) {
          for (const { unit, component } of places(data)) {
            const [before, after] = [from, to].map(
              (edition) => observe(data, unit, edition, component).value,
            );
            const declared = isDeclared(data.definition, component, from, to);
            const change = changeOf(data, unit, from, to, component);
            expect(isComparable(data.definition, component, from, to)).toBe(declared);
            const points = change.kind === "change" ? change.points : undefined;
            const expected =
              declared && before?.kind === "score" && after?.kind === "score"
                ? after.score - before.score
                : undefined;
            expect(points).toBe(expected);
            if (!declared) expect(["as-printed", "not-comparable"]).toContain(change.kind);
            if (change.kind === "change")
              expect(points !== undefined || change.ranks !== undefined).toBe(true);
          }
        }
      }),
      datasets,
    );
  });

  it("R5 a line joins two neighbouring editions if and only if they are declared comparable and both are there", () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom("score" as const, "rank" as const), (data, measure) => {
        for (const { unit, component } of places(data)) {
          const { points, runs, cuts } = seriesOf(data, unit, { component, measure });
          const there = points.map((p) =>
            measure === "score" ? p.observation.value.kind === "score" : p.rank.kind !== "unranked",
          );
          expect(runs.flat()).toEqual(there.flatMap((is, i) => (is ? [i] : [])));
          const joined = runs.flatMap((run) => run.slice(1));
          points.slice(1).forEach((point, i) => {
            const from = points[i]?.edition ?? 0;
            const may =
              isDeclared(data.definition, component, from, point.edition) &&
              there[i] === true &&
              there[i + 1] === true;
            expect(joined.includes(i + 1)).toBe(may);
            expect(cuts.some((cut) => cut.after === from && cut.before === point.edition)).toBe(!may);
          });
        }
      }),
      datasets,
    );
  });
});

describe("the data sets tried here", () => {
  it("R8 hold withheld figures, own readings, changes of both kinds and printed ones", () => {
    const kinds = new Set<string>();
    for (const data of fc.sample(anyDataset, { numRuns: 100, seed: 2 })) {
      for (const { unit, edition, component } of places(data)) {
        const { value } = observe(data, unit, edition, component);
        if (value.kind === "missing") kinds.add(value.why);
        kinds
          .add(rankOf(data, unit, edition, component).kind)
          .add(`region ${regionRankOf(data, unit, edition, component).kind}`);
        for (const to of data.editions.keys()) {
          const change = changeOf(data, unit, edition, to, component);
          kinds.add(
            change.kind === "change"
              ? `points ${change.points !== undefined}, ranks ${change.ranks !== undefined}`
              : change.kind,
          );
        }
        const { nextRank } = gapsOf(data, unit, edition, component);
        if (nextRank.kind === "gap") kinds.add(`next ${nextRank.bound ?? "sure"}`);
      }
    }
    const expected = [
      "withheld",
      "published",
      "own-reading",
      "unranked",
      "region as-printed",
      "region own-reading",
      "as-printed",
      "not-comparable",
      "unknown",
    ];
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        ...expected,
        "points true, ranks true",
        "points true, ranks false",
        "points false, ranks true",
        "next enough",
        "next sure",
      ]),
    );
  });
});

describe("what is withheld or not computable", () => {
  it("R8 no figure of a unit outside a published top n is in any output", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const years = [...data.editions.keys()];
        const found: unknown[] = [];
        for (const { unit, edition, component } of places(data)) {
          found.push(
            observe(data, unit, edition, component),
            rankingOf(data, edition, component),
            rankOf(data, unit, edition, component),
            rankWarnings(data, edition, component),
            regionRankOf(data, unit, edition, component),
            gapsOf(data, unit, edition, component),
            groupOf(data, unit, edition),
            quartilesOf(data, edition, component),
            regionMedian(data, edition, "N", component),
            years.map((to) => [changeOf(data, unit, edition, to, component), gapParts(data, unit, "a", to)]),
            seriesOf(data, unit, { component, measure: "rank" }),
          );
        }
        const text = JSON.stringify(found);
        for (const hidden of [HIDDEN_RANK, HIDDEN_SCORE, HIDDEN_CLAIM])
          expect(text).not.toContain(String(hidden));
      }),
      datasets,
    );
  });

  it("R8 a rank is a published one or computed from whole open data, in every output", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const place of places(data)) checkRanks(data, place);
      }),
      datasets,
    );
  });

  it("R8 no best, median, quartile or region figure of partial or closed data", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const { unit, edition, component } of places(data)) {
          const held = data.editions.get(edition)?.edition;
          if (!held || isOpen(held)) continue;
          expect(quartilesOf(data, edition, component)).toBeUndefined();
          expect(regionMedian(data, edition, "N", component)).toBeUndefined();
          const { best, median, regionMedian: region, nextRank } = gapsOf(data, unit, edition, component);
          expect([best.kind, median.kind, region.kind]).toEqual(["none", "none", "none"]);
          // a next rank stands on two published pairs
          if (nextRank.kind === "gap") expect(rankOf(data, unit, edition, component).kind).toBe("published");
          expect(rankWarnings(data, edition, component)).toEqual([]);
        }
      }),
      datasets,
    );
  });
});

function checkRanks(data: Dataset, { unit, edition, component }: Place): void {
  const held = data.editions.get(edition)?.edition;
  if (!held) throw new Error("no edition");
  const n = held.regime.kind === "top-n" ? held.regime.n : Number.POSITIVE_INFINITY;
  const fair = (rank: Rank) => {
    if (rank.kind === "published") expect(rank.rank).toBeLessThanOrEqual(n);
    if (rank.kind === "own-reading") expect(isOpen(held)).toBe(true);
  };
  const rank = rankOf(data, unit, edition, component);
  fair(rank);
  expect(observe(data, unit, edition, component).publishedRank).toBe(
    rank.kind === "published" ? rank.rank : undefined,
  );
  rankingOf(data, edition, component)?.ranks.forEach(fair);
  const point = seriesOf(data, unit, { component, measure: "rank" }).points.find(
    (p) => p.edition === edition,
  );
  expect(point?.rank).toEqual(rank);
  const finding = positionOf(data, unit, edition, component);
  expect(finding.kind === "position" && finding.position.rank).toEqual(rank);
  const inRegion = regionRankOf(data, unit, edition, component);
  if (inRegion.kind === "own-reading") {
    expect(
      isOpen(held) ||
        (held.holdings["*"]?.rank === "complete" &&
          n === Number.POSITIVE_INFINITY &&
          held.regime.kind !== "groups-only"),
    ).toBe(true);
    expect(inRegion.rank).toBeLessThanOrEqual(inRegion.of);
  }
  const { nextRank } = gapsOf(data, unit, edition, component);
  if (nextRank.kind === "gap") {
    const other = rankOf(data, nextRank.unit ?? "", edition, component);
    expect(
      other.kind !== "unranked" &&
        rank.kind !== "unranked" &&
        other.rank < rank.rank &&
        other.rank === nextRank.rank,
    ).toBe(true);
  }
  for (const from of data.editions.keys()) {
    const change = changeOf(data, unit, from, edition, component);
    if (change.kind !== "change" || change.ranks === undefined) continue;
    const before = rankOf(data, unit, from, component);
    expect([before.kind, rank.kind]).toEqual([rank.kind, change.ranksAre]);
    expect(before.kind !== "unranked" && rank.kind !== "unranked" && before.rank - rank.rank).toBe(
      change.ranks,
    );
  }
}

describe("gaps", () => {
  it("R14 the parts of a gap and its unexplained rest add up to it within 1e-9", () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined, freq: 6 });
    const component = fc.record({
      weight: fc.option(fc.double({ min: 0.1, max: 50, noNaN: true }), { nil: undefined }),
      a: value,
      b: value,
    });
    const total = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(component, { maxLength: 10 }),
        total,
        total,
        fc.constantFrom("sum", "weighted", "as-published"),
        (components, a, b, formula) => {
          const ids = components.map((_, i) => `P${i}`);
          const data = dataOf({
            book: bookOf({ units: "a | | a\nb | | b" }),
            editions: { 2020: {} },
            parents: Object.fromEntries(ids.map((id) => [id, "PAR"])),
            terms: components.map(({ weight }, i) => ({
              component: `P${i}`,
              ...(weight === undefined ? {} : { weight }),
            })),
            more: {
              methodologies: [{ id: "m", from: 2020, to: 2020, name: { vi: "", en: "" }, total: formula }],
            },
            rows: [
              `2020 PAR a ${a}`,
              `2020 PAR b ${b}`,
              ...components.flatMap((c, i) => [`2020 P${i} a ${c.a ?? "-"}`, `2020 P${i} b ${c.b ?? "-"}`]),
            ].join("\n"),
          });
          const gap = gapParts(data, "a", "b", 2020);
          const sum = gap?.parts.reduce((all, part) => all + part.points, gap.unexplained);
          expect(Math.abs((sum ?? Number.NaN) - (b - a))).toBeLessThanOrEqual(1e-9);
          expect(
            [...(gap?.parts.map((part) => part.component) ?? []), ...(gap?.missing ?? [])].sort(),
          ).toEqual([...ids].sort());
        },
      ),
    );
  });
});

describe("row order", () => {
  const rows = 12;
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0)),
    { minLength: rows, maxLength: rows },
  );
  const names = fc.array(fc.constantFrom("", "Cà Mau", "Cao Bằng", "cà mau", "Đà Nẵng", "Điện Biên", "da"), {
    minLength: rows,
    maxLength: rows,
  });
  const column: fc.Arbitrary<SortColumn> = fc.oneof(
    numbers.map((values) => ({ kind: "number" as const, values })),
    names.map((values) => ({ kind: "text" as const, values })),
  );
  const key: fc.Arbitrary<SortKey> = fc.record({
    column,
    direction: fc.constantFrom("ascending" as const, "descending" as const),
  });
  const collate = new Intl.Collator("vi", { sensitivity: "base" }).compare;

  it("R9 equals a plain stable sort, the missing last in both directions", () => {
    const naive = (keys: readonly SortKey[]) => {
      const all = Array.from({ length: rows }, (_, row) => row);
      // a stable sort by the last key first, and so on, is a sort by all keys
      return [...keys].reverse().reduce((order, { column: c, direction: way }) => {
        const missing = (row: number) =>
          c.kind === "text" ? c.values[row] === "" : Number.isNaN(c.values[row]);
        const compare = (a: number, b: number) =>
          c.kind === "text"
            ? collate(c.values[a] ?? "", c.values[b] ?? "")
            : Number((c.values[a] ?? 0) > (c.values[b] ?? 0)) -
              Number((c.values[a] ?? 0) < (c.values[b] ?? 0));
        const present = order
          .filter((row) => !missing(row))
          .sort((a, b) => (way === "ascending" ? compare(a, b) : compare(b, a)));
        return [...present, ...order.filter(missing)];
      }, all);
    };
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3 }), (keys) => {
        expect([...rowOrder(rows, keys, collate)]).toEqual(naive(keys));
      }),
      { numRuns: 300 },
    );
  });
});
