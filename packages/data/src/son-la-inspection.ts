import type { Programme } from "@chiso/core";
import { newspaperTitle } from "./generated/son-la.js";
import { sonLaReform2021 } from "./son-la-facts.js";
import { sonLaChecklist2021, sonLaFindings2021 } from "./son-la-findings.js";

const { source, inspection, fields } = sonLaReform2021;

/**
 * The inspection of administrative reform in Sơn La, 2021: a printed count, as the article lists neither bodies nor dates; its
 * checklist; and what it says was found.
 *
 * @example sonLaInspection2021.printed // { year: 2021, planned: 12, done: 7, … }
 */
export const sonLaInspection2021: Programme = {
  id: "son-la-inspection-2021",
  name: {
    vi: "Kiểm tra cải cách hành chính năm 2021, tỉnh Sơn La",
    en: "Inspection of administrative reform 2021, Sơn La",
  },
  credit: { vi: "Báo Sơn La", en: "Báo Sơn La" },
  standing: "press",
  items: [],
  printed: {
    year: inspection.year,
    planned: inspection.planned,
    done: inspection.inspected,
    scope: inspection.scope,
    source,
  },
  checklist: sonLaChecklist2021,
  fields: fields.map(({ code, name }) => ({ id: code, name })),
  findings: sonLaFindings2021,
  findingsNote: {
    vi: "Bài báo không nêu đơn vị, ngày và thời hạn của từng nội dung; việc xếp theo lĩnh vực là cách đọc ở đây.",
    en: "The article names neither bodies nor days nor deadlines; sorting by field is our own reading.",
  },
  sources: [{ id: source, title: newspaperTitle }],
};
