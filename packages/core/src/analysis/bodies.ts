import type { AssessedBody, BodyAssessment, CriterionPoints } from "../model/assessment.js";
import { fullMarksOf, scoredCriteria, sumOfPoints } from "../model/criteria.js";
import type { Criterion, CriterionId } from "../model/criteria.js";
import type { GroupId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { competitionRanks } from "./rank.js";
import type { Rank } from "./rank.js";

/** Points of a body: known when each of its lines is, else how many of them are. */
export type PointsSum =
  | { readonly kind: "points"; readonly points: number }
  | { readonly kind: "missing"; readonly scored: number; readonly of: number };

/** One body of an assessment. Self-assessed, appraised and survey points are never mixed (R16). */
export interface BodyRow {
  readonly body: AssessedBody;
  readonly self: PointsSum;
  readonly appraised: PointsSum;
  /** Undefined where the criteria ask nobody. */
  readonly survey: PointsSum | undefined;
  /** Appraised and survey points together. */
  readonly total: PointsSum;
  /** Appraised less self-assessed points: what the council took away is negative. */
  readonly difference: number | undefined;
  readonly rank: Rank;
  readonly group: BodyGroup | undefined;
  /** Lines on which the body asked again. */
  readonly appeals: readonly CriterionPoints[];
}

/** A group as published, or by the province's own bands. */
export interface BodyGroup {
  readonly id: GroupId;
  readonly kind: "published" | "by-bands";
}

/** `rank`: best first; `difference`: what the council took away most first; `listed`: as the decision lists them. */
export type BodyOrder = "rank" | "difference" | "listed";

export interface BodiesQuery {
  /** `rank` when absent. */
  readonly by?: BodyOrder | undefined;
  /** Bodies spoken of. */
  readonly focus?: UnitId | undefined;
}

export interface BodiesFinding {
  readonly kind: "bodies";
  readonly assessment: BodyAssessment;
  /** In the order asked for; what has no place in it comes last, as listed. */
  readonly rows: readonly BodyRow[];
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
}

/**
 * Who stands where among the bodies of one set of criteria (R16). A published rank or group beats a computed one; a rank is
 * computed only where every body has a total (R7, R8), and is then marked as our own reading.
 *
 * @example analyseBodies(assessment, {}).rows[0].rank // { kind: "own-reading", rank: 1, tied: false }
 */
export function analyseBodies(
  assessment: BodyAssessment,
  { by = "rank", focus }: BodiesQuery,
): BodiesFinding {
  const { set, bodies } = assessment;
  const scored = scoredCriteria(set);
  const sums = bodies.map((body) => sumsOf(body, scored));
  const totals = sums.map(({ total }) => (total.kind === "points" ? total.points : Number.NaN));
  const whole = totals.length > 0 && totals.every((total) => !Number.isNaN(total));
  const own = whole ? competitionRanks(totals, "higher-is-better") : [];
  const printed = bodies.map(({ publishedRank }) => publishedRank ?? 0);
  const rows = bodies.map((body, at): BodyRow => {
    const sum = sums[at] ?? sumsOf(body, scored);
    return {
      body,
      ...sum,
      rank: rankOfBody(assessment, body, { at, own, printed, whole }),
      group: groupOfBody(assessment, body, totals[at] ?? Number.NaN),
      appeals: body.points.filter(({ appeal }) => appeal !== undefined),
    };
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
    withTotal: totals.filter((total) => !Number.isNaN(total)).length,
    withRank: rows.filter(({ rank }) => rank.kind !== "unranked").length,
  };
}

function fullTotal({ set, full }: BodyAssessment): number | undefined {
  return full ?? fullMarksOf(set);
}

type Sums = Pick<BodyRow, "self" | "appraised" | "survey" | "total" | "difference">;

function sumsOf(body: AssessedBody, scored: readonly Criterion[]): Sums {
  const points = new Map<CriterionId, CriterionPoints>(body.points.map((one) => [one.criterion, one]));
  const appraisal = scored.filter(({ by = "appraisal" }) => by === "appraisal");
  const asked = scored.filter(({ by }) => by === "survey");
  const self = sum(appraisal.map(({ id }) => points.get(id)?.self));
  const appraised = sum(appraisal.map(({ id }) => points.get(id)?.appraised));
  const survey = asked.length === 0 ? undefined : sum(asked.map(({ id }) => points.get(id)?.survey));
  const total = sum(
    scored.map(({ id, by }) => (by === "survey" ? points.get(id)?.survey : points.get(id)?.appraised)),
  );
  return {
    self,
    appraised,
    survey,
    total,
    difference:
      self.kind === "points" && appraised.kind === "points"
        ? sumOfPoints([appraised.points, -self.points])
        : undefined,
  };
}

function sum(points: readonly (number | undefined)[]): PointsSum {
  const known = points.filter((one) => one !== undefined);
  return known.length === points.length && points.length > 0
    ? { kind: "points", points: sumOfPoints(known) }
    : { kind: "missing", scored: known.length, of: points.length };
}

interface RankGround {
  readonly at: number;
  readonly own: readonly number[];
  readonly printed: readonly number[];
  readonly whole: boolean;
}

function rankOfBody(
  { standing }: BodyAssessment,
  { publishedRank, rankStanding }: AssessedBody,
  { at, own, printed, whole }: RankGround,
): Rank {
  if (publishedRank !== undefined && publishedRank > 0)
    return {
      kind: "published",
      rank: publishedRank,
      standing: rankStanding ?? standing,
      tied: printed.filter((rank) => rank === publishedRank).length > 1,
    };
  const rank = own[at];
  if (rank === undefined || Number.isNaN(rank))
    return { kind: "unranked", why: whole ? "no-score" : "partial-data" };
  return { kind: "own-reading", rank, tied: own.filter((other) => other === rank).length > 1 };
}

function groupOfBody(
  { set }: BodyAssessment,
  { publishedGroup }: AssessedBody,
  total: number,
): BodyGroup | undefined {
  if (publishedGroup !== undefined) return { id: publishedGroup, kind: "published" };
  const band = Number.isNaN(total) ? undefined : set.bands.find(({ from }) => total >= from);
  return band && { id: band.id, kind: "by-bands" };
}

function groupsOf({ set }: BodyAssessment, rows: readonly BodyRow[]): BodiesFinding["groups"] {
  const ids = new Set([...set.bands.map(({ id }) => id), ...rows.flatMap(({ group }) => group?.id ?? [])]);
  return [...ids].map((id) => ({ id, count: rows.filter(({ group }) => group?.id === id).length }));
}

const LAST = Number.POSITIVE_INFINITY;

/** Array order is the order of the list, and sorting keeps it among equals. */
function ordered(rows: readonly BodyRow[], by: BodyOrder): readonly BodyRow[] {
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
