import { observe } from "@chiso/core";
import type { ProfileRow } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { PartsFound } from "../../frame/parts-words.js";
import type { ProfileWords } from "../../messages/profile-words.js";
import { componentName, isDerived, scoreText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** The one message of a profile: how often the unit is better than the median, where it stands best and worst. */
export function headlineOf(found: PartsFound, words: ProfileWords): string {
  const { view, unit, rows } = found;
  const { headline } = words.messages.profile;
  const title = editionTitle(view, words);
  if (unit === undefined)
    return rows.some(({ quartiles }) => quartiles) ? headline.units(title) : headline.unitsHeld(title);
  const name = unitLabel(words, view.data, unit, view.edition);
  const parts = rows.slice(1);
  const measured = parts.filter(({ side }) => side);
  if (rows.every(({ score }) => score === undefined)) return missingHeadline(found, unit, name, words);
  if (measured.length > 0) return [sideText(name, measured, words), ...ends(found, parts, words)].join("; ");
  const [whole] = rows;
  if (parts.length === 0 && whole?.side) return wholeHeadline(found, whole, name, words);
  return [heldText(found, name, words), ...ends(found, parts, words)].join("; ");
}

function sideText(name: string, measured: readonly ProfileRow[], words: ProfileWords): string {
  const { headline } = words.messages.profile;
  const { integer } = words.format;
  const better = measured.filter(({ side }) => side === "better").length;
  const of = integer(measured.length);
  if (measured.every(({ side }) => side === "same")) return headline.same(name, of);
  if (better === 0) return headline.none(name, of);
  return better === measured.length ? headline.all(name, of) : headline.some(name, integer(better), of);
}

function wholeHeadline({ view }: PartsFound, row: ProfileRow, name: string, words: ProfileWords): string {
  const { headline } = words.messages.profile;
  const { score, quartiles, side, component } = row;
  if (row.withScore === 1) return headline.alone(name);
  if (score === undefined || !quartiles || !side) return name;
  const text = (value: number) => scoreText(view.data, component, value, words);
  return headline.whole(
    name,
    componentName(view, component, words),
    text(score),
    words.messages.parts.sideOfMedian[side],
    text(quartiles[1]),
  );
}

/** From partial data: the published rank, and how much is held. */
function heldText({ rows }: PartsFound, name: string, words: ProfileWords): string {
  const { integer } = words.format;
  const held = rows.filter(({ score }) => score !== undefined).length;
  return words.messages.profile.headline.held(
    rankedName(rows[0], name, words),
    integer(held),
    integer(rows.length),
  );
}

function missingHeadline(
  { view, rows }: PartsFound,
  unit: string,
  name: string,
  words: ProfileWords,
): string {
  const { headline } = words.messages.profile;
  const { value } = observe(view.data, unit, view.edition, view.component);
  const why = value.kind === "missing" ? words.messages.common.missing[value.why] : "";
  const ranked = rankedName(rows[0], name, words);
  return ranked === name ? headline.missing(name, why) : headline.missingScore(ranked, why);
}

/** `Sơn La, hạng 20/63`; the name alone where it has no rank. */
function rankedName(whole: ProfileRow | undefined, name: string, words: ProfileWords): string {
  return !whole || whole.rank.kind === "unranked"
    ? name
    : words.messages.profile.headline.ranked(name, placeText(whole, words));
}

/** The components of the best and of the worst rank, where there are both. */
function ends({ view }: PartsFound, parts: readonly ProfileRow[], words: ProfileWords): readonly string[] {
  const { headline } = words.messages.profile;
  const placed = parts.flatMap((row) =>
    row.rank.kind === "unranked" ? [] : [{ row, share: row.rank.rank / row.of }],
  );
  const shares = placed.map(({ share }) => share);
  const [best, worst] = [Math.min(...shares), Math.max(...shares)];
  if (placed.length < 2 || best === worst) return [];
  const said = (wanted: number, text: (names: string, place: string) => string) => {
    const those = placed.filter(({ share }) => share === wanted).map(({ row }) => row);
    const names = words.format.list(those.map(({ component }) => componentName(view, component, words)));
    const place = those[0] && placeText(those[0], words);
    return place === undefined || those.length > 3 ? [] : [text(names, place)];
  };
  return [...said(best, headline.strongest), ...said(worst, headline.weakest)];
}

/** `hạng 9/61, tự tính`. */
function placeText({ rank, of }: Pick<ProfileRow, "rank" | "of">, words: ProfileWords): string {
  if (rank.kind === "unranked") return "";
  const { common, profile } = words.messages;
  const { integer } = words.format;
  const place = common.rankOf(integer(rank.rank), integer(of));
  const said = rank.tied ? common.tiedAt(place) : common.atRank(place);
  if (rank.kind === "own-reading") return profile.headline.place(said, common.ownReadingShort);
  return isDerived(rank.standing) ? profile.headline.place(said, common.standing[rank.standing]) : said;
}
