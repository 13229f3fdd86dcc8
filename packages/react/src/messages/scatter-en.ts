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
  rankOf: (title, of) => `${title}: rank (of ${of})`,
  subtitle: (x, y) => `Across: ${x}. Up: ${y}.`,
  headline: {
    side: { better: "better than the median", worse: "worse than the median", equal: "at the median" },
    same: (unit, side, x, y) => `${unit} is ${side} in both ${x} and ${y}`,
    apart: (unit, sideX, x, sideY, y) => `${unit} is ${sideX} in ${x} but ${sideY} in ${y}`,
    positions: (unit, x, rankX, y, rankY, lead) => `${unit}: ${x} ${rankX}, ${y} ${rankY}; ${lead}`,
    among: (lead, both) => `${lead} among the ${both} units with both`,
    unit: (unit, x, y) => `${unit}: ${x}; ${y}`,
    furthest: (units, lead) => `${units}: ${lead}, the furthest apart`,
    one: (unit, x) => `${unit}: ${x}`,
    all: (titles) => `${titles}: each dot is a unit`,
  },
  caption: (x, y) => `${x} and ${y}, by unit`,
  captionApart: (x, y, both) =>
    `${x} and ${y}, by unit; positions are compared among the ${both} units with both figures`,
  leadColumn: (x, y) => `Places higher in ${x} than in ${y}`,
  alone: (count, units) =>
    units === undefined
      ? `${count} units are in one of the two editions only: ticks outside the axes.`
      : `In one of the two editions only, drawn as ticks outside the axes: ${units}.`,
  acrossBreak: (x, y, why) =>
    `Scores of ${x} and ${y} are not directly comparable (${why}); each axis has its own scale.`,
  twoIndices: "Two indices stand side by side; they are never added or averaged.",
  missing: (title, count, units) => `${title}: ${count} units without a figure: ${units}.`,
  lead: (higher, lower, places) => `${places} places higher in ${higher} than in ${lower}`,
  level: (x, y) => `the same position in ${x} and ${y}`,
};
