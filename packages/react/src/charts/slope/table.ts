import type { Slope, SlopeRow } from "@chiso/core";
import type { DataTable } from "../../frame/description.js";
import type { SlopeWords } from "../../messages/slope-words.js";
import { differenceUnit, isDerived, rankText, scoreCell } from "../../messages/say.js";
import { rankingOf } from "@chiso/core";
import { titleOf } from "./headline.js";
import { editionsOf, nameOf } from "./text.js";

/** Score and rank of both editions and what changed, a row a unit: the named first, then by the later figure. */
export function slopeTable(slope: Slope, words: SlopeWords): DataTable {
  const { view } = slope;
  const { slope: said } = words.messages;
  const { table } = said;
  const years = editionsOf(slope).map(String);
  const [from = "", to = ""] = years;
  const end = (key: string, header: string) => ({ key, header, align: "end" as const });
  return {
    caption: table.caption(titleOf(slope, words), from, to),
    columns: [
      { key: "unit", header: table.unit, align: "start" },
      end("score-from", table.score(from)),
      end("score-to", table.score(to)),
      end("points", table.points(differenceUnit(view.data, view.component, words))),
      end("rank-from", table.rank(from)),
      end("rank-to", table.rank(to)),
      end("ranks", table.ranks),
    ],
    rows: [
      ...medianRows(slope, words),
      ...ordered(slope, words).map((row) => [
        nameOf(slope, row.unit, words),
        scoreOf(slope, row, 0, words),
        scoreOf(slope, row, 1, words),
        pointsOf(slope, row, words),
        rankOf(slope, row, 0, words),
        rankOf(slope, row, 1, words),
        ranksOf(row, words),
      ]),
    ],
  };
}

const LEVEL = { focus: 0, peer: 1, rest: 2 } as const;

function ordered(slope: Slope, words: SlopeWords): readonly SlopeRow[] {
  const down = slope.by === "rank" || slope.view.data.definition.direction === "lower-is-better" ? 1 : -1;
  const figure = ({ values }: SlopeRow) => (Number.isNaN(values[1]) ? undefined : values[1]);
  return slope.rows.toSorted((a, b) => {
    const [x, y] = [figure(a), figure(b)];
    return (
      LEVEL[a.role] - LEVEL[b.role] ||
      (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0) ||
      down * ((x ?? 0) - (y ?? 0)) ||
      words.format.compare(nameOf(slope, a.unit, words), nameOf(slope, b.unit, words))
    );
  });
}

function medianRows({ medians, view, pair }: Slope, words: SlopeWords): readonly (readonly string[])[] {
  const { common, slope } = words.messages;
  if (medians.every((median) => median === undefined)) return [];
  const { none } = common;
  const cells = medians.map((median) =>
    median === undefined ? none : scoreCell(view.data, view.component, median, words),
  );
  const change = pair.kind === "comparable" ? none : slope.table.notComparable;
  return [[common.median, ...cells, change, none, none, none]];
}

function scoreOf({ view }: Slope, { ends }: SlopeRow, at: 0 | 1, words: SlopeWords): string {
  const { common } = words.messages;
  const { value, standing } = ends[at].observation;
  if (value.kind === "missing") return common.missing[value.why];
  const cell = scoreCell(view.data, view.component, value.score, words);
  return isDerived(standing) ? common.remark(cell, common.standing[standing]) : cell;
}

function rankOf(slope: Slope, { ends }: SlopeRow, at: 0 | 1, words: SlopeWords): string {
  const { common } = words.messages;
  const { observation, rank } = ends[at];
  const of = rankingOf(slope.view.data, editionsOf(slope)[at], slope.view.component)?.of ?? 0;
  if (rank.kind !== "unranked") return rankText(rank, of, words) ?? common.none;
  return observation.value.kind === "missing"
    ? common.missing[observation.value.why]
    : common.unranked[rank.why];
}

function pointsOf({ view }: Slope, { change }: SlopeRow, words: SlopeWords): string {
  const { table } = words.messages.slope;
  if (change.kind === "not-comparable") return table.notComparable;
  if (change.kind === "unknown" || change.points === undefined) return words.messages.common.none;
  const said = words.format.signed(change.points, view.data.definition.digits);
  return change.kind === "as-printed" ? table.asPrinted(said) : said;
}

function ranksOf({ change }: SlopeRow, words: SlopeWords): string {
  const { table } = words.messages.slope;
  if (change.kind === "not-comparable") return table.notComparable;
  if (change.kind === "unknown" || change.ranks === undefined) return words.messages.common.none;
  const said = words.format.signed(change.ranks, 0);
  return change.kind === "as-printed" ? table.asPrinted(said) : said;
}
