import type { radarVi } from "./radar-vi.js";

/** Words of the radar in English. */
export const radarEn: typeof radarVi = {
  axis: "Axis",
  share: "Share of the scale reached",
  percent: (share) => `${share}%`,
  reached: (share) => `${share} of the scale reached`,
  leftOut: {
    "no-maximum": "maximum not known",
    "off-scale": "a score lies outside the published scale",
  },
  noAxis: (why, names) => `Not drawn, ${why}: ${names}.`,
  headline: {
    outside: (unit, count, of) =>
      `${unit} is better than the median in ${count} of the ${of} components drawn`,
    all: (unit, of) => `${unit} is better than the median in all ${of} components drawn`,
    none: (unit, of) => `${unit} is better than the median in none of the ${of} components drawn`,
    same: (unit, of) => `${unit} is equal to the median in all ${of} components drawn`,
    held: (unit, count, of) =>
      `${unit}: scores of ${count} of the ${of} components drawn; those of other units are too few for a median`,
    most: (names, share) => `largest share of its scale: ${names} (${share})`,
    least: (names, share) => `smallest: ${names} (${share})`,
    missing: (unit, why) => `${unit}: ${why}`,
    units: (title, of) => `${title}: median and best on ${of} axes`,
    peers: (title, names) => `${title}: ${names}`,
    tooMany: (title, count, most) =>
      `${title} has ${count} components: with more than ${most} axes a radar cannot be read`,
    tooFew: (title, count) => `${title}: components with a known scale: ${count}, too few axes for a radar`,
  },
  note: {
    "too-many": "See the profile of the components or the heat grid instead; the figures are in the table.",
    "too-few": "See the profile of the components or the heat grid instead; the figures are in the table.",
    nothing:
      "There is no score of the unit chosen or of those compared to draw; the figures are in the table.",
  },
  caption: (title) => `${title}: each component on its own scale`,
  scales:
    "Each axis has a scale of its own, written beside its name: the middle is the worst end, the rim the best, the rings are per cent of the scale. The area means nothing.",
  gaps: "A dotted axis has no score; the outline of the unit is broken there.",
};
