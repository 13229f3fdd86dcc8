import type { distributionVi } from "./distribution-vi.js";

/** Words of the distribution in English. */
export const distributionEn: typeof distributionVi = {
  others: "Other provinces and cities",
  inRegion: (region) => `Same region: ${region}`,
  middleHalf: "Middle half (first to third quartile)",
  held: (count, of) => `scores of ${count}/${of} units held`,
  quarter: {
    1: "the best quarter",
    2: "above the median",
    3: "below the median",
    4: "the lowest quarter",
  },
  quarterColumn: "Place in the distribution",
  q1: "First quartile",
  q3: "Third quartile",
  regionMedian: "Median of the region",
  headline: {
    ends: (unit, best, lowest, of) =>
      `${unit}: of ${of} components, ${best} in the best quarter of all units, ${lowest} in the lowest`,
    best: (unit, best, of) => `${unit}: ${best} of ${of} components in the best quarter, none in the lowest`,
    lowest: (unit, lowest, of) =>
      `${unit}: ${lowest} of ${of} components in the lowest quarter, none in the best`,
    middle: (unit, of) =>
      `${unit}: all ${of} components lie in the middle, none in the best or the lowest quarter`,
    one: (unit, place, component) => `${unit}: ${component} is in ${place}`,
    held: (unit, count, of) =>
      `${unit}: scores of ${count} of ${of} are in the data, too few to say where it stands in the country`,
    none: (unit, why) => `${unit}: ${why}`,
    all: (title) => `${title}: scores of all units in each component`,
  },
  caption: (title) => `${title}: distribution of the scores of all units`,
  sorted: "Each dot is a unit; each row has a scale of its own.",
};
