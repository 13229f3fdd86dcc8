import { shareOf } from "@chiso/core";
import type { ProfileRow, RadarFinding } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import { PEERS_DRAWN, peerItems } from "../../frame/parts-legend.js";
import { partsNotices, partsTable } from "../../frame/parts-words.js";
import type { RadarWords } from "../../messages/radar-words.js";
import { unitLabel } from "../../messages/words.js";
import { headlineOf, shareText } from "./headline.js";
import { leftOutTexts } from "./input.js";
import type { RadarFound } from "./input.js";

/** A radar in words. */
export function describeRadar(finding: RadarFinding, words: RadarWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "radar", words);
  const { view, rows } = finding.profile;
  const components = rows.map(({ component }) => component);
  return {
    headline: headlineOf(finding, words),
    subtitle: editionTitle(view, words),
    table: tableOf(finding, words),
    legend: finding.state === "drawn" ? legendOf(finding, words) : [],
    notices: noticesOf(finding, words),
    sources: sourceLines(view.data, sourcesOfEdition(view.data, view.edition, components), words),
    fileName: editionFileName(view, "radar"),
  };
}

/** The table of the components, each with its axis or why it has none, and how much of it is reached. */
function tableOf(found: RadarFound, words: RadarWords): DataTable {
  const { profile } = found;
  const { common, radar } = words.messages;
  const table = partsTable(profile, radar.caption(editionTitle(profile.view, words)), words);
  const shared = profile.unit !== undefined;
  return {
    ...table,
    columns: [
      { key: "axis", header: radar.axis, align: "start" },
      ...table.columns,
      ...(shared ? [{ key: "share", header: radar.share, align: "end" } as const] : []),
    ],
    rows: table.rows.map((cells, at) => {
      const row = profile.rows[at];
      const axis = found.axes.find((one) => one.row === row);
      const share =
        axis && row?.score !== undefined ? shareText(shareOf(axis, row.score), words) : common.none;
      return [axisCell(found, row, words), ...cells, ...(shared ? [share] : [])];
    }),
  };
}

function axisCell(
  { axes, leftOut, state }: RadarFound,
  row: ProfileRow | undefined,
  words: RadarWords,
): string {
  const at = axes.findIndex((axis) => axis.row === row);
  if (at >= 0 && (state === "drawn" || state === "nothing")) return words.format.integer(at + 1);
  const out = leftOut.find((one) => one.row === row);
  return out ? words.messages.radar.leftOut[out.why] : words.messages.common.none;
}

function legendOf({ profile, axes }: RadarFound, words: RadarWords): readonly LegendItem[] {
  const { view, unit } = profile;
  const { common, parts } = words.messages;
  return [
    ...(unit !== undefined && axes.some(({ row }) => row.score !== undefined)
      ? [{ tone: "focus", shape: "line", label: unitLabel(words, view.data, unit, view.edition) } as const]
      : []),
    ...peerItems(view, words),
    ...(axes.some(({ row }) => row.quartiles)
      ? ([
          { tone: "ink", shape: "line", label: common.median, key: "median" },
          { tone: "ink", shape: "dash", label: parts.best, key: "best" },
        ] as const)
      : []),
  ];
}

function noticesOf(found: RadarFound, words: RadarWords): readonly Notice[] {
  const { radar } = words.messages;
  const drawn = found.state === "drawn";
  const gaps = found.profile.unit !== undefined && found.axes.some(({ row }) => row.score === undefined);
  return [
    ...partsNotices(found.profile, words, PEERS_DRAWN),
    // the picture itself tells them below its axes
    ...(drawn ? [] : leftOutTexts(found, words).map((text): Notice => ({ kind: "note", text }))),
    ...(drawn ? [{ kind: "note", text: radar.scales } as const] : []),
    ...(drawn && gaps ? [{ kind: "note", text: radar.gaps } as const] : []),
  ];
}
