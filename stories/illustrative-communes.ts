import { buildDataset } from "@chiso/core";
import type { Dataset, IndexDefinition, Observation, Unit, UnitBook } from "@chiso/core";

// As many invented communes as there were real ones before July 2025: what a table must carry at most. Names and figures are
// made by rule, the same each time; standing "illustrative" (R11).

/** Communes before the reform of 2025. */
export const COMMUNES = 10_598;
const EDITIONS = [2023, 2024] as const;
const PARTS = 6;
const SOURCE = "vi-du-xa";

const both = (text: string) => ({ vi: text, en: text });
const partId = (part: number) => `T${part + 1}`;

/** Numbers between 0 and 1 by rule (a linear congruential generator; Numerical Recipes, 1992). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const definition: IndexDefinition = {
  id: "vi-du-xa",
  name: { vi: "CHỈ SỐ XÃ (VÍ DỤ)", en: "COMMUNE INDEX (EXAMPLE)" },
  fullName: {
    vi: "Chỉ số cấp xã (đơn vị và số liệu minh họa)",
    en: "Commune index (illustrative units and figures)",
  },
  publisher: { vi: "không có", en: "none" },
  credit: { vi: "Số liệu minh họa, không phải số liệu thật.", en: "Illustrative figures, not real ones." },
  scoreUnit: "points",
  digits: 2,
  direction: "higher-is-better",
  overall: "X",
  components: [
    { id: "X", level: "overall" },
    ...Array.from({ length: PARTS }, (_, part) => ({
      id: partId(part),
      level: "dimension" as const,
      parent: "X",
    })),
  ],
  terms: [
    {
      component: "X",
      from: 2023,
      to: 2024,
      name: { vi: "Chỉ số cấp xã", en: "Commune index" },
      min: 0,
      max: 60,
    },
    ...Array.from({ length: PARTS }, (_, part) => ({
      component: partId(part),
      from: 2023,
      to: 2024,
      name: { vi: `Lĩnh vực ${part + 1}`, en: `Field ${part + 1}` },
      min: 0,
      max: 10,
    })),
  ],
  methodologies: [{ id: "M", from: 2023, to: 2024, name: both("M"), total: "as-published" }],
  comparable: [{ from: 2023, to: 2024 }],
  breaks: [],
  editions: EDITIONS.map((id) => ({
    id,
    unitSet: "xa",
    asOf: `${id}-12-31`,
    methodology: "M",
    regime: { kind: "full" as const },
    holdings: { "*": { score: "complete" as const, rank: "complete" as const } },
  })),
  groupNames: {},
};

/** Every hundredth commune was not surveyed: it is missing, and stands last (R9). */
function observationsOf(id: string, row: number, next: () => number): readonly Observation[] {
  const missing = row % 100 === 99;
  return EDITIONS.flatMap((edition) => {
    const parts = Array.from({ length: PARTS }, () => Math.round(next() * 1000) / 100);
    const of = (component: string, score: number): Observation => ({
      unit: id,
      index: definition.id,
      edition,
      component,
      value: missing ? { kind: "missing", why: "not-surveyed" } : { kind: "score", score },
      source: SOURCE,
      standing: "illustrative",
    });
    const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
    return [of("X", total), ...parts.map((score, part) => of(partId(part), score))];
  });
}

function unitOf(row: number): Unit {
  const name = `Xã Ví dụ ${String(row + 1).padStart(5, "0")}`;
  return {
    id: `xa-${row + 1}`,
    periods: [{ from: "2004-01-01", name: both(name), fullName: name, kind: "commune", aliases: [] }],
  };
}

function make(count: number): Dataset {
  const units = Array.from({ length: count }, (_, row) => unitOf(row));
  const book: UnitBook = {
    units: new Map(units.map((unit) => [unit.id, unit])),
    sets: new Map([["xa", { id: "xa", units: units.map(({ id }) => id) }]]),
    regions: new Map(),
    successions: [],
  };
  const next = numbersFrom(2025);
  return buildDataset({
    definition,
    book,
    observations: units.flatMap(({ id }, row) => observationsOf(id, row, next)),
    sources: [{ id: SOURCE, title: { vi: "Số liệu minh họa", en: "Illustrative figures" } }],
  });
}

let made: Dataset | undefined;

/** The whole set, made when first asked for: some 150,000 figures. */
export function communes(): Dataset {
  made ??= make(COMMUNES);
  return made;
}

/** Twelve columns of it. */
export const COMMUNE_COLUMNS = [
  "rank",
  "name",
  "score",
  "change-points",
  "change-ranks",
  "component",
  "sparkline",
] as const;
