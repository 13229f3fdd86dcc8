import { standingCode } from "@chiso/core";
import type { SmallMultiplesFinding } from "@chiso/core";
import type { Notice } from "../../frame/description.js";
import { resolutionNotices } from "../../frame/edition-words.js";
import { yearsHoldingNotices } from "../../frame/years-words.js";
import { isDerived, yearsText } from "../../messages/say.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { figureCell, isFound, panelName } from "./text.js";
import type { Found } from "./text.js";

const note = (text: string): Notice => ({ kind: "note", text });

/** What a reader must know of small trends, each said once. */
export function smallMultiplesNotices(
  finding: SmallMultiplesFinding,
  asked: SmallMultiplesFinding["order"] | undefined,
  words: SmallMultiplesWords,
): readonly Notice[] {
  const { by, component, data, editions, order, rows, scales, view, window } = finding;
  const said = words.messages.smallMultiples;
  const resolved = view ? resolutionNotices(data, view.edition, view.focus, words) : [];
  if (!isFound(finding)) return resolved;
  const shared = by === "rank" ? said.sharedRank : said.shared;
  return [
    ...resolved,
    ...yearsHoldingNotices(data, editions, component, by, words),
    ...missingNotices(finding, words),
    ...ownNotices(finding, words),
    ...standingNotices(finding, words),
    note(scales.length > 1 ? said.own : shared),
    ...(asked === "change" && order !== "change" && rows === "units" ? [note(said.noChange)] : []),
    ...(window ? [note(said.changeNote(String(window.from), String(window.to)))] : []),
    ...breakNotices(finding, words),
  ];
}

/** Of the units in focus (R9); of all others the panels and the table say it. */
function missingNotices(finding: Found, words: SmallMultiplesWords): readonly Notice[] {
  const { editions, panels } = finding;
  return panels
    .filter(({ role }) => role === "focus")
    .flatMap((panel) => {
      const years = new Map<string, number[]>();
      for (const at of panel.missing) {
        const edition = editions[at];
        if (edition === undefined) continue;
        const why = figureCell(finding, panel, edition, words);
        years.set(why, [...(years.get(why) ?? []), edition]);
      }
      return [...years].map(
        ([why, list]): Notice => ({
          kind: "missing",
          text: words.messages.frame.missingYears(panelName(finding, panel, words), yearsText(list), why),
        }),
      );
    });
}

/** R7: ranks that we computed. */
function ownNotices({ by, grounds }: Found, words: SmallMultiplesWords): readonly Notice[] {
  if (by !== "rank") return [];
  const kinds = new Set(
    grounds.flatMap(({ rankings }) =>
      [...rankings.values()].flatMap(({ ranks }) => ranks.map(({ kind }) => kind)),
    ),
  );
  if (!kinds.has("own-reading")) return [];
  const { ownRanks, ownRanksPlain } = words.messages.smallMultiples;
  return [{ kind: "own-reading", text: kinds.has("published") ? ownRanks : ownRanksPlain }];
}

/** R11: how figures came to be that nobody printed as such. */
function standingNotices(
  { component, data, editions }: Found,
  words: SmallMultiplesWords,
): readonly Notice[] {
  const { common, frame } = words.messages;
  const columns = editions.flatMap((edition) => data.editions.get(edition)?.columns.get(component) ?? []);
  return (["implied", "listed", "rebased", "illustrative"] as const)
    .filter(
      (standing) =>
        isDerived(standing) &&
        columns.some((column) =>
          column.standing.some(
            (code, row) => code === standingCode(standing) && !Number.isNaN(column.score[row] ?? Number.NaN),
          ),
        ),
    )
    .map((standing) => note(frame.standingNote(common.score, common.standing[standing])));
}

function breakNotices({ breaks }: Found, words: SmallMultiplesWords): readonly Notice[] {
  const cuts = new Map(breaks.flat().map(({ after, before }) => [before, `${after}–${before}`]));
  if (cuts.size === 0) return [];
  const pairs = [...cuts].sort(([a], [b]) => a - b).map(([, pair]) => pair);
  return [note(words.messages.smallMultiples.breaks(words.format.list(pairs)))];
}
