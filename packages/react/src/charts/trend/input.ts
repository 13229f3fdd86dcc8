import { termOf } from "@chiso/core";
import type { TrendAverages, TrendInput, TrendLine, TrendSpan } from "@chiso/geometry/trend";
import type { TrendWords } from "../../messages/trend-words.js";
import type { NamedSeries, TrendFinding } from "@chiso/core";
import { missingOf } from "./notices.js";
import { isDerived, scoreCell } from "../../messages/say.js";
import { isPercent } from "../../messages/words.js";
import { nameOf } from "./text.js";

/** A finding as lines with labels: all that geometry needs to know of it. The focus comes last, so that it lies on top. */
export function trendInput(finding: TrendFinding, words: TrendWords): TrendInput {
  const { by, editions, ground } = finding;
  const { trend } = words.messages;
  const percent = isPercent(finding.data, finding.component);
  return {
    measure: by,
    field: ground.field,
    lines: [
      ...statisticLines(finding, words),
      ...finding.named.toReversed().map((one) => namedLine(finding, one, words)),
    ],
    averages: averageMarks(finding),
    breaks: ground.breaks.map((one) => editions.indexOf(one.before)),
    spans: by === "score" ? scaleSpans(finding, words) : [],
    caption: by === "rank" ? trend.axisRank : percent ? trend.axisPercent : trend.axisScore,
    tick: (value, digits) => words.format.decimal(value, digits),
  };
}

function statisticLines(finding: TrendFinding, words: TrendWords): readonly TrendLine[] {
  const { trend } = words.messages;
  const { ground, regionMedians } = finding;
  const line = (key: "median" | "region", values: Float64Array, label: string): readonly TrendLine[] =>
    values.every((value) => Number.isNaN(value))
      ? []
      : [{ key, tone: key, label, values, joined: joinedMedians(values, ground.pairs) }];
  return [
    ...(regionMedians ? line("region", regionMedians, trend.regionMedianShort) : []),
    ...line("median", ground.medians, trend.medianShort),
  ];
}

function joinedMedians(values: Float64Array, pairs: Uint8Array): Uint8Array {
  return pairs.map((pair, at) =>
    pair === 1 && !Number.isNaN(values[at] ?? Number.NaN) && !Number.isNaN(values[at - 1] ?? Number.NaN)
      ? 1
      : 0,
  );
}

function namedLine(finding: TrendFinding, one: NamedSeries, words: TrendWords): TrendLine {
  const { by, ground } = finding;
  const { series, role, ended } = one;
  const row = ground.field.units.indexOf(series.unit) * ground.field.editions.length;
  const last = series.points.at(-1);
  const detail = last && role !== "predecessor" ? newestText(finding, last, words) : undefined;
  return {
    key: series.unit,
    tone: role,
    label: labelOf(finding, one, words),
    ...(detail === undefined ? {} : { detail }),
    values: ground.field.values.subarray(row, row + ground.field.editions.length),
    joined: ground.field.joined.subarray(row, row + ground.field.editions.length),
    hollow: series.points.flatMap(({ observation, rank }, at) => {
      const read = rank.kind === "own-reading" || (rank.kind === "published" && isDerived(rank.standing));
      return (by === "score" ? isDerived(observation.standing) : read) ? [at] : [];
    }),
    missing: role === "peer" ? [] : missingOf(finding, series),
    ends: ended !== undefined,
  };
}

/** A line that ends before the others says when. */
function labelOf(finding: TrendFinding, { series, ended }: NamedSeries, words: TrendWords): string {
  const { trend } = words.messages;
  const name = nameOf(finding, series.unit, words);
  if (ended !== undefined) return trend.until(name, words.format.date(ended));
  const last = series.runs.at(-1)?.at(-1);
  const point = last === undefined || last === series.points.length - 1 ? undefined : series.points[last];
  return point ? words.messages.common.remark(name, String(point.edition)) : name;
}

/** The newest figure, for the end of the line. */
function newestText(
  { by, component, data }: TrendFinding,
  { observation: { value }, rank, of }: NamedSeries["series"]["points"][number],
  words: TrendWords,
): string | undefined {
  if (by === "rank")
    return rank.kind === "unranked"
      ? undefined
      : words.messages.common.rankOf(words.format.integer(rank.rank), words.format.integer(of));
  if (value.kind === "missing") return undefined;
  return scoreCell(data, component, value.score, words);
}

function averageMarks({ averages, editions }: TrendFinding): readonly TrendAverages[] {
  const points = (nation: boolean) =>
    averages
      .filter((a) => (a.region === undefined) === nation)
      .map((a) => ({ at: editions.indexOf(a.edition), value: a.average }));
  const marks: readonly TrendAverages[] = [
    { tone: "nation", points: points(true) },
    { tone: "nearby", points: points(false) },
  ];
  return marks.filter((mark) => mark.points.length > 0);
}

/** Stretches of one scale, named only where there is more than one (PAPI: 6 to 60, then 8 to 80). */
function scaleSpans({ component, data, editions }: TrendFinding, words: TrendWords): readonly TrendSpan[] {
  const { trend } = words.messages;
  const spans: { from: number; to: number; min: number; max: number }[] = [];
  editions.forEach((edition, at) => {
    const { min, max } = termOf(data.definition, component, edition) ?? {};
    if (min === undefined || max === undefined) return;
    const open = spans.at(-1);
    if (open && open.min === min && open.max === max && open.to === at - 1) open.to = at;
    else spans.push({ from: at, to: at, min, max });
  });
  if (new Set(spans.map(({ min, max }) => `${min} ${max}`)).size < 2) return [];
  const number = (value: number) => words.format.decimal(value, Number.isInteger(value) ? 0 : 2);
  return spans.map(({ from, to, min, max }) => ({
    from,
    to,
    text: trend.scale(number(min), number(max)),
    short: trend.scaleShort(number(min), number(max)),
  }));
}
