import type { Edition, Grouping, IndexDefinition, Methodology } from "@chiso/core";
import { parComponents, parTerms } from "../generated/par-terms.js";
import { editionsOf, years } from "./editions.js";

const methodologies: readonly Methodology[] = [
  {
    id: "par-2012",
    from: 2012,
    to: 2016,
    name: {
      vi: "Bộ tiêu chí 2012-2016 (Quyết định 1294/QĐ-BNV)",
      en: "Criteria of 2012-2016 (decision 1294/QĐ-BNV)",
    },
    total: "as-published",
  },
  {
    id: "par-2017",
    from: 2017,
    to: 2019,
    name: { vi: "Bộ tiêu chí 2017-2019", en: "Criteria of 2017-2019" },
    total: "sum",
  },
  {
    id: "par-2020",
    from: 2020,
    to: 2021,
    name: {
      vi: "Bộ tiêu chí 2020-2021 (Quyết định 1149/QĐ-BNV)",
      en: "Criteria of 2020-2021 (decision 1149/QĐ-BNV)",
    },
    total: "sum",
  },
  {
    id: "par-2022",
    from: 2022,
    to: 2024,
    name: {
      vi: "Bộ tiêu chí từ 2022 (Quyết định 876/QĐ-BNV)",
      en: "Criteria since 2022 (decision 876/QĐ-BNV)",
    },
    total: "sum",
  },
];

/** R13: bands differ by edition; other editions have groups only as published, and none was found. */
const bands2018: Grouping = {
  kind: "bands",
  bands: [
    { id: "A", from: 80 },
    { id: "B", from: 75 },
    { id: "C", from: 70 },
    { id: "D", from: 0 },
  ],
};
const bands2020: Grouping = {
  kind: "bands",
  bands: [
    { id: "A", from: 90 },
    { id: "B", from: 80 },
    { id: "C", from: 70 },
  ],
};

function editions(from: number, to: number, methodology: string, grouping?: Grouping): readonly Edition[] {
  const partial = { "*": { score: "partial", rank: "partial" } } as const;
  return editionsOf(
    years(from, to),
    { methodology, regime: { kind: "full" }, holdings: partial },
    grouping ? { grouping } : {},
  );
}

/** PAR INDEX of the provinces; our data hold a part of each edition. */
export const parIndex: IndexDefinition = {
  id: "par",
  name: { vi: "PAR INDEX", en: "PAR INDEX" },
  fullName: {
    vi: "Chỉ số cải cách hành chính (PAR INDEX)",
    en: "Public Administration Reform Index (PAR INDEX)",
  },
  publisher: { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" },
  credit: { vi: "Bộ Nội vụ", en: "Bộ Nội vụ (Ministry of Home Affairs)" },
  scoreUnit: "percent",
  digits: 2,
  direction: "higher-is-better",
  overall: "PAR",
  components: parComponents,
  terms: parTerms,
  methodologies,
  comparable: methodologies.map(({ from, to }) => ({ from, to })),
  breaks: [
    {
      before: 2017,
      reason: "methodology",
      note: {
        vi: "Từ kỳ 2017 bộ tiêu chí thay đổi; điểm không so sánh trực tiếp với các kỳ trước.",
        en: "The criteria changed with the 2017 edition; scores are not directly comparable with earlier ones.",
      },
    },
    {
      before: 2020,
      reason: "methodology",
      note: {
        vi: "Từ kỳ 2020 áp dụng bộ tiêu chí theo Quyết định 1149/QĐ-BNV; điểm không so sánh trực tiếp với các kỳ trước.",
        en: "Since the 2020 edition the criteria follow decision 1149/QĐ-BNV; scores are not directly comparable with earlier ones.",
      },
    },
    {
      before: 2022,
      reason: "methodology",
      note: {
        vi: "Từ kỳ 2022 áp dụng bộ tiêu chí theo Quyết định 876/QĐ-BNV; điểm không so sánh trực tiếp với các kỳ trước.",
        en: "Since the 2022 edition the criteria follow decision 876/QĐ-BNV; scores are not directly comparable with earlier ones.",
      },
    },
  ],
  editions: [
    ...editions(2012, 2016, "par-2012"),
    ...editions(2017, 2017, "par-2017"),
    ...editions(2018, 2018, "par-2017", bands2018),
    ...editions(2019, 2019, "par-2017"),
    ...editions(2020, 2021, "par-2020", bands2020),
    ...editions(2022, 2022, "par-2022", bands2020),
    ...editions(2023, 2024, "par-2022"),
  ],
  groupNames: {
    A: { vi: "Nhóm A", en: "Group A" },
    B: { vi: "Nhóm B", en: "Group B" },
    C: { vi: "Nhóm C", en: "Group C" },
    D: { vi: "Nhóm D", en: "Group D" },
  },
};
