import { changeOf } from "@chiso/core";
import type { Series, SeriesPoint, TrendFinding } from "@chiso/core";
import type { TrendWords } from "../../messages/trend-words.js";
import { rankText } from "../../messages/say.js";
import { nameOf, pointScore, titleOf } from "./text.js";

/**
 * The one message: the newest figure, joined to an earlier one by a comparative word only where the two are comparable (R5,
 * R18). Where the newest stands alone, it is said alone, and the last comparable run after it.
 */
export function trendHeadline(finding: TrendFinding, words: TrendWords): string {
  const { headline } = words.messages.trend;
  const { editions, resolution, named, ground } = finding;
  const title = titleOf(finding, words);
  const [first, last] = [editions[0], editions.at(-1)];
  if (first === undefined || last === undefined) return headline.unknown(title);
  const years = [String(first), String(last)] as const;
  const focus = named.find(({ role }) => role === "focus");
  if (resolution?.kind === "predecessors")
    return headline.before(nameOf(finding, resolution.asked, words), years[1]);
  if (!focus || ground.field.units.length === 0) return headline.all(title, ...years);
  return (
    unitSentence(finding, focus.series, words) ??
    headline[finding.by === "score" ? "noScore" : "noRank"](
      nameOf(finding, focus.series.unit, words),
      ...years,
    )
  );
}

function unitSentence(finding: TrendFinding, series: Series, words: TrendWords): string | undefined {
  const { headline } = words.messages.trend;
  const unit = nameOf(finding, series.unit, words);
  const newest = series.runs.at(-1);
  if (!newest) return undefined;
  if (newest.length > 1) {
    const run = runText(finding, series, newest, words);
    if (run) return withRank(finding, say(run, unit, words), at(series, newest, -1), words);
  }
  const alone = figureText(finding, at(series, newest, -1), words);
  if (alone === undefined) return undefined;
  const earlier = series.runs.findLast((run) => run.length > 1);
  const run = earlier && earlier !== newest ? runText(finding, series, earlier, words) : undefined;
  const sentence = withRank(finding, headline.positions(unit, alone), at(series, newest, -1), words);
  return run ? `${sentence}; ${headline.earlier(part(run, words))}` : sentence;
}

/** Two ends of a run that may be compared. */
interface RunText {
  readonly trend: "up" | "down" | "same";
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly years: readonly [string, string];
}

function runText(
  finding: TrendFinding,
  series: Series,
  run: readonly number[],
  words: TrendWords,
): RunText | undefined {
  const [a, b] = [at(series, run, 0), at(series, run, -1)];
  if (!a || !b) return undefined;
  const change = changeOf(finding.data, series.unit, a.edition, b.edition, finding.component);
  if (change.kind !== "change") return undefined;
  const gain = finding.by === "score" ? change.points : change.ranks;
  const [from, to] = [figure(finding, a, words), figure(finding, b, words)];
  if (gain === undefined || from === undefined || to === undefined) return undefined;
  const trend = from === to ? "same" : gain > 0 ? "up" : gain < 0 ? "down" : undefined;
  if (!trend) return undefined;
  const year = (point: SeriesPoint) => String(point.edition);
  const dated = (text: string, point: SeriesPoint) => words.messages.trend.in(text, year(point));
  return { trend, value: to, from: dated(from, a), to: dated(to, b), years: [year(a), year(b)] };
}

function say(run: RunText, unit: string, words: TrendWords): string {
  const { headline } = words.messages.trend;
  if (run.trend === "same") return headline.same(unit, run.value, ...run.years);
  return run.trend === "up" ? headline.up(unit, run.from, run.to) : headline.down(unit, run.from, run.to);
}

function part(run: RunText, words: TrendWords): string {
  const { headline } = words.messages.trend;
  return run.trend === "up"
    ? headline.upPart(run.from, run.to)
    : run.trend === "down"
      ? headline.downPart(run.from, run.to)
      : `${run.from}, ${run.to}`;
}

function figure(finding: TrendFinding, point: SeriesPoint, words: TrendWords): string | undefined {
  return finding.by === "score" ? pointScore(finding, point, words) : rankText(point.rank, point.of, words);
}

function figureText(
  finding: TrendFinding,
  point: SeriesPoint | undefined,
  words: TrendWords,
): string | undefined {
  const text = point && figure(finding, point, words);
  return point && text !== undefined ? words.messages.trend.in(text, String(point.edition)) : undefined;
}

/** A score is followed by its place, in the same edition. */
function withRank(
  finding: TrendFinding,
  sentence: string,
  point: SeriesPoint | undefined,
  words: TrendWords,
): string {
  const place = finding.by === "score" && point ? rankText(point.rank, point.of, words) : undefined;
  return place === undefined ? sentence : `${sentence}, ${place}`;
}

function at(series: Series, run: readonly number[], place: number): SeriesPoint | undefined {
  return series.points[run.at(place) ?? -1];
}
