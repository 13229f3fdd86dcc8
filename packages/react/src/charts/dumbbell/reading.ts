import { observe, sourceById } from "@chiso/core";
import type { Dumbbell, DumbbellFinding, DumbbellRow } from "@chiso/core";
import type { DumbbellLayout } from "@chiso/geometry/dumbbell";
import type { Reading } from "../../frame/chart-module.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { differenceText, unitRankText } from "../../messages/say.js";
import { sourceText } from "../../messages/words.js";
import { changeCell, detailOf, endText, headsOf, noteOf, rankPair, rowName, wayText } from "./text.js";

/** What is read of one component: the difference or why there is none, both figures, ranks, source. */
export function dumbbellReading(
  finding: DumbbellFinding,
  _layout: DumbbellLayout,
  at: number,
  words: DumbbellWords,
): Reading {
  const row = finding.kind === "dumbbell" ? finding.rows[at] : undefined;
  if (finding.kind !== "dumbbell" || !row) return { title: "", lines: [] };
  const { dumbbell } = words.messages;
  const heads = headsOf(finding, words);
  const note = noteOf(finding, row, words);
  const detail = detailOf(finding, row, words);
  return {
    title: rowName(finding, row, words),
    lines: [
      ...differenceLine(finding, row, words),
      ...row.ends.map((end, i) => dumbbell.figure(heads[i] ?? "", endText(finding, row, end, words))),
      ...(note === "" ? rankLines(finding, row, words) : [note]),
      ...(detail === "" ? [] : [detail]),
      ...sourceLine(finding, row, words),
    ].slice(0, 7),
  };
}

function differenceLine(found: Dumbbell, row: DumbbellRow, words: DumbbellWords): readonly string[] {
  if (row.points === undefined || changeCell(found, row, words) === "") return [];
  const said = differenceText(found.view.data, row.component, row.points, words);
  return [words.messages.common.remark(said, wayText(found, row, words).toLowerCase())];
}

function rankLines(found: Dumbbell, row: DumbbellRow, words: DumbbellWords): readonly string[] {
  const pair = rankPair(found, row, words);
  if (pair.length === 2) return pair;
  const { data, edition } = found.view;
  const rank = unitRankText(data, found.unit, edition, row.component, words);
  return rank === undefined ? [] : [rank];
}

function sourceLine(
  { view: { data, edition }, unit }: Dumbbell,
  { component }: DumbbellRow,
  words: DumbbellWords,
): readonly string[] {
  const source = sourceById(data, observe(data, unit, edition, component).source);
  return source ? [`${words.messages.common.source}: ${sourceText(source, words)}`] : [];
}
