import type { BodyAssessment } from "../model/assessment.js";
import { fullMarksOf, sumOfPoints } from "../model/criteria.js";
import type { Criterion, ReformField } from "../model/criteria.js";
import type { InspectionFinding, Programme } from "../model/programme.js";
import type { IsoDate, Text } from "../model/text.js";
import { pointsInCriterion } from "./body-losses.js";
import { dayNumber, weekOf } from "./progress.js";

/**
 * Where a finding stands on a day (R17). A shortcoming: put right in time or late, late (its last day has passed), due this week,
 * open (later than this week), without a deadline, unclear (its dates cannot be read). What others may copy and who was away
 * ask for nothing: noted.
 */
export const FINDING_STATUSES = [
  "late",
  "this-week",
  "open",
  "no-deadline",
  "unclear",
  "done-late",
  "done",
  "noted",
] as const;
/** Where a finding stands on a day: one of `FINDING_STATUSES`. */
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** One finding of an inspection, and where it stands on the day asked for (R17). */
export interface FindingRow {
  readonly finding: InspectionFinding;
  readonly status: FindingStatus;
  /** Days after the last day, until it was put right or until today; 0 where in time. */
  readonly daysLate: number;
  /** The body by name: the finding's own, else that of its visit. */
  readonly body?: Text;
  /** Lines of the criteria in which it costs points, where the query names an assessment. */
  readonly costs: readonly FindingCost[];
}

/** What was found in one field of the reform; without a field, what is of all of them. */
export interface FindingSection {
  readonly field: ReformField | undefined;
  /** What asks for attention first: by status, then days late, then as given. */
  readonly rows: readonly FindingRow[];
}

/** Findings of a programme by field and status (R17): the answer of `analyseFindings`. */
export type FindingsFinding =
  | {
      readonly kind: "findings";
      readonly programme: Programme;
      readonly today: IsoDate;
      readonly assessment?: BodyAssessment;
      /** Fields in their order, each also where nothing was found in it; what is of all fields comes first. */
      readonly sections: readonly FindingSection[];
      /** How many rows have each status: nothing is counted that is not a row. */
      readonly counts: Readonly<Record<FindingStatus, number>>;
      readonly kinds: Readonly<Record<InspectionFinding["kind"], number>>;
      /** Past the last day, longest first. */
      readonly late: readonly FindingRow[];
      /** Last day from today to Sunday, soonest first. */
      readonly thisWeek: readonly FindingRow[];
    }
  | { readonly kind: "no-such-day"; readonly programme: Programme; readonly today: string };

/** What `analyseFindings` is asked. */
export interface FindingsQuery {
  /** The day on which the status is read: given, never a clock's. */
  readonly today: IsoDate;
  /** The assessment whose criteria the findings name. */
  readonly assessment?: BodyAssessment | undefined;
}

/**
 * What the teams of a programme found, by field, and what is still to be done about it on a day (R17).
 *
 * @returns `no-such-day` where `today` is not a day
 * @example analyseFindings(programme, { today: "2026-11-26" }).late[0].daysLate // 12
 */
export function analyseFindings(programme: Programme, { today, assessment }: FindingsQuery): FindingsFinding {
  if (dayNumber(today) === undefined) return { kind: "no-such-day", programme, today };
  const rows = (programme.findings ?? []).map((finding) =>
    findingRow(programme, finding, { today, assessment }),
  );
  const counts = {
    late: 0,
    "this-week": 0,
    open: 0,
    "no-deadline": 0,
    unclear: 0,
    "done-late": 0,
    done: 0,
    noted: 0,
  };
  const kinds = { shortcoming: 0, "good-practice": 0, absence: 0 };
  for (const { status, finding } of rows) {
    counts[status] += 1;
    kinds[finding.kind] += 1;
  }
  return {
    kind: "findings",
    programme,
    today,
    ...(assessment ? { assessment } : {}),
    sections: sectionsOf(programme, rows),
    counts,
    kinds,
    late: rows.filter(({ status }) => status === "late").toSorted((a, b) => b.daysLate - a.daysLate),
    thisWeek: rows
      .filter(({ status }) => status === "this-week")
      .toSorted((a, b) => compareText(a.finding.deadline ?? "", b.finding.deadline ?? "")),
  };
}

function findingRow(
  programme: Programme,
  finding: InspectionFinding,
  { today, assessment }: FindingsQuery,
): FindingRow {
  const visit = programme.items.find(({ id }) => id === finding.visit);
  const body = finding.body ?? visit?.body;
  const unit = finding.unit ?? visit?.unit;
  const whose = unit === undefined ? finding : { ...finding, unit };
  return {
    finding,
    ...findingStatus(finding, today),
    ...(body ? { body } : {}),
    costs: assessment ? findingCosts(whose, assessment) : [],
  };
}

/**
 * Status of one finding on a day. What was put right later than that day is not put right yet on it.
 *
 * @example findingStatus({ kind: "shortcoming", deadline: "2026-11-01", … }, "2026-11-26") // { status: "late", daysLate: 25 }
 */
export function findingStatus(
  { kind, deadline, done }: InspectionFinding,
  today: IsoDate,
): { readonly status: FindingStatus; readonly daysLate: number } {
  if (kind !== "shortcoming") return { status: "noted", daysLate: 0 };
  const now = dayNumber(today);
  const [last, fixed] = [deadline, done].map((day) => (day === undefined ? undefined : dayNumber(day)));
  const unread = (day: string | undefined, read: number | undefined) =>
    day !== undefined && read === undefined;
  if (now === undefined || unread(deadline, last) || unread(done, fixed))
    return { status: "unclear", daysLate: 0 };
  if (fixed !== undefined && fixed <= now) {
    const days = last === undefined ? 0 : Math.max(0, fixed - last);
    return { status: days > 0 ? "done-late" : "done", daysLate: days };
  }
  if (last === undefined) return { status: "no-deadline", daysLate: 0 };
  if (now > last) return { status: "late", daysLate: now - last };
  const sunday = dayNumber(weekOf(today)?.to ?? "") ?? now;
  return { status: last <= sunday ? "this-week" : "open", daysLate: 0 };
}

function sectionsOf({ fields = [] }: Programme, rows: readonly FindingRow[]): readonly FindingSection[] {
  const known = new Set(fields.map(({ id }) => id));
  const unnamed = [...new Set(rows.flatMap(({ finding }) => finding.field ?? []))].filter(
    (id) => !known.has(id),
  );
  const all: readonly (ReformField | undefined)[] = [
    undefined,
    ...fields,
    ...unnamed.map((id) => ({ id, name: { vi: id, en: id } })),
  ];
  return all
    .map((field) => ({
      field,
      rows: rows.filter(({ finding }) => finding.field === field?.id).toSorted(byUrgency),
    }))
    .filter(({ field, rows: own }) => field !== undefined || own.length > 0);
}

function byUrgency(a: FindingRow, b: FindingRow): number {
  const place = ({ status }: FindingRow) => FINDING_STATUSES.indexOf(status);
  return place(a) - place(b) || b.daysLate - a.daysLate;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a finding costs in one line of the criteria: what the body lost there, where the assessment says so. */
export interface FindingCost {
  readonly criterion: Criterion;
  /** Full marks less points of the body in the line; undefined where either is not known. */
  readonly lost: number | undefined;
}

/**
 * The lines of the criteria that a finding names, with what its body lost in each (R17). A finding without body, or of a body
 * that the assessment does not have, has lines without losses: nothing is guessed. Lines that the set does not have are left out.
 *
 * @example findingCosts(finding, assessment) // [{ criterion: { id: "2.1" }, lost: 0.75 }]
 */
export function findingCosts(finding: InspectionFinding, assessment: BodyAssessment): readonly FindingCost[] {
  const at = assessment.bodies.findIndex(({ id }) => id === finding.unit);
  return (finding.criteria ?? []).flatMap((id) => {
    const criterion = assessment.set.criteria.find((one) => one.id === id);
    if (!criterion) return [];
    const full = fullMarksOf(assessment.set, id);
    const points = at < 0 ? undefined : pointsInCriterion(assessment, at, id);
    const lost = full === undefined || points === undefined ? undefined : sumOfPoints([full, -points]);
    return [{ criterion, lost }];
  });
}
