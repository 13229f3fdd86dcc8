import { buildDataset, readObservations, toCsv, withHoldings } from "@chiso/core";
import type { Dataset, IndexDefinition, Issue, Source, UnitBook } from "@chiso/core";
import type { SourceFault } from "./data-source.js";

export interface ReadAs {
  readonly definition: IndexDefinition;
  readonly book: UnitBook;
  /** Named in every issue. */
  readonly file: string;
  /** Titles of the sources that rows name. */
  readonly sources?: readonly Source[];
}

export type ReadAnswer =
  | { readonly kind: "read"; readonly data: Dataset; readonly issues: readonly Issue[] }
  | { readonly kind: "fault"; readonly fault: Omit<SourceFault, "tries"> };

const MARKUP = /^\s*(?:<!doctype|<html|<\?xml)/i;

/**
 * Rows of CSV, or a JSON list of objects with the same names (`[{ "unit_id": "son-la", "year": 2024, "score": 43.8876 }]`), to
 * a data set. The same reader and the same issues for both.
 */
export function readAnswer(text: string, type: string, { sources, ...as }: ReadAs): ReadAnswer {
  if (MARKUP.test(text)) return { kind: "fault", fault: { kind: "wrong-type", found: "html" } };
  const json = type.includes("json") || /^\s*[[{]/.test(text);
  const csv = json ? csvOfJson(text) : text;
  if (csv === undefined) return { kind: "fault", fault: { kind: "unreadable", found: "json" } };
  const { observations, issues } = readObservations(csv, as);
  if (observations.length === 0)
    return { kind: "fault", fault: { kind: "unreadable", found: String(issues.length) } };
  const data = withHoldings(buildDataset({ ...as, observations, ...(sources ? { sources } : {}) }));
  return { kind: "read", data, issues };
}

/** A list of flat objects as CSV, or undefined where it is none. */
function csvOfJson(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const rows = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value["rows"])
      ? value["rows"]
      : [];
  const records = rows.filter(isRecord);
  if (records.length === 0 || records.length !== rows.length) return undefined;
  const columns = [...new Set(records.flatMap((row) => Object.keys(row)))];
  return toCsv([columns, ...records.map((row) => columns.map((column) => cellText(row[column])))]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}
