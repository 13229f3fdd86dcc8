import { childrenOf, editionOf, oddMarks, pointsOfTotal, readNumber } from "@chiso/core";
import type { EditionId, IndexDefinition, Issue, Observation } from "@chiso/core";
import { cellAddress } from "../read/address.js";
import { plainNumber } from "../read/formats.js";
import type { Workbook } from "../read/workbook.js";
import type { Line } from "./score-lines.js";
import { issueAt } from "./sheet-checks.js";

/** A line that was kept. */
export interface KeptLine {
  readonly line: Line;
  readonly observation: Observation;
}

/** What is wrong with scores taken together: decimal marks, ranks, sums. Each cell by itself may be right. */
export function checkTogether(
  workbook: Workbook,
  lines: readonly Line[],
  kept: readonly KeptLine[],
  definition: IndexDefinition,
): readonly Issue[] {
  const lists = new Map<string, KeptLine[]>();
  for (const one of kept) {
    const { edition, component } = one.observation;
    const key = `${edition}/${component}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(one);
  }
  const ranks = [...lists.values()].flatMap((list) => [
    ...repeatedRanks(workbook, list, definition.digits),
    ...skippedRanks(workbook, list),
  ]);
  return [...markIssues(workbook, lines, kept), ...ranks, ...sumIssues(workbook, kept, definition)];
}

/** Decimal commas beside points, over all scores of the file that are written as text. */
function markIssues(workbook: Workbook, lines: readonly Line[], kept: readonly KeptLine[]): readonly Issue[] {
  const text = ({ row, score }: Line) => {
    const cell = score && row.cells[score.at];
    return cell?.kind === "text" ? cell.text : "";
  };
  const odd = oddMarks(lines.map(text));
  if (!odd) return [];
  const [first, ...more] = kept.filter(({ line }) => odd.marks.has(readNumber(text(line))?.mark ?? "none"));
  if (!first) return [];
  const { table, row, score } = first.line;
  return [
    issueAt(workbook, table, { row: row.row, column: score?.at ?? 0 }, "mixed-decimal-marks", "warning", {
      column: score?.title ?? "",
      value: text(first.line).trim(),
      expected: odd.usual,
      ...(more.length > 0 ? { more: more.length } : {}),
    }),
  ];
}

/** The column of a rank, for the place of its faults. */
const rankColumn = ({ table }: Line) => table.columns.find(({ key }) => key === "published_rank");

const scoreOf = ({ observation: { value } }: KeptLine) => (value.kind === "score" ? value.score : undefined);

/** One rank for two scores that differ as printed; equal scores may share a rank (R7). */
function repeatedRanks(workbook: Workbook, list: readonly KeptLine[], digits: number): readonly Issue[] {
  const holders = new Map<number, KeptLine>();
  const issues: Issue[] = [];
  for (const one of list) {
    const { publishedRank } = one.observation;
    if (publishedRank === undefined) continue;
    const first = holders.get(publishedRank);
    const [a, b] = [first && scoreOf(first), scoreOf(one)];
    if (!first) holders.set(publishedRank, one);
    else if (a !== undefined && b !== undefined && a.toFixed(digits) !== b.toFixed(digits))
      issues.push(rankIssue(workbook, one, "duplicate-rank", rankPlace(first)));
  }
  return issues;
}

function rankPlace({ line }: KeptLine): string {
  return cellAddress(line.row.row, rankColumn(line)?.at ?? 0);
}

function rankIssue(
  workbook: Workbook,
  { line, observation }: KeptLine,
  code: "duplicate-rank" | "skipped-rank",
  expected: string,
): Issue {
  const column = rankColumn(line);
  const at = { row: line.row.row, column: column?.at ?? 0 };
  const value = String(observation.publishedRank);
  return issueAt(workbook, line.table, at, code, "warning", { column: column?.title ?? "", value, expected });
}

/**
 * Ranks that nobody holds, told at the next one. Only of a list that has more than half of the ranks up to its last: some
 * editions are known in part.
 */
function skippedRanks(workbook: Workbook, list: readonly KeptLine[]): readonly Issue[] {
  const ranked = list
    .flatMap((one) =>
      one.observation.publishedRank === undefined ? [] : [{ one, rank: one.observation.publishedRank }],
    )
    .sort((a, b) => a.rank - b.rank);
  if (ranked.length * 2 <= (ranked.at(-1)?.rank ?? 0)) return [];
  const issues: Issue[] = [];
  let free = 1; // the first rank that nobody seen so far holds or has used up by a tie
  for (const { one, rank } of ranked) {
    if (rank > free)
      issues.push(
        rankIssue(workbook, one, "skipped-rank", free === rank - 1 ? String(free) : `${free}–${rank - 1}`),
      );
    free = Math.max(free, rank) + 1;
  }
  return issues;
}

/** Totals that their parts do not add up to, beyond what rounding explains. Nothing is said where a part is missing. */
function sumIssues(
  workbook: Workbook,
  kept: readonly KeptLine[],
  definition: IndexDefinition,
): readonly Issue[] {
  const units = new Map<string, Map<string, KeptLine>>();
  for (const one of kept) {
    const { unit, edition, component } = one.observation;
    const key = `${edition}/${unit}`;
    const parts = units.get(key) ?? new Map<string, KeptLine>();
    units.set(key, parts);
    parts.set(component, one);
  }
  const sums = new Map<EditionId, readonly Sum[]>();
  const issues: Issue[] = [];
  for (const parts of units.values()) {
    const edition = [...parts.values()][0]?.observation.edition ?? 0;
    const known = sums.get(edition) ?? sumsOf(definition, edition);
    sums.set(edition, known);
    for (const sum of known) issues.push(...sumIssue(workbook, sum, parts, definition.digits));
  }
  return issues;
}

interface Sum {
  readonly whole: string;
  readonly parts: readonly { readonly id: string; readonly points: number }[];
}

/** The sums that an edition's own formula states: of the index, and of each component of a summed index. */
function sumsOf(definition: IndexDefinition, id: EditionId): readonly Sum[] {
  const edition = editionOf(definition, id);
  const formula = definition.methodologies.find((one) => one.id === edition?.methodology)?.total;
  if (formula !== "sum" && formula !== "weighted") return [];
  const wholes =
    formula === "sum" ? definition.components.map((component) => component.id) : [definition.overall];
  return wholes.flatMap((whole) => {
    const children = childrenOf(definition, whole, id);
    const cuts = [...new Set(children.map(({ cut }) => cut))];
    return cuts.flatMap((cut) => {
      const own = children.filter((child) => child.cut === cut);
      const parts = own.map((child) => ({ id: child.id, points: pointsOfTotal(definition, child.id, id) }));
      const known = parts.flatMap(({ id: part, points }) =>
        points === undefined ? [] : [{ id: part, points }],
      );
      return known.length === parts.length && parts.length > 1 ? [{ whole, parts: known }] : [];
    });
  });
}

function sumIssue(
  workbook: Workbook,
  { whole, parts }: Sum,
  found: ReadonlyMap<string, KeptLine>,
  digits: number,
): readonly Issue[] {
  const total = found.get(whole);
  const stated = total && scoreOf(total);
  if (!total || stated === undefined) return [];
  const half = 0.5 / 10 ** digits;
  let [sum, slack] = [0, half + 1e-9];
  for (const { id, points } of parts) {
    const part = found.get(id);
    const score = part && scoreOf(part);
    if (score === undefined) return [];
    sum += points * score;
    slack += points * half;
  }
  if (Math.abs(sum - stated) <= slack) return [];
  const { table, row, score } = total.line;
  return [
    issueAt(workbook, table, { row: row.row, column: score?.at ?? 0 }, "sum-not-total", "warning", {
      column: score?.title ?? "",
      value: score ? (row.cells[score.at]?.text ?? "") : "",
      expected: plainNumber(Number(sum.toFixed(digits))),
    }),
  ];
}
