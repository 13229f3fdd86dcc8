import type { smallMultiplesVi } from "./small-multiples-vi.js";

/** Words of the small multiples in English. */
export const smallMultiplesEn: typeof smallMultiplesVi = {
  order: { label: "Order", name: "By name", rank: "By rank", change: "By change" },
  componentOrder: { name: "As in the index", rank: "By rank" },
  by: { label: "Figures", score: "Scores", rank: "Ranks" },
  units: "Units before the merger",
  others: "Other provinces and cities",
  otherUnits: "All units, for comparison",
  median: "Median of the country",
  break: "Editions not comparable",
  missing: "No figure",
  aside: (count) => `${count} units without a figure in any edition`,
  derived: "Implied, read from a list or illustrative",
  dated: (value, edition) => `${value} (${edition})`,
  changed: (value, change) => `${value} · ${change}`,
  changeColumn: (from, to, unit) => `Change ${from}–${to} (${unit})`,
  shared: "All panels share one axis and may be compared.",
  sharedRank: "All panels share one axis of ranks, with 1 on top.",
  own: "The components are scored on different scales, so some panels have an axis of their own, written at the left: heights on different axes are not compared.",
  ownRanks: "Ranks marked * are our own reading, not officially published.",
  ownRanksPlain: "Ranks are our own reading of published scores, not officially published.",
  breaks: (pairs) =>
    `No line joins editions that are not comparable: ${pairs}. For the reason read the point after the break.`,
  changeNote: (from, to) =>
    `Change is counted from ${from} to ${to}, the longest run up to the newest edition that may be compared.`,
  noChange: "No order by change: no two editions up to the newest may be compared.",
  cutFrom: (edition, why) => `not comparable with ${edition}: ${why}`,
  headline: {
    up: (unit, amount, from, to) => `${unit}: up by ${amount} from ${from} to ${to}`,
    down: (unit, amount, from, to) => `${unit}: down by ${amount} from ${from} to ${to}`,
    same: (unit, from, to) => `${unit}: unchanged from ${from} to ${to}`,
    at: (unit, value, edition) => `${unit}: ${value} in ${edition}`,
    none: (unit, why) => `${unit}: ${why}`,
    all: (title, from, to) => `${title}: each province and city over the editions ${from}–${to}`,
    components: (unit, from, to) => `${unit}: each component over the editions ${from}–${to}`,
    noUnit: (title) => `${title}: no province or city chosen to be shown over the editions`,
  },
  title: (index, from, to) => `${index} ${from}–${to}`,
  caption: (title, by) => `${title}, ${by}`,
  byScore: "by score",
  byRank: "by rank",
};
