import type { BumpFinding, BumpSeries, Rank, UnitId } from "@chiso/core";
import { rankOf } from "@chiso/core";
import type { BumpInput, BumpLine } from "@chiso/geometry/bump";
import type { BumpWords } from "../../messages/bump-words.js";
import { rankCell } from "../../messages/say.js";
import { missingOf } from "./notices.js";
import { isHollow, nameOf } from "./text.js";

/** How many leaders are named where nobody is in focus. */
const LEADERS = 3;

/** A finding as lines with names: all that geometry needs to know of it. The focus comes last, so that it lies on top. */
export function bumpInput(finding: BumpFinding, words: BumpWords): BumpInput {
  const { counts, editions, ground, named } = finding;
  const { integer } = words.format;
  return {
    field: ground.field,
    lines:
      named.length > 0
        ? named.toReversed().map((one) => namedLine(finding, one, words))
        : leaders(finding, words),
    breaks: ground.breaks.map(({ before }) => editions.indexOf(before)),
    tops: counts.flatMap(({ top }, at) => (top === undefined ? [] : [{ at, n: top }])),
    counts: counts.map(({ partial, ranked }) =>
      partial ? words.messages.common.rankOf(integer(ranked), integer(ground.field.units.length)) : "",
    ),
    caption: words.messages.bump.axis,
    tick: integer,
  };
}

function cellsOf({ ground: { field } }: BumpFinding, unit: UnitId) {
  const row = field.units.indexOf(unit) * field.editions.length;
  return {
    values: field.values.subarray(row, row + field.editions.length),
    joined: field.joined.subarray(row, row + field.editions.length),
  };
}

function namedLine(finding: BumpFinding, { role, series }: BumpSeries, words: BumpWords): BumpLine {
  const name = nameOf(finding, series.unit, words);
  const ranked = series.points.filter(({ rank }) => rank.kind !== "unranked");
  const [first, last] = [ranked[0], ranked.at(-1)];
  const year = (edition: number, end: number | undefined) => (edition === end ? "" : ` (${edition})`);
  return {
    key: series.unit,
    tone: role,
    labels: [
      first ? `${name}${year(first.edition, finding.editions[0])} ${rankCell(first.rank, words)}` : "",
      last ? `${rankCell(last.rank, words)} ${name}${year(last.edition, finding.editions.at(-1))}` : "",
    ],
    ...cellsOf(finding, series.unit),
    hollow: series.points.flatMap(({ rank }, at) => (isHollow(rank) ? [at] : [])),
    missing: role === "focus" ? missingOf(finding, series) : [],
  };
}

/** The first of the first and of the last edition with ranks, by name alone. */
function leaders(finding: BumpFinding, words: BumpWords): readonly BumpLine[] {
  const { data, component, editions, ground } = finding;
  const top = (edition: number | undefined): ReadonlyMap<UnitId, Rank> => {
    const ranks = ground.field.units.map(
      (unit) => [unit, rankOf(data, unit, edition ?? 0, component)] as const,
    );
    const ranked = ranks.flatMap(([unit, rank]) => (rank.kind === "unranked" ? [] : [{ unit, rank }]));
    const first = ranked.toSorted((a, b) => a.rank.rank - b.rank.rank).slice(0, LEADERS);
    return new Map(first.map(({ unit, rank }) => [unit, rank]));
  };
  const [left, right] = [top(editions[0]), top(editions.at(-1))];
  return [...new Set([...left.keys(), ...right.keys()])].map((unit): BumpLine => {
    const name = nameOf(finding, unit, words);
    const [from, to] = [left.get(unit), right.get(unit)];
    return {
      key: unit,
      tone: "rest",
      labels: [from ? `${name} ${rankCell(from, words)}` : "", to ? `${rankCell(to, words)} ${name}` : ""],
      ...cellsOf(finding, unit),
      hollow: [],
      missing: [],
    };
  });
}
