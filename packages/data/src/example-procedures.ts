import type { AdministrativeProcedure, OnlineService, ProcedureCatalogue } from "@chiso/core/province";
import { dice } from "./example-points.js";

type Field = readonly [
  code: string,
  vi: string,
  en: string,
  body: readonly [id: string, vi: string, en: string],
  count: number,
];

const [one, two, three] = [
  ["vi-du.so-mot", "Sở Ví dụ Một", "Example Department One"],
  ["vi-du.so-hai", "Sở Ví dụ Hai", "Example Department Two"],
  ["vi-du.so-tam", "Sở Ví dụ Tám", "Example Department Eight"],
] as const;

const FIELDS: readonly Field[] = [
  ["VL", "Việc làm", "Employment", three, 16],
  ["NCC", "Người có công", "People of merit", three, 14],
  ["BTXH", "Bảo trợ xã hội", "Social protection", three, 11],
  ["GDNN", "Giáo dục nghề nghiệp", "Vocational training", one, 9],
  ["ATLD", "An toàn lao động", "Safety at work", two, 6],
  ["TE", "Trẻ em", "Children", one, 4],
];

const LEVELS = ["province", "province", "district", "commune"] as const;
const ONLINE: readonly OnlineService[] = ["none", "part", "part", "whole", "whole"];

/** Invented, the same at each run; each tenth is not yet published, and of some it is not known how far they go online. */
function proceduresOf(
  [code, vi, en, [unit, bodyVi, bodyEn], count]: Field,
  at: number,
): readonly AdministrativeProcedure[] {
  const roll = dice(101 + at);
  return Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(2, "0");
    const online = roll() < 6 ? undefined : ONLINE[roll() % ONLINE.length];
    return {
      id: `VD.${code}.${number}`,
      name: {
        vi: `Thủ tục minh họa ${number}, lĩnh vực ${vi}`,
        en: `Example procedure ${number} of ${en.toLowerCase()}`,
      },
      field: { vi, en },
      body: { vi: bodyVi, en: bodyEn },
      unit,
      level: LEVELS[roll() % LEVELS.length] ?? "province",
      published: roll() >= 10,
      oneStop: roll() >= 15,
      ...(online === undefined ? {} : { online }),
    };
  });
}

/**
 * An invented catalogue of 60 procedures in six fields.
 *
 * @example exampleProcedures.procedures.length // 60
 */
export const exampleProcedures: ProcedureCatalogue = {
  id: "example-procedures-2026",
  name: {
    vi: "Danh mục thủ tục hành chính, tỉnh Ví dụ",
    en: "Catalogue of administrative procedures, Example province",
  },
  asOf: "2026-10-31",
  credit: {
    vi: "Số liệu minh họa, không phải số liệu thật",
    en: "Illustrative figures, not real ones",
  },
  standing: "illustrative",
  procedures: FIELDS.flatMap(proceduresOf),
  sources: [],
};
