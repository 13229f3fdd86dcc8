import type { rankedBarsVi } from "./ranked-bars-vi.js";

/** Words of the ranked bars in English. */
export const rankedBarsEn: typeof rankedBarsVi = {
  others: "All other provinces and cities",
  medianAt: (value) => `Median ${value}`,
  hollow: "Our own reading or implied (marked *)",
  group: (name, count) => `${name}: ${count}`,
  groupComputed: (name, count) => `${name} (own reading): ${count}`,
  noGroup: (count) => `Group not known: ${count}`,
  groupKnown: (name, count) => `${name}: ${count} with a score`,
  again: (name) => `${name} (continued)`,
  unranked: (count) => `A score, but no rank: ${count}`,
  missing: (count) => `Neither rank nor score: ${count}`,
  missingFor: (why, count) => `Neither rank nor score, ${why}: ${count}`,
  dots: "The axis does not begin where the scale does: compare positions, not lengths.",
  byRank: "Only ranks are drawn: most units have no score in the data.",
  why: "Remark",
  headline: {
    ranked: (unit, place, score) => `${unit}: ${place}, ${score}`,
    rankOnly: (unit, place, why) => `${unit}: ${place}; score ${why}`,
    scoreOnly: (unit, score, why) => `${unit}: ${score}, ${why}`,
    none: (unit, why) => `${unit}: ${why}`,
    leader: (title, units, score) => `${title}: first is ${units}, ${score}`,
    leaderByRank: (title, units) => `${title}: first is ${units}`,
    empty: (title) => `${title}: no unit has a figure`,
    unordered: (title, count) => `${title}: scores of ${count} units, not ranked`,
  },
  caption: (title) => `${title}: ranks and scores of all units`,
};
