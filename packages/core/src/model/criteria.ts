import type { GroupId } from "./index-definition.js";
import type { Text } from "./text.js";

/** A line of a set of criteria, by its number as printed: `6.2`. */
export type CriterionId = string;
/** A field of administrative reform, by its code in the set of criteria. */
export type ReformFieldId = string;

/** A field of the reform that a province steers: institutions, procedures, organisation, … */
export interface ReformField {
  readonly id: ReformFieldId;
  readonly name: Text;
}

/** How points come about: the body assesses itself and a council appraises that, or people are asked. */
export type ScoredBy = "appraisal" | "survey";

/** One line of a province's own criteria: a field, a criterion or a sub-criterion. Only lines without children are scored. */
export interface Criterion {
  readonly id: CriterionId;
  /** The line above it; absent at the top. */
  readonly parent?: CriterionId;
  readonly name: Text;
  /** Full marks, where they are known; of a line with children their sum when absent. */
  readonly max?: number;
  /** `appraisal` when absent. Of a line with children it says nothing. */
  readonly by?: ScoredBy;
  /** The field of the reform; that of the line above when absent. */
  readonly field?: ReformFieldId;
  /** The body that appraises the line, or is in charge of it. */
  readonly charge?: Text;
}

/**
 * The criteria of one group of peers: departments have theirs, districts theirs, communes theirs. Bodies are ranked only within
 * the same set (R16).
 */
export interface CriteriaSet {
  readonly id: string;
  /** Who is assessed by it: "Sở, ban, ngành". */
  readonly name: Text;
  /** In the order of the decision; empty where only results are known. */
  readonly criteria: readonly Criterion[];
  /** Groups by the province's own bands, best first: from this total up (R13). */
  readonly bands: readonly { readonly id: GroupId; readonly from: number }[];
  readonly fields?: readonly ReformField[];
}

/** Children of a line in their order; the lines at the top where none is named. */
export function criteriaUnder({ criteria }: CriteriaSet, parent?: CriterionId): readonly Criterion[] {
  return criteria.filter((one) => one.parent === parent);
}

/**
 * The lines that are scored: those without children, at or below a line.
 *
 * @example scoredCriteria(set, "1").map(({ id }) => id) // ["1.1", "1.2"]
 */
export function scoredCriteria(set: CriteriaSet, under?: CriterionId): readonly Criterion[] {
  const parents = new Set(set.criteria.map(({ parent }) => parent));
  const above = new Map(set.criteria.map(({ id, parent }) => [id, parent]));
  return set.criteria.filter(
    ({ id }) => !parents.has(id) && (under === undefined || lineage(above, id).includes(under)),
  );
}

/** A line and all above it, from itself upwards; a circle is walked once. */
function lineage(above: ReadonlyMap<CriterionId, CriterionId | undefined>, id: CriterionId) {
  const line: CriterionId[] = [];
  for (let at: CriterionId | undefined = id; at !== undefined && !line.includes(at); at = above.get(at))
    line.push(at);
  return line;
}

/**
 * Full marks of a line, or of all: as declared, else the sum of what is below. Undefined where one of them is not known.
 *
 * @param by only the points that come about in this way
 * @example fullMarksOf(set, undefined, "survey") // 20
 */
export function fullMarksOf(set: CriteriaSet, under?: CriterionId, by?: ScoredBy): number | undefined {
  const line = under === undefined ? undefined : set.criteria.find(({ id }) => id === under);
  if (by === undefined && line?.max !== undefined) return line.max;
  const scored = scoredCriteria(set, under).filter(
    (one) => by === undefined || (one.by ?? "appraisal") === by,
  );
  if (scored.length === 0) return undefined;
  const known = scored.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return known.length === scored.length ? sumOfPoints(known) : undefined;
}

/** The field of a line: its own, else that of the nearest line above. */
export function fieldOfCriterion(set: CriteriaSet, id: CriterionId): ReformFieldId | undefined {
  const above = new Map(set.criteria.map((one) => [one.id, one.parent]));
  for (const at of lineage(above, id)) {
    const field = set.criteria.find((one) => one.id === at)?.field;
    if (field !== undefined) return field;
  }
  return undefined;
}

/**
 * Who is in charge of each line: its own body, else that of the nearest line above; lines of nobody are absent. For the figures
 * of where points are lost, as `bodies`.
 *
 * @example <Bottlenecks data={bodyDataset(assessment)} focus="so-a" bodies={chargesOf(assessment.set)} />
 */
export function chargesOf(set: CriteriaSet): Readonly<Record<CriterionId, Text>> {
  const above = new Map(set.criteria.map((one) => [one.id, one.parent]));
  const own = new Map(set.criteria.map((one) => [one.id, one.charge]));
  const entries = set.criteria.flatMap(({ id }) => {
    const at = lineage(above, id).find((one) => own.get(one) !== undefined);
    const charge = at === undefined ? undefined : own.get(at);
    return charge ? [[id, charge] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Sum of points as they are printed: what binary fractions add beyond a billionth is not there (a band begins at 90, not at 89,99…9). */
export function sumOfPoints(points: readonly number[]): number {
  return Math.round(points.reduce((sum, one) => sum + one, 0) * 1e9) / 1e9;
}

/** What is wrong with a set of criteria. */
export type CriteriaFault =
  | { readonly kind: "twice"; readonly id: CriterionId }
  | { readonly kind: "no-parent"; readonly id: CriterionId; readonly parent: CriterionId }
  | { readonly kind: "circle"; readonly id: CriterionId }
  /** What is below does not add up to what the line declares. */
  | { readonly kind: "sum"; readonly id: CriterionId; readonly declared: number; readonly below: number };

/**
 * Faults of a set, in its order; none for a sound one. A set with faults is still read: what does not add up is said.
 *
 * @example criteriaFaults(set) // [{ kind: "sum", id: "1", declared: 10, below: 9.5 }]
 */
export function criteriaFaults(set: CriteriaSet): readonly CriteriaFault[] {
  const above = new Map(set.criteria.map(({ id, parent }) => [id, parent]));
  const seen = new Set<CriterionId>();
  return set.criteria.flatMap(({ id, parent, max }): CriteriaFault[] => {
    if (seen.has(id)) return [{ kind: "twice", id }];
    seen.add(id);
    if (parent !== undefined && !above.has(parent)) return [{ kind: "no-parent", id, parent }];
    const line = lineage(above, id);
    const top = above.get(line.at(-1) ?? id);
    if (top !== undefined && line.includes(top)) return [{ kind: "circle", id }];
    const children = criteriaUnder(set, id).flatMap((child) => fullMarksOf(set, child.id) ?? []);
    const whole = children.length > 0 && children.length === criteriaUnder(set, id).length;
    const below = sumOfPoints(children);
    return max !== undefined && whole && Math.abs(below - max) > 1e-9
      ? [{ kind: "sum", id, declared: max, below }]
      : [];
  });
}
