import type { Observation, Rank, SeriesPoint, TrendFinding, UnitId } from "@chiso/core";
import { observe, sourceById } from "@chiso/core";
import { componentLabel, inWords, isPercent, unitLabel } from "../../messages/words.js";
import { reasonText } from "../../messages/say.js";
import type { TrendWords } from "../../messages/trend-words.js";

type Shown = Pick<TrendFinding, "data" | "component">;

/** Is a score a share of the whole (84,84%), or points of a scale? */
export function inPercent({ data, component }: Shown): boolean {
  return isPercent(data, component);
}

/** `84,84%`, `43,8876 điểm`. */
export function scoreText(shown: Shown, score: number, words: TrendWords): string {
  const cell = scoreCell(shown, score, words);
  return inPercent(shown) ? cell : `${cell} ${words.messages.common.points}`;
}

/** `84,84%`, `43,8876`: a number that a spreadsheet reads as one. */
export function scoreCell(shown: Shown, score: number, words: TrendWords): string {
  const { definition } = shown.data;
  return inPercent(shown)
    ? words.format.score(score, definition)
    : words.format.decimal(score, definition.digits);
}

/** `20/63`, with what must be said of it: tie, own reading, implied (R7, R11). Undefined where there is none. */
export function rankText(rank: Rank, of: number, words: TrendWords): string | undefined {
  if (rank.kind === "unranked") return undefined;
  const { common, trend } = words.messages;
  const place = common.rankOf(words.format.integer(rank.rank), words.format.integer(of));
  const said = rank.tied ? trend.tied(place) : trend.rank(place);
  if (rank.kind === "own-reading") return trend.remark(said, common.ownReadingShort);
  return isDerived(rank.standing) ? trend.remark(said, common.standing[rank.standing]) : said;
}

/** Figures that nobody printed as such are marked at the value (R11). */
export function isDerived(standing: Observation["standing"]): boolean {
  return (
    standing === "implied" || standing === "listed" || standing === "rebased" || standing === "illustrative"
  );
}

/** What the index and component are called. */
export function titleOf({ data, component, editions }: TrendFinding, words: TrendWords): string {
  const { definition } = data;
  const index = definition.name[words.locale];
  if (component === definition.overall) return index;
  return `${index} – ${componentLabel(words, data, component, editions.at(-1) ?? 0)}`;
}

/** Name of a unit as of its last edition shown. */
export function nameOf(finding: TrendFinding, unit: UnitId, words: TrendWords): string {
  const { data, editions } = finding;
  const last =
    editions.findLast((edition) => data.editions.get(edition)?.rowOf.has(unit)) ?? editions.at(-1) ?? 0;
  return unitLabel(words, data, unit, last);
}

/** How a derived figure is marked behind the value, as "(suy ra)"; undefined where it needs no mark. */
export function standingMark(standing: Observation["standing"], words: TrendWords): string | undefined {
  if (!isDerived(standing)) return undefined;
  return standing === "implied"
    ? words.messages.trend.impliedShort
    : words.messages.common.standing[standing];
}

/** A reading of one point: what the tooltip shows and what is spoken. */
export interface Reading {
  readonly unit: string;
  readonly edition: string;
  /** First the figure or why there is none, then what must be known of it. */
  readonly lines: readonly string[];
  /** Why this edition is not joined to the one before: spoken, for only a pointer can reach the cut itself. */
  readonly cut?: string;
}

/** @param at position in the finding's editions */
export function readingOf(finding: TrendFinding, unit: UnitId, at: number, words: TrendWords): Reading {
  const { data, component, ground, editions } = finding;
  const edition = editions[at] ?? 0;
  const { common, trend } = words.messages;
  const observation = observe(data, unit, edition, component);
  const ranking = ground.rankings.get(edition);
  const rank: Rank = ranking?.ranks[data.editions.get(edition)?.rowOf.get(unit) ?? -1] ?? {
    kind: "unranked",
    why: "not-in-data",
  };
  const { value, standing } = observation;
  const score = value.kind === "score" ? scoreText(finding, value.score, words) : common.missing[value.why];
  const made =
    value.kind === "score" && standing !== "published" && standing !== "press"
      ? common.standing[standing]
      : undefined;
  const place = rankText(rank, ranking?.of ?? 0, words);
  const median = ground.medians[at] ?? Number.NaN;
  const source = sourceById(data, observation.source);
  const lines = [
    score,
    place,
    Number.isNaN(median) ? undefined : trend.medianAt(scoreText(finding, median, words)),
    made,
    source && trend.sourceOf(inWords(words, source.title)),
  ].filter((line) => line !== undefined);
  const cut = breakText(finding, edition, words);
  return {
    unit: unitLabel(words, data, unit, edition),
    edition: String(edition),
    lines,
    ...(cut === undefined ? {} : { cut }),
  };
}

function breakText({ ground }: TrendFinding, edition: number, words: TrendWords): string | undefined {
  const found = ground.breaks.find((one) => one.before === edition);
  return found && `${words.messages.trend.breakBefore(String(found.after))}: ${reasonText(found, words)}`;
}

/** The score of a point as a figure of a sentence, or undefined. */
export function pointScore(shown: Shown, point: SeriesPoint, words: TrendWords): string | undefined {
  const { value, standing } = point.observation;
  if (value.kind === "missing") return undefined;
  const text = scoreText(shown, value.score, words);
  const mark = standingMark(standing, words);
  return mark === undefined ? text : words.messages.trend.remark(text, mark);
}
