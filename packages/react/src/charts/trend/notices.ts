import { growthDates, sourceById } from "@chiso/core";
import type { TrendFinding } from "@chiso/core";
import type { Notice, SourceLine } from "../../frame/description.js";
import { loudNotices, resolutionNoticesBy } from "../../frame/edition-words.js";
import { yearsHoldingNotices } from "../../frame/years-words.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { yearsText } from "../../messages/say.js";
import { nameOf } from "./text.js";

/** What a reader must know of a trend, each said once. */
export function trendNotices(finding: TrendFinding, words: TrendWords): readonly Notice[] {
  return [
    ...[finding.resolution, ...finding.compared].flatMap((one) =>
      resolutionNoticesBy((unit) => nameOf(finding, unit, words), one, words),
    ),
    ...yearsHoldingNotices(finding.data, finding.editions, finding.component, finding.by, words),
    ...missingNotices(finding, words),
    ...ownNotice(finding, words),
    ...loudNotices(finding.data, finding.component, finding.editions, words),
    ...mergerNotices(finding, words),
    ...breakNotices(finding, words),
  ];
}

/** Only the units told apart, and only while they existed (R9). */
function missingNotices(finding: TrendFinding, words: TrendWords): readonly Notice[] {
  const { common, frame } = words.messages;
  return finding.named.flatMap(({ series }) => {
    const years = new Map<string, number[]>();
    for (const at of missingOf(finding, series)) {
      const point = series.points[at];
      if (!point) continue;
      const { value } = point.observation;
      const why =
        value.kind === "missing"
          ? common.missing[value.why]
          : point.rank.kind === "unranked"
            ? common.unranked[point.rank.why]
            : "";
      years.set(why, [...(years.get(why) ?? []), point.edition]);
    }
    const unit = nameOf(finding, series.unit, words);
    return [...years].map(
      ([why, list]): Notice => ({ kind: "missing", text: frame.missingYears(unit, yearsText(list), why) }),
    );
  });
}

/** Editions that have the unit and the component, and no figure. */
export function missingOf(
  { by, data }: TrendFinding,
  series: TrendFinding["named"][number]["series"],
): readonly number[] {
  return series.points.flatMap(({ edition, observation: { value }, rank }, at) => {
    const there = by === "score" ? value.kind === "score" : rank.kind !== "unranked";
    const absent =
      value.kind === "missing" && (value.why === "no-such-unit" || value.why === "no-such-component");
    return there || absent || !data.editions.has(edition) ? [] : [at];
  });
}

function ownNotice({ by, editions, ground }: TrendFinding, words: TrendWords): readonly Notice[] {
  if (by !== "rank") return [];
  const ranked = editions.filter((edition) =>
    ground.rankings.get(edition)?.ranks.some((rank) => rank.kind !== "unranked"),
  );
  const own = ranked.filter((edition) =>
    ground.rankings.get(edition)?.ranks.some((rank) => rank.kind === "own-reading"),
  );
  if (own.length === 0) return [];
  const { notices } = words.messages.trend;
  return [
    {
      kind: "own-reading",
      text: own.length === ranked.length ? notices.ownAll : notices.own(yearsText(own)),
    },
  ];
}

/** R3: what became part of another unit ends; a unit that took in others is cut. */
function mergerNotices(finding: TrendFinding, words: TrendWords): readonly Notice[] {
  const { notices } = words.messages.trend;
  const ended = new Map<string, string[]>();
  for (const { ended: day, series } of finding.named) {
    if (day !== undefined) ended.set(day, [...(ended.get(day) ?? []), nameOf(finding, series.unit, words)]);
  }
  const grown = finding.named.flatMap(({ series: { unit } }) =>
    growthDates(finding, unit).map(
      (day): Notice => ({
        kind: "note",
        text: notices.grown(nameOf(finding, unit, words), words.format.date(day)),
      }),
    ),
  );
  return [
    ...[...ended].map(
      ([day, units]): Notice => ({
        kind: "note",
        text: notices.merged(words.format.list(units), words.format.date(day)),
      }),
    ),
    ...grown,
  ];
}

/** Where lines are cut; the reasons are read at the cuts and in the table. */
function breakNotices({ ground }: TrendFinding, words: TrendWords): readonly Notice[] {
  // where nothing is drawn there is no cut to point at
  if (ground.breaks.length === 0 || ground.field.values.every(Number.isNaN)) return [];
  const pairs = ground.breaks.map(({ after, before }) => `${after}–${before}`);
  return [{ kind: "note", text: words.messages.trend.notices.breaks(words.format.list(pairs)) }];
}

/** The publisher's credit, then where the figures told apart were read. */
export function trendSources(
  { averages, data, named }: TrendFinding,
  words: TrendWords,
): readonly SourceLine[] {
  const ids = [
    ...named.flatMap(({ series }) => series.points.map((point) => point.observation.source)),
    ...averages.map((a) => a.source),
  ];
  const sources = [...new Set(ids)]
    .map((id) => sourceById(data, id))
    .filter((source) => source !== undefined);
  const lines = sources.map(
    ({ link, title }): SourceLine => ({ text: title[words.locale], ...(link === undefined ? {} : { link }) }),
  );
  const all = [{ text: data.definition.credit[words.locale] }, ...lines];
  return [...new Map(all.map((line) => [line.text, line])).values()];
}
