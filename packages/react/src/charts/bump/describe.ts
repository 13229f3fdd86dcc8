import { isComparable, rankOf, seriesOf } from "@chiso/core";
import type { BumpFinding, SeriesPoint, UnitId } from "@chiso/core";
import type { DataTable, Description, LegendItem } from "../../frame/description.js";
import type { BumpWords } from "../../messages/bump-words.js";
import { rankCell, reasonText } from "../../messages/say.js";
import { bumpHeadline } from "./headline.js";
import { bumpNotices, bumpSources, missingOf } from "./notices.js";
import { nameOf, spanOf, titleOf, unrankedText } from "./text.js";

/** A bump chart in words. Its table, about a thousand cells, is only written when somebody asks for it. */
export function describeBump(finding: BumpFinding, words: BumpWords): Description {
  const { data, component, named } = finding;
  const { definition } = data;
  const { bump } = words.messages;
  const span = spanOf(finding);
  const title =
    component === definition.overall ? definition.fullName[words.locale] : titleOf(finding, words);
  let table: DataTable | undefined;
  return {
    headline: bumpHeadline(finding, words),
    subtitle: span === "" ? title : bump.subtitle(title, span),
    get table() {
      table ??= bumpTable(finding, words);
      return table;
    },
    legend: legendOf(finding, words),
    notices: bumpNotices(finding, words),
    sources: bumpSources(finding, words),
    fileName: [
      "bump",
      definition.id,
      ...(component === definition.overall ? [] : [component]),
      ...named.slice(0, 1).map(({ series }) => series.unit),
    ]
      .join("-")
      .toLowerCase(),
  };
}

function legendOf(finding: BumpFinding, words: BumpWords): readonly LegendItem[] {
  const { bump } = words.messages;
  const { ground, named } = finding;
  const names = (role: "focus" | "peer") =>
    words.format.list(
      named.filter((one) => one.role === role).map(({ series }) => nameOf(finding, series.unit, words)),
    );
  const [focus, peers] = [names("focus"), names("peer")];
  const ranks = named.flatMap(({ series }) => series.points.map(({ rank }) => rank));
  const own = ranks.some(({ kind }) => kind === "own-reading");
  const derived = ranks.some((rank) => rank.kind === "published" && rankCell(rank, words).endsWith("*"));
  const published = ranks.some((rank) => rank.kind === "published" && !rankCell(rank, words).endsWith("*"));
  const tone = focus === "" ? "peer" : "focus";
  return [
    ...(focus === "" ? [] : [{ tone: "focus", shape: "line", label: focus } as const]),
    ...(peers === "" ? [] : [{ key: "peer", tone: "peer", shape: "line", label: peers } as const]),
    ...(ground.field.units.length > named.length
      ? [{ key: "rest", tone: "rest", shape: "line", label: bump.others } as const]
      : []),
    ...(published && (own || derived) ? [{ tone, shape: "dot", label: bump.published } as const] : []),
    ...(own ? [{ tone, shape: "ring", label: bump.own } as const] : []),
    ...(derived ? [{ tone, shape: "ring", label: bump.derived } as const] : []),
    ...hatchItem(finding, words),
  ];
}

/** What hatching stands for: no rank of the focus, all ranks beyond a published top n. */
function hatchItem(finding: BumpFinding, words: BumpWords): readonly LegendItem[] {
  const { bump } = words.messages;
  const { counts, named } = finding;
  const top = counts.some((count) => count.top !== undefined);
  const gaps = named.some(({ role, series }) => role === "focus" && missingOf(finding, series).length > 0);
  if (!top && !gaps) return [];
  const label = top ? (gaps ? bump.missingOrWithheld : bump.withheld) : bump.missing;
  return [{ tone: "hatch", shape: "hatch", label }];
}

/** A row a unit, a column an edition; above them how many are ranked, and which editions may be compared. */
function bumpTable(finding: BumpFinding, words: BumpWords): DataTable {
  const { data, component, editions, counts, ground, named } = finding;
  const { bump, common } = words.messages;
  const { integer } = words.format;
  const title = titleOf(finding, words);
  const query = { component, measure: "rank", editions } as const;
  const cell = (point: SeriesPoint) => unrankedText(point, words) ?? rankCell(point.rank, words);
  const row = (unit: UnitId) => [
    nameOf(finding, unit, words),
    ...seriesOf(data, unit, query, ground.rankings).points.map(cell),
  ];
  const first = new Set(named.map(({ series }) => series.unit));
  const ranked = (unit: UnitId) => {
    const rank = rankOf(data, unit, editions.at(-1) ?? 0, component);
    return rank.kind === "unranked" ? Number.POSITIVE_INFINITY : rank.rank;
  };
  const others = ground.field.units
    .filter((unit) => !first.has(unit))
    .map((unit) => ({ unit, rank: ranked(unit), name: nameOf(finding, unit, words) }))
    .sort((a, b) => (a.rank === b.rank ? words.format.compare(a.name, b.name) : a.rank - b.rank));
  const of = integer(ground.field.units.length);
  return {
    caption: bump.table.caption(title, spanOf(finding)),
    columns: [
      { key: "unit", header: bump.table.unit, align: "start" },
      ...editions.map((edition) => ({
        key: String(edition),
        header: String(edition),
        align: "end" as const,
      })),
    ],
    rows: [
      [bump.table.ranked, ...counts.map((count) => common.rankOf(integer(count.ranked), of))],
      [bump.table.compared, ...comparedCells(finding, words)],
      ...[...first].map(row),
      ...others.map(({ unit }) => row(unit)),
    ],
  };
}

function comparedCells({ data, component, editions, ground }: BumpFinding, words: BumpWords) {
  const { common, bump } = words.messages;
  return editions.map((edition, at) => {
    const before = editions[at - 1];
    if (before === undefined) return common.none;
    const found = ground.breaks.find((one) => one.before === edition);
    if (found) return `${bump.table.notComparable}: ${reasonText(found, words)}`;
    return isComparable(data.definition, component, before, edition)
      ? bump.table.comparable
      : bump.table.notComparable;
  });
}
