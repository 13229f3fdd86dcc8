import type { BodyAssessment } from "../model/assessment.js";
import { criteriaUnder, fullMarksOf, scoredCriteria, sumOfPoints } from "../model/criteria.js";
import type { Criterion, CriterionId } from "../model/criteria.js";
import type { UnitId } from "../model/unit.js";
import { quantile, sortedScores } from "./statistics.js";

/** What a body loses in one line of its criteria (R14): full marks less its points, split at median and best of its peers. */
export interface BodyLoss {
  readonly criterion: Criterion;
  readonly points: number;
  readonly full: number;
  readonly lost: number;
  /** They add up to `lost`; the first two are missing where not every body has points in the line (R8). */
  readonly parts: { readonly toMedian?: number; readonly toBest?: number; readonly toFull: number };
  /** Appraised less self-assessed, where both are known. */
  readonly difference?: number;
}

/**
 * Points that a body lost, criterion by criterion: the answer of `bodyLosses`; `no-such-body` where the assessment does not
 * have it.
 */
export type BodyLosses =
  | {
      readonly kind: "losses";
      /** Largest first, ties in the order of the criteria. */
      readonly losses: readonly BodyLoss[];
      /** Lines without points or without full marks: not ranked. */
      readonly unknown: readonly Criterion[];
      /** Sum of the losses known. */
      readonly lost: number;
    }
  | { readonly kind: "no-such-body" };

/** What `bodyLosses` splits, and how deep. */
export interface BodyLossOptions {
  /** The line to split; the whole when absent. */
  readonly under?: CriterionId | undefined;
  /** Split down to the lines that are scored, not to the next level. */
  readonly deepest?: boolean | undefined;
}

/**
 * Bottlenecks of a body among its peers of the same criteria (R14, R16).
 *
 * @example bodyLosses(assessment, "so-vi-du-1").losses[0] // { criterion: { id: "2" }, lost: 2.75, … }
 */
export function bodyLosses(
  assessment: BodyAssessment,
  body: UnitId,
  { under, deepest = false }: BodyLossOptions = {},
): BodyLosses {
  const { set, bodies } = assessment;
  const at = bodies.findIndex(({ id }) => id === body);
  if (at < 0) return { kind: "no-such-body" };
  const lines = deepest ? scoredCriteria(set, under) : criteriaUnder(set, under);
  const found = lines.map((criterion) => lossOf(assessment, criterion, at));
  const losses = found.filter((one): one is BodyLoss => "lost" in one).toSorted((a, b) => b.lost - a.lost);
  return {
    kind: "losses",
    losses,
    unknown: found.flatMap((one) => ("lost" in one ? [] : [one])),
    lost: sumOfPoints(losses.map(({ lost }) => lost)),
  };
}

/**
 * Points of a body in a line: appraised or survey, of a line with children their sum; undefined where one is missing.
 *
 * @example pointsInCriterion(assessment, 0, "1") // 17.25
 */
export function pointsInCriterion(
  { set, bodies }: BodyAssessment,
  at: number,
  under: CriterionId,
  of: "given" | "self" = "given",
): number | undefined {
  const points = new Map((bodies[at]?.points ?? []).map((one) => [one.criterion, one]));
  const known = scoredCriteria(set, under).map(({ id, by }) => {
    const one = points.get(id);
    if (of === "self") return by === "survey" ? undefined : one?.self;
    return by === "survey" ? one?.survey : one?.appraised;
  });
  const given = known.filter((one) => one !== undefined);
  return given.length === known.length && known.length > 0 ? sumOfPoints(given) : undefined;
}

function lossOf(assessment: BodyAssessment, criterion: Criterion, at: number): BodyLoss | Criterion {
  const full = fullMarksOf(assessment.set, criterion.id);
  const points = pointsInCriterion(assessment, at, criterion.id);
  if (full === undefined || points === undefined) return criterion;
  const all = assessment.bodies.map((_, one) => pointsInCriterion(assessment, one, criterion.id));
  const known = all.filter((one) => one !== undefined);
  const self = pointsInCriterion(assessment, at, criterion.id, "self");
  return {
    criterion,
    points,
    full,
    lost: sumOfPoints([full, -points]),
    parts: partsOf(points, full, known.length === all.length ? known : undefined),
    ...(self === undefined ? {} : { difference: sumOfPoints([points, -self]) }),
  };
}

/** m = max(points, median), b = max(m, best): the parts are m − points, b − m, full − b. */
function partsOf(points: number, full: number, peers: readonly number[] | undefined): BodyLoss["parts"] {
  if (peers === undefined) return { toFull: sumOfPoints([full, -points]) };
  const median = quantile(sortedScores(Float64Array.from(peers)), 0.5) ?? points;
  const m = Math.max(points, median);
  const b = Math.max(m, ...peers);
  return {
    toMedian: sumOfPoints([m, -points]),
    toBest: sumOfPoints([b, -m]),
    toFull: sumOfPoints([full, -b]),
  };
}
