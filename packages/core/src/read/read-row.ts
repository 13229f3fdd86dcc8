import { termOf } from "../model/index-definition.js";
import type { ComponentTerm, Edition, EditionId, IndexDefinition } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import type { CsvRow } from "./csv.js";
import type { Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { readRank, readUnit } from "./read-cell.js";
import type { Report } from "./read-cell.js";
import { readGroup, readStandings, readValue } from "./read-published.js";
import type { ReadOptions } from "./read-options.js";

/** What a row says, and what is wrong with it; no observation where it cannot be kept. */
export function readRow(
  row: CsvRow,
  heading: Heading,
  options: ReadOptions,
  file: string,
): { observation?: Observation; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report: Report = (code, severity, column, value, expected) => {
    const where = { code, severity, file, row: row.row, ...(column === undefined ? {} : { column }), value };
    issues.push(expected === undefined ? where : { ...where, expected });
  };
  const cell = (field: keyof Heading) => (row.cells[heading[field]?.at ?? -1] ?? "").trim();
  const place = readPlace(cell, heading, options, report);
  if (!place) return { issues };
  const { edition, component, term } = place;
  const names = { id: cell("unit_id"), code: cell("unit_code"), name: cell("unit_name") };
  const unit = readUnit(options.book, edition, names, heading, report);
  const title = (field: keyof Heading) => heading[field]?.title ?? field;
  const told = { reason: cell("missing_reason"), column: title("missing_reason") };
  const value = readValue(cell("score"), told, term, title("score"), report);
  const rankTitle = heading.published_rank?.title;
  const rank = readRank(cell("published_rank"), edition, options.book, rankTitle, report);
  const standings = readStandings(cell, title, options.standing, report);
  const group = readGroup(cell("published_group"), options.definition, title("published_group"), report);
  if (unit === undefined || value === undefined || standings === undefined) return { issues };
  return {
    issues,
    observation: {
      unit,
      index: options.definition.id,
      edition: edition.id,
      component,
      value: rank === "withheld" ? { kind: "missing", why: "withheld" } : value,
      ...(typeof rank === "number" ? { publishedRank: rank } : {}),
      ...(group === undefined ? {} : { publishedGroup: group }),
      source: cell("source") || options.source || file,
      ...standings,
    },
  };
}

/** The edition and component that a row speaks of; undefined and reported where the index does not have them. */
function readPlace(
  cell: (field: keyof Heading) => string,
  heading: Heading,
  { definition, edition: given, component: whole }: ReadOptions,
  report: Report,
): { edition: Edition; component: string; term: ComponentTerm } | undefined {
  const year = heading.year ? cell("year") : String(given ?? "");
  const edition = definition.editions.find((e) => /^\d{4}$/.test(year) && e.id === Number(year));
  if (!edition) {
    report("unknown-edition", "error", heading.year?.title, year, editionRange(definition));
    return undefined;
  }
  // where the file has a column for it, a blank code is a fault: to take the row for the total would be a guess
  const component = heading.component_code ? cell("component_code") : (whole ?? definition.overall);
  const term = termOf(definition, component, edition.id);
  if (term) return { edition, component, term };
  const title = heading.component_code?.title;
  report("unknown-component", "error", title, component, componentList(definition, edition.id));
  return undefined;
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
