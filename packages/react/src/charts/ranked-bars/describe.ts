import { observe } from "@chiso/core";
import { drawsBars } from "@chiso/geometry/ranked-bars";
import type { RankedBarsFinding, RankedUnit, UnitId } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionNotices,
  editionTitle,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { RankedBarsWords } from "../../messages/ranked-bars-words.js";
import { rankText, rankCell, scoreCell, scoreText, valueText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { rankedBarsInput } from "./input.js";
import type { Found } from "./input.js";

/** Ranked bars in words. */
export function describeRankedBars(finding: RankedBarsFinding, words: RankedBarsWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "ranked-bars", words);
  const { view } = finding;
  return {
    headline: headlineOf(finding, words),
    subtitle: editionTitle(view, words),
    table: tableOf(finding, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: sourceLines(view.data, sourcesOfEdition(view.data, view.edition, [view.component]), words),
    fileName: editionFileName(view, "ranked-bars"),
  };
}

function headlineOf(found: Found, words: RankedBarsWords): string {
  const { view, ranked, unranked } = found;
  const { headline } = words.messages.rankedBars;
  const [unit] = view.focusUnits;
  if (unit === undefined || view.focusUnits.length > 1) return headlineOfAll(found, words);
  const name = unitLabel(words, view.data, unit, view.edition);
  const cell = observe(view.data, unit, view.edition, view.component);
  const one = [...ranked, ...unranked].find((row) => row.unit === unit);
  if (!one) return headline.none(name, valueText(view.data, cell, words));
  const place = rankText(one.rank, found.ranking?.of ?? 0, words);
  const score = valueText(view.data, cell, words);
  if (place === undefined) return headline.scoreOnly(name, score, unrankedText(one, words));
  return one.score === undefined
    ? headline.rankOnly(name, place, score)
    : headline.ranked(name, place, score);
}

function unrankedText({ rank }: RankedUnit, words: RankedBarsWords): string {
  return rank.kind === "unranked" ? words.messages.common.unranked[rank.why] : "";
}

/** Who is first, where nobody is spoken of. */
function headlineOfAll({ view, ranked, unranked }: Found, words: RankedBarsWords): string {
  const { headline } = words.messages.rankedBars;
  const title = editionTitle(view, words);
  const [first] = ranked;
  if (!first) {
    return unranked.length > 0
      ? headline.unordered(title, words.format.integer(unranked.length))
      : headline.empty(title);
  }
  const top = ranked.filter(
    ({ rank }) => rank.kind !== "unranked" && first.rank.kind !== "unranked" && rank.rank === first.rank.rank,
  );
  const units = words.format.list(top.map(({ unit }) => unitLabel(words, view.data, unit, view.edition)));
  return first.score === undefined
    ? headline.leaderByRank(title, units)
    : headline.leader(title, units, scoreText(view.data, view.component, first.score, words));
}

/** In the order of the picture: ranked, unranked, missing. */
function tableOf({ view, ranked, unranked, missing }: Found, words: RankedBarsWords): DataTable {
  const { common, rankedBars } = words.messages;
  const { data, edition, component } = view;
  const grouped = ranked.some(({ group }) => group);
  const name = (unit: UnitId) => unitLabel(words, data, unit, edition);
  const cells = ({ unit, rank, score, group }: RankedUnit) => {
    const missed = score === undefined ? valueText(data, observe(data, unit, edition, component), words) : "";
    return [
      rankCell(rank, words),
      name(unit),
      score === undefined ? common.none : scoreCell(data, component, score, words),
      ...(grouped
        ? [group ? (data.definition.groupNames[group.id]?.[words.locale] ?? group.id) : common.none]
        : []),
      rank.kind === "unranked" ? common.unranked[rank.why] : missed,
    ];
  };
  return {
    caption: rankedBars.caption(editionTitle(view, words)),
    columns: [
      { key: "rank", header: common.rank, align: "end" },
      { key: "unit", header: common.unit, align: "start" },
      { key: "score", header: common.score, align: "end" },
      ...(grouped ? [{ key: "group", header: common.group, align: "start" as const }] : []),
      { key: "why", header: rankedBars.why, align: "start" },
    ],
    rows: [
      ...[...ranked, ...unranked].map(cells),
      ...missing.map(({ unit, why }) => [
        common.none,
        name(unit),
        common.none,
        ...(grouped ? [common.none] : []),
        common.missing[why],
      ]),
    ],
  };
}

function legendOf(found: Found, words: RankedBarsWords): readonly LegendItem[] {
  const { view, missing } = found;
  const { common, rankedBars } = words.messages;
  const name = (unit: UnitId) => unitLabel(words, view.data, unit, view.edition);
  const input = rankedBarsInput(found, words);
  const items: LegendItem[] = [];
  if (view.focusUnits.length > 0)
    items.push({ tone: "focus", shape: "box", label: words.format.list(view.focusUnits.map(name)) });
  if (view.peers.length > 0)
    items.push({ key: "peer", tone: "peer", shape: "box", label: words.format.list(view.peers.map(name)) });
  items.push({ key: "rest", tone: "rest", shape: "box", label: rankedBars.others });
  if (input.median) items.push({ key: "median", tone: "ink", shape: "dash", label: common.median });
  if (input.rows.some(({ hollow }) => hollow))
    items.push({ tone: "rest", shape: "ring", label: rankedBars.hollow });
  if (missing.length > 0)
    items.push({
      key: "missing",
      tone: "hatch",
      shape: "hatch",
      label: rankedBars.missing(words.format.integer(missing.length)),
    });
  return items;
}

function noticesOf(found: Found, words: RankedBarsWords): readonly Notice[] {
  const { rankedBars } = words.messages;
  return [
    ...editionNotices(found.view, words),
    ...(found.drawn === "rank" ? [{ kind: "note" as const, text: rankedBars.byRank }] : []),
    ...(found.drawn === "score" && !drawsBars(rankedBarsInput(found, words))
      ? [{ kind: "note" as const, text: rankedBars.dots }]
      : []),
  ];
}
