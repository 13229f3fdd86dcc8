import { observe, roleOf } from "@chiso/core";
import type { ScatterAxis, ScatterFinding, UnitId } from "@chiso/core";
import type { PointTone, ScatterInput, ScatterInputAxis } from "@chiso/geometry/scatter";
import type { ScatterWords } from "../../messages/scatter-words.js";
import { isDerived, rankText, scoreText } from "../../messages/say.js";
import { componentLabel, unitLabel } from "../../messages/words.js";

export type Found = Extract<ScatterFinding, { kind: "scatter" }>;

/** A finding as points: all that geometry needs to know of it. */
export function scatterInput(finding: Found, words: ScatterWords): ScatterInput {
  const { view, other, units, nearby, outliers } = finding;
  const close = new Set(nearby);
  const far = new Set(outliers.map(({ unit }) => unit));
  const tones = units.map((unit): PointTone => {
    const role = roleOf(view, unit);
    // a unit of a later or earlier time than the first axis is found by its own (R3)
    const named = role === "rest" ? roleOf(other, unit) : role;
    if (named !== "rest") return named;
    return far.has(unit) ? "outlier" : close.has(unit) ? "region" : "rest";
  });
  return {
    units,
    names: units.map((unit) => nameOf(finding, unit, words)),
    tones,
    hollow: units.map((unit) => isHollow(finding, unit)),
    x: inputAxis(finding, finding.x, words),
    y: inputAxis(finding, finding.y, words),
  };
}

/** Name of a unit in the first of the editions that knows it. */
export function nameOf({ view, other }: Found, unit: UnitId, words: ScatterWords): string {
  const { data, edition } = view.held.rowOf.has(unit) ? view : other;
  return unitLabel(words, data, unit, edition);
}

function inputAxis({ by }: Found, axis: ScatterAxis, words: ScatterWords): ScatterInputAxis {
  const { scatter } = words.messages;
  return {
    values: axis.values,
    extent: axis.extent ?? [0, 1],
    measure: by,
    of: Math.max(axis.of, axis.extent?.[1] ?? 0),
    median: axis.median,
    reversed: axis.data.definition.direction === "lower-is-better",
    caption: scatter.axis(axisTitle(axis, words), by === "rank" ? scatter.byRank : scatter.byScore),
    tick: (value, digits) => words.format.decimal(value, digits),
  };
}

/** A figure that nobody printed as such, on either axis (R11); an own reading is said once, for all (R7). */
export function isHollow({ by, units, x, y }: Found, unit: UnitId): boolean {
  const at = units.indexOf(unit);
  return [x, y].some((axis) => {
    if (Number.isNaN(axis.values[at] ?? Number.NaN)) return false;
    const rank = axis.ranks[at];
    if (by === "rank") return rank?.kind === "published" && isDerived(rank.standing);
    return isDerived(observe(axis.data, unit, axis.edition, axis.component).standing);
  });
}

/** `PAPI 2024`, `PAPI 2024 · Dimension`: each axis names index and edition (R10). */
export function axisTitle({ data, edition, component }: ScatterAxis, words: ScatterWords): string {
  const { definition } = data;
  const index = `${definition.name[words.locale]} ${edition}`;
  return component === definition.overall
    ? index
    : `${index} · ${componentLabel(words, data, component, edition)}`;
}

/** Score or rank of a unit on an axis, or why there is none. */
export function axisText({ by, units }: Found, axis: ScatterAxis, unit: UnitId, words: ScatterWords): string {
  const { common } = words.messages;
  const { value } = observe(axis.data, unit, axis.edition, axis.component);
  const rank = axis.ranks[units.indexOf(unit)];
  if (by === "rank") {
    const text = rank && rankText(rank, axis.of, words);
    if (text !== undefined) return text;
    if (value.kind === "score" && rank?.kind === "unranked") return common.unranked[rank.why];
  }
  return value.kind === "score"
    ? scoreText(axis.data, axis.component, value.score, words)
    : common.missing[value.why];
}
