import type { AssessedBody, BodyAssessment } from "../model/assessment.js";
import { fullMarksOf } from "../model/criteria.js";
import type { EditionId, GroupId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { bodyChanges } from "./body-changes.js";
import type { BodiesBreak, BodyChange } from "./body-changes.js";
import { bodyRows } from "./body-rows.js";
import type { BodyRow } from "./body-rows.js";

/** A row, and what became of the body since the earlier year, where one was given that may be compared. */
export interface ChangedRow extends BodyRow {
  readonly change?: BodyChange;
}

/** `rank`: best first; `difference`: what the council took away most first; `listed`: as the decision lists them. */
export type BodyOrder = "rank" | "difference" | "listed";

/** What `analyseBodies` is asked. */
export interface BodiesQuery {
  /** `rank` when absent. */
  readonly by?: BodyOrder | undefined;
  /** Bodies spoken of. */
  readonly focus?: UnitId | undefined;
  /** An earlier year of the same bodies: what changed since. */
  readonly earlier?: BodyAssessment | undefined;
}

/** Bodies inside a province, ranked within one set of criteria (R16): the answer of `analyseBodies`. */
export interface BodiesFinding {
  readonly kind: "bodies";
  readonly assessment: BodyAssessment;
  /** In the order asked for; what has no place in it comes last, as listed. */
  readonly rows: readonly ChangedRow[];
  readonly focus: UnitId | undefined;
  readonly by: BodyOrder;
  /** Full marks of each kind, where known. */
  readonly full: {
    readonly total: number | undefined;
    readonly appraisal: number | undefined;
    readonly survey: number | undefined;
  };
  /** Groups in the order of the bands, each with the number of its rows. */
  readonly groups: readonly { readonly id: GroupId; readonly count: number }[];
  /** How many rows have a total, and how many a rank. */
  readonly withTotal: number;
  readonly withRank: number;
  /** The earlier year that was asked for, and why nothing is set against it, where so. */
  readonly since?: {
    readonly year: EditionId;
    readonly why?: BodiesBreak;
    readonly gone: readonly AssessedBody[];
  };
}

/**
 * Who stands where among the bodies of one set of criteria (R16). A published rank or group beats a computed one; a rank is
 * computed only where every body has a total (R7, R8), and is then marked as our own reading.
 *
 * @example analyseBodies(assessment, {}).rows[0].rank // { kind: "own-reading", rank: 1, tied: false }
 */
export function analyseBodies(
  assessment: BodyAssessment,
  { by = "rank", focus, earlier }: BodiesQuery,
): BodiesFinding {
  const { set, bodies } = assessment;
  const listed = bodyRows(assessment);
  const since = earlier && bodyChanges(earlier, assessment);
  const rows = listed.map((row): ChangedRow => {
    const change = since?.changes.get(row.body.id);
    return change ? { ...row, change } : row;
  });
  return {
    kind: "bodies",
    assessment,
    rows: ordered(rows, by),
    focus: focus !== undefined && bodies.some(({ id }) => id === focus) ? focus : undefined,
    by,
    full: {
      total: set.criteria.length === 0 ? assessment.full : fullTotal(assessment),
      appraisal: fullMarksOf(set, undefined, "appraisal"),
      survey: fullMarksOf(set, undefined, "survey"),
    },
    groups: groupsOf(assessment, rows),
    withTotal: rows.filter(({ total }) => total.kind === "points").length,
    withRank: rows.filter(({ rank }) => rank.kind !== "unranked").length,
    ...(since && earlier
      ? {
          since: {
            year: since.from,
            gone: earlier.bodies.filter(({ id }) => since.gone.includes(id)),
            ...(since.why ? { why: since.why } : {}),
          },
        }
      : {}),
  };
}

function fullTotal({ set, full }: BodyAssessment): number | undefined {
  return full ?? fullMarksOf(set);
}

function groupsOf({ set }: BodyAssessment, rows: readonly BodyRow[]): BodiesFinding["groups"] {
  const ids = new Set([...set.bands.map(({ id }) => id), ...rows.flatMap(({ group }) => group?.id ?? [])]);
  return [...ids].map((id) => ({ id, count: rows.filter(({ group }) => group?.id === id).length }));
}

const LAST = Number.POSITIVE_INFINITY;

/** Array order is the order of the list, and sorting keeps it among equals. */
function ordered(rows: readonly ChangedRow[], by: BodyOrder): readonly ChangedRow[] {
  if (by === "listed") return rows;
  const ranked = rows.every(({ rank }) => rank.kind !== "unranked");
  const place = (row: BodyRow) =>
    by === "difference" ? (row.difference ?? LAST) : row.rank.kind === "unranked" ? LAST : row.rank.rank;
  // where only some have a rank, the list keeps its order: a rank alone does not say who stands between
  return by === "rank" && !ranked ? rows : rows.toSorted((a, b) => compare(place(a), place(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
