import type { EditionId, SeriesBreak } from "@chiso/core";

/** A cut before every edition but the first: no publisher says that any two may be compared (R5). */
export function notDeclared(editions: readonly EditionId[]): readonly SeriesBreak[] {
  return editions.slice(1).map((before) => ({
    before,
    reason: "not-declared",
    note: {
      vi: "Không có nguồn nào xác nhận điểm của các kỳ so sánh được với nhau.",
      en: "No source states that scores of different editions may be compared.",
    },
  }));
}
