import type { BodyAssessment } from "../model/assessment.js";
import { fullMarksOf, scoredCriteria, sumOfPoints } from "../model/criteria.js";
import type { CriteriaSet } from "../model/criteria.js";
import type { EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { bodyRows } from "./body-rows.js";
import type { BodyRow } from "./body-rows.js";

/** Why two years are not set against each other: nobody declares that they may be, or other criteria are scored. */
export type BodiesBreak = "not-declared" | "criteria";

/** What became of a body since an earlier year. */
export type BodyChange =
  /** Points where both totals are known; ranks (positive is better) where both years rank the same bodies in the same way. */
  | { readonly kind: "change"; readonly points?: number; readonly ranks?: number }
  /** It was not assessed then. */
  | { readonly kind: "new" }
  /** Of this body too little is known in one of the years. */
  | { readonly kind: "unknown" };

/** What became of the bodies of a province between two assessments. */
export interface BodyChanges {
  readonly from: EditionId;
  readonly to: EditionId;
  /** Absent where the two years may be set against each other. */
  readonly why?: BodiesBreak;
  /** Changes by body; empty across a break. */
  readonly changes: ReadonlyMap<UnitId, BodyChange>;
  /** Bodies of the earlier year that are no longer assessed. */
  readonly gone: readonly UnitId[];
}

/**
 * May two years of an assessment be set against each other? Only where the later one declares it, and the same lines are scored
 * out of the same marks (R5).
 */
export function bodiesBreak(before: BodyAssessment, after: BodyAssessment): BodiesBreak | undefined {
  if (!(after.comparableTo ?? []).includes(before.year) || before.year >= after.year) return "not-declared";
  return linesOf(before.set) === linesOf(after.set) &&
    fullOf(before) === fullOf(after) &&
    before.set.id === after.set.id
    ? undefined
    : "criteria";
}

function linesOf(set: CriteriaSet): string {
  return scoredCriteria(set)
    .map(({ id, max, by = "appraisal" }) => `${id} ${max ?? "?"} ${by}`)
    .join();
}

function fullOf({ set, full }: BodyAssessment): number | undefined {
  return set.criteria.length === 0 ? full : fullMarksOf(set);
}

/**
 * What became of each body between two years: points of the total and ranks, only where the years may be compared.
 *
 * @example bodyChanges(of2024, of2025).changes.get("so-vi-du") // { kind: "change", points: 1.25, ranks: 2 }
 */
export function bodyChanges(before: BodyAssessment, after: BodyAssessment): BodyChanges {
  const why = bodiesBreak(before, after);
  const [then, now] = [rowsOf(before), rowsOf(after)];
  const both = { from: before.year, to: after.year };
  const gone = [...then.keys()].filter((id) => !now.has(id));
  if (why !== undefined) return { ...both, why, changes: new Map(), gone };
  // a place among others says nothing of a place among these
  const same = then.size === now.size && gone.length === 0;
  const changes = [...now].map(([id, row]): readonly [UnitId, BodyChange] => {
    const earlier = then.get(id);
    return [id, earlier ? changeOf(earlier, row, same) : { kind: "new" }];
  });
  return { ...both, changes: new Map(changes), gone };
}

function rowsOf(assessment: BodyAssessment): ReadonlyMap<UnitId, BodyRow> {
  return new Map(bodyRows(assessment).map((row) => [row.body.id, row]));
}

function changeOf(then: BodyRow, now: BodyRow, same: boolean): BodyChange {
  const points =
    then.total.kind === "points" && now.total.kind === "points"
      ? sumOfPoints([now.total.points, -then.total.points])
      : undefined;
  const [was, is] = [then.rank, now.rank];
  const ranks =
    same && was.kind !== "unranked" && is.kind !== "unranked" && was.kind === is.kind
      ? was.rank - is.rank
      : undefined;
  if (points === undefined && ranks === undefined) return { kind: "unknown" };
  return {
    kind: "change",
    ...(points === undefined ? {} : { points }),
    ...(ranks === undefined ? {} : { ranks }),
  };
}
