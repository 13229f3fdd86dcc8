import type { bumpVi } from "./bump-vi.js";

/** Words of the bump chart in English. */
export const bumpEn: typeof bumpVi = {
  axis: "Rank",
  others: "Other units",
  published: "Published rank",
  own: "Our own reading",
  derived: "Rank implied or read from a list",
  withheld: "Withheld",
  missing: "No rank",
  missingOrWithheld: "Withheld or no rank",
  headline: {
    up: (unit, from, to) => `${unit}: up from ${from} to ${to}`,
    down: (unit, from, to) => `${unit}: down from ${from} to ${to}`,
    same: (unit, rank, from, to) => `${unit}: ${rank} in ${from} and still in ${to}`,
    positions: (unit, positions) => `${unit}: ${positions}`,
    since: (sentence, year) => `${sentence}; no rank after ${year}`,
    none: (unit, from, to) => `${unit}: no rank in the editions ${from}–${to}`,
    noneOne: (unit, year) => `${unit}: no rank in the edition ${year}`,
    before: (unit, units, year) =>
      `${unit}: ranks of ${units}, the units before the merger, up to the edition ${year}`,
    all: (title, from, to) => `${title}: order of the units over the editions ${from}–${to}`,
    allOne: (title, year) => `${title}: order of the units in the edition ${year}`,
    unknown: (title) => `${title}: no edition in the data`,
  },
  subtitle: (title, years) => `${title} · ranks, ${years}`,
  notices: {
    leftOut: (editions, shown, units) =>
      `Not set side by side: ${editions}; the editions ${shown} have ${units} units. Ranks stand side by side only where editions have the same units.`,
    leftOutOne: (years, units) => `${years} with ${units} units`,
    partial: (counts) => `Incomplete data, only known ranks are drawn: ${counts} units with a rank.`,
    count: (ranked, of, year) => `${ranked}/${of} (${year})`,
    topN: (years, n, counts) =>
      `${years}: the publisher names only the top ${n}; the data hold ranks of ${counts} units.`,
    missing: (unit, years, why) => `${unit}, ${years}: ${why}.`,
    own: (years) => `Ranks of ${years} marked * are read by us from published scores, not official ranks.`,
    breaks: (pairs) =>
      `Upright lines: the editions on either side are not directly comparable, so nothing is joined (${pairs}). The reasons are in the table.`,
  },
  table: {
    caption: (title, years) => `${title}: ranks, ${years}`,
    unit: "Unit",
    ranked: "Units with a rank",
    compared: "Against the edition before",
    comparable: "comparable",
    notComparable: "not comparable",
  },
};
