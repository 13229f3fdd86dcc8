import type { BodiesFinding, BodyRow } from "@chiso/core/province";
import type { BodiesInput, BodiesInputRow, BodyWay } from "@chiso/geometry/bodies";
import type { BodiesWords } from "../../messages/bodies-words.js";
import { rankCell } from "../../messages/say.js";
import { pointsText, signedPoints, whyNoTotal } from "./text.js";

/** A finding as rows: all that geometry needs to know of it. */
export function bodiesInput(finding: BodiesFinding, words: BodiesWords): BodiesInput {
  const { rows, assessment, full } = finding;
  const { heads, bandFrom } = words.messages.bodies;
  const totals = rows.flatMap(({ total }) => (total.kind === "points" ? [total.points] : []));
  const surveyed = rows.some(({ survey }) => survey?.kind === "points");
  const grouped = groupHeads(finding, words);
  return {
    rows: rows.map((row) => ({
      ...inputRow(finding, row, grouped.length === 0, words),
      // where nobody has points the legend and a notice say so once
      ...(rows.every(({ total }) => total.kind === "missing" && total.scored === 0) ? { totalText: "" } : {}),
    })),
    headings: grouped,
    full: full.total ?? Math.max(1, ...totals),
    bands:
      totals.length === 0
        ? []
        : assessment.set.bands
            .filter(({ from }) => from > 0)
            .map(({ id, from }) => ({ at: from, text: bandFrom(id, plain(from, words)) })),
    heads: {
      total: totals.length === 0 ? "" : surveyed ? heads.total : heads.totalOnly,
      pair: heads.pair,
    },
    tick: (value) => plain(value, words),
  };
}

function plain(value: number, { format }: BodiesWords): string {
  return format.decimal(value, Number.isInteger(value) ? 0 : 1);
}

function inputRow(finding: BodiesFinding, row: BodyRow, named: boolean, words: BodiesWords): BodiesInputRow {
  const { body, total, appraised, self, difference, rank, group } = row;
  const name = body.name[words.locale];
  return {
    key: body.id,
    focus: body.id === finding.focus,
    place: rank.kind === "unranked" ? "" : rankCell(rank, words),
    // groups that do not stand together are named at each body
    name: named && group ? words.messages.common.remark(name, group.id) : name,
    total: total.kind === "points" ? total.points : Number.NaN,
    appraised: appraised.kind === "points" ? appraised.points : Number.NaN,
    totalText: total.kind === "points" ? pointsText(total.points, words) : whyNoTotal(row, words),
    self: self.kind === "points" ? self.points : Number.NaN,
    way: wayOf(difference),
    change: difference === undefined ? "" : signedPoints(difference, words),
  };
}

function wayOf(difference: number | undefined): BodyWay {
  if (difference === undefined) return "none";
  return difference < 0 ? "down" : difference > 0 ? "up" : "same";
}

/** Heads of groups where each group's bodies stand together; else none. */
function groupHeads({ rows }: BodiesFinding, words: BodiesWords): BodiesInput["headings"] {
  const runs: { readonly id: string | undefined; readonly before: number; count: number }[] = [];
  rows.forEach(({ group }, at) => {
    const open = runs.at(-1);
    if (open && open.id === group?.id) open.count += 1;
    else runs.push({ id: group?.id, before: at, count: 1 });
  });
  const ids = runs.map(({ id }) => id);
  if (ids.includes(undefined) || new Set(ids).size !== ids.length) return [];
  const { groupCount } = words.messages.bodies;
  return runs.map(({ id, before, count }) => ({
    before,
    text: groupCount(id ?? "", words.format.integer(count)),
  }));
}
