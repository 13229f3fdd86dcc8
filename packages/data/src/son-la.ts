import { buildDataset } from "@chiso/core";
import type { Dataset, IndexDefinition, Observation, PublishedAverage, Source } from "@chiso/core";
import { sonLaDepartmentsIndex, sonLaDistrictsIndex } from "./catalogue/son-la.js";
import { decisionTitle, newspaperTitle } from "./generated/son-la.js";
import { book } from "./units/book.js";

const DECISION = "sonla-depts-2020";
const NEWSPAPER = "baosonla-2021";

const sources: readonly Source[] = [
  {
    id: DECISION,
    title: decisionTitle,
    link: "https://sotttt.sonla.gov.vn/1229/27531/6128/589474/cai-cach-hanh-chinh/uy-ban-nhan-dan-tinh-son-la-cong-bo-chi-so-cai-cach-hanh-chinh-cua-cac-so-ban-nganh-uy-ban-nhan-",
    remark: {
      vi: "Chỉ đọc được các nhóm và thứ tự trong danh sách; không có điểm và thứ hạng.",
      en: "Only groups and the order of the list could be read; neither scores nor ranks.",
    },
  },
  {
    id: NEWSPAPER,
    title: newspaperTitle,
    remark: {
      vi: "Nhóm theo Quyết định 36/QĐ-UBND; thứ hạng 20/20 theo báo.",
      en: "Group by decision 36/QĐ-UBND; rank 20 of 20 as the newspaper prints it.",
    },
  },
];

/** The only body whose rank somebody printed. */
const RANKED = "son-la.so-lao-dong";

function bodies(definition: IndexDefinition, inGroupA: number): readonly Observation[] {
  const units = book.sets.get(definition.id)?.units ?? [];
  return units.map((unit, row) => ({
    unit,
    index: definition.id,
    edition: 2020,
    component: "TOTAL",
    value: { kind: "missing", why: "not-in-data" },
    publishedGroup: row < inGroupA ? "A" : "B",
    standing: "published",
    ...(unit === RANKED
      ? { publishedRank: 20, rankStanding: "press", source: NEWSPAPER }
      : { source: DECISION }),
  }));
}

function average(value: number): readonly PublishedAverage[] {
  return [{ edition: 2020, component: "TOTAL", average: value, standing: "published", source: DECISION }];
}

/**
 * Sơn La's own ranking of its 20 departments, 2020: groups A and B, units in the order of the published list.
 *
 * @example observe(sonLaDepartments, "son-la.so-lao-dong", 2020, "TOTAL").publishedRank // 20
 */
export const sonLaDepartments: Dataset = buildDataset({
  definition: sonLaDepartmentsIndex,
  book,
  sources,
  observations: bodies(sonLaDepartmentsIndex, 14),
  averages: average(90.25),
});

/** Sơn La's own ranking of its 12 districts, 2020: two of group B stand without a name, as the text breaks off. */
export const sonLaDistricts: Dataset = buildDataset({
  definition: sonLaDistrictsIndex,
  book,
  sources: sources.slice(0, 1),
  observations: bodies(sonLaDistrictsIndex, 4),
  averages: average(86.15),
});

export { sonLaDepartmentsIndex, sonLaDistrictsIndex } from "./catalogue/son-la.js";
export { sonLaInspection2021 } from "./son-la-inspection.js";
export { sonLaProcedures2021 } from "./son-la-procedures.js";
export { sonLaRanking2020, sonLaReform2021 } from "./son-la-facts.js";
export type { SonLaReform } from "./son-la-facts.js";
