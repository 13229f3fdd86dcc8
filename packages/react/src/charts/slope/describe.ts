import type { Slope, SlopeFinding } from "@chiso/core";
import type { DataTable, Description, LegendItem } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  resolutionNotices,
  sourceLines,
} from "../../frame/edition-words.js";
import type { SlopeWords } from "../../messages/slope-words.js";
import { noEarlierHeadline, slopeHeadline, titleOf } from "./headline.js";
import { slopeNotices, slopeSources } from "./notices.js";
import { slopeTable } from "./table.js";
import { editionsOf, isHollow, nameOf } from "./text.js";

/** Two editions in words. */
export function describeSlope(finding: SlopeFinding, words: SlopeWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "slope", words);
  const { view } = finding;
  const { data, component } = view;
  if (finding.kind === "no-earlier-edition") {
    const title = editionTitle(view, words);
    return {
      headline: noEarlierHeadline(view, words),
      subtitle: title,
      table: { caption: title, columns: [], rows: [] },
      legend: [],
      notices: resolutionNotices(data, view.edition, view.focus, words),
      sources: sourceLines(data, [], words),
      fileName: editionFileName(view, "slope"),
    };
  }
  const { slope } = words.messages;
  const title =
    component === data.definition.overall ? data.definition.fullName[words.locale] : titleOf(finding, words);
  const [from, to] = editionsOf(finding);
  let table: DataTable | undefined;
  return {
    headline: slopeHeadline(finding, words),
    subtitle: slope.subtitle(title, slope.by[finding.by].toLowerCase(), String(from), String(to)),
    get table() {
      table ??= slopeTable(finding, words);
      return table;
    },
    legend: legendOf(finding, words),
    notices: slopeNotices(finding, words),
    sources: slopeSources(finding, words),
    fileName: editionFileName(view, `slope-${from}`),
  };
}

function legendOf(finding: Slope, words: SlopeWords): readonly LegendItem[] {
  const { slope } = words.messages;
  const { rows, medians, by } = finding;
  const shape = rows.some(({ joined }) => joined) ? "line" : "dot";
  const named = rows.filter(({ role }) => role !== "rest");
  const names = (role: "focus" | "peer") =>
    words.format.list(
      named.filter((row) => row.role === role).map(({ unit }) => nameOf(finding, unit, words)),
    );
  const [focus, peers] = [names("focus"), names("peer")];
  const hollow = named.some(({ ends }) => ends.some((end) => isHollow(finding, end)));
  const own = by === "rank" && named.some(({ ends }) => ends.some(({ rank }) => rank.kind === "own-reading"));
  return [
    ...(focus === "" ? [] : [{ tone: "focus", shape, label: focus } as const]),
    ...(peers === "" ? [] : [{ key: "peer", tone: "peer", shape, label: peers } as const]),
    ...(rows.length > named.length
      ? [{ key: "rest", tone: "rest", shape, label: slope.others } as const]
      : []),
    ...(medians.some((median) => median !== undefined)
      ? [{ key: "median", tone: "ink-2", shape: "dash", label: slope.median } as const]
      : []),
    ...(hollow
      ? [
          {
            tone: focus === "" ? "peer" : "focus",
            shape: "ring",
            label: own ? slope.own : slope.derived,
          } as const,
        ]
      : []),
    ...(named.some(({ values }) => values.some(Number.isNaN))
      ? [{ tone: "hatch", shape: "hatch", label: slope.missing } as const]
      : []),
  ];
}
