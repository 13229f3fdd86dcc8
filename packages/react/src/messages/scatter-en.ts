import type { scatterVi } from "./scatter-vi.js";

/** Words of the scatter plot in English. */
export const scatterEn: typeof scatterVi = {
  others: "Other provinces and cities",
  inRegion: (region) => `Same region: ${region}`,
  outliers: "Positions furthest apart (named)",
  one: "Only one of the two figures: a tick outside the axis",
  derived: "Implied, or read from a list's order",
  axis: (title, measure) => `${title} (${measure})`,
  byScore: "score",
  byRank: "rank, 1 is the best",
  scoreOf: (title) => `${title}: score`,
  rankOf: (title) => `${title}: rank`,
  subtitle: (x, y) => `Across: ${x}. Up: ${y}.`,
  headline: {
    unit: (unit, x, xValue, y, yValue) => `${unit}: ${x} ${xValue}; ${y} ${yValue}`,
    all: (x, y) => `${x} and ${y}: each dot is a unit`,
  },
  caption: (x, y) => `${x} and ${y}, by unit`,
  alone: (units) => `Not in both editions and so not drawn: ${units}.`,
  twoIndices: "Two indices stand side by side; they are never added or averaged.",
  missing: (title, count, units) => `${title}: ${count} units without a figure: ${units}.`,
  lead: (x, y, places) => `Stands ${places} places higher in ${x} than in ${y}`,
  trail: (x, y, places) => `Stands ${places} places lower in ${x} than in ${y}`,
};
