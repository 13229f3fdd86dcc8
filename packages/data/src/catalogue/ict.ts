import type { Component, ComponentTerm, IndexDefinition, Text } from "@chiso/core";
import { editionsOf } from "./editions.js";
import { notDeclared } from "./not-declared.js";

const ictYears = [2016, 2018, 2019, 2020, 2023] as const;

const PARTS: readonly (readonly [id: string, name: Text])[] = [
  ["ICT.HTKT", { vi: "Hạ tầng kỹ thuật", en: "Technical infrastructure" }],
  ["ICT.HTNL", { vi: "Hạ tầng nhân lực", en: "Human resources" }],
  ["ICT.UDCNTT", { vi: "Ứng dụng công nghệ thông tin", en: "IT application" }],
  ["ICT.DVCTT", { vi: "Dịch vụ công trực tuyến", en: "Online public services" }],
];

const components: readonly Component[] = [
  { id: "ICT", level: "overall" },
  ...PARTS.map(([id]): Component => ({ id, parent: "ICT", level: "dimension" })),
];

const terms: readonly ComponentTerm[] = [
  { component: "ICT", from: 2016, to: 2023, name: { vi: "Vietnam ICT Index", en: "Vietnam ICT Index" } },
  ...PARTS.map(([component, name]) => ({ component, from: 2019, to: 2023, name })),
];

const partial = {
  regime: { kind: "full" },
  holdings: { "*": { score: "partial", rank: "partial" } },
} as const;

/** Vietnam ICT Index; a few provinces of some years. No source states its scale. */
export const ictIndex: IndexDefinition = {
  id: "ict",
  name: { vi: "ICT Index", en: "ICT Index" },
  fullName: {
    vi: "Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin và truyền thông (Vietnam ICT Index)",
    en: "Readiness index for ICT development and application (Vietnam ICT Index)",
  },
  publisher: { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" },
  credit: { vi: "Vietnam ICT Index, theo báo chí", en: "Vietnam ICT Index, as quoted by the press" },
  scoreUnit: "points",
  digits: 4,
  direction: "higher-is-better",
  overall: "ICT",
  components,
  terms,
  methodologies: [
    {
      id: "ict",
      from: 2016,
      to: 2023,
      name: { vi: "Theo công bố từng năm", en: "As published each year" },
      total: "as-published",
    },
  ],
  comparable: [],
  breaks: notDeclared(ictYears),
  editions: editionsOf(ictYears, { methodology: "ict", ...partial }),
  groupNames: {},
};

/** The Ministry's ranking of e-government, 2017 and 2019: another index than the ICT Index, never joined to it (R10). */
export const egovIndex: IndexDefinition = {
  id: "egov",
  name: { vi: "EGOV", en: "EGOV" },
  fullName: {
    vi: "Xếp hạng mức độ ứng dụng công nghệ thông tin, chính phủ điện tử (EGOV)",
    en: "Ranking of IT application and e-government (EGOV)",
  },
  publisher: { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" },
  credit: {
    vi: "Bộ Thông tin và Truyền thông",
    en: "Bộ Thông tin và Truyền thông (Ministry of Information and Communications)",
  },
  scoreUnit: "points",
  digits: 3,
  direction: "higher-is-better",
  overall: "EGOV",
  components: [{ id: "EGOV", level: "overall" }],
  terms: [{ component: "EGOV", from: 2017, to: 2019, name: { vi: "Xếp hạng EGOV", en: "EGOV ranking" } }],
  methodologies: [
    {
      id: "egov",
      from: 2017,
      to: 2019,
      name: { vi: "Theo công bố từng năm", en: "As published each year" },
      total: "as-published",
    },
  ],
  comparable: [],
  breaks: notDeclared([2017, 2019]),
  editions: editionsOf([2017, 2019], { methodology: "egov", ...partial }),
  groupNames: {},
};
