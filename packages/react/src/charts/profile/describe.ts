import type { ProfileFinding, ProfileRow, UnitId } from "@chiso/core";
import type { Description, LegendItem, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import { PEERS_DRAWN, peerItems } from "../../frame/parts-legend.js";
import { partsNotices, partsTable } from "../../frame/parts-words.js";
import type { PartsFound } from "../../frame/parts-words.js";
import type { ProfileWords } from "../../messages/profile-words.js";
import { unitLabel } from "../../messages/words.js";
import { headlineOf } from "./headline.js";

/** A profile in words. */
export function describeProfile(finding: ProfileFinding, words: ProfileWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "profile", words);
  const { view, rows } = finding;
  const title = editionTitle(view, words);
  const components = rows.map(({ component }) => component);
  return {
    headline: headlineOf(finding, words),
    subtitle: title,
    table: partsTable(finding, words.messages.profile.caption(title), words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
    sources: sourceLines(view.data, sourcesOfEdition(view.data, view.edition, components), words),
    fileName: editionFileName(view, "profile"),
  };
}

function legendOf({ view, unit, rows }: PartsFound, words: ProfileWords): readonly LegendItem[] {
  const { common, parts } = words.messages;
  const name = (one: UnitId) => unitLabel(words, view.data, one, view.edition);
  const whole = rows.some(({ quartiles }) => quartiles);
  return [
    ...(unit !== undefined && rows.some(({ score }) => score !== undefined)
      ? [{ tone: "focus", shape: "box", label: name(unit) } as const]
      : []),
    ...peerItems(view, words),
    ...(whole
      ? ([
          { tone: "ink", shape: "line", label: common.median, key: "median" },
          { tone: "ink", shape: "dash", label: parts.best, key: "best" },
          { tone: "rule", shape: "box", label: parts.middleHalf },
        ] as const)
      : []),
    { tone: "rest", shape: "stripes", label: parts.others, key: "rest" },
    ...(unit !== undefined && rows.some(({ score }) => score === undefined)
      ? [{ tone: "hatch", shape: "hatch", label: parts.noScore(name(unit)), key: "missing" } as const]
      : []),
  ];
}

function noticesOf(found: PartsFound, words: ProfileWords): readonly Notice[] {
  const { profile } = words.messages;
  const scored = found.rows.filter(({ score }) => score !== undefined);
  const full = (row: ProfileRow) => row.scale !== undefined && (!row.quartiles || found.axis === "full");
  const note = (said: boolean, text: string): readonly Notice[] => (said ? [{ kind: "note", text }] : []);
  const arrows = scored.some((row) => row.side && !full(row));
  return [
    ...partsNotices(found, words, PEERS_DRAWN),
    ...note(arrows, profile.toMedianNote),
    ...note(!arrows && scored.some((row) => row.side && full(row)), profile.fullNote),
    ...note(
      scored.some(({ side }) => !side),
      profile.fromStartNote,
    ),
    ...note(found.rows.length > 1, profile.ownAxes),
  ];
}
