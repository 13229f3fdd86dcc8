import fc from "fast-check";
import { bookOf, dataOf, unitLetter } from "./dataset.fixture.js";
import type { Dataset } from "./model/dataset.js";
import type { ComparableRun, Edition, Holding, Regime } from "./model/index-definition.js";

/** Figures that no output may hold: those of units outside a published top n. */
export const HIDDEN_RANK = 41_000;
export const HIDDEN_SCORE = 77_123.25;
export const HIDDEN_CLAIM = 55_017;

export const COMPONENTS = ["PAR", "D1", "D1.1", "D2"] as const;
const FIRST = 2018;

const word = fc.constantFrom("complete" as const, "partial" as const);
const holding: fc.Arbitrary<Holding> = fc.record({ score: word, rank: word });
const regime: fc.Arbitrary<Regime> = fc.oneof(
  fc.constant<Regime>({ kind: "full" }),
  fc.integer({ min: 1, max: 4 }).map((n): Regime => ({ kind: "top-n", n })),
  fc.constantFrom<Regime>({ kind: "scores-and-groups" }, { kind: "ranks-only" }, { kind: "groups-only" }),
);
const scope = fc.subarray([...COMPONENTS], { minLength: 1 });
const run: fc.Arbitrary<ComparableRun> = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.option(fc.tuple(fc.boolean(), scope), { nil: undefined }),
  )
  .map(([a, b, said]) => ({
    from: FIRST + Math.min(a, b),
    to: FIRST + Math.max(a, b),
    ...(said === undefined ? {} : said[0] ? { only: said[1] } : { except: said[1] }),
  }));

interface Cell {
  readonly score: number | undefined;
  readonly rank: number | undefined;
}
// a small grid makes ties, thirds make numbers that rounding would make equal
const cell: fc.Arbitrary<Cell> = fc.record({
  score: fc.option(
    fc.integer({ min: 0, max: 30 }).map((n) => n / 3),
    { nil: undefined, freq: 4 },
  ),
  rank: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 2 }),
});

/** Any mixture of regimes, holdings, ties, gaps, published ranks and claims, with hidden figures outside every top n. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    units: fc.integer({ min: 1, max: 9 }),
    direction: fc.constantFrom("higher-is-better" as const, "lower-is-better" as const),
    digits: fc.integer({ min: 0, max: 4 }),
    comparable: fc.array(run, { maxLength: 4 }),
    editions: fc.array(
      fc.record({
        regime,
        holding,
        cells: fc.array(cell, { minLength: 36, maxLength: 36 }),
        claimed: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(({ units, direction, digits, comparable, editions }) => {
    const ids = Array.from({ length: units }, (_, i) => unitLetter(i));
    const rows: string[] = [];
    const claims: string[] = [];
    editions.forEach(({ regime: how, cells, claimed }, e) => {
      const year = FIRST + e;
      ids.forEach((id, u) => {
        COMPONENTS.forEach((component, c) => {
          const { score, rank } = cells[u * COMPONENTS.length + c] ?? {};
          const outside = how.kind === "top-n" && rank !== undefined && rank > how.n;
          rows.push(
            `${year} ${component} ${id} ${outside ? HIDDEN_SCORE : (score ?? "-")} ${outside ? HIDDEN_RANK : (rank ?? "-")}`,
          );
          if (c > 0 || !claimed) return;
          claims.push(`${year} ${id} change ${outside ? HIDDEN_CLAIM : 1.5} ${outside ? HIDDEN_CLAIM : 2}`);
          claims.push(
            `${year} ${id} region-rank - - ${outside ? HIDDEN_CLAIM : 1} 3 ${u % 2 === 0 ? "N" : "S"}`,
          );
        });
      });
    });
    return dataOf({
      book: bookOf({ units: ids.map((id, u) => `${id} | | ${id} | ${u % 2 === 0 ? "N" : "S"}`).join("\n") }),
      parents: { D1: "PAR", "D1.1": "D1", D2: "PAR" },
      editions: Object.fromEntries(
        editions.map(({ regime: how, holding: held }, e) => [
          FIRST + e,
          { regime: how, holdings: { "*": held } },
        ]),
      ),
      more: { direction, digits, comparable },
      rows: rows.join("\n"),
      claims: claims.join("\n"),
    });
  });

/** May ranks, medians and the like be computed of it? Said again here, in other words than the code's. */
export function isOpen({ regime: how, holdings }: Edition): boolean {
  return how.kind !== "top-n" && how.kind !== "groups-only" && holdings["*"]?.score === "complete";
}
