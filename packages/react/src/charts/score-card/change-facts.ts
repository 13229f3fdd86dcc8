import type { Change } from "@chiso/core";
import type { Direction } from "../../messages/card-types.js";
import { remarks, sourceTitle } from "./fact.js";
import type { FaceFact, Fact } from "./fact.js";
import { digitsOf, impliedIn, pointsMove, pointsWord, ranksMove } from "./position-words.js";
import type { Told } from "./position-words.js";

/** The change on the edition before, as two rows, or why there is none (R5, R6). */
export function changeFacts(told: Told): Fact[] {
  const { change } = told.position;
  const { common, card } = told.words.messages;
  switch (change.kind) {
    case "unknown":
      if (change.from === undefined) return [];
      return [
        {
          key: "change",
          label: card.table.change(String(change.from)),
          cell: common.none,
          remark: card.table.unknown,
        },
      ];
    case "not-comparable": {
      const reason = common.breakReason[change.why];
      const { notComparable } = card.table;
      return [
        {
          key: "change",
          label: card.table.change(String(change.from)),
          cell: notComparable,
          remark: remarks(reason, change.note?.[told.words.locale]),
          face: {
            label: card.face.since(String(change.from)),
            values: [{ text: notComparable }],
            mark: reason,
          },
        },
      ];
    }
    case "change":
    case "as-printed":
      return movedFacts(change, told);
  }
}

function movedFacts(change: Extract<Change, { kind: "change" | "as-printed" }>, told: Told): Fact[] {
  const { common, card } = told.words.messages;
  const { format } = told.words;
  const from = String(change.from);
  const own = change.kind === "change" && change.ranksAre === "own-reading";
  const printed = change.kind === "as-printed";
  const remark = printed ? remarks(card.marks.printed, sourceTitle(told, change.source)) : "";
  const facts: Fact[] = [];
  const values: { text: string; direction: Direction }[] = [];
  if (change.points !== undefined) {
    const { direction, amount } = pointsMove(change.points, told);
    const said = card.face.pointsMoved[direction];
    values.push({
      direction,
      text: direction === "up" || direction === "down" ? `${said} ${amount} ${pointsWord(told)}` : said,
    });
    facts.push({
      key: "change",
      label: card.table.changePoints(from, pointsWord(told)),
      cell: format.signed(change.points, digitsOf(told)),
      remark: impliedIn(change, "points") ? common.standing.implied : remark,
    });
  }
  if (change.ranks !== undefined) {
    const { direction, amount, one } = ranksMove(change.ranks, told);
    const said = card.face.ranksMoved[direction];
    values.push({
      direction,
      text: direction === "up" || direction === "down" ? `${said} ${amount} ${card.face.ranks(one)}` : said,
    });
    facts.push({
      key: "change",
      label: card.table.changeRanks(from),
      cell: format.signed(change.ranks, 0),
      remark: own ? common.ownReading : impliedIn(change, "ranks") ? common.standing.implied : remark,
    });
  }
  const implied = impliedIn(change, "points") || impliedIn(change, "ranks");
  const mark = printed
    ? card.marks.printed
    : own
      ? card.marks.ownReading
      : implied
        ? card.marks.implied
        : undefined;
  const face: FaceFact = { label: card.face.since(from), values, ...(mark === undefined ? {} : { mark }) };
  return facts.map((fact, i) => (i === 0 ? { ...fact, face } : fact));
}
