import { periodAt } from "@chiso/core";
import type { Change, Dataset, Position, Rank, RegionRank, Standing } from "@chiso/core";
import type { ChangeWords, Direction, Move, PlaceWords, Subject } from "../../messages/card-types.js";
import { componentLabel, isPercent as isPercentOf, unitLabel } from "../../messages/words.js";
import type { CardWords } from "../../messages/card-words.js";

/** A position, the data it stands in and the language: what every clause is made from. */
export interface Told {
  readonly data: Dataset;
  readonly position: Position;
  readonly words: CardWords;
}

export function subjectOf({ data, position, words }: Told): Subject {
  const { unit, edition, component } = position;
  return {
    unit: unitLabel(words, data, unit, edition.id),
    index: data.definition.name[words.locale],
    year: String(edition.id),
    ...(component === data.definition.overall
      ? {}
      : { component: componentLabel(words, data, component, edition.id) }),
  };
}

export function isPercent({ data, position }: Pick<Told, "data" | "position">): boolean {
  return isPercentOf(data, position.component);
}

export function pointsWord(told: Told): string {
  const { percentagePoints, points } = told.words.messages.common;
  return isPercent(told) ? percentagePoints : points;
}

export function digitsOf({ data }: Pick<Told, "data">): number {
  return data.definition.digits;
}

/** The score as a number with its digits and nothing else; undefined where missing. */
export function scoreNumber(told: Told): string | undefined {
  const { value } = told.position.observation;
  return value.kind === "score" ? told.words.format.decimal(value.score, digitsOf(told)) : undefined;
}

/** `84,84%`, `43,8876 điểm`. */
export function scorePhrase(told: Told): string | undefined {
  const number = scoreNumber(told);
  return number && (isPercent(told) ? `${number}%` : `${number} ${told.words.messages.common.points}`);
}

/** How a figure came to be, where a sentence has to say it (R11). */
export function markOf(standing: Standing | undefined, { words }: Pick<Told, "words">): string | undefined {
  const { marks } = words.messages.card;
  switch (standing) {
    case "implied":
    case "listed":
    case "rebased":
    case "illustrative":
      return marks[standing];
    case "published":
    case "press":
    case "summed":
    case undefined:
      return undefined;
  }
}

/** The place among all units of the edition; undefined where there is none. */
export function nationPlace(told: Told, mark?: string): PlaceWords | undefined {
  const { rank, ranking, unit, edition } = told.position;
  if (rank.kind === "unranked" || !ranking) return undefined;
  const { data, words } = told;
  const found = data.book.units.get(unit);
  const kind = found && periodAt(found, edition.asOf).kind;
  const said = mark ?? markOf(rankStanding(rank), told);
  return {
    rank: words.format.ordinal(rank.rank),
    of: words.format.integer(ranking.of),
    tied: rank.tied,
    within: { kind: kind === "province" || kind === "municipality" ? "country" : "set" },
    ...(said === undefined ? {} : { mark: said }),
  };
}

export function rankStanding(rank: Rank): Standing | undefined {
  return rank.kind === "published" ? rank.standing : undefined;
}

export function regionPlace(region: RegionRank, { words }: Pick<Told, "words">): PlaceWords | undefined {
  if (region.kind === "none") return undefined;
  return {
    rank: words.format.ordinal(region.rank),
    of: words.format.integer(region.of),
    tied: region.kind === "own-reading" && region.tied,
    within: { kind: "region", name: region.region.name[words.locale] },
    ...(region.kind === "as-printed" ? { mark: words.messages.card.marks.printed } : {}),
  };
}

function direction(value: number, shownZero: boolean): Direction {
  if (value === 0) return "same";
  return shownZero ? "almost" : value > 0 ? "up" : "down";
}

/** A difference is taken before rounding and shown with the digits of its index (R12). */
export function pointsMove(points: number, told: Told): Move {
  const amount = told.words.format.decimal(Math.abs(points), digitsOf(told));
  return { direction: direction(points, !/[1-9]/.test(amount)), amount };
}

export function ranksMove(ranks: number, { words }: Pick<Told, "words">): Move & { readonly one: boolean } {
  return {
    direction: direction(ranks, false),
    amount: words.format.integer(Math.abs(ranks)),
    one: Math.abs(ranks) === 1,
  };
}

type Moved = Extract<Change, { kind: "change" | "as-printed" }>;

/** Is a part of a change worked out from a figure that was itself implied (R11)? */
export function impliedIn(change: Moved, part: "points" | "ranks"): boolean {
  if (change.kind !== "change") return false;
  return (part === "points" ? change.pointsImplied : change.ranksImplied) ?? false;
}

/** A change in words, or a part of it; undefined where neither part is known. */
export function changeWords(
  change: Moved,
  told: Told,
  part: "all" | "points" | "ranks",
): ChangeWords | undefined {
  const points = part === "ranks" ? undefined : change.points;
  const ranks = part === "points" ? undefined : change.ranks;
  if (points === undefined && ranks === undefined) return undefined;
  const { marks } = told.words.messages.card;
  const [score, rank] = [
    points !== undefined && impliedIn(change, "points"),
    ranks !== undefined && impliedIn(change, "ranks"),
  ];
  // said once where it goes for all that is told
  const whole = score === (points !== undefined) && rank === (ranks !== undefined);
  const mark = change.kind === "as-printed" ? marks.printed : whole ? marks.implied : undefined;
  const own = (implied: boolean) => (implied && !whole ? { mark: marks.implied } : {});
  return {
    ...(points === undefined
      ? {}
      : { points: { ...pointsMove(points, told), unit: pointsWord(told), ...own(score) } }),
    ...(ranks === undefined ? {} : { ranks: { ...ranksMove(ranks, told), ...own(rank) } }),
    from: String(change.from),
    ...(mark === undefined ? {} : { mark }),
  };
}
