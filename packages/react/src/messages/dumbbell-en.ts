import type { dumbbellVi } from "./dumbbell-vi.js";

/** Words of the dumbbell in English. */
export const dumbbellEn: typeof dumbbellVi = {
  against: {
    label: "Against",
    previous: "The edition before",
    edition: (edition) => `Edition ${edition}`,
    median: "Median",
    best: "Best in the country",
    bestOf: (units) => `Best of ${units}`,
    bestOfPeers: "Best of those compared",
  },
  units: "Units before the merger",
  difference: "Difference",
  other: {
    median: "the median",
    best: "the best in the country",
    bestOf: (units) => `the best of ${units}`,
  },
  best: "Best",
  holder: (units) => `Best: ${units}`,
  holders: (count) => `Best: ${count} units`,
  notComputed: {
    "partial-data": "not computed from incomplete data",
    withheld: "not computed, since the publisher withholds a part of the figures",
  },
  ways: {
    edition: { up: "Rose", down: "Fell", same: "Unchanged" },
    other: { up: "Above", down: "Below", same: "Level" },
    apart: "Not compared",
    whole: (way) => `${way} (the whole)`,
  },
  legend: {
    better: (way) => `${way} →`,
    worse: (way) => `← ${way}`,
    betterOfLess: (way) => `${way}, better →`,
    worseOfLess: (way) => `← ${way}, worse`,
    missing: "No figure",
  },
  figure: (head, value) => `${head}: ${value}`,
  note: {
    notComparable: (why) => `Not directly comparable: ${why}`,
    ranks: (from, to) => `${from}, ${to}`,
    firstEdition:
      "Two editions at least are needed to set them side by side; the median or another unit may be chosen.",
  },
  headline: {
    noUnit: "No unit chosen",
    firstEdition: (title) => `The data have no edition before ${title}`,
    noScore: (unit, title, why) => `${unit}, ${title}: ${why}`,
    rose: (unit, title, points, from) => `${unit}: ${title} rose by ${points} on ${from}`,
    fell: (unit, title, points, from) => `${unit}: ${title} fell by ${points} on ${from}`,
    unchanged: (unit, title, from) => `${unit}: ${title} unchanged on ${from}`,
    above: (unit, title, points, other) => `${unit}: ${title} ${points} above ${other}`,
    below: (unit, title, points, other) => `${unit}: ${title} ${points} below ${other}`,
    level: (unit, title, other) => `${unit}: ${title} level with ${other}`,
    all: {
      edition: (lead, of, way) => `${lead}; all ${of} components ${way}`,
      other: (lead, of, way) => `${lead}; all ${of} components are ${way}`,
    },
    side: (unit, title, other) => `${unit}, ${title} against ${other}`,
    counts: (lead, of, counts) => `${lead}; of ${of} components, ${counts}`,
    countsKnown: (lead, known, of, counts) =>
      `${lead}; of ${known}/${of} components that can be compared, ${counts}`,
    most: (sentence, names, points) => `${sentence}; the largest difference in ${names} (${points})`,
    up: { edition: (n) => `${n} rose`, other: (n) => `${n} above` },
    down: { edition: (n) => `${n} fell`, other: (n) => `${n} below` },
    same: { edition: (n) => `${n} unchanged`, other: (n) => `${n} level` },
    notComparable: (unit, from, to, why) =>
      `${unit}: the scores of ${from} and ${to} are not directly comparable (${why})`,
    printed: (sentence, change) => `${sentence}; the source prints ${change}`,
    notComputed: (unit, title, other, why) => `${unit}, ${title}: ${other} is ${why}`,
    nothing: (unit, title, other) =>
      `${unit}, ${title}: no component has the figures to be set against ${other}`,
  },
  subtitle: (unit, title, other) => `${unit} · ${title}, beside ${other}`,
  notice: {
    notComparable: (names, why) => `Not joined, no difference computed: ${names}. ${why}.`,
    allNotComparable: (why) => `The two editions are not joined, no difference is computed: ${why}.`,
    absent: (count, names, why) =>
      `Components without figures to be set side by side (${count}): ${names}. ${why}.`,
    shared:
      "The components share one axis, which does not begin where the scale begins; the first row has its own.",
    own: "Each row has an axis of its own: distances are not to be compared from row to row.",
    fitted: "The ends of such an axis are the lowest and the highest unit, rounded outwards.",
    parted: "The scales of the two editions differ: each end stands on the scale of its edition.",
    less: "Lower is better; the better end is at the right.",
  },
  table: {
    caption: (unit, title, other) => `${unit}: ${title}, beside ${other}`,
    way: "Way",
    note: "Remark",
  },
};
