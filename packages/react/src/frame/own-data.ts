import type { Source, Standing, Text } from "@chiso/core";
import type { DataTable, Description, SourceLine } from "./description.js";
import { sourceText } from "../messages/words.js";
import type { Words } from "../messages/words.js";

// What figures of a province's own data share: they are no index, and their data say themselves who they are from.

/** Credit and sources of data that are no index. */
export function ownSources(
  { credit, sources }: { readonly credit: Text; readonly sources: readonly Source[] },
  words: Words,
): readonly SourceLine[] {
  const first = credit[words.locale];
  const lines = sources.map(
    (source): SourceLine => ({
      text: sourceText(source, words),
      ...(source.link === undefined ? {} : { link: source.link }),
    }),
  );
  return [{ text: first }, ...lines.filter(({ text }) => text !== first)];
}

/** Figures of an index that is invented as a whole say so in a notice and in each row of their table (R11). */
export function markInvented(description: Description, data: object, words: Words): Description {
  const { standing, standingHead: head } = words.messages.common;
  const { definition } = data as { readonly definition?: { readonly standing?: string } };
  if (definition?.standing !== "illustrative") return description;
  const text = `${head}: ${standing.illustrative}`;
  return {
    ...description,
    table: markedTable(description.table, "illustrative", head, words),
    notices: [{ kind: "note", text }, ...description.notices],
  };
}

/** A table of invented figures says so in each of its rows, so that no file loses it (R11). */
export function markedTable(table: DataTable, standing: Standing, header: string, words: Words): DataTable {
  if (standing !== "illustrative" || table.columns.length === 0) return table;
  const mark = words.messages.common.standing.illustrative;
  return {
    ...table,
    columns: [...table.columns, { key: "standing", header, align: "start" }],
    rows: table.rows.map((row) => [...row, mark]),
  };
}
