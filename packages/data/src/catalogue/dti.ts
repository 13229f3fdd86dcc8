import type { Component, IndexDefinition, Text } from "@chiso/core";
import { editionsOf, years } from "./editions.js";
import { notDeclared } from "./not-declared.js";

const all = years(2020, 2023);

/** Names and order of the ranking page of 2022. */
const DIMENSIONS: readonly Text[] = [
  { vi: "Nhận thức số", en: "Digital awareness" },
  { vi: "Thể chế số", en: "Digital institutions" },
  { vi: "Hạ tầng số", en: "Digital infrastructure" },
  { vi: "Nhân lực số", en: "Digital human resources" },
  { vi: "An toàn thông tin mạng", en: "Cyber information security" },
  { vi: "Hoạt động chính quyền số", en: "Digital government activity" },
  { vi: "Hoạt động kinh tế số", en: "Digital economy activity" },
  { vi: "Hoạt động xã hội số", en: "Digital society activity" },
];

const partial = { "*": { score: "partial", rank: "partial" } } as const;

/** Digital transformation index; of 2022 all ranks, of the other years some. No source states its scale. */
export const dtiIndex: IndexDefinition = {
  id: "dti",
  name: { vi: "DTI", en: "DTI" },
  fullName: {
    vi: "Chỉ số chuyển đổi số cấp tỉnh (DTI)",
    en: "Provincial Digital Transformation Index (DTI)",
  },
  publisher: { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" },
  credit: {
    vi: "Bộ Thông tin và Truyền thông, dti.gov.vn",
    en: "Bộ Thông tin và Truyền thông (Ministry of Information and Communications), dti.gov.vn",
  },
  scoreUnit: "points",
  digits: 4,
  direction: "higher-is-better",
  overall: "PDTI",
  components: [
    { id: "PDTI", level: "overall" },
    ...DIMENSIONS.map((_, i): Component => ({ id: `D${i + 1}`, parent: "PDTI", level: "dimension" })),
  ],
  terms: [
    {
      component: "PDTI",
      from: 2020,
      to: 2023,
      name: { vi: "Chuyển đổi số cấp tỉnh", en: "Provincial digital transformation" },
    },
    ...DIMENSIONS.map((name, i) => ({ component: `D${i + 1}`, from: 2022, to: 2022, name })),
  ],
  methodologies: [
    {
      id: "dti",
      from: 2020,
      to: 2023,
      name: { vi: "Theo công bố từng năm", en: "As published each year" },
      total: "as-published",
    },
  ],
  comparable: [],
  breaks: notDeclared(all),
  editions: [
    ...editionsOf([2020, 2021], { methodology: "dti", regime: { kind: "full" }, holdings: partial }),
    ...editionsOf([2022], {
      methodology: "dti",
      regime: { kind: "ranks-only" },
      holdings: { PDTI: { score: "partial", rank: "complete" }, ...partial },
    }),
    ...editionsOf([2023], { methodology: "dti", regime: { kind: "full" }, holdings: partial }),
  ],
  groupNames: {},
};
