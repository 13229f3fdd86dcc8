import { buildDataset } from "@chiso/core";
import type { Dataset, Edition, IndexDefinition, Observation, Unit, UnitBook } from "@chiso/core";

// Invented units and figures for states that the real data do not have. Standing "illustrative", and no real name (R11).

/** Scores of one invented unit by edition; undefined: missing. */
export interface InventedUnit {
  readonly name: string;
  readonly scores: readonly (number | undefined)[];
}

/** Editions of the invented index; a break stands between 2021 and 2022. */
export const INVENTED_EDITIONS = [2020, 2021, 2022, 2023] as const;

const both = (text: string) => ({ vi: text, en: text });

function edition(id: number): Edition {
  return {
    id,
    unitSet: "invented",
    asOf: `${id}-12-31`,
    methodology: id < 2022 ? "M1" : "M2",
    regime: { kind: "full" },
    holdings: { "*": { score: "complete", rank: "complete" } },
  };
}

/** The invented index: what it is, whoever is scored. */
export const INVENTED_INDEX: IndexDefinition = {
  id: "vi-du",
  name: { vi: "CHỈ SỐ VÍ DỤ", en: "EXAMPLE INDEX" },
  fullName: { vi: "Chỉ số ví dụ (số liệu minh họa)", en: "Example index (illustrative figures)" },
  publisher: { vi: "không có", en: "none" },
  credit: { vi: "Số liệu minh họa, không phải số liệu thật.", en: "Illustrative figures, not real ones." },
  scoreUnit: "points",
  digits: 2,
  direction: "higher-is-better",
  overall: "VD",
  components: [{ id: "VD", level: "overall" }],
  terms: [
    {
      component: "VD",
      from: 2020,
      to: 2023,
      name: { vi: "Chỉ số ví dụ", en: "Example index" },
      min: 0,
      max: 100,
    },
  ],
  methodologies: [
    { id: "M1", from: 2020, to: 2021, name: both("M1"), total: "as-published" },
    { id: "M2", from: 2022, to: 2023, name: both("M2"), total: "as-published" },
  ],
  comparable: [
    { from: 2020, to: 2021 },
    { from: 2022, to: 2023 },
  ],
  breaks: [
    {
      before: 2022,
      reason: "methodology",
      note: { vi: "Từ năm 2022 dùng bộ tiêu chí mới.", en: "A new set of criteria from 2022." },
    },
  ],
  editions: INVENTED_EDITIONS.map(edition),
  groupNames: {},
};

function unit(invented: InventedUnit, i: number): Unit {
  return {
    id: `vi-du-${i + 1}`,
    periods: [
      {
        from: "2004-01-01",
        name: both(invented.name),
        fullName: invented.name,
        kind: "province",
        aliases: [],
      },
    ],
  };
}

/** A data set of invented units, `vi-du-1` onwards. */
export function invented(units: readonly InventedUnit[]): Dataset {
  const made = units.map(unit);
  const book: UnitBook = {
    units: new Map(made.map((u) => [u.id, u])),
    sets: new Map([["invented", { id: "invented", units: made.map((u) => u.id) }]]),
    regions: new Map(),
    successions: [],
  };
  const observations = units.flatMap(({ scores }, i) =>
    INVENTED_EDITIONS.map((year, at): Observation => {
      const score = scores[at];
      return {
        unit: `vi-du-${i + 1}`,
        index: "vi-du",
        edition: year,
        component: "VD",
        value: score === undefined ? { kind: "missing", why: "not-surveyed" } : { kind: "score", score },
        source: "vi-du",
        standing: "illustrative",
      };
    }),
  );
  return buildDataset({
    definition: INVENTED_INDEX,
    book,
    observations,
    sources: [{ id: "vi-du", title: { vi: "Số liệu minh họa", en: "Illustrative figures" } }],
  });
}

export const oneUnit = invented([{ name: "Tỉnh Ví dụ", scores: [61.2, 63.05, 58.4, 60.11] }]);

export const noUnit = invented([]);

export const allMissing = invented([
  { name: "Tỉnh Ví dụ Một", scores: [undefined, undefined, undefined, undefined] },
  { name: "Tỉnh Ví dụ Hai", scores: [undefined, undefined, undefined, undefined] },
]);

export const ties = invented([
  { name: "Tỉnh Ví dụ Một", scores: [70, 71.5, 66, 70.25] },
  { name: "Tỉnh Ví dụ Hai", scores: [70, 70, 66, 70.25] },
  { name: "Tỉnh Ví dụ Ba", scores: [64.5, 70, 61, 70.25] },
  { name: "Tỉnh Ví dụ Bốn", scores: [55, 56, 52.75, 54] },
]);

export const longNames = invented([
  {
    name: "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng",
    scores: [70, 71.5, 66, 70.25],
  },
  {
    name: "Ủy ban nhân dân thành phố Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ",
    scores: [68, 70, undefined, 69],
  },
  { name: "Xã Ý", scores: [64.5, 70, 61, 70.25] },
]);

export const hostile = invented([
  { name: "<img src=x onerror=alert(1)>", scores: [70, 71.5, 66, 70.25] },
  { name: '=HYPERLINK("https://example.org","nhấn vào đây")', scores: [68, 70, 64, 69] },
]);
