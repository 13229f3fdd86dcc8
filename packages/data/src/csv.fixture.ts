import { readFileSync } from "node:fs";
import { parseCsv } from "@chiso/core";

/** Rows of a file of `sources/`, keyed by its heading. */
export function csvRows(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../sources/${file}`, import.meta.url), "utf8");
  const { header, rows, issues } = parseCsv(text, file);
  if (issues.length > 0) throw new Error(`${file}: ${JSON.stringify(issues)}`);
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

/** Source keys that nobody should lean on. */
export const weakSources: ReadonlySet<string> = new Set(
  csvRows("par-sources.csv").flatMap((r) => (r["reliability"] === "weak" ? [r["key"] ?? ""] : [])),
);

/** True where a row of the PAR, SIPAS, ICT or DTI files stands on weak sources only. */
export function isWeak(source: string | undefined): boolean {
  return (source ?? "")
    .split(";")
    .every((part) => weakSources.has(part.replace(/^(derived|listing-order):/, "")));
}
