import type { profileVi } from "./profile-vi.js";

/** Words of the profile in English. */
export const profileEn: typeof profileVi = {
  order: { label: "Order", index: "As in the index", weakest: "Lowest rank first" },
  axis: { label: "Axis of each row", units: "Range of all units", full: "Full scale" },
  headline: {
    some: (unit, count, of) => `${unit} is better than the median in ${count} of ${of} components`,
    all: (unit, of) => `${unit} is better than the median in all ${of} components`,
    none: (unit, of) => `${unit} is better than the median in none of ${of} components`,
    same: (unit, of) => `${unit} is equal to the median in all ${of} components`,
    strongest: (names, place) => `highest rank: ${names} (${place})`,
    weakest: (names, place) => `lowest rank: ${names} (${place})`,
    place: (rank, how) => `${rank}, ${how}`,
    whole: (unit, component, score, side, median) => `${unit}: ${component} ${score}, ${side} (${median})`,
    alone: (unit) => `${unit}: the only unit of this edition, nothing to compare it with`,
    held: (said, count, of) =>
      `${said}: scores of ${count} of ${of} are in the data; those of other units are too few for a median`,
    ranked: (unit, rank) => `${unit}, ${rank}`,
    missing: (said, why) => `${said}: ${why}`,
    missingScore: (said, why) => `${said}: score ${why}`,
    units: (title) => `${title}: median and best of each component`,
    unitsHeld: (title) => `${title}: the scores of each component that are in the data`,
  },
  caption: (title) => `${title}: each component against median, best and other units`,
  toMedianNote:
    "A solid arrow to the right: better than the median; a hollow one to the left: worse than the median; a dot: equal to it.",
  fullNote: "Bars begin where the scale begins; a hollow bar: worse than the median.",
  fromStartNote:
    "Where the data are too few for a median, the bar begins where the scale begins; where the scale is not known, there is a dot only.",
  ownAxes: "Each row has an axis of its own, its ends written below.",
};
