import { changeOf } from "@chiso/core";
import type { BumpFinding, Series, SeriesPoint } from "@chiso/core";
import type { BumpWords } from "../../messages/bump-words.js";
import { rankText } from "../../messages/say.js";
import { datedRank, nameOf, titleOf } from "./text.js";

/**
 * The one message: from which rank to which, where the two are comparable and of one kind; else positions side by side
 * without a comparative word (R5, R18).
 */
export function bumpHeadline(finding: BumpFinding, words: BumpWords): string {
  const { headline } = words.messages.bump;
  const { editions, focus, named } = finding;
  const [first, last] = [editions[0], editions.at(-1)];
  const title = titleOf(finding, words);
  if (first === undefined || last === undefined) return headline.unknown(title);
  const inFocus = named.filter(({ role }) => role === "focus");
  if (focus?.kind === "predecessors") {
    const units = words.format.list(inFocus.map(({ series }) => nameOf(finding, series.unit, words)));
    return headline.before(nameOf(finding, focus.asked, words), units, String(last));
  }
  const [only] = inFocus;
  const one = first === last;
  if (!only || finding.ground.field.units.length === 0)
    return one ? headline.allOne(title, String(last)) : headline.all(title, String(first), String(last));
  const unit = nameOf(finding, only.series.unit, words);
  return (
    unitSentence(finding, only.series, unit, words) ??
    (one ? headline.noneOne(unit, String(last)) : headline.none(unit, String(first), String(last)))
  );
}

function unitSentence(
  finding: BumpFinding,
  series: Series,
  unit: string,
  words: BumpWords,
): string | undefined {
  const { headline } = words.messages.bump;
  const ranked = series.points.filter(({ rank }) => rank.kind !== "unranked");
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return undefined;
  const sides = first === last ? [last] : [first, last];
  const said =
    moved(finding, series, unit, words) ??
    headline.positions(unit, sides.map((point) => datedRank(point, words)).join(", "));
  const ended = last.edition !== finding.editions.at(-1);
  return ended ? headline.since(said, String(last.edition)) : said;
}

/** From the beginning of the last run of comparable editions to its end. */
function moved(finding: BumpFinding, series: Series, unit: string, words: BumpWords): string | undefined {
  const { headline } = words.messages.bump;
  const run = series.runs.at(-1) ?? [];
  const [a, b]: (SeriesPoint | undefined)[] = [run[0], run.at(-1)].map((at) => series.points[at ?? -1]);
  if (!a || !b || a === b) return undefined;
  const change = changeOf(finding.data, series.unit, a.edition, b.edition, finding.component);
  if (change.kind !== "change" || change.ranks === undefined) return undefined;
  if (change.ranks === 0) {
    const [from, to] = [rankText(a.rank, a.of, words), rankText(b.rank, b.of, words)];
    return from === to && to !== undefined
      ? headline.same(unit, to, String(a.edition), String(b.edition))
      : undefined;
  }
  const say = change.ranks > 0 ? headline.up : headline.down;
  return say(unit, datedRank(a, words), datedRank(b, words));
}
