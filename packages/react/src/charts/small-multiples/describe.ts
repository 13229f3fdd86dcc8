import type { SmallMultiplesFinding } from "@chiso/core";
import type { DataTable, Description, LegendItem, TableColumn } from "../../frame/description.js";
import { sourceLines, sourcesOfEdition } from "../../frame/edition-words.js";
import { differenceUnit } from "../../messages/say.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { unitLabel } from "../../messages/words.js";
import { smallMultiplesHeadline } from "./headline.js";
import { hasMedian } from "./input.js";
import { smallMultiplesNotices } from "./notices.js";
import { changeCell, figureCell, isFound, orderedPanels, panelName, titleOf } from "./text.js";
import type { Found } from "./text.js";

/** Small multiples in words. */
export function describeSmallMultiples(
  finding: SmallMultiplesFinding,
  asked: SmallMultiplesFinding["order"] | undefined,
  words: SmallMultiplesWords,
): Description {
  const { component, data, editions } = finding;
  const title = titleOf(finding, words);
  const units = finding.view?.focusUnits.slice(0, 1) ?? [];
  const components = finding.rows === "units" ? [component] : finding.panels.map((panel) => panel.component);
  const sources = new Set(editions.flatMap((edition) => [...sourcesOfEdition(data, edition, components)]));
  return {
    headline: smallMultiplesHeadline(finding, words),
    subtitle: title,
    table: isFound(finding) ? tableOf(finding, words) : { caption: title, columns: [], rows: [] },
    legend: isFound(finding) ? legendOf(finding, words) : [],
    notices: smallMultiplesNotices(finding, asked, words),
    sources: sourceLines(data, sources, words),
    fileName: [data.definition.id, "small-multiples", ...units].join("-"),
  };
}

/** A row a panel in the order of the panels, a column an edition, and the change that may be counted. */
function tableOf(finding: Found, words: SmallMultiplesWords): DataTable {
  const { by, component, data, editions, rows, window } = finding;
  const { common, smallMultiples } = words.messages;
  const unit = by === "score" ? differenceUnit(data, component, words) : common.ranks;
  const { shown, aside } = orderedPanels(finding, words);
  const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });
  return {
    caption: smallMultiples.caption(
      titleOf(finding, words),
      by === "score" ? smallMultiples.byScore : smallMultiples.byRank,
    ),
    columns: [
      { key: "panel", header: rows === "units" ? common.unit : common.component, align: "start" },
      ...editions.map((edition) => end(String(edition), String(edition))),
      ...(window
        ? [end("change", smallMultiples.changeColumn(String(window.from), String(window.to), unit))]
        : []),
    ],
    rows: [...shown, ...aside].map((panel) => [
      panelName(finding, panel, words),
      ...editions.map((edition) => figureCell(finding, panel, edition, words)),
      ...(window
        ? [Number.isNaN(panel.change) ? common.none : changeCell(finding, panel.change, words)]
        : []),
    ]),
  };
}

function legendOf(finding: Found, words: SmallMultiplesWords): readonly LegendItem[] {
  const { breaks, by, data, grounds, panels, rows, view } = finding;
  const said = words.messages.smallMultiples;
  const name = (unit: string) => unitLabel(words, data, unit, view.edition);
  const told = (tone: "focus" | "peer", units: readonly string[]): readonly LegendItem[] =>
    units.length === 0 || rows === "components"
      ? []
      : [{ tone, shape: "line", label: words.format.list(units.map(name)), key: tone }];
  const shown = orderedPanels(finding, words).shown;
  const some = (of: "missing" | "derived") => shown.some((panel) => panel[of].length > 0);
  const medians = by === "rank" ? [] : grounds.map((ground) => hasMedian(ground.medians));
  return [
    ...told("focus", view.focusUnits),
    ...told("peer", view.peers),
    ...(rows === "units" && panels.some(({ role }) => role === "rest")
      ? [{ tone: "ink-2", shape: "line", label: said.others, key: "rest" } as const]
      : []),
    ...(medians.includes(true)
      ? [{ tone: "rest", shape: "dash", label: said.median, key: "median" } as const]
      : []),
    ...(medians.includes(false)
      ? [{ tone: "rest-2", shape: "stripes", label: said.otherUnits, key: "k0" } as const]
      : []),
    ...(some("derived") ? [{ tone: "ink-2", shape: "ring", label: said.derived } as const] : []),
    ...(some("missing")
      ? [{ tone: "no-data", shape: "hatch", label: said.missing, key: "missing" } as const]
      : []),
    ...(breaks.some((cuts) => cuts.length > 0)
      ? [{ tone: "rest-2", shape: "line", label: said.break } as const]
      : []),
  ];
}
