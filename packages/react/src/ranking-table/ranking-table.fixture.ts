import { buildDataset } from "@chiso/core";
import type { Dataset, IndexDefinition, Observation, UnitBook } from "@chiso/core";

/** A name that would be markup. */
export const bad = "<img src=x onerror=alert(1)>";
const formula = '=HYPERLINK("http://x")';

function makeBook(names: readonly string[]): UnitBook {
  const ids = names.map((_, i) => idAt(i));
  return {
    units: new Map(
      names.map((text, i) => [
        idAt(i),
        {
          id: idAt(i),
          periods: [
            {
              from: "2000-01-01",
              name: { vi: text, en: text },
              fullName: text,
              kind: "department",
              aliases: [],
            },
          ],
        },
      ]),
    ),
    sets: new Map([["s", { id: "s", units: ids }]]),
    regions: new Map(),
    successions: [],
  };
}

function idAt(i: number): string {
  return i < 26 ? String.fromCharCode(97 + i) : `u${i}`;
}

const text = (vi: string) => ({ vi, en: vi });

const definition: IndexDefinition = {
  id: "small",
  name: text("Chỉ số mẫu"),
  fullName: text("Chỉ số mẫu"),
  publisher: text("Người công bố"),
  credit: text("Nguồn mẫu"),
  scoreUnit: "points",
  digits: 2,
  direction: "higher-is-better",
  overall: "T",
  components: [{ id: "T", level: "overall" }],
  terms: [{ component: "T", from: 2020, to: 2020, name: text("Tổng"), min: 0, max: 100 }],
  methodologies: [{ id: "m", from: 2020, to: 2020, name: text("m"), total: "as-published" }],
  comparable: [],
  breaks: [],
  editions: [
    {
      id: 2020,
      unitSet: "s",
      asOf: "2020-12-31",
      methodology: "m",
      regime: { kind: "full" },
      holdings: { "*": { score: "complete", rank: "partial" } },
    },
  ],
  groupNames: {},
};

function makeDataset(names: readonly string[], score: (i: number) => number | undefined): Dataset {
  const observations = names.map((_, i): Observation => {
    const value = score(i);
    return {
      unit: idAt(i),
      index: "small",
      edition: 2020,
      component: "T",
      value: value === undefined ? { kind: "missing", why: "unreadable" } : { kind: "score", score: value },
      source: "s",
      standing: "published",
    };
  });
  return buildDataset({ definition, book: makeBook(names), observations });
}

/** A tie, a name that is markup, one that is a formula, and a score that could not be read. */
export const small: Dataset = makeDataset(["Bravo", "Alfa", bad, formula], (i) => [80, 80, 70, undefined][i]);

/** Enough rows to be rendered in a window. */
export const thousand: Dataset = makeDataset(
  Array.from({ length: 1000 }, (_, i) => `Xã ${String(i + 1).padStart(4, "0")}`),
  (i) => 100 - i / 20,
);

/** Every tenth could not be read: too many to be named one by one. */
export const manyMissing: Dataset = makeDataset(
  Array.from({ length: 300 }, (_, i) => `Xã ${String(i + 1).padStart(4, "0")}`),
  (i) => (i % 10 === 9 ? undefined : 100 - i / 20),
);
