import { observe, rankingOf, scoreAt, medianSide } from "@chiso/core";
import type { Dataset, EditionView, ProfileFinding, ProfileRow, UnitId } from "@chiso/core";
import type { PartsWords } from "../messages/parts-words.js";
import {
  componentName,
  differenceText,
  isDerived,
  scoreCell,
  scoreText,
  termText,
  unitRankText,
  unitReading,
  valueText,
} from "../messages/say.js";
import { unitLabel } from "../messages/words.js";
import type { Reading } from "./chart-module.js";
import type { DataTable, Notice, TableColumn } from "./description.js";
import { editionNotices, standingNotices } from "./edition-words.js";

// One unit's components against median, best and peers: worded the same in all figures that show them.

export type PartsFound = Extract<ProfileFinding, { kind: "profile" }>;

const nameIn =
  ({ data, edition }: EditionView, words: PartsWords) =>
  (unit: UnitId) =>
    unitLabel(words, data, unit, edition);

/** `43,8876`, `84,84%*`, or why there is none. */
export function markedScore(view: EditionView, unit: UnitId, component: string, words: PartsWords): string {
  const cell = observe(view.data, unit, view.edition, component);
  if (cell.value.kind === "missing") return valueText(view.data, cell, words);
  return scoreCell(view.data, component, cell.value.score, words) + (isDerived(cell.standing) ? "*" : "");
}

/** The figure or why there is none, then the rank. */
export function partValue(
  view: EditionView,
  unit: string,
  { component }: ProfileRow,
  words: PartsWords,
): readonly string[] {
  const rank = unitRankText(view.data, unit, view.edition, component, words);
  const { value } = observe(view.data, unit, view.edition, component);
  // a rank that the publisher gave stands before a score that is not in the data
  const said = [markedScore(view, unit, component, words), ...(rank === undefined ? [] : [rank])];
  return value.kind === "missing" ? said.toReversed() : said;
}

/** One row per component: the unit, what it is held against, and how much of it the data hold. */
export function partsTable({ view, unit, rows }: PartsFound, caption: string, words: PartsWords): DataTable {
  const { common, parts } = words.messages;
  const name = nameIn(view, words);
  const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });
  const start = (key: string, header: string): TableColumn => ({ key, header, align: "start" });
  const { integer, list } = words.format;
  return {
    caption,
    columns: [
      start("component", common.component),
      ...(unit === undefined ? [] : [end(unit, name(unit)), end("rank", common.rank)]),
      end("median", common.median),
      ...(unit === undefined ? [] : [end("toMedian", parts.toMedian)]),
      end("best", parts.best),
      start("bestUnit", parts.bestUnit),
      ...view.peers.map((peer) => end(peer, name(peer))),
      end("held", parts.heldColumn),
    ],
    rows: rows.map((row) => {
      const { component, quartiles, best } = row;
      const cell = (score: number | undefined) =>
        score === undefined ? common.none : scoreCell(view.data, component, score, words);
      const mine =
        unit === undefined
          ? []
          : [
              markedScore(view, unit, component, words),
              unitRankText(view.data, unit, view.edition, component, words) ?? common.none,
            ];
      return [
        withTerm(view, row, words),
        ...mine,
        cell(quartiles?.[1]),
        ...(unit === undefined ? [] : [sideCell(view.data, row, words)]),
        cell(best?.score),
        best ? list(best.units.map(name)) : common.none,
        ...view.peers.map((peer) => markedScore(view, peer, component, words)),
        common.rankOf(integer(row.withScore), integer(view.held.set.units.length)),
      ];
    }),
  };
}

/** `Đào tạo lao động (trọng số 20% · thang 1–10)`. */
function withTerm(view: EditionView, { component, term }: ProfileRow, words: PartsWords): string {
  const detail = termText(view.data, term, words);
  const name = componentName(view, component, words);
  return detail === "" ? name : words.messages.common.remark(name, detail);
}

/** `+0,27 (tốt hơn)`. */
function sideCell(data: Dataset, { score, quartiles, side }: ProfileRow, words: PartsWords): string {
  const { common, parts } = words.messages;
  if (score === undefined || !quartiles || !side) return common.none;
  return common.remark(words.format.signed(score - quartiles[1], data.definition.digits), parts.side[side]);
}

/** The edition's own notices, then what is to be known of its parts; each said once. */
export function partsNotices(
  { view, rows }: PartsFound,
  words: PartsWords,
  drawn: number,
): readonly Notice[] {
  const { parts } = words.messages;
  const { integer, list } = words.format;
  const { data, edition, held } = view;
  const below = rows.filter(({ component }) => component !== view.component);
  const name = ({ component }: ProfileRow) => componentName(view, component, words);
  const counts = new Map<number, readonly string[]>();
  for (const row of below)
    if (row.withScore > 0 && rankingOf(data, edition, row.component)?.partial === true)
      counts.set(row.withScore, [...(counts.get(row.withScore) ?? []), name(row)]);
  const none = below.filter(({ withScore }) => withScore === 0);
  const of = integer(held.set.units.length);
  const unit = nameIn(view, words);
  const [shown, more] = [view.peers.slice(0, drawn), view.peers.slice(drawn)];
  const said: readonly Notice[] = [
    ...editionNotices(view, words),
    ...below.flatMap(({ component }) => standingNotices(data, edition, component, words)),
    ...[...counts].map(
      ([count, names]): Notice => ({
        kind: "partial",
        text: parts.partsHeld(integer(count), of, list(names)),
      }),
    ),
    ...(none.length > 0 ? [{ kind: "missing", text: parts.nothingHeld(list(none.map(name))) } as const] : []),
    ...(more.length > 0
      ? [{ kind: "note", text: parts.peersDrawn(list(shown.map(unit)), list(more.map(unit))) } as const]
      : []),
  ];
  return said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
}

/** A component as a whole: the unit in it, median, best, peers. */
export function partReading({ view, unit }: PartsFound, row: ProfileRow, words: PartsWords): Reading {
  const { component, best, quartiles } = row;
  const { common, parts } = words.messages;
  const { data } = view;
  const name = nameIn(view, words);
  const remarked = (text: string, remark: string) => (remark === "" ? text : common.remark(text, remark));
  const said = unit === undefined ? [] : unitReading(data, unit, view.edition, component, words).lines;
  const score = (value: number) => scoreText(data, component, value, words);
  const peers = view.peers.map((peer) => `${name(peer)}: ${markedScore(view, peer, component, words)}`);
  const lines = [
    ...said.slice(0, 2),
    quartiles &&
      remarked(`${common.median}: ${score(quartiles[1])}`, medianText(data, row, row.score, words)),
    best && remarked(`${parts.best}: ${score(best.score)}`, words.format.list(best.units.map(name))),
    peers.length > 0 ? peers.join("; ") : undefined,
    parts.held(words.format.integer(row.withScore), words.format.integer(view.held.set.units.length)),
    ...said.slice(2),
  ];
  return {
    title: withTerm(view, row, words),
    lines: lines.filter((line) => line !== undefined).slice(0, 7),
  };
}

/** One unit in a component, and how it stands to the median. */
export function unitPartReading(
  { view }: PartsFound,
  row: ProfileRow,
  unit: UnitId,
  words: PartsWords,
): Reading {
  const { data, edition, held } = view;
  const { title, lines } = unitReading(data, unit, edition, row.component, words);
  const [figure = "", ...more] = lines;
  const score = scoreAt(row.column, held.rowOf.get(unit));
  const against = medianText(data, row, score, words);
  return {
    title,
    lines: [
      `${componentName(view, row.component, words)}: ${figure}`,
      ...(score === undefined || against === "" ? [] : [against]),
      ...more,
    ],
  };
}

/** `+0,27 điểm, tốt hơn trung vị`; "" where nobody can say. */
function medianText(data: Dataset, row: ProfileRow, score: number | undefined, words: PartsWords): string {
  const median = row.quartiles?.[1];
  const side = medianSide(data, score, median);
  if (score === undefined || median === undefined || !side) return "";
  const text = words.messages.parts.sideOfMedian[side];
  return side === "same" ? text : `${differenceText(data, row.component, score - median, words)}, ${text}`;
}
