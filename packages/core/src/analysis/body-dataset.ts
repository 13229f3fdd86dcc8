import type { BodyAssessment } from "../model/assessment.js";
import { buildDataset } from "../model/build-dataset.js";
import { fullMarksOf } from "../model/criteria.js";
import type { CriteriaSet } from "../model/criteria.js";
import type { Dataset } from "../model/dataset.js";
import type { Component, Edition, IndexDefinition } from "../model/index-definition.js";
import type { Observation, Value } from "../model/observation.js";
import type { Unit, UnitBook } from "../model/unit.js";
import { analyseBodies } from "./bodies.js";
import { pointsInCriterion } from "./body-losses.js";

/** The component that stands for all criteria. */
const TOTAL = "TOTAL";

export interface BodyDatasetOptions {
  /** What kind of bodies they are; departments when absent. */
  readonly kind?: Unit["periods"][number]["kind"];
}

/**
 * An assessment as a data set, so that every figure of an index shows it too: ranking table, waterfall of a body's bottlenecks,
 * profile. Only appraised and survey points go in: what a body gave itself is no score (R16).
 *
 * @example <RankingTable data={bodyDataset(assessment)} edition={2025} />
 */
export function bodyDataset(
  assessment: BodyAssessment,
  { kind = "department" }: BodyDatasetOptions = {},
): Dataset {
  return buildDataset({
    definition: definitionOf(assessment),
    book: bookOf(assessment, kind),
    sources: assessment.sources,
    observations: observationsOf(assessment),
    averages:
      assessment.printedAverage === undefined
        ? []
        : [
            {
              edition: assessment.year,
              component: TOTAL,
              average: assessment.printedAverage.average,
              standing: assessment.standing,
              source: assessment.sources[0]?.id ?? "",
            },
          ],
  });
}

function definitionOf(assessment: BodyAssessment): IndexDefinition {
  const { id, credit, set, year } = assessment;
  const name = nameOf(assessment);
  const full = set.criteria.length === 0 ? assessment.full : fullMarksOf(set);
  const term = (component: string, text: typeof name, max: number | undefined) => ({
    component,
    from: year,
    to: year,
    name: text,
    min: 0,
    ...(max === undefined ? {} : { max }),
  });
  return {
    id,
    name,
    fullName: name,
    publisher: credit,
    credit,
    scoreUnit: "points",
    digits: 2,
    direction: "higher-is-better",
    overall: TOTAL,
    components: [{ id: TOTAL, level: "overall" }, ...componentsOf(set)],
    terms: [
      term(TOTAL, { vi: "Tổng điểm", en: "Total" }, full),
      ...set.criteria.map((one) => term(one.id, one.name, fullMarksOf(set, one.id))),
    ],
    methodologies: [
      {
        id: set.id,
        from: year,
        to: year,
        name: set.name,
        total: set.criteria.length > 0 ? "sum" : "as-published",
      },
    ],
    ...(assessment.standing === "illustrative" ? { standing: "illustrative" as const } : {}),
    comparable: [],
    breaks: [],
    editions: [editionOf(assessment)],
    groupNames: Object.fromEntries(
      groupIds(assessment).map((group) => [group, { vi: `Nhóm ${group}`, en: `Group ${group}` }]),
    ),
  };
}

/** An invented whole carries it in its name, too, wherever that is read (R11). */
function nameOf({ name, standing }: BodyAssessment): BodyAssessment["name"] {
  return standing === "illustrative"
    ? { vi: `${name.vi} (minh họa)`, en: `${name.en} (illustrative)` }
    : name;
}

function groupIds({ set, bodies }: BodyAssessment): readonly string[] {
  return [
    ...new Set([...set.bands.map(({ id }) => id), ...bodies.flatMap((one) => one.publishedGroup ?? [])]),
  ];
}

function componentsOf({ criteria }: CriteriaSet): readonly Component[] {
  return criteria.map(({ id, parent }) => ({
    id,
    parent: parent ?? TOTAL,
    level: parent === undefined ? "dimension" : "sub-dimension",
  }));
}

function editionOf(assessment: BodyAssessment): Edition {
  const { set, year, bodies, id } = assessment;
  const { withTotal, withRank } = analyseBodies(assessment, {});
  const score = withTotal === bodies.length ? "complete" : "partial";
  const scored = (under: string) =>
    bodies.every((_, at) => pointsInCriterion(assessment, at, under) !== undefined);
  const rank = withRank === bodies.length ? "complete" : "partial";
  return {
    id: year,
    unitSet: id,
    asOf: `${year}-12-31`,
    methodology: set.id,
    regime: withTotal === 0 && withRank < bodies.length ? { kind: "groups-only" } : { kind: "full" },
    holdings: Object.fromEntries([
      ["*", { score, rank }],
      ...set.criteria.map((one) => [
        one.id,
        { score: scored(one.id) ? "complete" : "partial", rank: "partial" } as const,
      ]),
    ]),
    grouping: { kind: "bands", bands: set.bands },
  };
}

function bookOf({ id, bodies }: BodyAssessment, kind: Unit["periods"][number]["kind"]): UnitBook {
  const units = bodies.map(
    (body): Unit => ({
      id: body.id,
      periods: [{ from: "1900-01-01", name: body.name, fullName: body.name.vi, kind, aliases: [] }],
    }),
  );
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    sets: new Map([[id, { id, units: bodies.map((body) => body.id) }]]),
    regions: new Map(),
    successions: [],
  };
}

function observationsOf(assessment: BodyAssessment): readonly Observation[] {
  const { bodies, set, year, id, standing, sources } = assessment;
  const { rows } = analyseBodies(assessment, { by: "listed" });
  return rows.flatMap(({ body, total }, at): readonly Observation[] => {
    const base = {
      unit: body.id,
      index: id,
      edition: year,
      standing,
      source: body.source ?? sources[0]?.id ?? "",
    };
    const lines = set.criteria.map(
      (one): Observation => ({
        ...base,
        component: one.id,
        value: valueOf(pointsInCriterion(assessment, at, one.id)),
      }),
    );
    const known = bodies[at];
    return [
      {
        ...base,
        component: TOTAL,
        value: valueOf(total.kind === "points" ? total.points : undefined),
        ...(known?.publishedRank === undefined ? {} : { publishedRank: known.publishedRank }),
        ...(known?.rankStanding === undefined ? {} : { rankStanding: known.rankStanding }),
        ...(known?.publishedGroup === undefined ? {} : { publishedGroup: known.publishedGroup }),
      },
      ...lines,
    ];
  });
}

function valueOf(points: number | undefined): Value {
  return points === undefined ? { kind: "missing", why: "not-in-data" } : { kind: "score", score: points };
}
