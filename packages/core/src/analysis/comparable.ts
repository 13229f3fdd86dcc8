import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId, IndexDefinition, SeriesBreak } from "../model/index-definition.js";
import { componentOf, editionOf, termOf } from "../model/index-definition.js";
import { mergerDates } from "../model/succession.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";

/** Whether two editions may be compared, and if not, why: the answer of `comparability`. */
export type Comparability =
  | { readonly kind: "comparable" }
  | { readonly kind: "not-comparable"; readonly why: SeriesBreak["reason"]; readonly note?: Text };

/**
 * May two editions of a component be compared point by point? Only where the catalogue declares it (R5).
 *
 * @example comparability(papi, "PAPI", 2017, 2018).kind // "not-comparable"
 */
export function comparability(
  definition: IndexDefinition,
  component: ComponentId,
  a: EditionId,
  b: EditionId,
): Comparability {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const declared = definition.comparable.some(
    (run) => run.from <= from && to <= run.to && speaksOf(definition, run, component),
  );
  const scale = scales(definition, component, from, to);
  if (declared && scale === "same") return { kind: "comparable" };
  const cut = definition.breaks.find(
    (s) => from < s.before && s.before <= to && speaksOf(definition, s, component),
  );
  if (cut) return { kind: "not-comparable", why: cut.reason, note: cut.note };
  return { kind: "not-comparable", why: scale === "different" ? "scale" : "not-declared" };
}

/**
 * Whether two editions of a component may be subtracted, joined by a line or given an arrow (R5).
 *
 * @example isComparable(papiIndex, "PAPI", 2017, 2018) // false
 */
export function isComparable(
  definition: IndexDefinition,
  component: ComponentId,
  a: EditionId,
  b: EditionId,
): boolean {
  return comparability(definition, component, a, b).kind === "comparable";
}

/**
 * Comparability for one unit: a unit that took in others between the two editions is another unit since (R3).
 *
 * @example unitComparability(pci, "ha-noi", "PCI", 2007, 2009) // { kind: "not-comparable", why: "merger" }
 */
export function unitComparability(
  data: Dataset,
  unit: UnitId,
  component: ComponentId,
  a: EditionId,
  b: EditionId,
): Comparability {
  const days = [a, b].map((edition) => editionOf(data.definition, edition)?.asOf);
  const [from, to] = a <= b ? days : days.reverse();
  const merged =
    from !== undefined &&
    to !== undefined &&
    mergerDates(data.book, unit).some((day) => from < day && day <= to);
  return merged ? { kind: "not-comparable", why: "merger" } : comparability(data.definition, component, a, b);
}

/** Two scales are never subtracted, whatever is declared; nor is anything that one of the editions does not have. */
function scales(
  definition: IndexDefinition,
  component: ComponentId,
  a: EditionId,
  b: EditionId,
): "same" | "different" | "none" {
  const one = termOf(definition, component, a);
  const other = termOf(definition, component, b);
  if (one === undefined || other === undefined) return "none";
  return one.min === other.min && one.max === other.max ? "same" : "different";
}

interface Scope {
  readonly only?: readonly ComponentId[];
  readonly except?: readonly ComponentId[];
}

/** A statement about a component holds for what lies below it, unless that is named itself: the nearest name decides. */
function speaksOf(definition: IndexDefinition, scope: Scope, component: ComponentId): boolean {
  for (const id of ancestry(definition, component)) {
    if (scope.except?.includes(id)) return false;
    if (scope.only?.includes(id)) return true;
  }
  return scope.only === undefined;
}

/** The component and its ancestors below the total: the total is everybody's ancestor, so what is said of it is said of it alone. */
function ancestry(definition: IndexDefinition, component: ComponentId): readonly ComponentId[] {
  const line: ComponentId[] = [component];
  let parent = componentOf(definition, component)?.parent;
  while (parent !== undefined && parent !== definition.overall) {
    line.push(parent);
    parent = componentOf(definition, parent)?.parent;
  }
  return line;
}
