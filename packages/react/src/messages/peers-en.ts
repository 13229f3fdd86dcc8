import type { peersVi } from "./peers-vi.js";

/** Words of the peers in English. */
export const peersEn: typeof peersVi = {
  title: "Units to compare with",
  by: {
    region: "Same region",
    score: "Nearest score",
    population: "Nearest population",
    neighbours: "Neighbours",
    hand: "By hand",
  },
  choose: "Choose units to compare with by",
  caption: {
    region: (unit, title, count, region) => `${unit}, ${title}: ${count} others of the region ${region}`,
    score: (unit, title, count, among) =>
      `${unit}, ${title}: the ${count} nearest scores of ${among} others with a score`,
    population: (unit, title, count) =>
      `${unit}, ${title}: the ${count} nearest populations, by the census of 2019`,
    neighbours: (unit, title, count) =>
      `${unit}, ${title}: ${count} units with a common border on land, by the map`,
    hand: (unit, title, count) => `${unit}, ${title}: ${count} units chosen by hand`,
  },
  columns: {
    unit: "Unit",
    points: (unit) => `Ahead or behind (${unit})`,
    ratio: "Population, larger to smaller",
  },
  listed: (names) => `They are ${names}.`,
  none: {
    "no-such-edition": "The data have no such edition.",
    "no-region": "The data have no region of this unit.",
    "no-score": "This unit has no score in this edition, so that none is nearest to it.",
    "no-population": "The data have no population of this unit.",
  },
  nobody: "There is none.",
  noUnit: "No unit chosen.",
};
