import type { Programme } from "@chiso/core";
import { newspaperTitle } from "./generated/son-la.js";
import { sonLaReform2021 } from "./son-la-facts.js";

const { source, inspection } = sonLaReform2021;

/**
 * The inspection of administrative reform in Sơn La, 2021: a printed count, as the article lists neither bodies nor dates.
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
  sources: [{ id: source, title: newspaperTitle }],
};
