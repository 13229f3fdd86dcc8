import type { whatChangedVi } from "./what-changed-vi.js";

/** Words of what changed in English. */
export const whatChangedEn: typeof whatChangedVi = {
  title: "What changed since the edition before",
  caption: (unit, title, from) => `${unit}, ${title} against ${from}`,
  columns: { what: "Of", item: "Item", change: "Change" },
  kinds: {
    total: "Total",
    rank: "Rank",
    part: "Component",
    overtaken: "Overtaken",
    overtook: "Overtook us",
    climber: "Most ranks gained",
    faller: "Most ranks lost",
  },
  rose: (unit, title, points, from) => `${unit}: ${title} rose by ${points} on ${from}.`,
  fell: (unit, title, points, from) => `${unit}: ${title} fell by ${points} on ${from}.`,
  unchanged: (unit, title, from) => `${unit}: the score of ${title} is unchanged on ${from}.`,
  notComparable: (unit, title, from, why) =>
    `${unit}: ${title} is not directly comparable with ${from} (${why}).`,
  asPrinted: (unit, title, from, points) =>
    `${unit}: the change of ${title} on ${from} is known only as printed: ${points}.`,
  unknown: (unit, title, from) => `${unit}: the change of ${title} on ${from} cannot be computed.`,
  first: (title) => `The data have no edition before ${title}.`,
  noUnit: "No unit chosen.",
  rankUp: (before, after) => `The rank went up from ${before} to ${after}.`,
  rankDown: (before, after) => `The rank went down from ${before} to ${after}.`,
  rankSame: (rank) => `The rank stays at ${rank}.`,
  noRank: "The ranks of the two editions cannot be compared.",
  up: (names) => `Largest rises: ${names}.`,
  down: (names) => `Largest falls: ${names}.`,
  named: (name, points) => `${name} (${points})`,
  noParts: "No figures split the change by component.",
  overtaken: (count, names) => `Units overtaken: ${count} (${names}).`,
  overtook: (count, names) => `Units that overtook: ${count} (${names}).`,
  nobody: "Nobody was overtaken, and nobody overtook.",
  climbers: (names) => `Of all units these gained most ranks: ${names}.`,
  fallers: (names) => `Most ranks lost: ${names}.`,
};
