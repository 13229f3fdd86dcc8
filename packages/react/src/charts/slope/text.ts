import { rankingOf } from "@chiso/core";
import type { Change, EditionId, Slope, SlopeEnd, SlopeRow, UnitId } from "@chiso/core";
import type { SlopeWords } from "../../messages/slope-words.js";
import {
  differenceText,
  isDerived,
  printedChangeSource,
  printedChangeText,
  rankCell,
  rankGainText,
  rankText,
  scoreCell,
  scoreText,
} from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** The two editions, the earlier first. */
export function editionsOf({ from, view }: Slope): readonly [EditionId, EditionId] {
  return [from, view.edition];
}

/** Name of a unit in the later edition, or in the earlier where only that has it. */
export function nameOf({ from, view }: Slope, unit: UnitId, words: SlopeWords): string {
  return unitLabel(words, view.data, unit, view.held.rowOf.has(unit) ? view.edition : from);
}

/** Is the figure shown another than a published one (R7, R11)? */
export function isHollow({ by }: Slope, { observation, rank }: SlopeEnd): boolean {
  if (by === "score") return observation.value.kind === "score" && isDerived(observation.standing);
  return rank.kind === "own-reading" || (rank.kind === "published" && isDerived(rank.standing));
}

/** `43,8876`, `25*`: the figure shown, as short as it can be; undefined where there is none. */
export function figureCell(slope: Slope, end: SlopeEnd, words: SlopeWords): string | undefined {
  const { by, view } = slope;
  if (by === "rank") return end.rank.kind === "unranked" ? undefined : rankCell(end.rank, words);
  const { value } = end.observation;
  if (value.kind === "missing") return undefined;
  return scoreCell(view.data, view.component, value.score, words) + (isHollow(slope, end) ? "*" : "");
}

/** Why there is no such figure. */
export function gapText({ by }: Slope, { observation, rank }: SlopeEnd, words: SlopeWords): string {
  const { common } = words.messages;
  if (observation.value.kind === "missing") return common.missing[observation.value.why];
  return by === "rank" && rank.kind === "unranked" ? common.unranked[rank.why] : "";
}

/** `43,8876 điểm năm 2024`, `hạng 25/61 (tự tính) năm 2024`, or why there is none. */
export function endText(slope: Slope, row: SlopeRow, at: 0 | 1, words: SlopeWords): string {
  const { common } = words.messages;
  const end = row.ends[at];
  const edition = editionsOf(slope)[at];
  return common.inEdition(
    plainEnd(slope, end, edition, words) ?? gapText(slope, end, words),
    String(edition),
  );
}

/** The same without its year; undefined where there is none. */
export function plainEnd(
  { by, view }: Slope,
  { observation, rank }: SlopeEnd,
  edition: EditionId,
  words: SlopeWords,
): string | undefined {
  const { data, component } = view;
  if (by === "rank") return rankText(rank, rankingOf(data, edition, component)?.of ?? 0, words);
  const { value, standing } = observation;
  if (value.kind === "missing") return undefined;
  const { common } = words.messages;
  const text = scoreText(data, component, value.score, words);
  return isDerived(standing) ? common.remark(text, common.standing[standing]) : text;
}

/** `+0,3012 điểm`, `lên 3 bậc`: what changed of the measure shown; undefined where nobody can say. */
export function changeText({ by, view }: Slope, change: Change, words: SlopeWords): string | undefined {
  if (change.kind !== "change") return undefined;
  if (by === "rank") return change.ranks === undefined ? undefined : rankGainText(change.ranks, words);
  return change.points === undefined
    ? undefined
    : differenceText(view.data, view.component, change.points, words);
}

/** Points and ranks as somebody printed them (R6). */
export function printedText({ view }: Slope, change: Change, words: SlopeWords): string | undefined {
  return printedChangeText(view.data, view.component, change, words);
}

/** Where a printed change was read. */
export function printedSource({ view }: Slope, change: Change, words: SlopeWords): string {
  return printedChangeSource(view.data, change, words);
}
