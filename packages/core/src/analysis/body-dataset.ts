import type { BodyAssessment } from "../model/assessment.js";
import { buildDataset } from "../model/build-dataset.js";
import { fullMarksOf } from "../model/criteria.js";
import type { CriteriaSet } from "../model/criteria.js";
import type { Dataset } from "../model/dataset.js";
import type { Component, Edition, IndexDefinition } from "../model/index-definition.js";
import type { Observation, Value } from "../model/observation.js";
import type { Unit, UnitBook } from "../model/unit.js";
import type { Text } from "../model/text.js";
import { analyseBodies } from "./bodies.js";
import { bodiesBreak } from "./body-changes.js";
import { pointsInCriterion } from "./body-losses.js";

/** The component that stands for all criteria. */
const TOTAL = "TOTAL";

/** How `bodyDataset` reads an assessment as an index. */
export interface BodyDatasetOptions {
  /** What kind of bodies they are; departments when absent. */
  readonly kind?: Unit["periods"][number]["kind"];
}

/**
 * An assessment as a data set, or those of several years, so that every figure of an index shows them too: ranking table,
 * waterfall of a body's bottlenecks, profile; with several years trend, slope and what changed. Only appraised and survey points
 * go in: what a body gave itself is no score (R16). Two years are compared where `bodiesBreak` finds nothing against it (R5).
 *
 * @example <RankingTable data={bodyDataset(assessment)} edition={2025} />
 */
export function bodyDataset(
  assessments: BodyAssessment | readonly [BodyAssessment, ...BodyAssessment[]],
  { kind = "department" }: BodyDatasetOptions = {},
): Dataset {
  const years = ("set" in assessments ? [assessments] : assessments).toSorted((a, b) => a.year - b.year);
  return buildDataset({
    definition: definitionOf(years),
    book: bookOf(years, kind),
    sources: years
      .flatMap(({ sources }) => sources)
      .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at),
    observations: years.flatMap((one) => observationsOf(one, idOf(years))),
    averages: years.flatMap(({ year, printedAverage, standing, sources }) =>
      printedAverage === undefined
        ? []
        : [
            {
              edition: year,
              component: TOTAL,
              average: printedAverage.average,
              standing,
              source: sources[0]?.id ?? "",
            },
          ],
    ),
  });
}

type Years = readonly BodyAssessment[];

/** Names of the whole are those of the newest year. */
function newest(years: Years): BodyAssessment {
  const last = years.at(-1);
  if (!last) throw new RangeError("A data set of bodies needs one assessment at least.");
  return last;
}

const idOf = (years: Years) => newest(years).id;

function definitionOf(years: Years): IndexDefinition {
  const last = newest(years);
  const name = nameOf(last);
  return {
    id: last.id,
    name,
    fullName: name,
    publisher: last.credit,
    credit: last.credit,
    scoreUnit: "points",
    digits: 2,
    direction: "higher-is-better",
    overall: TOTAL,
    components: [{ id: TOTAL, level: "overall" }, ...componentsOfAll(years)],
    terms: years.flatMap(termsOf),
    methodologies: years.map(({ set, year }) => ({
      id: `${set.id}-${year}`,
      from: year,
      to: year,
      name: set.name,
      total: set.criteria.length > 0 ? "sum" : "as-published",
    })),
    ...(years.some(({ standing }) => standing === "illustrative")
      ? { standing: "illustrative" as const }
      : {}),
    comparable: years.flatMap((after) =>
      years
        .filter((before) => bodiesBreak(before, after) === undefined)
        .map((before) => ({ from: before.year, to: after.year })),
    ),
    breaks: [],
    editions: years.map((one) => editionOf(one, setOf(one, years).id)),
    groupNames: Object.fromEntries(
      years.flatMap(groupIds).map((group) => [group, { vi: `Nhóm ${group}`, en: `Group ${group}` }]),
    ),
  };
}

function termsOf({ set, year, full }: BodyAssessment): IndexDefinition["terms"] {
  const whole = set.criteria.length === 0 ? full : fullMarksOf(set);
  const term = (component: string, name: Text, max: number | undefined) => ({
    component,
    from: year,
    to: year,
    name,
    min: 0,
    ...(max === undefined ? {} : { max }),
  });
  return [
    term(TOTAL, { vi: "Tổng điểm", en: "Total" }, whole),
    ...set.criteria.map((one) => term(one.id, one.name, fullMarksOf(set, one.id))),
  ];
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

/** Lines of all years, each once, those of the newest first. */
function componentsOfAll(years: Years): readonly Component[] {
  const found = new Map<string, Component>();
  for (const { set } of years.toReversed())
    for (const component of componentsOf(set))
      if (!found.has(component.id)) found.set(component.id, component);
  return [...found.values()];
}

function componentsOf({ criteria }: CriteriaSet): readonly Component[] {
  return criteria.map(({ id, parent }) => ({
    id,
    parent: parent ?? TOTAL,
    level: parent === undefined ? "dimension" : "sub-dimension",
  }));
}

function editionOf(assessment: BodyAssessment, unitSet: string): Edition {
  const { set, year, bodies } = assessment;
  const { withTotal, withRank } = analyseBodies(assessment, {});
  const score = withTotal === bodies.length ? "complete" : "partial";
  const scored = (under: string) =>
    bodies.every((_, at) => pointsInCriterion(assessment, at, under) !== undefined);
  const rank = withRank === bodies.length ? "complete" : "partial";
  return {
    id: year,
    unitSet,
    asOf: `${year}-12-31`,
    methodology: `${set.id}-${year}`,
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

/** Years that assess the same bodies share a set: only so are their ranks compared. It has the order of the newest list. */
function setOf(assessment: BodyAssessment, years: Years) {
  const members = (one: BodyAssessment) =>
    one.bodies
      .map(({ id }) => id)
      .toSorted()
      .join();
  const { id, year, bodies } = years.findLast((one) => members(one) === members(assessment)) ?? assessment;
  return { id: `${id}-${year}`, units: bodies.map((body) => body.id) };
}

function bookOf(years: Years, kind: Unit["periods"][number]["kind"]): UnitBook {
  const units = years
    .flatMap(({ bodies }) => bodies)
    .map(
      (body): Unit => ({
        id: body.id,
        periods: [{ from: "1900-01-01", name: body.name, fullName: body.name.vi, kind, aliases: [] }],
      }),
    );
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    sets: new Map(years.map((one) => setOf(one, years)).map((set) => [set.id, set])),
    regions: new Map(),
    successions: [],
  };
}

function observationsOf(assessment: BodyAssessment, index: string): readonly Observation[] {
  const { bodies, set, year, standing, sources } = assessment;
  const { rows } = analyseBodies(assessment, { by: "listed" });
  return rows.flatMap(({ body, total }, at): readonly Observation[] => {
    const base = {
      unit: body.id,
      index,
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
