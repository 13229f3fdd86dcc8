import { termOf } from "../model/index-definition.js";
import type { Edition, EditionId, IndexDefinition } from "../model/index-definition.js";
import type { Observation, Standing } from "../model/observation.js";
import type { UnitBook } from "../model/unit.js";
import { parseCsv } from "./csv.js";
import type { CsvRow } from "./csv.js";
import { readHeader } from "./header.js";
import type { Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { mixedMarks } from "./mixed-marks.js";
import { readRank, readScore, readUnit } from "./read-cell.js";

export interface ReadOptions {
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  /** Named in every issue. */
  readonly file?: string;
  /** For files without a `year` column. */
  readonly edition?: EditionId;
  /** For files without a `component_code` column: this component; the whole index when absent. */
  readonly component?: string;
  /** What the figures are, and where they come from, unless a row's own `source` says it. */
  readonly standing?: Standing;
  readonly source?: string;
}

export interface ReadResult {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
}

/**
 * CSV text to observations and issues. Good rows are kept beside faulty ones; nothing is dropped in silence.
 *
 * Columns: `unit_id`, `unit_code` or `unit_name` (one of them); `score`; optional `year`, `component_code`,
 * `published_rank`, `source`. Vietnamese headings (`Tỉnh`, `Điểm`, `Năm`, `Xếp hạng`, …) are understood.
 *
 * @example readObservations('unit_name;score;published_rank\nSơn La;84,84;20', { definition, book, edition: 2020 })
 */
export function readObservations(text: string, options: ReadOptions): ReadResult {
  const file = options.file ?? "CSV";
  const table = parseCsv(text, file);
  if (table.header.length === 0) return { observations: [], issues: table.issues };
  const ranksExpected = ranksArePublished(options);
  const given = options.edition === undefined ? {} : { edition: options.edition };
  const { heading, issues: headingIssues } = readHeader(table.header, { ...given, ranksExpected }, file);
  const issues: Issue[] = [...headingIssues, ...table.issues];
  if (!heading) return { observations: [], issues: sorted(issues) };
  const seen = new Map<string, number>();
  const kept: Observation[] = [];
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
    } else
      issues.push({
        code: "duplicate-cell",
        severity: "error",
        file,
        row: row.row,
        ...unitCell(row, heading),
        expected: String(first),
      });
  }
  return { observations: kept, issues: sorted([...issues, ...mixedMarks(table.rows, heading, file)]) };
}

/** Does the publisher rank anybody in the editions that the file may speak of? */
function ranksArePublished({ definition, edition }: ReadOptions): boolean {
  const ranks = ({ regime }: Edition) => regime.kind !== "scores-and-groups" && regime.kind !== "groups-only";
  return definition.editions.some((e) => (edition === undefined || e.id === edition) && ranks(e));
}

function sorted(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => a.row - b.row);
}

function unitCell(row: CsvRow, heading: Heading): { column: string; value: string } {
  const field = heading.unit_name ?? heading.unit_id ?? heading.unit_code;
  return { column: field?.title ?? "", value: row.cells[field?.at ?? -1] ?? "" };
}

function readRow(
  row: CsvRow,
  heading: Heading,
  options: ReadOptions,
  file: string,
): { observation?: Observation; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (
    code: Issue["code"],
    severity: Issue["severity"],
    column: string | undefined,
    value: string,
    expected?: string,
  ) => {
    issues.push({
      code,
      severity,
      file,
      row: row.row,
      ...(column === undefined ? {} : { column }),
      value,
      ...(expected === undefined ? {} : { expected }),
    });
  };
  const cell = (field: keyof Heading) => (row.cells[heading[field]?.at ?? -1] ?? "").trim();
  const { definition } = options;
  const edition = heading.year ? readYear(cell("year")) : (options.edition ?? Number.NaN);
  const known = definition.editions.find((e) => e.id === edition);
  if (!known) {
    report(
      "unknown-edition",
      "error",
      heading.year?.title,
      heading.year ? cell("year") : String(options.edition ?? ""),
      editionRange(definition),
    );
    return { issues };
  }
  // where the file has a column for it, a blank code is a fault: to take the row for the total would be a guess
  const component = heading.component_code
    ? cell("component_code")
    : (options.component ?? definition.overall);
  const term = termOf(definition, component, edition);
  if (!term) {
    report(
      "unknown-component",
      "error",
      heading.component_code?.title,
      component,
      componentList(definition, edition),
    );
    return { issues };
  }
  const unit = readUnit(
    options.book,
    known,
    { id: cell("unit_id"), code: cell("unit_code"), name: cell("unit_name") },
    heading,
    report,
  );
  const value = readScore(cell("score"), term, heading.score?.title ?? "score", report);
  const rank = readRank(cell("published_rank"), known, options.book, heading.published_rank?.title, report);
  if (unit === undefined || value === undefined) return { issues };
  return {
    issues,
    observation: {
      unit,
      index: definition.id,
      edition,
      component,
      value: rank === "withheld" ? { kind: "missing", why: "withheld" } : value,
      ...(typeof rank === "number" ? { publishedRank: rank } : {}),
      source: cell("source") || options.source || file,
      standing: options.standing ?? "published",
    },
  };
}

function readYear(text: string): EditionId {
  return /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
}

function editionRange(definition: IndexDefinition): string {
  return `${definition.editions[0]?.id ?? "?"}–${definition.editions.at(-1)?.id ?? "?"}`;
}

function componentList(definition: IndexDefinition, edition: EditionId): string {
  return definition.terms
    .filter((t) => t.from <= edition && edition <= t.to)
    .map((t) => t.component)
    .slice(0, 12)
    .join(", ");
}
