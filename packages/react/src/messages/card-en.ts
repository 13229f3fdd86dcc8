import type { ChangeWords, PlaceWords, Subject } from "./card-types.js";
import type { cardVi } from "./card-vi.js";

const bracketed = (mark: string | undefined) => (mark === undefined ? "" : ` (${mark})`);

/** PAPI 2024, or “Control of corruption” in PAPI 2024. */
const about = ({ index, year, component }: Subject) =>
  component === undefined ? `${index} ${year}` : `“${component}” in ${index} ${year}`;

function place({ rank, of, tied, within, mark }: PlaceWords): string {
  const where =
    within.kind === "region"
      ? `of the ${of} in the ${within.name}`
      : `of ${of}${within.kind === "country" ? " nationwide" : ""}`;
  return `${tied ? "tied for " : ""}${rank} ${where}${bracketed(mark)}`;
}

function places(list: readonly PlaceWords[], verb: string): string {
  return list.map((one, i) => (i === 0 && !one.tied ? `${verb} ${place(one)}` : place(one))).join(" and ");
}

function change({ points, ranks, from, mark }: ChangeWords): string {
  const moved = (direction: string | undefined) => direction === "up" || direction === "down";
  const [score, rank] = [moved(points?.direction), moved(ranks?.direction)];
  const both = score && points?.direction === ranks?.direction;
  const still = ranks && !rank ? `its rank unchanged${bracketed(ranks.mark)}` : undefined;
  const parts: string[] = [];
  if (points && score)
    parts.push(`${points.direction} ${points.amount} ${points.unit}${bracketed(points.mark)}`);
  else if (points)
    parts.push(
      (points.direction === "almost" ? "its score almost unchanged" : "its score unchanged") +
        bracketed(points.mark),
    );
  if (ranks && rank)
    parts.push(
      `${both ? "" : `${ranks.direction} `}${ranks.amount} ${ranks.one ? "rank" : "ranks"}${bracketed(ranks.mark)}`,
    );
  // "up 1.14 points on 2023 with its rank unchanged": only what moved is counted on the year
  if (score && still !== undefined) return `${parts.join("")} on ${from} with ${still}${bracketed(mark)}`;
  if (still !== undefined) parts.push(still);
  const joined = parts.join(score && rank && !both ? " but " : " and ");
  return `${joined} ${score || rank ? "on" : "from"} ${from}${bracketed(mark)}`;
}

/** `in group A`, `in the “High average” group`. */
function group(name: string, own: boolean): string {
  const letter = /^group\s+(.+)$/i.exec(name)?.[1];
  return `in ${letter === undefined ? `the “${name}” group` : `group ${letter}`}${own ? " (our own reading of quartiles)" : ""}`;
}

/** The score card in English, equal in content to the Vietnamese. */
export const cardEn: typeof cardVi = {
  change,
  group,
  groupName: (name) => name.replace(/^group\s+/i, ""),
  places: (list) => places(list, "ranked"),
  sentence: {
    score: (subject, score, mark, clauses) => {
      const lead = `${subject.unit} scored ${score}${bracketed(mark)} on ${about(subject)}`;
      const last = clauses.at(-1);
      // the place is a verb of its own; what stands before it hangs on the score
      if (last === undefined || !/^(?:ranked|tied) /.test(last)) return [lead, ...clauses].join(", ");
      return clauses.length === 1
        ? `${lead} and ${said(last)}`
        : `${[lead, ...clauses.slice(0, -1)].join(", ")}; it ${said(last)}`;
    },
    noScore: (subject, known, clauses, why) =>
      `${[`${subject.unit} ${said(known)} on ${about(subject)}`, ...clauses].join(", ")}; ${why}`,
    nothing: (subject, why) => {
      const { unit, index, year } = subject;
      const what = about(subject);
      switch (why) {
        case "not-published":
          return `No score was published for ${unit} on ${what}`;
        case "not-surveyed":
          return `${unit} was not surveyed for ${what}`;
        case "withheld":
          return `The score and rank of ${unit} on ${what} were withheld by the publisher`;
        case "unreadable":
          return `The score of ${unit} on ${what} is unreadable in the source`;
        case "no-such-component":
          return `${index} ${year} has no ${subject.component === undefined ? "such component" : `“${subject.component}”`}`;
        case "no-such-unit":
          return `There was no ${unit} in ${year}`;
        case "not-in-data":
          return `The score and rank of ${unit} on ${what} are not in the data`;
      }
    },
    also: (unit, clauses) => `${unit} ${clauses.map(said).join(", ")}`,
    ownReading: (unit, list, moved) => {
      const [first, ...rest] = list.map((one, i) =>
        i === 0 && !one.tied ? `stood ${place(one)}` : place(one),
      );
      const whole =
        moved === undefined
          ? [said(first ?? ""), ...rest].join(" and ")
          : [`${said(first ?? "")}, ${moved}`, ...rest].join(", and ");
      return `By our own reading, not an official ranking, ${unit} ${whole}`;
    },
    notComparable: (from, why) => `Scores are not compared with ${from} because ${why}`,
    stop: (sentence) => `${sentence}.`,
    tail: (sentence, tail) => `${sentence}; ${tail}`,
  },
  noScore: {
    "not-published": "its score was not published",
    "not-surveyed": "it has no score because it was not surveyed",
    withheld: "its score was withheld",
    "not-in-data": "its score is not in the data",
    unreadable: "its score is unreadable in the source",
    "no-such-unit": "it has no score",
    "no-such-component": "it has no score",
  },
  unranked: {
    "no-score": "it has no rank",
    withheld: "its rank was withheld",
    "partial-data": "it has no overall rank because the data are incomplete",
    "not-in-data": "its rank is not in the data",
  },
  marks: {
    printed: "as printed",
    implied: "implied",
    listed: "from the order of a list",
    rebased: "re-based",
    illustrative: "illustrative",
    ownReading: "own reading",
    ownReadingLong: "our own reading, not an official ranking",
    tied: "tied",
    quartile: "our own reading of quartiles",
    enough: "enough; less may do",
  },
  noUnit: (asked, index, year) => `${index} ${year} has no unit “${asked}”.`,
  noEdition: (index, year) => `The data of ${index} have no edition ${year}.`,
  successor: (asked, shown) => `${asked} was merged; the figures are those of ${shown}.`,
  predecessors: (asked, shown) =>
    `${asked} did not exist in its present form in this edition. Of the units that it was made of, the edition has these, each by itself, neither added nor averaged: ${shown}.`,
  conflict: (kept, other, sources) => `Another source says ${other} (${sources}); ${kept} is used here.`,
  atRank: (rank) => `rank ${rank}`,
  table: {
    caption: (unit, subtitle) => `${unit}: ${subtitle}`,
    item: "Item",
    value: "Value",
    remark: "Remark, source",
    unit: "Unit",
    index: "Index",
    regime: "What is published",
    topN: (n, of) => `the top ${n} of ${of}`,
    score: (unit) => (unit === "" ? "Score" : `Score (${unit})`),
    rank: "Rank",
    regionRank: (region) => `Rank in the ${region}`,
    changePoints: (from, unit) => `Change on ${from} (${unit})`,
    changeRanks: (from) => `Change in rank on ${from} (ranks; positive is better)`,
    change: (from) => `Change on ${from}`,
    notComparable: "not comparable",
    unknown: "one of the two editions has no figure",
    gapNext: (rank, unit, points) => `Behind rank ${rank}, ${unit} (${points})`,
    gapBest: (unit, points) => `Behind the best, ${unit} (${points})`,
    gapMedian: (points) => `Behind the median (${points}; negative: ahead)`,
    gapRegion: (region, points) => `Behind the median of the ${region} (${points}; negative: ahead)`,
  },
  face: {
    percent: "%",
    since: (from) => `On ${from}`,
    region: (region) => region,
    next: (rank, unit) => `Rank ${rank}, ${unit}`,
    best: (unit) => `Best, ${unit}`,
    ahead: (amount, unit) => `${amount} ${unit} ahead`,
    behind: (amount, unit) => `${amount} ${unit} behind`,
    level: "level",
    pointsMoved: { up: "up", down: "down", same: "score unchanged", almost: "score almost unchanged" },
    ranksMoved: { up: "up", down: "down", same: "rank unchanged", almost: "rank unchanged" },
    ranks: (one) => (one ? "rank" : "ranks"),
  },
};

/** `tied for 5th` and `in group A` need a verb where they are what is told. */
function said(clause: string): string {
  if (clause.startsWith("its ")) return `had ${clause}`;
  if (clause.startsWith("tied for ")) return `was ${clause}`;
  if (clause.startsWith("up ") || clause.startsWith("down ")) return `went ${clause}`;
  return clause.startsWith("in ") ? `was ${clause}` : clause;
}
