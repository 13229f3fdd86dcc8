import type { BodyAssessment } from "../model/assessment.js";
import type { CriteriaSet, ReformField } from "../model/criteria.js";
import type { CheckItem, Programme } from "../model/programme.js";
import type { PrintedProcedureCount, ProcedureCatalogue } from "../model/procedures.js";
import type { Issue } from "./issue.js";
import { readNumber } from "./number.js";
import { bodyId, same } from "./read-bodies.js";
import { readDay, readRecords, readYesNo, sortedIssues } from "./records.js";
import type { TableRecord, TableSource } from "./records.js";
import type { TableKind } from "./table-kind.js";
import {
  ABOUT_BODIES_TABLE,
  ABOUT_INSPECTION_TABLE,
  ABOUT_PROCEDURES_TABLE,
  BANDS_TABLE,
  CHECK_ITEMS_TABLE,
  COUNTS_TABLE,
  FIELDS_TABLE,
} from "./whole-tables.js";

/** What was read, and what is wrong with it. */
export interface ReadWhole<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** The answers of an "about" table by its items; what cannot be read is told and not known. */
class Answers {
  private readonly records = new Map<string, TableRecord>();
  readonly issues: Issue[];

  constructor(source: TableSource, kind: TableKind, file: string) {
    const { records, issues } = readRecords(source, kind, file);
    this.issues = issues;
    for (const record of records) {
      const item = record.text("item") ?? "";
      const first = this.records.get(item);
      if (first) record.report("duplicate-row", "error", "item", String(first.row));
      else this.records.set(item, record);
    }
  }

  text(item: string): string | undefined {
    return this.records.get(item)?.text("value");
  }

  number(item: string): number | undefined {
    return this.read(item, "unreadable-number", (text) => readNumber(text)?.number);
  }

  /** A whole number from 0 on; a year lies between 1990 and 2100. */
  count(item: string, from = 0, to = Number.MAX_SAFE_INTEGER): number | undefined {
    return this.read(
      item,
      "unreadable-number",
      (text) => {
        const number = readNumber(text)?.number;
        return number !== undefined && Number.isInteger(number) && number >= from && number <= to
          ? number
          : undefined;
      },
      "whole",
    );
  }

  year(item: string): number | undefined {
    return this.count(item, 1990, 2100);
  }

  /** Years separated by semicolons. */
  years(item: string): readonly number[] | undefined {
    return this.read(
      item,
      "unreadable-number",
      (text) => {
        const years = text.split(/[;,]/).map((one) => readNumber(one.trim())?.number ?? 0);
        return years.every((year) => Number.isInteger(year) && year >= 1990 && year <= 2100)
          ? years
          : undefined;
      },
      "whole",
    );
  }

  day(item: string): string | undefined {
    return this.read(item, "unreadable-date", readDay);
  }

  /** `{ standing: "illustrative" }` where the file says so of itself (R11). */
  standing(): { readonly standing?: "illustrative" } {
    const yes = this.read("illustrative", "unknown-value", readYesNo, "Có, Không");
    return yes === true ? { standing: "illustrative" } : {};
  }

  private read<T>(
    item: string,
    code: "unreadable-number" | "unreadable-date" | "unknown-value",
    as: (text: string) => T | undefined,
    expected?: string,
  ): T | undefined {
    const record = this.records.get(item);
    const text = record?.text("value");
    if (text === undefined) return undefined;
    const value = as(text);
    if (value === undefined) record?.report(code, "warning", "value", expected);
    return value;
  }
}

/** Only what is known. */
function known<T extends object>(all: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const named = (text: string | undefined) => (text === undefined ? undefined : same(text));

/** What the tables of an assessment of bodies gave, read together. */
export interface BodiesWhole {
  readonly about: Partial<Omit<BodyAssessment, "bodies" | "set">>;
  readonly set: Partial<Omit<CriteriaSet, "criteria">>;
}

/**
 * What a file says of an assessment as a whole (`ABOUT_BODIES_TABLE`).
 *
 * @example readBodiesAbout("Thông tin;Giá trị\nNăm đánh giá;2025").value.about.year // 2025
 */
export function readBodiesAbout(source: TableSource, file = "CSV"): ReadWhole<BodiesWhole> {
  const answers = new Answers(source, ABOUT_BODIES_TABLE, file);
  const [average, changeOnYearBefore] = [answers.number("average"), answers.number("average-change")];
  const about = known<BodiesWhole["about"]>({
    name: named(answers.text("name")),
    year: answers.year("year"),
    number: answers.text("number"),
    date: answers.day("date"),
    comparableTo: answers.years("comparable"),
    full: answers.number("full"),
    printedAverage:
      average === undefined
        ? undefined
        : { average, ...(changeOnYearBefore === undefined ? {} : { changeOnYearBefore }) },
  });
  const set = known<BodiesWhole["set"]>({ name: named(answers.text("set")) });
  const value = { about: { ...about, ...answers.standing() }, set };
  return { value, issues: sortedIssues(answers.issues) };
}

/** What a file says of a programme as a whole (`ABOUT_INSPECTION_TABLE`); both numbers of a printed count, or none. */
export function readInspectionAbout(
  source: TableSource,
  credited: string,
  file = "CSV",
): ReadWhole<Partial<Omit<Programme, "items" | "findings">>> {
  const answers = new Answers(source, ABOUT_INSPECTION_TABLE, file);
  const [planned, done, year] = [
    answers.count("planned"),
    answers.count("done"),
    answers.year("printed-year"),
  ];
  const scope = named(answers.text("scope"));
  const counted = planned !== undefined && done !== undefined && year !== undefined;
  const value = known<Partial<Omit<Programme, "items" | "findings">>>({
    name: named(answers.text("name")),
    number: answers.text("number"),
    date: answers.day("date"),
    findingsNote: named(answers.text("findings-note")),
    printed: counted
      ? { year, planned, done, ...(scope === undefined ? {} : { scope }), source: credited }
      : undefined,
  });
  return { value: { ...value, ...answers.standing() }, issues: sortedIssues(answers.issues) };
}

/** What a file says of a catalogue as a whole (`ABOUT_PROCEDURES_TABLE`). */
export function readProceduresAbout(
  source: TableSource,
  file = "CSV",
): ReadWhole<Partial<Omit<ProcedureCatalogue, "procedures">>> {
  const answers = new Answers(source, ABOUT_PROCEDURES_TABLE, file);
  const value = known<Partial<Omit<ProcedureCatalogue, "procedures">>>({
    name: named(answers.text("name")),
    asOf: answers.day("as-of"),
  });
  return { value: { ...value, ...answers.standing() }, issues: sortedIssues(answers.issues) };
}

/** Groups and from which total on they begin (`BANDS_TABLE`), best first whatever their order in the file. */
export function readBands(source: TableSource, file = "CSV"): ReadWhole<CriteriaSet["bands"]> {
  const { records, issues } = readRecords(source, BANDS_TABLE, file);
  const bands = unique(records, "group").map((record) => ({
    id: record.text("group") ?? "",
    from: record.number("from") ?? 0,
  }));
  return { value: bands.sort((a, b) => b.from - a.from), issues: sortedIssues(issues) };
}

/** Fields of the reform (`FIELDS_TABLE`). */
export function readFields(source: TableSource, file = "CSV"): ReadWhole<readonly ReformField[]> {
  return readNamed(source, FIELDS_TABLE, file);
}

/** The list that teams go through (`CHECK_ITEMS_TABLE`). */
export function readCheckItems(source: TableSource, file = "CSV"): ReadWhole<readonly CheckItem[]> {
  return readNamed(source, CHECK_ITEMS_TABLE, file);
}

function readNamed(source: TableSource, kind: TableKind, file: string) {
  const { records, issues } = readRecords(source, kind, file);
  const value = unique(records, "id").map((record) => ({
    id: record.text("id") ?? "",
    name: same(record.text("name") ?? ""),
  }));
  return { value, issues: sortedIssues(issues) };
}

/** Rows whose name was not given before. */
function unique(records: readonly TableRecord[], key: string): readonly TableRecord[] {
  const rows = new Map<string, number>();
  return records.filter((record) => {
    const name = record.text(key) ?? "";
    const first = rows.get(name);
    if (first !== undefined) record.report("duplicate-row", "error", key, String(first));
    else rows.set(name, record.row);
    return first === undefined;
  });
}

/**
 * Printed counts (`COUNTS_TABLE`), each compared with the list where the file has one of that body: what differs is told, and
 * both are kept (R6).
 */
export function readCounts(
  source: TableSource,
  { procedures }: Pick<ProcedureCatalogue, "procedures">,
  credited: string,
  file = "CSV",
): ReadWhole<readonly PrintedProcedureCount[]> {
  const { records, issues } = readRecords(source, COUNTS_TABLE, file);
  const value = records.flatMap((record): PrintedProcedureCount[] => {
    const body = record.text("body") ?? "";
    const [of, count = -1, year = 0] = [record.text("of"), record.number("count"), record.number("year")];
    if (!Number.isInteger(count) || count < 0) {
      record.report("unreadable-number", "error", "count", "whole");
      return [];
    }
    const listed = procedures.filter(({ unit }) => unit === bodyId(body));
    const [least, most] = countIn(listed, of as PrintedProcedureCount["of"]);
    if (listed.length > 0 && (count < least || count > most))
      record.report("count-not-list", "warning", "count", String(count < least ? least : most));
    return [
      {
        of: of as PrintedProcedureCount["of"],
        count,
        body: same(body),
        unit: bodyId(body),
        year,
        source: record.text("source") ?? credited,
      },
    ];
  });
  return { value, issues: sortedIssues(issues) };
}

/** How many of a list are counted, at least and at most: of some it may not be known. */
function countIn(
  list: ProcedureCatalogue["procedures"],
  of: PrintedProcedureCount["of"],
): readonly [least: number, most: number] {
  const sum = (is: (one: ProcedureCatalogue["procedures"][number]) => boolean | undefined) => {
    const answers = list.map(is);
    const yes = answers.filter((one) => one === true).length;
    return [yes, yes + answers.filter((one) => one === undefined).length] as const;
  };
  switch (of) {
    case "catalogue":
      return [list.length, list.length];
    case "published":
      return sum(({ published }) => published);
    case "one-stop":
      return sum(({ oneStop }) => oneStop);
    case "province":
    case "district":
    case "commune":
      return sum(({ level }) => level === of);
    case "level-3":
    case "level-4":
    case "part":
    case "whole":
      return sum(({ online }) => (online === undefined ? undefined : online === of));
  }
}
