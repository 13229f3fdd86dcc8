import type { Dumbbell, DumbbellEnd, DumbbellRow, EditionId } from "@chiso/core";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import {
  componentName,
  isDerived,
  plainNumber,
  printedChangeSource,
  printedChangeText,
  scoreCell,
  scoreText,
  termText,
  unitRankText,
} from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** The earlier edition, where two are set side by side. */
export function earlierOf({ other }: Dumbbell): EditionId | undefined {
  return other.kind === "edition" ? other.edition : undefined;
}

export function unitName({ view, unit }: Pick<Dumbbell, "view" | "unit">, words: DumbbellWords): string {
  return unitLabel(words, view.data, unit, view.edition);
}

function namesOf({ view }: Dumbbell, units: readonly string[], words: DumbbellWords): string {
  return words.format.list(units.map((unit) => unitLabel(words, view.data, unit, view.edition)));
}

/** What the unit is set against, as a head: `2023`, `Trung vị`, `Lào Cai`. */
export function otherHead(found: Dumbbell, words: DumbbellWords): string {
  const { against } = words.messages.dumbbell;
  const { other } = found;
  if (other.kind === "edition") return String(other.edition);
  if (other.kind === "unit") return namesOf(found, [other.unit], words);
  if (other.kind === "median") return against.median;
  return other.peers.length > 0 ? against.bestOf(namesOf(found, other.peers, words)) : against.best;
}

/** The same within a sentence. */
export function otherText(found: Dumbbell, words: DumbbellWords): string {
  const { other: said } = words.messages.dumbbell;
  const { other } = found;
  if (other.kind === "median") return said.median;
  if (other.kind !== "best") return otherHead(found, words);
  return other.peers.length > 0 ? said.bestOf(namesOf(found, other.peers, words)) : said.best;
}

/** What the dots are: the later edition, or the unit. */
export function unitHead(found: Dumbbell, words: DumbbellWords): string {
  return found.other.kind === "edition" ? String(found.view.edition) : unitName(found, words);
}

/** Two editions differ by a change, two figures of one edition by a difference. */
export function changeHead({ other }: Dumbbell, words: DumbbellWords): string {
  return other.kind === "edition" ? words.messages.common.change : words.messages.dumbbell.difference;
}

export function headsOf(found: Dumbbell, words: DumbbellWords): readonly [string, string] {
  return [otherHead(found, words), unitHead(found, words)];
}

/** Name of a row, in the earlier edition where only that has it. */
export function rowName(found: Dumbbell, { component, terms }: DumbbellRow, words: DumbbellWords): string {
  const { data, edition } = found.view;
  const named = terms[1] ? edition : (earlierOf(found) ?? edition);
  return componentName({ data, edition: named }, component, words);
}

/** `43,8876`, `83,81*`; undefined where there is none. */
export function endCell(
  { view }: Dumbbell,
  { component }: DumbbellRow,
  end: DumbbellEnd,
  words: DumbbellWords,
): string | undefined {
  if (end.kind !== "score") return undefined;
  return scoreCell(view.data, component, end.score, words) + (isDerived(end.standing) ? "*" : "");
}

/** `43,8876 điểm`, or why there is none. */
export function endText(
  { view }: Dumbbell,
  { component }: DumbbellRow,
  end: DumbbellEnd,
  words: DumbbellWords,
): string {
  if (end.kind !== "score") return gapText(end, words);
  const text = scoreText(view.data, component, end.score, words);
  const { common } = words.messages;
  return isDerived(end.standing) ? common.remark(text, common.standing[end.standing]) : text;
}

export function gapText(end: Exclude<DumbbellEnd, { kind: "score" }>, words: DumbbellWords): string {
  return end.kind === "missing"
    ? words.messages.common.missing[end.why]
    : words.messages.dumbbell.notComputed[end.why];
}

/** `+0,3012`; a difference of which one figure is derived is marked too; "" where nothing is subtracted, or all is as printed. */
export function changeCell({ view }: Dumbbell, row: DumbbellRow, words: DumbbellWords): string {
  if (row.points === undefined || row.change?.kind === "as-printed") return "";
  const derived = row.ends.some((end) => end.kind === "score" && isDerived(end.standing));
  return words.format.signed(row.points, view.data.definition.digits) + (derived ? "*" : "");
}

/** Whether a figure went up or down, as words of the question. */
export function wayText(
  { other, view }: Dumbbell,
  { way }: Pick<DumbbellRow, "way">,
  words: DumbbellWords,
): string {
  const { ways } = words.messages.dumbbell;
  if (way === undefined) return ways.apart;
  const said = ways[other.kind === "edition" ? "edition" : "other"];
  if (way === "same") return said.same;
  return (way === "better") === (view.data.definition.direction === "higher-is-better") ? said.up : said.down;
}

/** Weight and scale; the scales of both editions where they differ; whose the best is. */
export function detailOf(found: Dumbbell, row: DumbbellRow, words: DumbbellWords): string {
  const { data } = found.view;
  const { common, dumbbell } = words.messages;
  const [before, after] = row.terms.map((term) => termText(data, term, words));
  const at = found.rows.indexOf(row);
  // one scale of all parts is told by their axis
  const onShared = found.axes.shared !== undefined && found.axes.own[at] === undefined;
  const weight = row.terms[1]?.weight;
  const from = earlierOf(found);
  const scale = onShared
    ? weight === undefined
      ? ""
      : common.weight(plainNumber(weight, words))
    : before !== after && before && after && from !== undefined
      ? [dumbbell.figure(String(from), before), dumbbell.figure(String(found.view.edition), after)].join("; ")
      : after || before || "";
  const [end] = row.ends;
  const units = end.kind === "score" ? (end.units ?? []) : [];
  const holder =
    units.length === 0
      ? ""
      : units.length > 3
        ? dumbbell.holders(words.format.integer(units.length))
        : dumbbell.holder(namesOf(found, units, words));
  return [scale, holder].filter((part) => part !== "").join(" · ");
}

/** Why a row is not joined, what is missing of it, what was printed; "" where all is said by its marks. */
export function noteOf(found: Dumbbell, row: DumbbellRow, words: DumbbellWords): string {
  const { data } = found.view;
  const { common, dumbbell } = words.messages;
  const heads = headsOf(found, words);
  const whole = row.ends.every(({ kind }) => kind === "score");
  const ranks = row.pair.kind === "not-comparable" ? rankPair(found, row, words) : [];
  const printed = row.change && printedChangeText(data, row.component, row.change, words);
  const parts = [
    ...row.ends.flatMap((end, i) =>
      end.kind === "score" ? [] : [dumbbell.figure(heads[i] ?? "", gapText(end, words))],
    ),
    ...(whole && row.pair.kind === "not-comparable"
      ? [dumbbell.note.notComparable(common.breakReason[row.pair.why])]
      : []),
    ...(ranks.length === 2 ? [dumbbell.note.ranks(ranks[0] ?? "", ranks[1] ?? "")] : []),
  ];
  const said = parts.join("; ");
  if (printed === undefined || row.change === undefined) return said;
  const source = common.asPrinted(printed, printedChangeSource(data, row.change, words));
  return said === "" ? source : `${said}. ${source}`;
}

/** `hạng 23/63 năm 2019`, `hạng 20/63 năm 2020`: positions side by side, never subtracted here (R5). */
export function rankPair(found: Dumbbell, row: DumbbellRow, words: DumbbellWords): readonly string[] {
  const from = earlierOf(found);
  if (!row.positions || from === undefined) return [];
  const { data, edition } = found.view;
  return [from, edition].flatMap((one) => {
    const rank = unitRankText(data, found.unit, one, row.component, words);
    return rank === undefined ? [] : [words.messages.common.inEdition(rank, String(one))];
  });
}
