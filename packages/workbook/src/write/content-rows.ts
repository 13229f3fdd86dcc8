import type { Locale } from "@chiso/core";
import type {
  AssessedBody,
  BodyAssessment,
  CriteriaSet,
  ProcedureCatalogue,
  Programme,
} from "@chiso/core/province";
import type { RecordsContent } from "../gate/read-content.js";

/** A cell on its way into a sheet; a day is one that a spreadsheet knows as such. */
export type ContentCell = string | number | boolean | { readonly day: string } | undefined;

/** A row by the keys of its columns. */
export type ContentRow = Readonly<Record<string, ContentCell>>;

/**
 * The rows of a table as a content has them: what `checkFile` would read again. Of texts in two languages one is written, and
 * bodies go by their names.
 *
 * @param table id of its `TableKind`
 */
export function contentRows(content: RecordsContent, table: string, locale: Locale): readonly ContentRow[] {
  switch (content.kind) {
    case "bodies":
      return bodiesRows({ ...content.assessment, set: content.set }, table, locale);
    case "inspection":
      return inspectionRows(content.programme, table, locale);
    case "procedures":
      return proceduresRows(content.catalogue, table, locale);
  }
}

const day = (date: string | undefined): ContentCell => (date === undefined ? undefined : { day: date });
const named = (name: Readonly<Record<Locale, string>> | undefined, locale: Locale) => name?.[locale];

/** One row an item, whether it is known or not: what is blank can be filled in. */
const answers = (items: Readonly<Record<string, ContentCell>>): readonly ContentRow[] =>
  Object.entries(items).map(([item, value]) => ({ item, value }));

function bodiesRows(assessment: BodyAssessment, table: string, locale: Locale): readonly ContentRow[] {
  const { set, bodies, printedAverage } = assessment;
  switch (table) {
    case "about-bodies":
      return answers({
        name: named(assessment.name, locale),
        set: named(set.name, locale),
        year: assessment.year,
        number: assessment.number,
        date: day(assessment.date),
        comparable: assessment.comparableTo?.join("; "),
        full: assessment.full,
        average: printedAverage?.average,
        "average-change": printedAverage?.changeOnYearBefore,
        illustrative: assessment.standing === "illustrative" ? true : undefined,
      });
    case "criteria":
      return criteriaRows(set, locale);
    case "body-results":
      return bodies.map(({ name, publishedGroup, publishedRank }) => ({
        body: name[locale],
        group: publishedGroup,
        rank: publishedRank,
      }));
    case "assessment":
      return bodies.flatMap((body) => pointsRows(body, locale));
    case "bands":
      return set.bands.map(({ id, from }) => ({ group: id, from }));
    case "fields":
      return (set.fields ?? []).map(({ id, name }) => ({ id, name: name[locale] }));
    default:
      return [];
  }
}

function criteriaRows({ criteria }: CriteriaSet, locale: Locale): readonly ContentRow[] {
  return criteria.map(({ id, parent, name, max, by, field, charge }) => ({
    id,
    parent,
    name: name[locale],
    max,
    by,
    field,
    charge: named(charge, locale),
  }));
}

function pointsRows({ name, points }: AssessedBody, locale: Locale): readonly ContentRow[] {
  return points.map(({ criterion, self, appraised, survey, appeal }) => ({
    body: name[locale],
    criterion,
    self,
    appraised,
    survey,
    appeal: appeal?.outcome,
    asked: appeal?.asked,
    granted: appeal?.granted,
    note: named(appeal?.note, locale),
  }));
}

function inspectionRows(programme: Programme, table: string, locale: Locale): readonly ContentRow[] {
  const { items, findings = [], checklist = [], fields = [], printed } = programme;
  switch (table) {
    case "about-inspection":
      return answers({
        name: named(programme.name, locale),
        number: programme.number,
        date: day(programme.date),
        planned: printed?.planned,
        done: printed?.done,
        "printed-year": printed?.year,
        scope: named(printed?.scope, locale),
        "findings-note": named(programme.findingsNote, locale),
        illustrative: programme.standing === "illustrative" ? true : undefined,
      });
    case "visits":
      return items.map((item) => visitRow(item, locale));
    case "checks":
      return checkRows(programme, locale);
    case "findings":
      return findings.map((one) => ({
        id: one.id,
        kind: one.kind,
        text: one.text[locale],
        field: one.field,
        visit: one.visit,
        body: named(one.body, locale),
        deadline: day(one.deadline),
        done: day(one.done),
        criteria: one.criteria?.join("; "),
      }));
    case "check-items":
      return checklist.map(({ id, name }) => ({ id, name: name[locale] }));
    case "fields":
      return fields.map(({ id, name }) => ({ id, name: name[locale] }));
    default:
      return [];
  }
}

function visitRow(
  { id, body, from, to, done, team, attendance, note }: Programme["items"][number],
  locale: Locale,
): ContentRow {
  return {
    id,
    body: body[locale],
    from: day(from),
    to: day(to),
    done: day(done),
    team: named(team, locale),
    staff: attendance?.staff,
    present: attendance?.present,
    explained: attendance?.explained,
    note: named(note, locale),
  };
}

function checkRows({ items, checklist = [] }: Programme, locale: Locale): readonly ContentRow[] {
  const item = new Map(checklist.map(({ id, name }) => [id, name[locale]]));
  return items.flatMap(({ id, checks = [] }) =>
    checks.map((one) => ({
      visit: id,
      item: item.get(one.item) ?? one.item,
      result: one.result,
      note: named(one.note, locale),
    })),
  );
}

function proceduresRows(catalogue: ProcedureCatalogue, table: string, locale: Locale): readonly ContentRow[] {
  switch (table) {
    case "about-procedures":
      return answers({
        name: named(catalogue.name, locale),
        "as-of": day(catalogue.asOf),
        illustrative: catalogue.standing === "illustrative" ? true : undefined,
      });
    case "procedures":
      return catalogue.procedures.map(({ id, name, field, body, level, published, oneStop, online }) => ({
        id,
        name: name[locale],
        field: field[locale],
        body: body[locale],
        level,
        published,
        oneStop,
        online,
      }));
    case "counts":
      return (catalogue.printed ?? []).map(({ of, count, body, year, source }) => ({
        of,
        count,
        body: body[locale],
        year,
        source: catalogue.sources.find(({ id }) => id === source)?.title[locale] ?? source,
      }));
    default:
      return [];
  }
}
