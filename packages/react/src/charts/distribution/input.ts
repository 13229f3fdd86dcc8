import { observe, roleOf } from "@chiso/core";
import type { DistributionFinding, DistributionRow, EditionView } from "@chiso/core";
import type { DistributionInput, DotTone } from "@chiso/geometry/distribution";
import type { DistributionWords } from "../../messages/distribution-words.js";
import { scoreCell, unitRankText, valueText } from "../../messages/say.js";
import { componentLabel } from "../../messages/words.js";

export type Found = Extract<DistributionFinding, { kind: "distribution" }>;

/** A finding as strips of dots: all that geometry needs to know of it. */
export function distributionInput(finding: Found, words: DistributionWords): DistributionInput {
  const { view, rows, nearby } = finding;
  const { units } = view.held.set;
  const close = new Set(nearby);
  const tones = units.map((unit): DotTone => {
    const role = roleOf(view, unit);
    return role === "rest" && close.has(unit) ? "region" : role;
  });
  return {
    units,
    tones,
    rows: rows.map((row) => ({
      key: row.component,
      name: nameOf(view, row.component, words),
      detail: detailOf(view, row, words),
      scores: row.column.score,
      extent: row.extent,
      quartiles: row.quartiles,
      regionMedian: row.regionMedian,
      ...valueOf(view, row.component, words),
    })),
    tick: (value, digits) => words.format.decimal(value, digits),
    reversed: view.data.definition.direction === "lower-is-better",
  };
}

export function nameOf({ data, edition }: EditionView, component: string, words: DistributionWords): string {
  return component === data.definition.overall
    ? data.definition.name[words.locale]
    : componentLabel(words, data, component, edition);
}

/** Weight, maximum or scale as the publisher declares them; nothing where no source states them. */
export function detailOf({ data }: EditionView, { term }: DistributionRow, words: DistributionWords): string {
  const { distribution } = words.messages;
  const number = (value: number) => words.format.decimal(value, Number.isInteger(value) ? 0 : 2);
  const parts: string[] = [];
  if (term?.weight !== undefined) parts.push(distribution.weight(number(term.weight)));
  if (term?.max !== undefined && term.max !== 100)
    parts.push(
      term.min === undefined
        ? distribution.max(number(term.max))
        : distribution.scale(number(term.min), number(term.max)),
    );
  return data.definition.scoreUnit === "percent" && term?.max === 100 ? "" : parts.join(" · ");
}

/** The figure of the one unit in focus; several are read at their dots. */
function valueOf(
  { data, edition, focusUnits }: EditionView,
  component: string,
  words: DistributionWords,
): { readonly value: readonly string[]; readonly missing: boolean } {
  const [unit] = focusUnits;
  if (unit === undefined || focusUnits.length > 1) return { value: [], missing: false };
  const cell = observe(data, unit, edition, component);
  if (cell.value.kind === "missing") return { value: [valueText(data, cell, words)], missing: true };
  const rank = unitRankText(data, unit, edition, component, words);
  const score = scoreCell(data, component, cell.value.score, words);
  return { value: rank === undefined ? [score] : [score, rank], missing: false };
}
