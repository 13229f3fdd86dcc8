import { observe, roleOf } from "@chiso/core";
import type { DistributionFinding, EditionView } from "@chiso/core";
import type { DistributionInput, DotTone } from "@chiso/geometry/distribution";
import type { DistributionWords } from "../../messages/distribution-words.js";
import { componentName, scoreCell, termText, unitRankText, valueText } from "../../messages/say.js";

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
      name: componentName(view, row.component, words),
      detail: termText(view.data, row.term, words),
      scores: row.column.score,
      extent: extentOf(row),
      quartiles: row.quartiles,
      regionMedian: row.regionMedian,
      ...valueOf(view, row.component, words),
    })),
    tick: (value, digits) => words.format.decimal(value, digits),
    reversed: view.data.definition.direction === "lower-is-better",
  };
}

/** Fewer dots than this are no distribution. */
const FEW = 5;

/**
 * A single score, or a few of many that are not known, would make any difference look wide: they stand on the scale of the
 * component, where a source states it.
 */
function extentOf({ column, extent, term, quartiles }: Found["rows"][number]): readonly [number, number] {
  const known = column.score.filter((score) => !Number.isNaN(score)).length;
  const few = known === 1 || (known < FEW && quartiles === undefined);
  return few && term?.max !== undefined ? [term.min ?? 0, term.max] : extent;
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
