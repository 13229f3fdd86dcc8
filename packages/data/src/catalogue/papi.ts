import type { ComparableRun, IndexDefinition, Methodology, SeriesBreak } from "@chiso/core";
import { papiComponents, papiTerms } from "../generated/papi-terms.js";
import { editionsOf, years } from "./editions.js";

const methodologies: readonly Methodology[] = [
  methodology(2011, 2015, "6 chỉ số nội dung, 2011-2015", "6 dimensions, 2011-2015"),
  methodology(2016, 2017, "6 chỉ số nội dung, 2016-2017", "6 dimensions, 2016-2017"),
  methodology(2018, 2018, "8 chỉ số nội dung, 2018", "8 dimensions, 2018"),
  methodology(2019, 2020, "8 chỉ số nội dung, 2019-2020", "8 dimensions, 2019-2020"),
  methodology(2021, 2024, "8 chỉ số nội dung, từ 2021", "8 dimensions, since 2021"),
];

function methodology(from: number, to: number, vi: string, en: string): Methodology {
  return { id: `papi-${from}`, from, to, name: { vi, en }, total: "sum" };
}

const comparable: readonly ComparableRun[] = [
  { from: 2011, to: 2017, only: ["D2", "D4", "D6"] },
  { from: 2011, to: 2015 },
  { from: 2016, to: 2017 },
  { from: 2018, to: 2018 },
  { from: 2019, to: 2020, except: ["PAPI", "D8"] },
  { from: 2021, to: 2024 },
];

const breaks: readonly SeriesBreak[] = [
  {
    before: 2016,
    reason: "methodology",
    only: ["PAPI", "D1", "D3", "D5"],
    note: {
      vi: "Từ 2016 PAPI thay đổi thước đo; điểm tổng hợp và các chỉ số nội dung 1, 3, 5 không so sánh trực tiếp với 2011-2015.",
      en: "PAPI changed its measures in 2016: the total and dimensions 1, 3 and 5 are not directly comparable with 2011-2015.",
    },
  },
  {
    before: 2018,
    reason: "scale",
    only: ["PAPI"],
    note: {
      vi: "Từ 2018 PAPI có 8 chỉ số nội dung, thang điểm 8-80; trước đó có 6, thang điểm 6-60.",
      en: "Since 2018 PAPI has 8 dimensions on a scale of 8-80; before it had 6 on a scale of 6-60.",
    },
  },
  {
    before: 2018,
    reason: "methodology",
    note: {
      vi: "Bộ chỉ số PAPI được điều chỉnh năm 2018; điểm không so sánh trực tiếp với các năm trước.",
      en: "PAPI was revised in 2018; scores are not directly comparable with earlier years.",
    },
  },
  {
    before: 2019,
    reason: "methodology",
    note: {
      vi: "PAPI 2018 đứng riêng: năm 2019 bộ chỉ số lại được điều chỉnh.",
      en: "PAPI 2018 stands alone: the index was revised again in 2019.",
    },
  },
  {
    before: 2020,
    reason: "methodology",
    only: ["PAPI", "D8"],
    note: {
      vi: "Năm 2020 điểm phúc đáp qua cổng thông tin điện tử (D8.3) sụt mạnh; chỉ số nội dung 8 và điểm tổng hợp không so sánh được với 2019.",
      en: "In 2020 the score of e-responsiveness (D8.3) collapses: dimension 8 and the total are not comparable with 2019.",
    },
  },
  {
    before: 2021,
    reason: "methodology",
    note: {
      vi: "Bộ chỉ số PAPI được điều chỉnh năm 2021; điểm không so sánh trực tiếp với các năm trước.",
      en: "PAPI was revised in 2021; scores are not directly comparable with earlier years.",
    },
  },
];

/** Scores and four groups are published, ranks are not; every rank is our own reading (R8). */
const common = {
  regime: { kind: "scores-and-groups" },
  holdings: { "*": { score: "complete", rank: "complete" } },
  grouping: { kind: "quartiles", ids: ["highest", "high-average", "low-average", "lowest"] },
} as const;

/** PAPI 2011-2024, complete but for provinces without a published score. */
export const papiIndex: IndexDefinition = {
  id: "papi",
  name: { vi: "PAPI", en: "PAPI" },
  fullName: {
    vi: "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)",
    en: "Provincial Governance and Public Administration Performance Index (PAPI)",
  },
  publisher: { vi: "CECODES, VFF-CRT (đến 2022), RTA và UNDP", en: "CECODES, VFF-CRT (to 2022), RTA & UNDP" },
  credit: {
    vi: "CECODES, VFF-CRT (đến 2022), RTA & UNDP, papi.org.vn",
    en: "CECODES, VFF-CRT (to 2022), RTA & UNDP, papi.org.vn",
  },
  scoreUnit: "points",
  digits: 4,
  direction: "higher-is-better",
  overall: "PAPI",
  components: papiComponents,
  terms: papiTerms.map((term) =>
    term.component === "D1.1" ? { ...term, note: "jumps in 2022; no break of D1 or the total" } : term,
  ),
  methodologies,
  comparable,
  breaks,
  editions: methodologies.flatMap(({ id, from, to }) =>
    editionsOf(years(from, to), { ...common, methodology: id }),
  ),
  groupNames: {
    highest: { vi: "Cao nhất", en: "Highest" },
    "high-average": { vi: "Trung bình cao", en: "High average" },
    "low-average": { vi: "Trung bình thấp", en: "Low average" },
    lowest: { vi: "Thấp nhất", en: "Lowest" },
  },
};
