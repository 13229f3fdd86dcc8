import type { ComponentTerm, EditionId } from "../model/index-definition.js";
import type { DumbbellOther, DumbbellRow } from "./dumbbell.js";
import type { EditionView } from "./edition-view.js";
import { isWholeColumn } from "./ranking-parts.js";

type Extent = readonly [number, number];

/**
 * Axes of a dumbbell's rows. Parts with one declared scale share one axis; every other row has its own: from the lowest to the
 * highest unit where all are held, else the declared scale, else what lies between the two figures. Where the two ends have
 * scales of their own, each end has its own axis.
 */
export interface DumbbellAxes {
  /** Lowest and highest of the figures that share one; undefined where none do. */
  readonly shared: Extent | undefined;
  /** One entry a row: undefined for a row on the shared axis. */
  readonly own: readonly (DumbbellAxis | undefined)[];
}

/** The axis of one row, for each of its two ends. */
export interface DumbbellAxis {
  readonly ends: readonly [Extent, Extent];
  /** What the ends of an axis are: all that the publisher declares, the lowest and highest unit, or the two figures alone. */
  readonly basis: "scale" | "units" | "figures";
}

export function dumbbellAxes(
  view: EditionView,
  other: DumbbellOther,
  rows: readonly DumbbellRow[],
): DumbbellAxes {
  const [whole, ...parts] = rows;
  const scales = new Set(parts.flatMap(scalesOf));
  const shared = scales.size === 1 && !scales.has("") ? extentOf(parts.flatMap(scoresOf)) : undefined;
  return {
    shared,
    own: rows.map((row) => (shared && row !== whole ? undefined : ownAxis(view, other, row))),
  };
}

/** The declared scales of the figures that a row has. */
function scalesOf({ ends, terms }: DumbbellRow): readonly string[] {
  return ends.flatMap(({ kind }, i) => (kind === "score" ? [scaleKey(terms[i])] : []));
}

function scoresOf({ ends }: DumbbellRow): readonly number[] {
  return ends.flatMap((end) => (end.kind === "score" ? [end.score] : []));
}

/** "" where no source states the scale. */
function scaleKey(term: ComponentTerm | undefined): string {
  return term?.max === undefined ? "" : `${term.min ?? 0} ${term.max}`;
}

function ownAxis(view: EditionView, other: DumbbellOther, row: DumbbellRow): DumbbellAxis {
  const { edition } = view;
  const from = other.kind === "edition" ? other.edition : edition;
  const scores = scoresOf(row);
  const units = [allOf(view, from, row), allOf(view, edition, row)] as const;
  const scales = [declared(row.terms[0]), declared(row.terms[1])] as const;
  // a change of the scale parts the two ends
  if (scores.length === 2 && scales[0] && scales[1] && scales[0].join() !== scales[1].join())
    return units[0] && units[1]
      ? { ends: [units[0], units[1]], basis: "units" }
      : { ends: [scales[0], scales[1]], basis: "scale" };
  const all = units[0] && units[1] ? extentOf([...units[0], ...units[1], ...scores]) : undefined;
  if (all) return { ends: [all, all], basis: "units" };
  const scale = scales[1] ?? scales[0];
  if (scale && scores.every((score) => scale[0] <= score && score <= scale[1]))
    return { ends: [scale, scale], basis: "scale" };
  const figures = extentOf(scores) ?? ([0, 1] as const);
  return { ends: [figures, figures], basis: "figures" };
}

function declared(term: ComponentTerm | undefined): Extent | undefined {
  return term?.max === undefined ? undefined : [term.min ?? 0, term.max];
}

/** Lowest and highest of all units, where all are held. */
function allOf({ data }: EditionView, edition: EditionId, { component }: DumbbellRow): Extent | undefined {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held || !column || !isWholeColumn(held, component)) return undefined;
  return extentOf([...column.score].filter((score) => !Number.isNaN(score)));
}

function extentOf(values: readonly number[]): Extent | undefined {
  return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
}
