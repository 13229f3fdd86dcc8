import type { reportVi } from "./report-vi.js";

/** Words around sentences that name the cells of their numbers, in English. */
export const reportEn: typeof reportVi = {
  notes: "Where each number comes from",
  opened: {
    older: (edition, newer) =>
      `Opened on the edition of ${edition}, the newest that can answer this. ${newer}`,
    none: (newer) => `No edition in the data can answer this. ${newer}`,
    because: (editions, why) => `${editions}: ${why}.`,
    why: {
      "no-unit": "no such unit",
      "no-maximum": "scale not known",
      "no-order": "no scores of the others",
      "no-parts": "no component that can be computed",
      "no-earlier-edition": "no edition before",
      "not-comparable": "not directly comparable with the edition before",
      "no-rank": "no rank",
    },
  },
};
