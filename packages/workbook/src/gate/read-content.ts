import type { CsvTable, Issue, Source } from "@chiso/core";
import {
  readAssessment,
  readBands,
  readBodiesAbout,
  readCheckItems,
  readCounts,
  readCriteria,
  readFields,
  readInspectionAbout,
  readProcedures,
  readProceduresAbout,
  readProgramme,
} from "@chiso/core/province";
import type {
  BodyAssessment,
  CriteriaSet,
  ProcedureCatalogue,
  Programme,
  ReadWhole,
} from "@chiso/core/province";
import type {
  BodiesOptions,
  GateOptions,
  InspectionOptions,
  ProceduresOptions,
  ScoresOptions,
} from "./options.js";

export type RecordsOptions = Exclude<GateOptions, ScoresOptions>;

/** What the tables of a province's own affairs say. */
export type RecordsContent =
  | { readonly kind: "bodies"; readonly set: CriteriaSet; readonly assessment: BodyAssessment }
  | { readonly kind: "inspection"; readonly programme: Programme }
  | { readonly kind: "procedures"; readonly catalogue: ProcedureCatalogue };

/** The rows of a kind of table by its id; undefined where the file has none. */
export type TableOf = (id: string) => CsvTable | undefined;

interface Read {
  readonly content: RecordsContent;
  readonly issues: readonly Issue[];
}

/** The tables of a file as what they say together; issues name the table as their file. */
export function readContent(of: TableOf, options: RecordsOptions): Read {
  switch (options.kind) {
    case "bodies":
      return bodiesOf(of, options);
    case "inspection":
      return inspectionOf(of, options);
    case "procedures":
      return proceduresOf(of, options);
  }
}

/** Reads a table where the file has one, and gathers what is wrong with it. */
function reader(of: TableOf) {
  const issues: Issue[] = [];
  const read = <T>(id: string, as: (table: CsvTable, file: string) => ReadWhole<T>): T | undefined => {
    const table = of(id);
    if (!table) return undefined;
    const { value, issues: told } = as(table, id);
    issues.push(...told);
    return value;
  };
  return { issues, read };
}

const given = <K extends string>(key: K, table: CsvTable | undefined) =>
  table === undefined ? {} : ({ [key]: table } as Record<K, CsvTable>);

function bodiesOf(of: TableOf, options: BodiesOptions): Read {
  const { issues, read } = reader(of);
  const told = read("about-bodies", readBodiesAbout);
  const bands = read("bands", readBands);
  const fields = read("fields", readFields);
  const about = {
    ...options.set,
    ...told?.set,
    ...(bands === undefined || bands.length === 0 ? {} : { bands }),
    ...(fields === undefined || fields.length === 0 ? {} : { fields }),
  };
  const criteria = read("criteria", (table, file) => {
    const { set, issues: told } = readCriteria(table, about, file);
    return { value: set.criteria, issues: told };
  });
  const set = { ...about, criteria: criteria ?? options.criteria?.criteria ?? [] };
  const files = { points: "assessment", results: "body-results" };
  const sources = { ...given("points", of("assessment")), ...given("results", of("body-results")), files };
  const found = readAssessment(sources, { ...options.about, ...told?.about, set });
  return {
    content: { kind: "bodies", set, assessment: found.assessment },
    issues: [...issues, ...found.issues],
  };
}

function inspectionOf(of: TableOf, options: InspectionOptions): Read {
  const { issues, read } = reader(of);
  const told = read("about-inspection", (table, file) => readInspectionAbout(table, FILE.id, file));
  const checklist = read("check-items", readCheckItems);
  const fields = read("fields", readFields);
  const about = {
    ...options.about,
    ...told,
    ...(checklist === undefined || checklist.length === 0 ? {} : { checklist }),
    ...(fields === undefined || fields.length === 0 ? {} : { fields }),
  };
  const files = { visits: "visits", checks: "checks", findings: "findings" };
  const sources = {
    ...given("visits", of("visits")),
    ...given("checks", of("checks")),
    ...given("findings", of("findings")),
    files,
  };
  const found = readProgramme(sources, withSources(about, about.printed ? [FILE.id] : []));
  return {
    content: { kind: "inspection", programme: found.programme },
    issues: [...issues, ...found.issues],
  };
}

function proceduresOf(of: TableOf, options: ProceduresOptions): Read {
  const { issues, read } = reader(of);
  const about = { ...options.about, ...read("about-procedures", readProceduresAbout) };
  const list = of("procedures");
  const found = list
    ? readProcedures(list, about, "procedures")
    : { catalogue: { ...about, procedures: [] }, issues: [] };
  const printed = read("counts", (table, file) => readCounts(table, found.catalogue, FILE.id, file));
  const whole = printed && printed.length > 0 ? { ...found.catalogue, printed } : found.catalogue;
  return {
    content: {
      kind: "procedures",
      catalogue: withSources(whole, printed?.map(({ source }) => source) ?? []),
    },
    issues: [...found.issues, ...issues],
  };
}

/** Whoever a file does not name: the file itself. */
const FILE: Source = { id: "file", title: { vi: "Tệp số liệu", en: "The file of figures" } };

/** Sources that are named in the file are known by the very words with which it names them. */
function withSources<T extends { readonly sources: readonly Source[] }>(
  about: T,
  named: readonly string[],
): T {
  const known = new Set(about.sources.map(({ id }) => id));
  const more = [...new Set(named)].filter((id) => !known.has(id));
  if (more.length === 0) return about;
  const sources = more.map((id) => (id === FILE.id ? FILE : { id, title: { vi: id, en: id } }));
  return { ...about, sources: [...about.sources, ...sources] };
}
