import type { Change } from "@chiso/core";
import type { PlaceWords } from "../../messages/card-types.js";
import { changeWords, markOf, nationPlace, regionPlace, scorePhrase, subjectOf } from "./position-words.js";
import type { Told } from "./position-words.js";

/**
 * A position in sentences, the most important first: what is published or printed, then our own reading, then what cannot be
 * compared (R5 to R9, R18). Every number in them stands in the card's table.
 *
 * @example positionSentences({ data: par, position, words: cardWordsOf("vi") })
 * // ["Năm 2020, PAR INDEX của Sơn La đạt 84,84%, tăng 2,91 điểm phần trăm, tăng 3 bậc so với năm 2019 (theo nguồn), xếp thứ 20/63 cả nước …"]
 */
export function positionSentences(told: Told): readonly string[] {
  const { stop } = told.words.messages.card.sentence;
  return [mainSentence(told), alsoPrinted(told), ownReading(told), notComparable(told)]
    .filter((sentence) => sentence !== undefined)
    .map(stop);
}

/** One sentence for a unit that is one of several: score and place, no change. */
export function briefSentence(told: Told): string {
  const { card } = told.words.messages;
  const own = told.position.rank.kind === "own-reading";
  const place = nationPlace(told, own ? card.marks.ownReadingLong : undefined);
  const { group: _told, ...position } = told.position;
  return card.sentence.stop(withLead({ ...told, position }, [], place ? [place] : []));
}

function mainSentence(told: Told): string {
  return withLead(told, ...statedClauses(told));
}

/** Clauses before the place, and the places that somebody published or printed. */
function statedClauses(told: Told): [clauses: string[], places: PlaceWords[]] {
  const { rank, regionRank } = told.position;
  const nation = rank.kind === "published" ? nationPlace(told) : undefined;
  const region = regionRank.kind === "as-printed" ? regionPlace(regionRank, told) : undefined;
  return [
    [statedChange(told)].filter((clause) => clause !== undefined),
    [nation, region].filter((place) => place !== undefined),
  ];
}

/** Ranks gained by our own reading are told with that reading. */
function statedChange(told: Told): string | undefined {
  const { change } = told.position;
  if (change.kind !== "change" && change.kind !== "as-printed") return undefined;
  const said = changeWords(change, told, isOwn(change) ? "points" : "all");
  return said && told.words.messages.card.change(said);
}

function isOwn(change: Change): boolean {
  return change.kind === "change" && change.ranksAre === "own-reading";
}

function withLead(told: Told, clauses: readonly string[], places: readonly PlaceWords[]): string {
  const { card } = told.words.messages;
  const { rank, observation } = told.position;
  const subject = subjectOf(told);
  const score = scorePhrase(told);
  const group = groupClause(told);
  const place = places.length > 0 ? [card.places(places)] : [];
  if (score !== undefined) {
    const stated = [...clauses, ...(group === undefined ? [] : [group]), ...place];
    const sentence = card.sentence.score(subject, score, markOf(observation.standing, told), stated);
    return rank.kind === "unranked" && !saidByRegime(told)
      ? card.sentence.tail(sentence, card.unranked[rank.why])
      : sentence;
  }
  const why = observation.value.kind === "missing" ? observation.value.why : "not-in-data";
  const [known, ...more] = [...place, ...(group === undefined ? [] : [group])];
  if (known === undefined || (rank.kind === "unranked" && group === undefined))
    return card.sentence.nothing(subject, why);
  return card.sentence.noScore(subject, known, [...more, ...clauses], card.noScore[why]);
}

/** Where groups are what the publisher gives, or where there is no rank to tell; elsewhere the card shows the group. */
function groupClause(told: Told): string | undefined {
  const { group, edition, rank } = told.position;
  if (!group || (edition.regime.kind === "full" && rank.kind !== "unranked")) return undefined;
  const name = told.data.definition.groupNames[group.id]?.[told.words.locale] ?? group.id;
  return told.words.messages.card.group(name, group.kind === "quartile");
}

/** A publisher of groups has no rank to miss. */
function saidByRegime({ position }: Told): boolean {
  return position.edition.regime.kind === "groups-only" && position.group !== undefined;
}

/** Changes and places that were printed of a unit of which nothing else is known. */
function alsoPrinted(told: Told): string | undefined {
  const { position, words } = told;
  if (
    position.observation.value.kind === "score" ||
    position.rank.kind !== "unranked" ||
    groupClause(told) !== undefined
  )
    return undefined;
  const [clauses, places] = statedClauses(told);
  const { card } = words.messages;
  const all = [...clauses, ...(places.length > 0 ? [card.places(places)] : [])];
  return all.length > 0 ? card.sentence.also(subjectOf(told).unit, all) : undefined;
}

/** All that we worked out ourselves, in one sentence that says so (R7). */
function ownReading(told: Told): string | undefined {
  const { rank, regionRank, change } = told.position;
  const nation = rank.kind === "own-reading" ? nationPlace(told) : undefined;
  const region = regionRank.kind === "own-reading" ? regionPlace(regionRank, told) : undefined;
  const places = [nation, region].filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const { card } = told.words.messages;
  const moved =
    nation && change.kind === "change" && isOwn(change) ? changeWords(change, told, "ranks") : undefined;
  return card.sentence.ownReading(subjectOf(told).unit, places, moved && card.change(moved));
}

function notComparable(told: Told): string | undefined {
  const { change, observation } = told.position;
  if (change.kind !== "not-comparable" || observation.value.kind !== "score") return undefined;
  const { card, common } = told.words.messages;
  return card.sentence.notComparable(String(change.from), common.breakReason[change.why]);
}
