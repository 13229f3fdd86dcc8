import type { Dataset, EditionId, Source } from "@chiso/core";
import { catalogue } from "../index.js";
import { book } from "../units/book.js";
import { literal } from "./literal.js";
import { editionTables, sourceTable, unitTables } from "./rows.js";
import type { SqlTable } from "./rows.js";

/** Rows of one INSERT. */
const AT_ONCE = 500;

/** Tables in the order in which they may be emptied: what points to another comes first. */
const EMPTIED = ["observation", "component", "edition", "unit_set", "unit_period", "unit", "source"];

/**
 * All packaged figures as SQL: one transaction, so that a reader of the database sees the old figures or the new ones. Decimals
 * are written as the publisher's own digits and kept exactly (`numeric`). The tables are those of `sql/schema.sql`.
 *
 * @example const sql = await loadSql(); // "BEGIN;\nDELETE FROM chiso_store_observation;\n…COMMIT;\n"
 */
export async function loadSql(): Promise<string> {
  const sets = await Promise.all(catalogue.map(({ load, loadDetails }) => (loadDetails ?? load)()));
  const editions = sets.flatMap((data) => [...data.editions.keys()].flatMap((id) => editionTables(data, id)));
  const tables = [...unitTables(book), sourceTable(sourcesOf(sets)), ...inOrder(editions)];
  return transaction([
    ...EMPTIED.map((name) => `DELETE FROM chiso_store_${name};`),
    ...tables.flatMap((table) => inserts(table)),
  ]);
}

/**
 * One edition of a data set as SQL, in place of what the database has of it: a new edition, or a corrected one. One transaction;
 * units must be there.
 *
 * @throws Error where the data set has no such edition
 * @example editionSql(papi, 2024)
 */
export function editionSql(data: Dataset, edition: EditionId): string {
  const where = `WHERE index_id = ${literal(data.definition.id)} AND edition = ${literal(edition)}`;
  return transaction([
    ...EMPTIED.slice(0, 3).map((name) => `DELETE FROM chiso_store_${name} ${where};`),
    ...inserts(sourceTable(data.sources), renewed("source_id", sourceTable([]).columns)),
    ...editionTables(data, edition).flatMap((table) => inserts(table)),
  ]);
}

function transaction(statements: readonly string[]): string {
  return `${["BEGIN;", ...statements, "COMMIT;"].join("\n")}\n`;
}

/** Each source once; the same id in two data sets is the same source. */
function sourcesOf(sets: readonly Dataset[]): readonly Source[] {
  return [...new Map(sets.flatMap(({ sources }) => sources.map((one) => [one.id, one] as const))).values()];
}

/** What others point to comes first. */
function inOrder(tables: readonly SqlTable[]): readonly SqlTable[] {
  const rank = ({ table }: SqlTable) => -EMPTIED.indexOf(table.slice("chiso_store_".length));
  return tables.toSorted((a, b) => rank(a) - rank(b));
}

function renewed(key: string, columns: readonly string[]): string {
  const set = columns.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`);
  return `ON CONFLICT (${key}) DO UPDATE SET ${set.join(", ")}`;
}

function inserts({ table, columns, rows }: SqlTable, more = ""): readonly string[] {
  const parts = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, i) =>
    rows.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  return parts.map((part) => {
    const values = part.map((row) => `(${row.map((value) => literal(value)).join(", ")})`).join(",\n");
    return `INSERT INTO ${table} (${columns.join(", ")}) VALUES\n${values}${more === "" ? "" : `\n${more}`};`;
  });
}
