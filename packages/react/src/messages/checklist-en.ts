import type { checklistVi } from "./checklist-vi.js";

/** Words of the checklist figure in English. */
export const checklistEn: typeof checklistVi = {
  mark: { met: "Met", partly: "Partly met", "not-met": "Not met", none: "Not written down" },
  value: (met, of) => `${met}/${of} met`,
  illustrative: "illustrative figures",
  plan: (number, date) => `Plan ${number} of ${date}`,
  planNumber: (number) => `Plan ${number}`,
  headline: {
    noItems: "The plan has no checklist yet",
    noVisits: (items) => `Items on the checklist: ${items}; no visit has results yet`,
    least: (name, unmet, visits) =>
      `Most often not or only partly met: ${name}, in ${unmet} of ${visits} visits`,
    allMet: (visits) => `Visits: ${visits}; every item is met`,
    noneUnmet: (visits) => `Visits: ${visits}; no item is noted as unmet`,
  },
  table: {
    caption: (title, visits) => `${title}: visits ${visits}`,
    item: "Item",
    met: "Met",
    partly: "Partly met",
    notMet: "Not met",
    none: "Not written down",
    unmet: "Not or partly met",
    standing: "Standing of the figures",
  },
  reading: {
    count: (count) => `Results: ${count}`,
    of: (mark, item) => `${item}: ${mark}`,
    done: (date) => `Inspected on ${date}`,
    attendance: (present, staff) => `Present ${present}/${staff}`,
    explained: (said, explained) => `${said}, absent with a reason ${explained}`,
  },
  notice: {
    illustrative: "The programme, bodies and results shown here are illustrative, not real.",
    none: (count) => `Results not written down: ${count}; they do not count as met.`,
    noResults: "The source names the items of the list, but no results of single bodies.",
  },
};
