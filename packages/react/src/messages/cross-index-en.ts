import type { crossIndexVi } from "./cross-index-vi.js";

/** Words of the cross-index profile in English. */
export const crossIndexEn: typeof crossIndexVi = {
  title: "Position across indices",
  caption: (unit) => `${unit}: rank in each index, each in the newest edition that ranks it`,
  columns: {
    index: "Index",
    edition: "Edition",
    regime: "Published",
    rank: "Rank",
    of: "Of",
    group: "Group",
  },
  regime: {
    full: "in full",
    "top-n": "the top only",
    "scores-and-groups": "scores and groups",
    "ranks-only": "ranks only",
    "groups-only": "groups only",
  },
  positions: (unit, list) => `${unit}: ${list}.`,
  position: (index, edition, rank, of) => `rank ${rank} of ${of} in ${index} ${edition}`,
  tied: (index, edition, rank, of) => `tied at rank ${rank} of ${of} in ${index} ${edition}`,
  own: (text) => `${text} (own reading)`,
  apart: (better, betterRank, worse, worseRank) =>
    `The indices differ most between ${better}, which ranks it ${betterRank}, and ${worse}, which ranks it ${worseRank}.`,
  together: "No two indices rank this unit a third of all places apart or more.",
  none: (names) => `No rank in the data: ${names}.`,
  nothing: (unit) => `No index in the data has a rank of ${unit}.`,
  noUnit: "No unit chosen.",
  noSum:
    "The indices measure different things in different years: they are set side by side, never added or averaged.",
  older: (list) => `The newest edition in the data has no rank of this unit: ${list}.`,
  olderOne: (index, newest, shown) => `${index} ${newest}, so that ${shown} is shown`,
};
