import type { Comparability, Slope, SlopeRow } from "@chiso/core";
import type { Notice, SourceLine } from "../../frame/description.js";
import {
  holdingNotices,
  resolutionNotices,
  sourceLines,
  sourcesOfEdition,
  standingNotices,
} from "../../frame/edition-words.js";
import type { SlopeWords } from "../../messages/slope-words.js";
import { reasonText } from "../../messages/say.js";
import { editionsOf, gapText, nameOf, printedSource, printedText } from "./text.js";

/** What must be known of the two editions before they are read, each said once. */
export function slopeNotices(slope: Slope, words: SlopeWords): readonly Notice[] {
  const { view } = slope;
  const named = slope.rows.filter(({ role }) => role !== "rest");
  return [
    ...resolutionNotices(view.data, view.edition, view.focus, words),
    ...pairNotices(slope, words),
    ...(slope.by === "score" && view.data.definition.direction === "lower-is-better"
      ? [{ kind: "note" as const, text: words.messages.slope.notices.lessIsBetter }]
      : []),
    ...named.flatMap((row) => rowNotices(slope, row, words)),
    ...editionNotices(slope, words),
  ];
}

/** May the two columns stand on one scale? */
export function isShared({ by, pair, sameUnits }: Slope): boolean {
  return by === "rank" ? sameUnits : pair.kind === "comparable";
}

/** Why nothing is joined; undefined where the pair is comparable. */
export function pairReason(pair: Comparability, words: SlopeWords): string | undefined {
  return pair.kind === "comparable" ? undefined : reasonText(pair, words);
}

function pairNotices(slope: Slope, words: SlopeWords): readonly Notice[] {
  const { notices } = words.messages.slope;
  const why = pairReason(slope.pair, words);
  const [from, to] = editionsOf(slope);
  return [
    ...(why === undefined
      ? []
      : [{ kind: "note" as const, text: notices.notComparable(String(from), String(to), why) }]),
    ...(isShared(slope) ? [] : [{ kind: "note" as const, text: notices.ownScales }]),
  ];
}

function rowNotices(slope: Slope, row: SlopeRow, words: SlopeWords): readonly Notice[] {
  const { notices } = words.messages.slope;
  const unit = nameOf(slope, row.unit, words);
  const printed = printedText(slope, row.change, words);
  const alone = slope.pair.kind === "comparable" && row.change.kind === "not-comparable";
  return [
    ...(printed === undefined
      ? []
      : [
          {
            kind: "note" as const,
            text: notices.printed(unit, printed, printedSource(slope, row.change, words)),
          },
        ]),
    ...(alone && row.change.kind === "not-comparable"
      ? [{ kind: "note" as const, text: notices.unit(unit, reasonText(row.change, words)) }]
      : []),
    ...([0, 1] as const).flatMap((at): readonly Notice[] =>
      Number.isNaN(row.values[at])
        ? [
            {
              kind: "missing",
              text: notices.missing(unit, String(editionsOf(slope)[at]), gapText(slope, row.ends[at], words)),
            },
          ]
        : [],
    ),
  ];
}

/** What is held of each of the two editions, and how its figures came to be. */
function editionNotices(slope: Slope, words: SlopeWords): readonly Notice[] {
  const { data, component } = slope.view;
  const { notices } = words.messages.slope;
  const standing = new Map<string, Notice>();
  const held = editionsOf(slope).flatMap((edition) => {
    for (const notice of standingNotices(data, edition, component, words)) standing.set(notice.text, notice);
    return holdingNotices(data, edition, component, words).map((notice) => ({
      ...notice,
      text: notices.inEdition(String(edition), notice.text),
    }));
  });
  return [...held, ...standing.values()];
}

/** Where the figures of the named units were read; where none is named, those of all. */
export function slopeSources(slope: Slope, words: SlopeWords): readonly SourceLine[] {
  const { data, component } = slope.view;
  const named = slope.rows.filter(({ role }) => role !== "rest");
  const ids =
    named.length > 0
      ? named.flatMap(({ ends, change }) => [
          ...ends.map(({ observation }) => observation.source),
          ...(change.kind === "as-printed" ? [change.source] : []),
        ])
      : editionsOf(slope).flatMap((edition) => [...sourcesOfEdition(data, edition, [component])]);
  return sourceLines(data, ids, words);
}
