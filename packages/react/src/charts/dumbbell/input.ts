import type { Dumbbell, DumbbellRow } from "@chiso/core";
import type { DumbbellInput, DumbbellInputRow } from "@chiso/geometry/dumbbell";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { changeCell, changeHead, detailOf, endCell, headsOf, noteOf, rowName } from "./text.js";

/** A finding as rows of two ends: all that geometry needs to know of it. */
export function dumbbellInput(found: Dumbbell, words: DumbbellWords): DumbbellInput {
  const heads = headsOf(found, words);
  return {
    rows: found.rows.map((row, at) => inputRow(found, row, at, heads, words)),
    shared: found.axes.shared,
    heads: [
      ...heads,
      found.rows.some((row) => changeCell(found, row, words) !== "") ? changeHead(found, words) : "",
    ],
    tick: (value, digits) => words.format.decimal(value, digits),
    reversed: found.view.data.definition.direction === "lower-is-better",
  };
}

function inputRow(
  found: Dumbbell,
  row: DumbbellRow,
  at: number,
  heads: readonly [string, string],
  words: DumbbellWords,
): DumbbellInputRow {
  const { common, dumbbell } = words.messages;
  const [before, after] = row.ends;
  const axis = found.axes.own[at];
  const texts = row.ends.map((end) => endCell(found, row, end, words) ?? common.none);
  const [first = "", second = ""] = texts;
  const known = row.ends.flatMap((end, i) =>
    end.kind === "score"
      ? [dumbbell.figure(end.units ? dumbbell.best : (heads[i] ?? ""), texts[i] ?? "")]
      : [],
  );
  return {
    key: row.component,
    name: rowName(found, row, words),
    detail: detailOf(found, row, words),
    note: noteOf(found, row, words),
    values: [
      before.kind === "score" ? before.score : Number.NaN,
      after.kind === "score" ? after.score : Number.NaN,
    ],
    texts: [first, second],
    pair: known.join(" · "),
    change: changeCell(found, row, words),
    way: row.way ?? "apart",
    own: axis && { ends: axis.ends, exact: axis.basis === "scale" },
    strong: at === 0 && found.rows.length > 1,
  };
}
