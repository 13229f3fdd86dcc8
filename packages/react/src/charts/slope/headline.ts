import type { Slope, SlopeRow } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { SlopeWords } from "../../messages/slope-words.js";
import { componentLabel, unitLabel } from "../../messages/words.js";
import { editionsOf, endText, nameOf, plainEnd, printedText } from "./text.js";

/** What the index and component are called, without an edition. */
export function titleOf({ view: { data, component, edition } }: Slope, words: SlopeWords): string {
  const index = data.definition.name[words.locale];
  return component === data.definition.overall
    ? index
    : `${index} · ${componentLabel(words, data, component, edition)}`;
}

/** From which figure to which, joined by a comparative word only where the two are comparable (R5, R18). */
export function slopeHeadline(slope: Slope, words: SlopeWords): string {
  const { headline } = words.messages.slope;
  const { view, pair } = slope;
  const focus = slope.rows.filter(({ role }) => role === "focus");
  const [only] = focus;
  const asked = view.focus?.kind === "predecessors" ? view.focus.asked : undefined;
  if (asked !== undefined) {
    const units = words.format.list(focus.map(({ unit }) => nameOf(slope, unit, words)));
    return headline.before(unitLabel(words, view.data, asked, view.edition), units);
  }
  if (only) return unitSentence(slope, only, words);
  const [from, to] = editionsOf(slope);
  const all = headline.all(titleOf(slope, words), String(from), String(to));
  return pair.kind === "comparable" ? all : headline.notComparable(all);
}

function unitSentence(slope: Slope, row: SlopeRow, words: SlopeWords): string {
  const { headline } = words.messages.slope;
  const unit = nameOf(slope, row.unit, words);
  const [from, to] = [endText(slope, row, 0, words), endText(slope, row, 1, words)];
  const { change } = row;
  const gain = change.kind === "change" ? (slope.by === "score" ? change.points : change.ranks) : undefined;
  if (row.joined && gain !== undefined && gain !== 0)
    return gain > 0 ? headline.up(unit, from, to) : headline.down(unit, from, to);
  const [first, last] = editionsOf(slope);
  const same = plainEnd(slope, row.ends[1], last, words);
  if (row.joined && gain === 0 && same !== undefined && same === plainEnd(slope, row.ends[0], first, words))
    return headline.same(unit, same, String(first), String(last));
  const sides = headline.sides(unit, from, to);
  const printed = printedText(slope, change, words);
  if (printed !== undefined) return headline.printed(sides, printed);
  return change.kind === "not-comparable" ? headline.notComparable(sides) : sides;
}

/** Of an edition that has none before it. */
export function noEarlierHeadline(view: Slope["view"], words: SlopeWords): string {
  return words.messages.slope.headline.noEarlier(editionTitle(view, words), String(view.edition));
}
