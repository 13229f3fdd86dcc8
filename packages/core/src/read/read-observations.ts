import type { Edition } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import { parseCsv } from "./csv.js";
import type { CsvRow, CsvTable } from "./csv.js";
import { readHeader } from "./header.js";
import type { Field, Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { mixedMarks } from "./mixed-marks.js";
import type { ReadOptions } from "./read-options.js";
import { readRow } from "./read-row.js";

export type { ReadOptions } from "./read-options.js";

/** What a table of figures gave: right rows beside what is wrong with the others. */
export interface ReadResult {
  readonly observations: readonly Observation[];
  /** Row of each observation, as a spreadsheet counts. */
  readonly rows: readonly number[];
  readonly issues: readonly Issue[];
}

/**
 * CSV text, or a table that was read from a sheet, to observations and issues. Good rows are kept beside faulty ones; nothing is dropped in silence.
 *
 * Columns: `unit_id`, `unit_code` or `unit_name` (one of them); `score`; optional `year`, `component_code`,
 * `published_rank`, `source`; from a database also `missing_reason` (one of MISSING_REASONS, where there is no score),
 * `published_group`, `standing` and `rank_standing` (of STANDINGS). Vietnamese headings (`Tỉnh`, `Điểm`, `Năm`, `Xếp hạng`, …) are understood.
 *
 * @example readObservations('unit_name;score;published_rank\nSơn La;84,84;20', { definition, book, edition: 2020 })
 */
export function readObservations(source: string | CsvTable, options: ReadOptions): ReadResult {
  const file = options.file ?? "CSV";
  const table = typeof source === "string" ? parseCsv(source, file) : source;
  if (table.header.length === 0) return { observations: [], rows: [], issues: table.issues };
  const ranksExpected = ranksArePublished(options);
  const given = options.edition === undefined ? {} : { edition: options.edition };
  const { heading, issues: headingIssues } = readHeader(table.header, { ...given, ranksExpected }, file);
  const issues: Issue[] = [...headingIssues, ...table.issues];
  if (table.rows.length === 0 && table.issues.length === 0)
    issues.push({ code: "empty-file", severity: "error", file, row: 1 });
  if (!heading) return { observations: [], rows: [], issues: sorted(issues) };
  const seen = new Map<string, number>();
  const kept: Observation[] = [];
  const rows: number[] = [];
  for (const row of table.rows) {
    const found = readRow(row, heading, options, file);
    issues.push(...found.issues);
    if (!found.observation) continue;
    const { unit, edition, component } = found.observation;
    const cell = `${edition}/${component}/${unit}`;
    const first = seen.get(cell);
    if (first === undefined) {
      seen.set(cell, row.row);
      kept.push(found.observation);
      rows.push(row.row);
    } else issues.push(duplicate(row, heading, file, first));
  }
  const mixed = mixedMarks(table.rows, new Set(rows), heading, file);
  return { observations: kept, rows, issues: sorted([...issues, ...mixed]) };
}

/** Does the publisher rank anybody in the editions that the file may speak of? */
function ranksArePublished({ definition, edition }: ReadOptions): boolean {
  const ranks = ({ regime }: Edition) => regime.kind !== "scores-and-groups" && regime.kind !== "groups-only";
  return definition.editions.some((e) => (edition === undefined || e.id === edition) && ranks(e));
}

function sorted(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.row - b.row);
}

function duplicate({ row, cells }: CsvRow, heading: Heading, file: string, first: number): Issue {
  const text = (field: Field | undefined) => (cells[field?.at ?? -1] ?? "").trim();
  const fields = [heading.unit_name, heading.unit_id, heading.unit_code];
  const field = fields.find((one) => text(one) !== "");
  const value = text(field);
  return {
    code: "duplicate-cell",
    severity: "error",
    file,
    row,
    column: field?.title ?? "",
    value,
    expected: String(first),
  };
}
