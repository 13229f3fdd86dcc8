import type { AssessedBody, BodyAssessment, CriterionPoints } from "../model/assessment.js";
import { scoredCriteria, sumOfPoints } from "../model/criteria.js";
import type { Criterion, CriterionId } from "../model/criteria.js";
import type { GroupId } from "../model/index-definition.js";
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

/** Bodies with their sums, ranks and groups, in the order of the list. */
export function bodyRows(assessment: BodyAssessment): readonly BodyRow[] {
  const { set, bodies } = assessment;
  const scored = scoredCriteria(set);
  const sums = bodies.map((body) => sumsOf(body, scored));
  const totals = sums.map(({ total }) => (total.kind === "points" ? total.points : Number.NaN));
  const whole = totals.length > 0 && totals.every((total) => !Number.isNaN(total));
  const own = whole ? competitionRanks(totals, "higher-is-better") : [];
  const printed = bodies.map(({ publishedRank }) => publishedRank ?? 0);
  return bodies.map(
    (body, at): BodyRow => ({
      body,
      ...(sums[at] ?? sumsOf(body, scored)),
      rank: rankOfBody(assessment, body, { at, own, printed, whole }),
      group: groupOfBody(assessment, body, totals[at] ?? Number.NaN),
      appeals: body.points.filter(({ appeal }) => appeal !== undefined),
    }),
  );
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
