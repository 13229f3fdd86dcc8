import type { ProcedureCatalogue } from "@chiso/core/province";
import { newspaperTitle } from "./generated/son-la.js";
import { sonLaReform2021 } from "./son-la-facts.js";

const { source, procedures } = sonLaReform2021;

const body = {
  vi: "Sở Lao động - Thương binh và Xã hội",
  en: "Department of Labour, War Invalids and Social Affairs",
};

const printed = { body, unit: procedures.body, year: 2021, source } as const;

/**
 * Procedures of Sơn La's Department of Labour in 2021: four printed counts, as the article has no list (R6).
 *
 * @example sonLaProcedures2021.printed.map(({ count }) => count) // [147, 11, 5, 1]
 */
export const sonLaProcedures2021: ProcedureCatalogue = {
  id: "son-la-procedures-2021",
  name: {
    vi: "Thủ tục hành chính ngành Lao động - Thương binh và Xã hội, tỉnh Sơn La, 2021",
    en: "Procedures of labour, war invalids and social affairs, Sơn La, 2021",
  },
  asOf: "2021-12-31",
  credit: { vi: "Báo Sơn La", en: "Báo Sơn La" },
  standing: "press",
  procedures: [],
  printed: [
    { ...printed, of: "catalogue", count: procedures.inCatalogue },
    { ...printed, of: "province", count: procedures.atProvincialLevel },
    { ...printed, of: "level-3", count: procedures.onlineLevel3 },
    { ...printed, of: "level-4", count: procedures.onlineLevel4 },
  ],
  sources: [{ id: source, title: newspaperTitle }],
};
