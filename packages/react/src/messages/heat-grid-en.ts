import type { heatGridVi } from "./heat-grid-vi.js";

/** Words of the heat grid in English. */
export const heatGridEn: typeof heatGridVi = {
  by: { label: "Order", rank: "By rank", likeness: "By likeness", name: "By name" },
  numbers: { label: "Numbers in the cells", off: "Tones only", on: "Write numbers" },
  units: "Units before the merger",
  rankHead: "Rank",
  wholeMark: "T",
  share: (from, to) => `${from}–${to}%`,
  lowestClass: (share) => `${share}: lowest`,
  highestClass: (share) => `${share}: highest`,
  worstClass: (share) => `${share}: worst`,
  bestClass: (share) => `${share}: best`,
  plain: "A score, no scale for a tone",
  missing: "No score",
  cut: "The editions on both sides are not comparable",
  place: {
    range: (share) => `${share} of the way from the lowest to the highest score of all units`,
    scale: (share) => `${share} of the scale`,
    rangeDown: (share) =>
      `${share} of the way from the highest (worst) to the lowest (best) score of all units`,
    scaleDown: (share) => `${share} of the scale, from its worse end`,
  },
  tones: {
    range:
      "Tone: where the score lies between the lowest (0%) and the highest (100%) of all units of its column.",
    scale: "Tone: where the score lies on the published scale of the component (0% to 100%).",
    scaleOf: (components) =>
      `Not all units are held, so the tone stands for the published scale: ${components}.`,
    rangeYears:
      "Tone: where the score lies between the lowest (0%) and the highest (100%) of all units of the same edition.",
    scaleYears:
      "Some editions are not held for all units, so in every edition the tone stands for the published scale of the component (0% to 100%).",
    down: "In this index a low score is better: dark is low.",
  },
  rounded: "Numbers in narrow cells are rounded; the full ones stand in the table and are read at each cell.",
  unheld: (components) => `No score in the data: ${components}.`,
  noLikeness: "No order by likeness: it needs one unit in focus and the scores of all units.",
  likenessNote: (unit) =>
    `Likeness: by how many places the ranks of the components stand apart from those of ${unit} on average.`,
  likenessColumn: (unit) => `Apart from ${unit} on average (places)`,
  apartBy: (unit, places) => `${places} places apart from ${unit} per component on average`,
  cuts: "Not comparable between editions",
  cutsNote: (pairs) =>
    `An upright line divides two editions that are not comparable: ${pairs}. For the reason read the cell after it, or see the table.`,
  cutFrom: (edition, why) => `not comparable with ${edition}: ${why}`,
  pair: (after, before, why) => `${after}–${before} (${why})`,
  aside: (count) => `${count} units without any score to show`,
  asideRanked: (count) => `${count} units without any score to show (rank in brackets)`,
  asideUnit: (unit, rank) => `${unit} (${rank})`,
  headline: {
    ends: (unit, best, lowest) => `${unit} stands highest in ${best}, lowest in ${lowest}`,
    endsIn: (unit, edition, best, lowest) =>
      `${unit} in ${edition} stands highest in ${best}, lowest in ${lowest}`,
    level: (unit) => `${unit} stands level in all components`,
    likest: (unit, others, places) =>
      `${unit} is most like ${others}: their components stand ${places} places apart on average`,
    one: (unit, figure) => `${unit}: ${figure}`,
    held: (unit, count, of) =>
      `${unit}: scores of ${count} of ${of} are in the data, too few to compare it with the country`,
    heldYears: (unit, from, to) => `${unit}: scores of the components in the editions ${from}–${to}`,
    rankOnly: (unit, rank) => `${unit}: ${rank}, no score in the data`,
    none: (unit, why) => `${unit}: ${why}`,
    all: (title) => `${title}: scores of all units in each component`,
    noUnit: (title) => `${title}: no province or city chosen to be shown over the editions`,
  },
  caption: (title) => `${title}: scores in each component`,
  yearsCaption: (unit, title) => `${unit}: ${title}, scores over the editions`,
  yearsTitle: (index, from, to) => `${index} ${from}–${to}`,
};
