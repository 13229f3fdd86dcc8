import { groupOf, observe, rankingOf, sourceById } from "@chiso/core";
import type {
  BreakReason,
  Change,
  ComponentTerm,
  Dataset,
  EditionId,
  Observation,
  Rank,
  Standing,
  Text,
  UnitId,
} from "@chiso/core";
import type { Words } from "./words.js";
import { componentLabel, isPercent, sourceText, unitLabel } from "./words.js";

// How figures are said, the same in every chart: score, rank, standing, source.

/** `84,84%`, `43,8876`: a number that a spreadsheet reads as one. */
export function scoreCell(data: Dataset, component: string, score: number, words: Words): string {
  const { definition } = data;
  return isPercent(data, component)
    ? words.format.score(score, definition)
    : words.format.decimal(score, definition.digits);
}

/** `84,84%`, `43,8876 điểm`. */
export function scoreText(data: Dataset, component: string, score: number, words: Words): string {
  const cell = scoreCell(data, component, score, words);
  return isPercent(data, component) ? cell : `${cell} ${words.messages.common.points}`;
}

/** What a difference of two scores of a component is counted in: points, or percentage points (R12). */
export function differenceUnit(data: Dataset, component: string, words: Words): string {
  const { percentagePoints, points } = words.messages.common;
  return isPercent(data, component) ? percentagePoints : points;
}

/** `+2,91 điểm phần trăm`, `−0,3012 điểm`. */
export function differenceText(data: Dataset, component: string, points: number, words: Words): string {
  return `${words.format.signed(points, data.definition.digits)} ${differenceUnit(data, component, words)}`;
}

/** Name of a component, or of the index itself where it is the whole. */
export function componentName(
  { data, edition }: { readonly data: Dataset; readonly edition: EditionId },
  component: string,
  words: Words,
): string {
  return component === data.definition.overall
    ? data.definition.name[words.locale]
    : componentLabel(words, data, component, edition);
}

/** A declared weight or maximum: whole where it is whole, else two decimals (10/3 is 3,33). */
export function plainNumber(value: number, { format }: Words): string {
  return format.decimal(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
}

/** `trọng số 15%`, `thang 1–10`, `tối đa 9,5`, as the publisher declares them; "" where no source states them. */
export function termText(data: Dataset, term: ComponentTerm | undefined, words: Words): string {
  const { common } = words.messages;
  const parts: string[] = [];
  if (term?.weight !== undefined) parts.push(common.weight(plainNumber(term.weight, words)));
  if (term?.max !== undefined && term.max !== 100)
    parts.push(
      term.min === undefined
        ? common.max(plainNumber(term.max, words))
        : common.scale(plainNumber(term.min, words), plainNumber(term.max, words)),
    );
  return data.definition.scoreUnit === "percent" && term?.max === 100 ? "" : parts.join(" · ");
}

/** Figures that nobody printed as such are marked at the value (R11). */
export function isDerived(standing: Standing): boolean {
  return (
    standing === "implied" || standing === "listed" || standing === "rebased" || standing === "illustrative"
  );
}

/** `hạng 20/63`, with what must be said of it: tie, own reading, implied (R7, R11). Undefined where there is none. */
export function rankText(rank: Rank, of: number, words: Words): string | undefined {
  if (rank.kind === "unranked") return undefined;
  const { common } = words.messages;
  const place = common.rankOf(words.format.integer(rank.rank), words.format.integer(of));
  const said = rank.tied ? common.tiedAt(place) : common.atRank(place);
  if (rank.kind === "own-reading") return common.remark(said, common.ownReadingShort);
  return isDerived(rank.standing) ? common.remark(said, common.standing[rank.standing]) : said;
}

/** `20`, `=5`, `25*`, `–`: a rank for a table's cell; * is explained by a notice. */
export function rankCell(rank: Rank, words: Words): string {
  if (rank.kind === "unranked") return words.messages.common.none;
  const marked = rank.kind === "own-reading" || isDerived(rank.standing);
  return `${rank.tied ? "=" : ""}${words.format.integer(rank.rank)}${marked ? "*" : ""}`;
}

/** The score as text, or why there is none. */
export function valueText(data: Dataset, { value, component }: Observation, words: Words): string {
  return value.kind === "score"
    ? scoreText(data, component, value.score, words)
    : words.messages.common.missing[value.why];
}

/** Rank of a unit in a component of an edition, as text; undefined where it has none. */
export function unitRankText(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: string,
  words: Words,
): string | undefined {
  const ranking = rankingOf(data, edition, component);
  const rank = ranking?.ranks[data.editions.get(edition)?.rowOf.get(unit) ?? -1];
  return rank && rankText(rank, ranking.of, words);
}

/**
 * What is read of a unit in a component of an edition: score or why there is none, rank, group, how it came to be, where it
 * was read.
 */
export function unitReading(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: string,
  words: Words,
): { readonly title: string; readonly lines: readonly string[] } {
  const { common } = words.messages;
  const cell = observe(data, unit, edition, component);
  const group = component === data.definition.overall ? groupOf(data, unit, edition) : undefined;
  const groupName = group && (data.definition.groupNames[group.id]?.[words.locale] ?? group.id);
  const source = sourceById(data, cell.source);
  const lines = [
    valueText(data, cell, words),
    unitRankText(data, unit, edition, component, words),
    groupName === undefined ? undefined : `${common.group}: ${groupName}`,
    cell.value.kind === "score" && isDerived(cell.standing) ? common.standing[cell.standing] : undefined,
    source && `${common.source}: ${sourceText(source, words)}`,
  ];
  return {
    title: unitLabel(words, data, unit, edition),
    lines: lines.filter((line) => line !== undefined),
  };
}

/** `2012, 2014–2015`. */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open && open[1] === year - 1) open[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** Why two editions are not compared: the catalogue's own words, else the kind of break. */
export function reasonText(
  { why, note }: { readonly why: BreakReason; readonly note?: Text },
  words: Words,
): string {
  return (note?.[words.locale] ?? words.messages.common.breakReason[why]).replace(/\.$/, "");
}

/** `lên 3 bậc`, `xuống 1 bậc`, `giữ nguyên hạng`. */
export function rankGainText(gain: number, { messages, format }: Words): string {
  const { ranksMoved } = messages.common;
  if (gain === 0) return ranksMoved.same;
  const ranks = format.integer(Math.abs(gain));
  return gain > 0 ? ranksMoved.up(ranks) : ranksMoved.down(ranks);
}

/** `+2,91 điểm phần trăm, lên 3 bậc`: points and ranks as somebody printed them (R6); undefined where nobody did. */
export function printedChangeText(
  data: Dataset,
  component: string,
  change: Change,
  words: Words,
): string | undefined {
  if (change.kind !== "as-printed") return undefined;
  const parts = [
    change.points === undefined ? undefined : differenceText(data, component, change.points, words),
    change.ranks === undefined ? undefined : rankGainText(change.ranks, words),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** Where a printed change was read. */
export function printedChangeSource(data: Dataset, change: Change, words: Words): string {
  if (change.kind !== "as-printed") return "";
  const source = sourceById(data, change.source);
  return source ? sourceText(source, words) : change.source;
}
