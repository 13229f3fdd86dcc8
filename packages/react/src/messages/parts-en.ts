import type { partsVi } from "./parts-vi.js";

/** Words in English of figures that hold one unit's components against median, best and peers. */
export const partsEn: typeof partsVi = {
  others: "Other provinces and cities",
  middleHalf: "Middle half (first to third quartile)",
  best: "Best",
  bestUnit: "Best unit",
  toMedian: "Against the median",
  side: { better: "better", same: "equal", worse: "worse" },
  sideOfMedian: {
    better: "better than the median",
    same: "equal to the median",
    worse: "worse than the median",
  },
  held: (count, of) => `scores of ${count}/${of} units held`,
  partsHeld: (count, of, names) => `Scores of ${count}/${of} units held: ${names}.`,
  noScore: (unit) => `No score of ${unit}`,
  heldColumn: "Units with a score",
  nothingHeld: (names) => `The data hold no unit’s score in: ${names}.`,
  peersDrawn: (drawn, more) => `The picture shows ${drawn} only; the figures of ${more} are in the table.`,
  part: "Unit before the merger",
};
