import { buildDataset } from "@chiso/core";
import type { Dataset, IndexDefinition, Observation } from "@chiso/core";
import { book } from "@chiso/data/units";

const text = (name: string) => ({ vi: name, en: name });
const edition = (id: number, unitSet: string) => ({
  id,
  unitSet,
  asOf: `${id}-12-31`,
  methodology: "m",
  regime: { kind: "full" as const },
  holdings: { "*": { score: "complete" as const, rank: "partial" as const } },
});

const definition: IndexDefinition = {
  id: "test",
  name: text("TEST"),
  fullName: text("Test index (TEST)"),
  publisher: text("Nobody"),
  credit: text("Nobody"),
  scoreUnit: "points",
  digits: 2,
  direction: "higher-is-better",
  overall: "T",
  components: [{ id: "T", level: "overall" }],
  terms: [{ component: "T", from: 2023, to: 2026, name: text("Test"), min: 0, max: 100 }],
  methodologies: [{ id: "m", from: 2023, to: 2026, name: text("m"), total: "as-published" }],
  comparable: [{ from: 2023, to: 2026 }],
  breaks: [],
  editions: [edition(2023, "63"), edition(2024, "63"), edition(2025, "34"), edition(2026, "34")],
  groupNames: {},
};

/** Made-up scores over the merger of 2025-07-01: two editions of 63 units, two of 34. */
export const mergedIndex: Dataset = buildDataset({ definition, book, observations: madeUp() });

function madeUp(): readonly Observation[] {
  return definition.editions.flatMap(({ id, unitSet }) =>
    (book.sets.get(unitSet)?.units ?? []).map(
      (unit, i): Observation => ({
        unit,
        index: "test",
        edition: id,
        component: "T",
        value: { kind: "score", score: 50 + ((i * 7 + id) % 40) },
        source: "",
        standing: "illustrative",
      }),
    ),
  );
}
