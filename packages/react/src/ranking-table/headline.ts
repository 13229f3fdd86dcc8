import { valueAt } from "@chiso/core";
import type { RankingRows } from "@chiso/core";
import { isPercent, unitLabel } from "../messages/words.js";
import type { TableWords } from "../messages/table-words.js";
import { MARKED, rankAt } from "./rank-columns.js";

/**
 * The one message: where the unit in focus stands, else who is first, else only what is shown. Only numbers that the table
 * holds (R18); ties, own readings, unranked and missing each have their own wording.
 */
export function rankingHeadline(rows: RankingRows, focus: readonly number[], words: TableWords): string {
  // several where the unit asked for is of a later time: each predecessor by itself (R3)
  if (focus.length > 0) return focus.map((row) => unitSentence(rows, row, words)).join("; ");
  const { headline } = words.messages.table;
  const first = rows.held.set.units.flatMap((_, row) => (rows.rankValues[row] === 1 ? [row] : []));
  const { name } = rows.data.definition;
  if (first.length === 0) return headline.none(name[words.locale], String(rows.held.edition.id));
  const sentence = headline.leads(words.format.list(first.map((row) => nameOf(rows, row, words))));
  const [row] = first;
  return row === undefined ? sentence : scored(rows, row, words, remarked(rows, row, words, sentence));
}

function unitSentence(rows: RankingRows, row: number, words: TableWords): string {
  const { common, table } = words.messages;
  const unit = nameOf(rows, row, words);
  const rank = rankAt({ rows, words }, row);
  const value = valueAt(rows.column, row);
  if (rank.kind === "unranked") {
    if (value.kind === "missing") return table.headline.noFigure(unit, common.missing[value.why]);
    return table.headline.scoreOnly(unit, scoreText(rows, value.score, words), common.unranked[rank.why]);
  }
  const { integer, ordinal } = words.format;
  const say = rank.tied ? table.headline.tied : table.headline.ranked;
  const sentence = say(unit, ordinal(rank.rank), integer(rows.ranking?.of ?? 0));
  return scored(rows, row, words, remarked(rows, row, words, sentence));
}

function scored(rows: RankingRows, row: number, words: TableWords, sentence: string): string {
  const value = valueAt(rows.column, row);
  if (value.kind === "missing") return sentence;
  return words.messages.table.headline.withScore(sentence, scoreText(rows, value.score, words));
}

/** An own reading never goes without saying so (R7), nor does a rank implied by a printed change (R11). */
function remarked(rows: RankingRows, row: number, words: TableWords, sentence: string): string {
  const { common, table } = words.messages;
  const rank = rankAt({ rows, words }, row);
  if (rank.kind === "own-reading") return table.headline.remark(sentence, common.ownReadingShort);
  if (rank.kind === "published" && MARKED.has(rank.standing))
    return table.headline.remark(sentence, common.standing[rank.standing]);
  return sentence;
}

function scoreText(rows: RankingRows, score: number, words: TableWords): string {
  const { definition } = rows.data;
  if (isPercent(rows.data, rows.component)) return words.format.score(score, definition);
  return `${words.format.decimal(score, definition.digits)} ${words.messages.common.points}`;
}

function nameOf(rows: RankingRows, row: number, words: TableWords): string {
  return unitLabel(words, rows.data, rows.held.set.units[row] ?? "", rows.held.edition.id);
}
