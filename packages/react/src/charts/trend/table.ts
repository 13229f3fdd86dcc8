import type { NamedSeries, Observation, Rank, SeriesPoint, TrendFinding } from "@chiso/core";
import { isComparable, observe } from "@chiso/core";
import type { DataTable, TableColumn } from "../../frame/description.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { isDerived, reasonText, scoreCell } from "../../messages/say.js";
import { nameOf, standingMark, titleOf } from "./text.js";

/**
 * The figure as a table: a row a series, a column an edition. First what is told apart, with score and rank, then medians
 * and averages, why editions are not joined, and all other units by name.
 */
export function trendTable(finding: TrendFinding, words: TrendWords): DataTable {
  const { common, trend } = words.messages;
  const columns: TableColumn[] = [
    { key: "series", header: common.unit, align: "start" },
    ...finding.editions.map(
      (edition): TableColumn => ({ key: String(edition), header: String(edition), align: "end" }),
    ),
  ];
  const by = finding.by === "score" ? trend.byScore : trend.byRank;
  const rows = [
    ...finding.named.flatMap((one) => namedRows(finding, one, words)),
    ...statisticRows(finding, words),
    ...(finding.ground.breaks.length > 0 ? [breakRow(finding, words)] : []),
    ...otherRows(finding, words),
  ];
  return {
    caption: trend.caption(titleOf(finding, words), by),
    columns,
    rows: finding.editions.length > 0 ? rows : [],
  };
}

function namedRows(
  finding: TrendFinding,
  { series }: NamedSeries,
  words: TrendWords,
): readonly (readonly string[])[] {
  const { common } = words.messages;
  const unit = nameOf(finding, series.unit, words);
  const score = ({ observation }: SeriesPoint) => observedCell(finding, observation, words);
  const rank = ({ rank: place, of, observation: { value } }: SeriesPoint) => {
    if (place.kind === "unranked")
      return value.kind === "missing" ? common.missing[value.why] : common.unranked[place.why];
    const text = common.rankOf(words.format.integer(place.rank), words.format.integer(of));
    return rankMarked(text, place, words);
  };
  return [
    [`${unit}: ${common.score}`, ...series.points.map(score)],
    [`${unit}: ${common.rank}`, ...series.points.map(rank)],
  ];
}

function statisticRows(finding: TrendFinding, words: TrendWords): readonly (readonly string[])[] {
  const { common, trend } = words.messages;
  const { averages, editions, ground, region, regionMedians } = finding;
  const cells = (values: ArrayLike<number>) =>
    editions.map((_, at) =>
      Number.isNaN(values[at] ?? Number.NaN)
        ? common.none
        : scoreCell(finding.data, finding.component, values[at] ?? 0, words),
    );
  const some = (values: ArrayLike<number>) => Array.from(values).some((value) => !Number.isNaN(value));
  const published = (of: string | undefined) =>
    Float64Array.from(
      editions,
      (edition) => averages.find((a) => a.edition === edition && a.region === of)?.average ?? Number.NaN,
    );
  const rows: (readonly string[])[] = [];
  if (some(ground.medians)) rows.push([trend.medianCountry, ...cells(ground.medians)]);
  if (region && regionMedians && some(regionMedians))
    rows.push([common.regionMedian(region.name[words.locale]), ...cells(regionMedians)]);
  if (some(published(undefined)))
    rows.push([common.publishedAverage(common.country), ...cells(published(undefined))]);
  if (region && some(published(region.id)))
    rows.push([common.publishedAverage(region.name[words.locale]), ...cells(published(region.id))]);
  return rows;
}

function breakRow({ data, component, editions, ground }: TrendFinding, words: TrendWords): readonly string[] {
  const { common, trend } = words.messages;
  const cells = editions.map((edition, at) => {
    const before = editions[at - 1];
    if (before === undefined) return common.none;
    const found = ground.breaks.find((one) => one.before === edition);
    if (found) return `${trend.notComparable}: ${reasonText(found, words)}`;
    return isComparable(data.definition, component, before, edition) ? trend.comparable : trend.notComparable;
  });
  return [trend.compared, ...cells];
}

function otherRows(finding: TrendFinding, words: TrendWords): readonly (readonly string[])[] {
  const { by, component, data, editions, ground } = finding;
  const { common } = words.messages;
  const named = new Set(finding.named.map(({ series }) => series.unit));
  const score = (unit: string, edition: number) =>
    observedCell(finding, observe(data, unit, edition, component), words);
  const rank = (unit: string, edition: number) => {
    const found = ground.rankings.get(edition)?.ranks[data.editions.get(edition)?.rowOf.get(unit) ?? -1];
    if (found && found.kind !== "unranked") return rankMarked(words.format.integer(found.rank), found, words);
    const { value } = observe(data, unit, edition, component);
    if (value.kind === "missing") return common.missing[value.why];
    return found ? common.unranked[found.why] : common.none;
  };
  const cell = by === "score" ? score : rank;
  return ground.field.units
    .flatMap((unit) => (named.has(unit) ? [] : [{ unit, name: nameOf(finding, unit, words) }]))
    .sort((a, b) => words.format.compare(a.name, b.name))
    .map(({ unit, name }) => [name, ...editions.map((edition) => cell(unit, edition))]);
}

/** A score with what must be said of it, or why there is none (R9, R11). */
function observedCell(finding: TrendFinding, { standing, value }: Observation, words: TrendWords): string {
  const { common } = words.messages;
  if (value.kind === "missing") return common.missing[value.why];
  const text = scoreCell(finding.data, finding.component, value.score, words);
  const mark = standingMark(standing, words);
  return mark === undefined ? text : common.remark(text, mark);
}

/** A rank with what must be said of it: own reading, implied, read from a list (R7, R11). */
function rankMarked(text: string, rank: Rank, { messages: { common } }: TrendWords): string {
  if (rank.kind === "own-reading") return common.remark(text, common.ownReadingShort);
  return rank.kind === "published" && isDerived(rank.standing)
    ? common.remark(text, common.standing[rank.standing])
    : text;
}
