import { fold } from "../model/find-units.js";
import type { Issue } from "./issue.js";

export interface Field {
  readonly at: number;
  /** Heading as it stands in the file. */
  readonly title: string;
}

const FIELDS = {
  unit_id: ["unit id"],
  unit_code: ["unit code", "ma tinh", "ma don vi"],
  unit_name: [
    "unit name",
    "unit",
    "province",
    "tinh",
    "tinh thanh pho",
    "dia phuong",
    "don vi",
    "ten tinh",
    "ten tinh thanh pho",
    "ten don vi",
  ],
  year: ["year", "edition", "nam", "ky danh gia"],
  component_code: ["component code", "component", "ma chi so", "ma thanh phan"],
  score: ["score", "diem", "diem so", "gia tri"],
  published_rank: ["published rank", "rank", "xep hang", "thu hang", "hang"],
  source: ["source", "nguon"],
} as const;

/** What a publisher's own database says beside a figure; files of offices have none of it. */
const OF_DATABASES = {
  published_group: ["published group"],
  missing_reason: ["missing reason"],
  standing: ["standing"],
  rank_standing: ["rank standing"],
} as const;

const ALL = { ...FIELDS, ...OF_DATABASES };

/** Where each known column stands. */
export type Heading = { readonly [F in keyof typeof ALL]?: Field };

/** Columns that data files carry beside the ones read here; they are no fault. */
const IGNORED = ["level", "max", "min", "flag", "note", "ghi chu", "stt", "no"];

/** Places the columns by their headings, in either language. `heading` is absent where nothing can be read without a missing one. */
export function readHeader(
  header: readonly string[],
  options: { readonly edition?: number; readonly ranksExpected: boolean },
  file: string,
): { heading?: Heading; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const heading: { -readonly [F in keyof Heading]: Heading[F] } = {};
  header.forEach((title, at) => {
    const field = fieldOf(title);
    if (field && heading[field])
      issues.push({ code: "duplicate-column", severity: "warning", file, row: 1, column: title });
    else if (field) heading[field] = { at, title };
    else if (title !== "" && !IGNORED.includes(fold(title)))
      issues.push({ code: "unknown-column", severity: "warning", file, row: 1, column: title });
  });
  const missing = (column: string, severity: Issue["severity"]) =>
    issues.push({ code: "missing-column", severity, file, row: 1, column });
  const hasUnit = heading.unit_id ?? heading.unit_code ?? heading.unit_name;
  if (!hasUnit) missing("unit_name", "error");
  if (!heading.score) missing("score", "error");
  if (!heading.year && options.edition === undefined) missing("year", "error");
  if (!heading.published_rank && options.ranksExpected) missing("published_rank", "warning");
  return hasUnit && heading.score && (heading.year || options.edition !== undefined)
    ? { heading, issues }
    : { issues };
}

/** A column that a table of figures may have. */
export type ObservationField = keyof typeof FIELDS;

/**
 * What a heading of a table of figures says that its column is: one of the fields, `ignored` for columns that go along
 * unread (numbering, notes), or undefined.
 *
 * @example headingField("Thứ hạng") // "published_rank"
 */
export function headingField(title: string): ObservationField | "ignored" | undefined {
  const field = fieldOf(title);
  return (
    (field !== undefined && isOffice(field) ? field : undefined) ??
    (IGNORED.includes(fold(title)) ? "ignored" : undefined)
  );
}

function fieldOf(title: string): keyof Heading | undefined {
  const wanted = fold(title);
  const known: readonly (readonly [string, readonly string[]])[] = Object.entries(ALL);
  const found = known.find(([, names]) => names.includes(wanted))?.[0];
  return isField(found) ? found : undefined;
}

function isField(name: string | undefined): name is keyof Heading {
  return name !== undefined && Object.hasOwn(ALL, name);
}

function isOffice(field: keyof Heading): field is ObservationField {
  return Object.hasOwn(FIELDS, field);
}
