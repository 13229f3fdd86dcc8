import { nearestWord } from "../model/edit-distance.js";
import { fold } from "../model/find-units.js";
import type {
  CheckItem,
  CheckResult,
  InspectionFinding,
  InspectionFindingKind,
  Programme,
  ProgrammeItem,
} from "../model/programme.js";
import type { Issue } from "./issue.js";
import { CHECKS_TABLE, FINDINGS_TABLE, VISITS_TABLE } from "./province-tables.js";
import { bodyId, fieldOf, same } from "./read-bodies.js";
import { readRecords, sortedIssues } from "./records.js";
import type { TableRecord, TableSource } from "./records.js";

/** Tables that `readProgramme` puts together. */
export interface ProgrammeSources {
  /** `VISITS_TABLE`. */
  readonly visits?: TableSource;
  /** `CHECKS_TABLE`: results of visits. */
  readonly checks?: TableSource;
  /** `FINDINGS_TABLE`. */
  readonly findings?: TableSource;
  readonly files?: { readonly visits?: string; readonly checks?: string; readonly findings?: string };
}

/**
 * A programme of inspections from its tables: the plan, the results of its list, the findings. A result or finding that names a
 * visit that the plan does not have is reported and not kept.
 *
 * @param about what is known of the plan: id, name, number, date, list, fields, …
 * @example readProgramme({ visits: "Mã cuộc kiểm tra;Đơn vị;Từ ngày;Đến ngày\n1;Sở A;2/3/2026;20/3/2026" }, about).programme.items
 */
export function readProgramme(
  { visits, checks, findings, files = {} }: ProgrammeSources,
  about: Omit<Programme, "items" | "findings">,
): { readonly programme: Programme; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = (source: TableSource | undefined, kind: typeof VISITS_TABLE, file = "CSV") =>
    source === undefined ? { records: [], issues: [] } : readRecords(source, kind, file);
  const planned = read(visits, VISITS_TABLE, files.visits);
  const items = uniqueOf(planned.records, visitOf);
  const known = new Map(items.map((item) => [item.id, item]));
  const checked = read(checks, CHECKS_TABLE, files.checks);
  const results = new Map<string, CheckResult[]>();
  for (const record of checked.records) addCheck(record, about.checklist ?? [], known, results);
  const found = read(findings, FINDINGS_TABLE, files.findings);
  const all = uniqueOf(found.records, (record, id) => findingOf(record, id, known, about.fields));
  for (const one of [planned, checked, found]) issues.push(...sortedIssues(one.issues));
  return {
    programme: {
      ...about,
      items: items.map((item) => {
        const own = results.get(item.id);
        return own ? { ...item, checks: own } : item;
      }),
      ...(findings === undefined ? {} : { findings: all }),
    },
    issues,
  };
}

/** Rows whose id was not given before. */
function uniqueOf<T>(
  records: readonly TableRecord[],
  make: (record: TableRecord, id: string) => T | undefined,
): readonly T[] {
  const rows = new Map<string, number>();
  return records.flatMap((record) => {
    const id = record.text("id") ?? "";
    const first = rows.get(id);
    if (first !== undefined) {
      record.report("duplicate-row", "error", "id", String(first));
      return [];
    }
    rows.set(id, record.row);
    const made = make(record, id);
    return made === undefined ? [] : [made];
  });
}

function visitOf(record: TableRecord, id: string): ProgrammeItem {
  const name = record.text("body") ?? "";
  const [team, note, done] = [record.text("team"), record.text("note"), record.date("done")];
  const [from = "", to = ""] = [record.date("from"), record.date("to")];
  if (to < from) record.report("dates-reversed", "warning", "to", from);
  if (done !== undefined && done < from) record.report("dates-reversed", "warning", "done", from);
  const attendance = attendanceOf(record);
  return {
    id,
    body: same(name),
    unit: bodyId(name),
    from,
    to,
    ...(done === undefined ? {} : { done }),
    ...(team === undefined ? {} : { team: same(team) }),
    ...(attendance === undefined ? {} : { attendance }),
    ...(note === undefined ? {} : { note: same(note) }),
  };
}

/** Both numbers, or none: a half is no attendance. */
function attendanceOf(record: TableRecord): ProgrammeItem["attendance"] {
  const [staff, present, explained] = [
    record.number("staff"),
    record.number("present"),
    record.number("explained"),
  ];
  if (staff === undefined && present === undefined) return undefined;
  if (staff === undefined || present === undefined) {
    record.report("blank-cell", "warning", staff === undefined ? "staff" : "present");
    return undefined;
  }
  if (present > staff) {
    record.report("above-maximum", "warning", "present", String(staff));
    return undefined;
  }
  const absent = staff - present;
  if (explained !== undefined && explained > absent)
    record.report("above-maximum", "warning", "explained", String(absent));
  return { staff, present, ...(explained === undefined || explained > absent ? {} : { explained }) };
}

function addCheck(
  record: TableRecord,
  checklist: readonly CheckItem[],
  visits: ReadonlyMap<string, ProgrammeItem>,
  results: Map<string, CheckResult[]>,
): void {
  const [visit = "", said = ""] = [record.text("visit"), record.text("item")];
  if (!visits.has(visit)) return record.report("unknown-reference", "error", "visit");
  const wanted = fold(said);
  const item = checklist.find(({ id, name }) => [id, name.vi, name.en].map(fold).includes(wanted));
  if (!item) {
    const list = checklist.map(({ name }) => name.vi).join(", ");
    return record.report("unknown-value", "error", "item", list);
  }
  const own = results.get(visit) ?? [];
  results.set(visit, own);
  if (own.some((one) => one.item === item.id)) return record.report("duplicate-row", "error", "item");
  const [result, note] = [record.text("result"), record.text("note")];
  if (result === "met" || result === "partly" || result === "not-met")
    own.push({ item: item.id, result, ...(note === undefined ? {} : { note: same(note) }) });
}

function findingOf(
  record: TableRecord,
  id: string,
  visits: ReadonlyMap<string, ProgrammeItem>,
  fields: Programme["fields"],
): InspectionFinding | undefined {
  const visit = record.text("visit");
  if (visit !== undefined && !visits.has(visit)) {
    record.report("unknown-reference", "error", "visit");
    return undefined;
  }
  const body = record.text("body");
  const unit = body === undefined ? visits.get(visit ?? "")?.unit : bodyId(body);
  const [field, deadline, done] = [fieldOf(record, fields), record.date("deadline"), record.date("done")];
  checkBody(record, visits);
  checkDays(record, visits.get(visit ?? ""));
  const criteria = (record.text("criteria") ?? "")
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return {
    id,
    kind: kindOf(record.text("kind")),
    text: same(record.text("text") ?? ""),
    ...(field === undefined ? {} : { field }),
    ...(visit === undefined ? {} : { visit }),
    ...(body === undefined ? {} : { body: same(body) }),
    ...(unit === undefined ? {} : { unit }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(done === undefined ? {} : { done }),
    ...(criteria.length === 0 ? {} : { criteria }),
  };
}

/** A body that the plan does not have, or another one than that of the visit, may well be meant: it is told and kept. */
function checkBody(record: TableRecord, visits: ReadonlyMap<string, ProgrammeItem>): void {
  const body = record.text("body");
  if (body === undefined || visits.size === 0) return;
  const own = visits.get(record.text("visit") ?? "");
  const bodies = own ? [own] : [...visits.values()];
  if (bodies.some(({ unit }) => unit === bodyId(body))) return;
  const near = own
    ? bodyId(own.body.vi)
    : nearestWord(
        bodies.map((one) => bodyId(one.body.vi)),
        bodyId(body),
      );
  const meant = bodies.find((one) => bodyId(one.body.vi) === near)?.body.vi;
  record.report("unknown-body", "warning", "body", meant);
}

/** Nothing is put right, or due, before the team came. */
function checkDays(record: TableRecord, visit: ProgrammeItem | undefined): void {
  const begun = visit?.done;
  if (begun === undefined) return;
  for (const key of ["deadline", "done"] as const) {
    const day = record.date(key);
    if (day !== undefined && day < begun) record.report("dates-reversed", "warning", key, begun);
  }
}

function kindOf(text: string | undefined): InspectionFindingKind {
  return text === "good-practice" || text === "absence" ? text : "shortcoming";
}
