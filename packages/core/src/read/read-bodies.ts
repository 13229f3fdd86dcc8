import type { AssessedBody, BodyAssessment, CriterionPoints } from "../model/assessment.js";
import { criteriaFaults, scoredCriteria } from "../model/criteria.js";
import type { CriteriaSet, Criterion } from "../model/criteria.js";
import { fold } from "../model/find-units.js";
import type { Issue } from "./issue.js";
import { ASSESSMENT_TABLE, BODY_RESULTS_TABLE, CRITERIA_TABLE } from "./province-tables.js";
import { readRecords, sortedIssues } from "./records.js";
import type { TableRecord, TableSource } from "./records.js";

/** A text of a file: the same in both languages. */
export const same = (text: string) => ({ vi: text, en: text });

/**
 * Lines of criteria as a set (`CRITERIA_TABLE`). A code given twice and a line that is its own ancestor are not kept; a line
 * whose parts do not add up to its full marks is kept and reported.
 *
 * @param about id, name and bands of the set
 * @example readCriteria("Mã tiêu chí;Tên tiêu chí;Điểm tối đa\n1;Thể chế;10", { id: "so", name, bands }).set.criteria.length // 1
 */
export function readCriteria(
  source: TableSource,
  about: Omit<CriteriaSet, "criteria">,
  file = "CSV",
): { readonly set: CriteriaSet; readonly issues: readonly Issue[] } {
  const { records, issues } = readRecords(source, CRITERIA_TABLE, file);
  const rowOf = new Map<string, TableRecord>();
  const lines: Criterion[] = [];
  for (const record of records) {
    const id = record.text("id") ?? "";
    const first = rowOf.get(id);
    if (first) {
      record.report("duplicate-row", "error", "id", String(first.row));
      continue;
    }
    rowOf.set(id, record);
    lines.push(criterionOf(record, id, about.fields));
  }
  const dropped = new Set<string>();
  for (const fault of criteriaFaults({ ...about, criteria: lines })) {
    const record = rowOf.get(fault.id);
    if (fault.kind === "sum") record?.report("parts-not-total", "warning", "max", String(fault.below));
    else if (fault.kind !== "twice") {
      record?.report("unknown-reference", "error", "parent");
      dropped.add(fault.id);
    }
  }
  const criteria = lines.filter((line) => !isUnder(line, lines, dropped));
  for (const { id } of lines)
    if (!dropped.has(id) && !criteria.some((one) => one.id === id))
      rowOf.get(id)?.report("unknown-reference", "error", "parent");
  return { set: { ...about, criteria }, issues: sortedIssues(issues) };
}

/** A line that is dropped, or stands below one. */
function isUnder(line: Criterion, lines: readonly Criterion[], dropped: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: Criterion | undefined = line; at && !seen.has(at.id); ) {
    if (dropped.has(at.id)) return true;
    seen.add(at.id);
    const { parent }: Criterion = at;
    at = lines.find(({ id }) => id === parent);
  }
  return false;
}

function criterionOf(record: TableRecord, id: string, fields: CriteriaSet["fields"]): Criterion {
  const [parent, by, charge] = ["parent", "by", "charge"].map((key) => record.text(key));
  const field = fieldOf(record, fields);
  const max = record.number("max");
  if (max !== undefined && max < 0) record.report("below-minimum", "warning", "max", "0");
  return {
    id,
    name: same(record.text("name") ?? id),
    ...(parent === undefined ? {} : { parent }),
    ...(max === undefined || max < 0 ? {} : { max }),
    ...(by === "survey" || by === "appraisal" ? { by } : {}),
    ...(field === undefined ? {} : { field }),
    ...(charge === undefined ? {} : { charge: same(charge) }),
  };
}

/** The field that a row names; one that the list of fields does not have is told. */
export function fieldOf(record: TableRecord, fields: CriteriaSet["fields"] = []): string | undefined {
  const field = record.text("field");
  if (field === undefined || fields.length === 0 || fields.some(({ id }) => id === field)) return field;
  record.report("unknown-value", "warning", "field", fields.map(({ id }) => id).join(", "));
  return undefined;
}

/** Tables that `readAssessment` puts together. */
export interface AssessmentSources {
  /** `ASSESSMENT_TABLE`: points, one row a body and a scored line. */
  readonly points?: TableSource;
  /** `BODY_RESULTS_TABLE`: published groups and ranks, one row a body. */
  readonly results?: TableSource;
  readonly files?: { readonly points?: string; readonly results?: string };
}

/**
 * Points and published results as an assessment of the bodies of one set of criteria (R16). Bodies stand in the order in which
 * they are first named, those of the results first; their ids are their names, folded.
 *
 * @param about what is known of the whole: id, name, year, set, …
 * @example readAssessment({ points: "Đơn vị;Mã tiêu chí;Tự chấm;Thẩm định\nSở A;1;9,5;9" }, about).assessment.bodies.length // 1
 */
export function readAssessment(
  { points, results, files = {} }: AssessmentSources,
  about: Omit<BodyAssessment, "bodies">,
): { readonly assessment: BodyAssessment; readonly issues: readonly Issue[] } {
  const bodies = new Map<string, AssessedBody>();
  const told =
    results === undefined ? undefined : readRecords(results, BODY_RESULTS_TABLE, files.results ?? "CSV");
  const rows = new Map<string, number>();
  for (const record of told?.records ?? []) addResult(record, about, bodies, rows);
  const given =
    points === undefined ? undefined : readRecords(points, ASSESSMENT_TABLE, files.points ?? "CSV");
  const scored = new Map(scoredCriteria(about.set).map((one) => [one.id, one]));
  const seen = new Map<string, number>();
  for (const record of given?.records ?? []) addPoints(record, scored, bodies, seen);
  return {
    assessment: { ...about, bodies: [...bodies.values()] },
    issues: [...sortedIssues(told?.issues ?? []), ...sortedIssues(given?.issues ?? [])],
  };
}

/** Id of a body in the tables of a province: its name, folded, words joined by dashes. */
export function bodyId(name: string): string {
  return fold(name).replaceAll(" ", "-");
}

function addResult(
  record: TableRecord,
  { set }: Omit<BodyAssessment, "bodies">,
  bodies: Map<string, AssessedBody>,
  rows: Map<string, number>,
): void {
  const name = record.text("body") ?? "";
  const id = bodyId(name);
  const first = rows.get(id);
  if (first !== undefined) return record.report("duplicate-row", "error", "body", String(first));
  rows.set(id, record.row);
  const [group, rank] = [record.text("group"), record.number("rank")];
  const known = group === undefined || set.bands.length === 0 || set.bands.some((band) => band.id === group);
  if (!known) record.report("unknown-value", "warning", "group", set.bands.map((band) => band.id).join(", "));
  const whole = rank === undefined || (Number.isInteger(rank) && rank >= 1);
  if (!whole) record.report("unreadable-rank", "warning", "rank");
  bodies.set(id, {
    id,
    name: same(name),
    points: [],
    ...(group === undefined || !known ? {} : { publishedGroup: group }),
    ...(rank === undefined || !whole ? {} : { publishedRank: rank }),
  });
}

function addPoints(
  record: TableRecord,
  scored: ReadonlyMap<string, Criterion>,
  bodies: Map<string, AssessedBody>,
  seen: Map<string, number>,
): void {
  const [name = "", criterion = ""] = [record.text("body"), record.text("criterion")];
  const line = scored.get(criterion);
  if (!line) return record.report("unknown-reference", "error", "criterion");
  const id = bodyId(name);
  const cell = `${id}/${criterion}`;
  const first = seen.get(cell);
  if (first !== undefined) return record.report("duplicate-row", "error", "criterion", String(first));
  seen.set(cell, record.row);
  const body = bodies.get(id) ?? { id, name: same(name), points: [] };
  bodies.set(id, { ...body, points: [...body.points, pointsOf(record, line)] });
}

function pointsOf(record: TableRecord, line: Criterion): CriterionPoints {
  const within = (key: "self" | "appraised" | "survey") => {
    const value = record.number(key);
    // people are asked, or the council looks: a number in the other's place is nobody's
    const place = (line.by ?? "appraisal") === "survey" ? key === "survey" : key !== "survey";
    if (value === undefined) return {};
    if (!place) record.report("unexpected-cell", "warning", key);
    else if (value < 0) record.report("below-minimum", "warning", key, "0");
    else if (line.max !== undefined && value > line.max)
      record.report("above-maximum", "warning", key, String(line.max));
    else return { [key]: value };
    return {};
  };
  const [outcome, note] = [record.text("appeal"), record.text("note")];
  const [asked, granted] = [record.number("asked"), record.number("granted")];
  if (asked !== undefined && granted !== undefined && granted > asked)
    record.report("above-maximum", "warning", "granted", String(asked));
  const appeal =
    outcome === "open" || outcome === "upheld" || outcome === "dismissed"
      ? {
          appeal: {
            outcome,
            ...(asked === undefined ? {} : { asked }),
            ...(granted === undefined || granted > (asked ?? granted) ? {} : { granted }),
            ...(note === undefined ? {} : { note: same(note) }),
          } as const,
        }
      : {};
  return { criterion: line.id, ...within("self"), ...within("appraised"), ...within("survey"), ...appeal };
}
