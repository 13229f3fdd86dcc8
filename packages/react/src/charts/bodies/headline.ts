import type { BodiesFinding, ChangedRow } from "@chiso/core/province";
import type { BodiesWords } from "../../messages/bodies-words.js";
import { rankText } from "../../messages/say.js";
import { groupName, pointsText, whyNoTotal } from "./text.js";

/** The one message: of the body spoken of, else of who leads, else of the groups, else of how much is known. */
export function bodiesHeadline(finding: BodiesFinding, words: BodiesWords): string {
  const { rows, focus, by } = finding;
  const { headline } = words.messages.bodies;
  if (rows.length === 0) return headline.empty;
  const one = rows.find(({ body }) => body.id === focus);
  if (one) return ofOne(finding, one, words);
  if (by === "difference" && rows.some(({ difference }) => difference !== undefined))
    return ofDifference(finding, words);
  return ofAll(finding, words);
}

function ofOne(finding: BodiesFinding, row: ChangedRow, words: BodiesWords): string {
  const { headline } = words.messages.bodies;
  const name = row.body.name[words.locale];
  const set = setName(finding, words);
  const place = rankText(row.rank, finding.rows.length, words);
  const group = groupName(row, words);
  const why = whyNoTotal(row, words);
  if (row.total.kind === "missing") {
    if (place !== undefined) return headline.focusRank(name, place, set, why);
    return group === undefined
      ? headline.focusNone(name, why)
      : headline.focusGroup(name, lower(group, words), why);
  }
  const total = pointsText(row.total.points, words);
  const first =
    place === undefined ? headline.focusTotal(name, total) : headline.focus(name, place, set, total);
  const said = sinceSaid(finding, row, first, words);
  const { difference } = row;
  if (difference === undefined) return said;
  const points = pointsText(Math.abs(difference), words);
  if (difference === 0) return headline.equal(said);
  return difference < 0 ? headline.lower(said, points) : headline.higher(said, points);
}

/** How many points more or fewer than in the earlier year, where that may be said (R5). */
function sinceSaid(
  { since }: BodiesFinding,
  { change }: ChangedRow,
  said: string,
  words: BodiesWords,
): string {
  if (!since || change?.kind !== "change" || change.points === undefined) return said;
  const { rose, fell, stayed } = words.messages.bodies.headline;
  const year = String(since.year);
  const points = pointsText(Math.abs(change.points), words);
  if (change.points === 0) return stayed(said, year);
  return (change.points > 0 ? rose : fell)(said, points, year);
}

/** In running text a Vietnamese group begins small; the English words see to it themselves. */
function lower(group: string, { locale }: BodiesWords): string {
  return locale === "vi" ? group.charAt(0).toLowerCase() + group.slice(1) : group;
}

function setName({ assessment }: BodiesFinding, words: BodiesWords): string {
  const name = assessment.set.name[words.locale];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Those from whom the council took most, where it took anything. */
function ofDifference({ rows }: BodiesFinding, words: BodiesWords): string {
  const { headline } = words.messages.bodies;
  const least = Math.min(...rows.map(({ difference }) => difference ?? 0));
  if (least >= 0) return headline.noneLower;
  const names = rows
    .filter(({ difference }) => difference === least)
    .map(({ body }) => body.name[words.locale]);
  return headline.most(words.format.list(names), pointsText(-least, words));
}

function ofAll(finding: BodiesFinding, words: BodiesWords): string {
  const { rows, withTotal, withRank, groups } = finding;
  const { headline } = words.messages.bodies;
  const { integer } = words.format;
  const of = integer(rows.length);
  if (withRank === rows.length) return ofRanked(finding, words);
  if (withTotal > 0) return headline.partial(integer(withTotal), of);
  const parts = groups
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => headline.groupPart(integer(count), id));
  return parts.length > 0 ? headline.groups(words.format.list(parts), of) : headline.none(of);
}

/** First, and last where it is one body that stands apart from the first. */
function ofRanked(finding: BodiesFinding, words: BodiesWords): string {
  const { headline } = words.messages.bodies;
  const placed = finding.rows.flatMap((row) =>
    row.rank.kind === "unranked" ? [] : [{ row, rank: row.rank.rank }],
  );
  const [best, worst] = [
    Math.min(...placed.map(({ rank }) => rank)),
    Math.max(...placed.map(({ rank }) => rank)),
  ];
  const top = placed.filter(({ rank }) => rank === best).map(({ row }) => row);
  const names = words.format.list(top.map(({ body }) => body.name[words.locale]));
  const set = setName(finding, words);
  const total = top[0]?.total;
  if (total?.kind !== "points") return headline.leaderByRank(names, set);
  const said = (top.length > 1 ? headline.leaders : headline.leader)(
    names,
    set,
    pointsText(total.points, words),
  );
  const bottom = placed.filter(({ rank }) => rank === worst).map(({ row }) => row);
  const [last] = bottom;
  return worst === best || bottom.length !== 1 || last?.total.kind !== "points"
    ? said
    : headline.last(said, last.body.name[words.locale], pointsText(last.total.points, words));
}
