import { buildDataset } from "@chiso/core";
import type {
  ComponentTerm,
  Dataset,
  IndexDefinition,
  MissingReason,
  Observation,
  UnitBook,
} from "@chiso/core";

// An invented index with parts, for states of the waterfall that the real data do not have: standing "illustrative", and no
// real name (R11).

const both = (text: string) => ({ vi: text, en: text });
const YEARS = [2022, 2023] as const;

export interface InventedPart {
  readonly name: string;
  /** Unknown where absent. */
  readonly max?: number;
  /** Scores of the two units in 2022 and 2023; a reason where missing. */
  readonly scores: readonly (readonly [Cell, Cell])[];
}

type Cell = number | MissingReason;

export interface InventedParts {
  readonly units: readonly string[];
  readonly totals: readonly (readonly [Cell, Cell])[];
  readonly parts: readonly InventedPart[];
  readonly direction?: IndexDefinition["direction"];
}

function definitionOf({ parts, direction = "higher-is-better" }: InventedParts): IndexDefinition {
  const term = (component: string, name: string, max: number | undefined): ComponentTerm => ({
    component,
    from: 2022,
    to: 2023,
    name: both(name),
    min: 0,
    ...(max === undefined ? {} : { max }),
  });
  return {
    id: "vi-du",
    name: { vi: "CHỈ SỐ VÍ DỤ", en: "EXAMPLE INDEX" },
    fullName: { vi: "Chỉ số ví dụ (số liệu minh họa)", en: "Example index (illustrative figures)" },
    publisher: { vi: "không có", en: "none" },
    credit: { vi: "Số liệu minh họa, không phải số liệu thật.", en: "Illustrative figures, not real ones." },
    scoreUnit: "points",
    digits: 2,
    direction,
    overall: "VD",
    components: [
      { id: "VD", level: "overall" },
      ...parts.map((_, i) => ({ id: `VD${i + 1}`, parent: "VD", level: "dimension" as const })),
    ],
    terms: [
      term("VD", "Chỉ số ví dụ", 100),
      ...parts.map(({ name, max }, i) => term(`VD${i + 1}`, name, max)),
    ],
    methodologies: [{ id: "M", from: 2022, to: 2023, name: both("M"), total: "sum" }],
    comparable: [{ from: 2022, to: 2023 }],
    breaks: [],
    editions: YEARS.map((id) => ({
      id,
      unitSet: "invented",
      asOf: `${id}-12-31`,
      methodology: "M",
      regime: { kind: "full" },
      holdings: { "*": { score: "complete", rank: "complete" } },
    })),
    groupNames: {},
  };
}

/** A data set of invented units `vi-du-1`, `vi-du-2`, … with parts `VD1`, `VD2`, … of a total `VD`. */
export function inventedParts(given: InventedParts): Dataset {
  const ids = given.units.map((_, i) => `vi-du-${i + 1}`);
  const book: UnitBook = {
    units: new Map(
      ids.map((id, i) => {
        const name = given.units[i] ?? id;
        const period = {
          from: "2004-01-01",
          name: both(name),
          fullName: name,
          kind: "province",
          aliases: [],
        } as const;
        return [id, { id, periods: [period] }];
      }),
    ),
    sets: new Map([["invented", { id: "invented", units: ids }]]),
    regions: new Map(),
    successions: [],
  };
  const columns = [given.totals, ...given.parts.map(({ scores }) => scores)];
  const observations = columns.flatMap((scores, c) =>
    ids.flatMap((unit, u) =>
      YEARS.map((edition, e): Observation => {
        const cell = scores[u]?.[e] ?? "not-surveyed";
        return {
          unit,
          index: "vi-du",
          edition,
          component: c === 0 ? "VD" : `VD${c}`,
          value: typeof cell === "number" ? { kind: "score", score: cell } : { kind: "missing", why: cell },
          source: "vi-du",
          standing: "illustrative",
        };
      }),
    ),
  );
  return buildDataset({
    definition: definitionOf(given),
    book,
    observations,
    sources: [{ id: "vi-du", title: { vi: "Số liệu minh họa", en: "Illustrative figures" } }],
  });
}

/** One part whose maximum no source states, one that nobody surveyed, a tie, a loss of nothing. */
export const openParts = inventedParts({
  units: ["Tỉnh Ví dụ Một", "Tỉnh Ví dụ Hai", "Tỉnh Ví dụ Ba"],
  totals: [
    [70, 73.4],
    [75, 76],
    [64, 66],
  ],
  parts: [
    {
      name: "Chỉ đạo, điều hành",
      max: 20,
      scores: [
        [14, 15],
        [17, 17.5],
        [13, 12],
      ],
    },
    {
      name: "Thể chế",
      max: 20,
      scores: [
        [15, 15],
        [16, 16.25],
        [12, 14],
      ],
    },
    {
      name: "Thủ tục hành chính",
      scores: [
        [12, 12.4],
        [13, 13],
        [11, 11],
      ],
    },
    {
      name: "Tài chính công",
      max: 10,
      scores: [
        [10, 10],
        [9, 9],
        [8, 8],
      ],
    },
    {
      name: "Chính quyền số",
      max: 25,
      scores: [
        ["not-surveyed", "not-surveyed"],
        [11, 12],
        [9, 10],
      ],
    },
  ],
});

/** Where less is better: complaints, days late. */
export const lessIsBetter = inventedParts({
  units: ["Tỉnh Ví dụ Một", "Tỉnh Ví dụ Hai", "Tỉnh Ví dụ Ba"],
  totals: [
    [36, 30.5],
    [28, 27],
    [41, 39],
  ],
  parts: [
    {
      name: "Hồ sơ quá hạn",
      max: 50,
      scores: [
        [20, 14.5],
        [15, 14],
        [22, 21],
      ],
    },
    {
      name: "Phản ánh chưa trả lời",
      max: 50,
      scores: [
        [16, 16],
        [13, 13],
        [19, 18],
      ],
    },
  ],
  direction: "lower-is-better",
});

const LONG =
  "Mức độ hài lòng của người dân, doanh nghiệp và tổ chức chính trị - xã hội đối với việc tiếp nhận, giải quyết thủ tục hành chính trên môi trường mạng";

export const longParts = inventedParts({
  units: [
    "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng",
    "Ủy ban nhân dân thành phố Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ",
    "Xã Ý",
  ],
  totals: [
    [60.5, 63.75],
    [66, 67],
    [58, 61],
  ],
  parts: [
    {
      name: LONG,
      max: 40,
      scores: [
        [22.5, 24],
        [27, 27],
        [21, 22],
      ],
    },
    {
      name: "Ặ ặ Ỗ ỗ Ự ự Ỹ",
      max: 30,
      scores: [
        [20, 21.75],
        [21, 21],
        [19, 21],
      ],
    },
    {
      name: `${LONG} và trên hệ thống một cửa điện tử liên thông`,
      max: 30,
      scores: [
        [18, 18],
        [18, 19],
        [18, 18],
      ],
    },
  ],
});

export const hostileParts = inventedParts({
  units: ["<img src=x onerror=alert(1)>", '=HYPERLINK("https://example.org","nhấn vào đây")'],
  totals: [
    [60, 61],
    [66, 67],
  ],
  parts: [
    {
      name: "</text><script>alert(1)</script>",
      max: 50,
      scores: [
        [30, 31],
        [33, 33],
      ],
    },
    {
      name: '"; DROP TABLE scores; --',
      max: 50,
      scores: [
        [30, 30],
        [33, 34],
      ],
    },
  ],
});

/** More components than a radar can bear. */
export const manyParts = inventedParts({
  units: ["Tỉnh Ví dụ Một", "Tỉnh Ví dụ Hai", "Tỉnh Ví dụ Ba"],
  totals: [
    [70, 72],
    [66, 67],
    [58, 61],
  ],
  parts: Array.from({ length: 12 }, (_, i) => ({
    name: `Lĩnh vực ${i + 1}`,
    max: 10,
    scores: [
      [5, 5 + (i % 4)],
      [6, 6.5],
      [4, 4 + (i % 3)],
    ] as const,
  })),
});
