import type { DataTable, Description, LegendItem } from "../../frame/description.js";
import type { TrendWords } from "../../messages/trend-words.js";
import type { TrendFinding } from "@chiso/core";
import { trendHeadline } from "./headline.js";
import { missingOf, trendNotices, trendSources } from "./notices.js";
import { trendTable } from "./table.js";
import { isDerived } from "../../messages/say.js";
import { titleOf } from "./text.js";

/** The trend in words. Its table, some thousand cells, is only written when somebody asks for it. */
export function describeTrend(finding: TrendFinding, words: TrendWords): Description {
  let table: DataTable | undefined;
  return {
    headline: trendHeadline(finding, words),
    subtitle: subtitle(finding, words),
    get table() {
      table ??= trendTable(finding, words);
      return table;
    },
    legend: legend(finding, words),
    notices: trendNotices(finding, words),
    sources: trendSources(finding, words),
    fileName: fileName(finding),
  };
}

function subtitle(finding: TrendFinding, words: TrendWords): string {
  const { component, data, editions, by } = finding;
  const { trend } = words.messages;
  const title =
    component === data.definition.overall ? data.definition.fullName[words.locale] : titleOf(finding, words);
  const text = trend.caption(title, by === "score" ? trend.byScore : trend.byRank);
  return editions.length > 0 ? `${text}, ${editions[0]}–${editions.at(-1)}` : text;
}

function legend(finding: TrendFinding, words: TrendWords): readonly LegendItem[] {
  const { common, trend } = words.messages;
  const { averages, ground, named, region, regionMedians } = finding;
  const others = ground.field.units.length > new Set(named.map(({ series }) => series.unit)).size;
  const items: LegendItem[] = others
    ? [{ key: "rest", tone: "rest", shape: "line", label: trend.others }]
    : [];
  const some = (values: Float64Array | undefined) => values?.some((value) => !Number.isNaN(value)) ?? false;
  if (some(ground.medians))
    items.push({ key: "median", tone: "ink-2", shape: "dash", label: trend.medianCountry });
  if (region && some(regionMedians))
    items.push({
      key: "region",
      tone: "ink-2",
      shape: "line",
      label: common.regionMedian(region.name[words.locale]),
    });
  if (averages.some((a) => a.region === undefined))
    items.push({ tone: "ink", shape: "box", label: common.publishedAverage(common.country) });
  if (region && averages.some((a) => a.region === region.id)) {
    items.push({
      tone: "ink-2",
      shape: "diamond",
      label: common.publishedAverage(region.name[words.locale]),
    });
  }
  const hollow = hollowLabel(finding, words);
  if (hollow !== undefined) items.push({ tone: "focus", shape: "ring", label: hollow });
  if (named.some(({ series }) => missingOf(finding, series).length > 0))
    items.push({ tone: "hatch", shape: "hatch", label: trend.missing });
  return items;
}

/** What an empty point stands for in this figure; undefined where it has none. */
function hollowLabel({ by, named }: TrendFinding, words: TrendWords): string | undefined {
  const { common, trend } = words.messages;
  const points = named.flatMap(({ series }) => series.points);
  const labels = new Set<string>();
  for (const { observation, rank } of points) {
    const { standing, value } = observation;
    if (by === "rank" && rank.kind === "own-reading") labels.add(trend.ownRank);
    if (by === "rank" && rank.kind === "published" && isDerived(rank.standing)) labels.add(trend.impliedRank);
    if (by === "score" && value.kind === "score" && isDerived(standing)) {
      labels.add(standing === "implied" ? trend.implied : common.standing[standing]);
    }
  }
  return labels.size > 0 ? [...labels].join("; ") : undefined;
}

/** `trend-papi-d5-son-la`. */
function fileName({ component, data, named }: TrendFinding): string {
  const { definition } = data;
  const parts = [
    definition.id,
    ...(component === definition.overall ? [] : [component]),
    ...named.slice(0, 1).map(({ series }) => series.unit),
  ];
  return ["trend", ...parts].join("-").toLowerCase();
}
