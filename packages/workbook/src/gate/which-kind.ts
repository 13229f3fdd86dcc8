import type { Issue } from "@chiso/core";
import type { Workbook } from "../read/workbook.js";
import { bodyRows, findTables, knownHeadings } from "./find-tables.js";
import type { FoundTable, FoundTables } from "./find-tables.js";
import type { GateOptions } from "./options.js";
import { PROVINCE_SPECS, scoresSpec, specsOfKind } from "./table-spec.js";
import type { TableSpec } from "./table-spec.js";

/** One kind of data, or several among which the file's own headings decide. */
export type Asked = GateOptions | readonly GateOptions[];

export const listOf = (asked: Asked): readonly GateOptions[] => ("kind" in asked ? [asked] : asked);

export function firstOf([first]: readonly GateOptions[]): GateOptions {
  if (!first) throw new Error("A file is checked as something: name at least one kind of data.");
  return first;
}

/** The kind of data of which a workbook has most headings, then most rows; the first asked for where it has none. */
export function mostKnown(workbook: Workbook, among: readonly GateOptions[]) {
  const first = { options: firstOf(among), found: NOTHING, headings: -1, rows: 0 };
  const tried = among.map((options) => {
    const found = findIn(workbook, options);
    const sum = (of: (table: FoundTable) => number) =>
      found.tables.reduce((all, table) => all + of(table), 0);
    return { options, found, headings: sum(knownHeadings), rows: sum((table) => bodyRows(table).length) };
  });
  return tried.reduce(
    (best, one) =>
      one.headings > best.headings || (one.headings === best.headings && one.rows > best.rows) ? one : best,
    first,
  );
}

const NOTHING: FoundTables = { tables: [], others: [], silent: [] };

/** The tables of a kind of data in a workbook, and what its other sheets hold. */
export function findIn(workbook: Workbook, options: GateOptions): FoundTables {
  const wanted = specsOf(options);
  const ids = new Set(wanted.map(({ id }) => id));
  return findTables(
    workbook,
    wanted,
    PROVINCE_SPECS.filter(({ id }) => !ids.has(id)),
  );
}

function specsOf(options: GateOptions): readonly TableSpec[] {
  return options.kind === "scores" ? [scoresSpec(options.definition)] : specsOfKind(options.kind);
}

/**
 * Sheets of another kind of data, and a file in which no table was found.
 *
 * @param asked all that the file may hold
 */
export function sheetFaults(
  { file, sheets }: Workbook,
  { tables, others, silent }: FoundTables,
  asked: readonly GateOptions[],
): readonly Issue[] {
  const wanted = asked.flatMap(specsOf).filter(({ whole }) => !whole);
  const expected = wanted.map(({ name }) => name.vi).join(", ");
  const severity = tables.length > 0 ? "warning" : "error";
  const named = (at: number) => {
    const name = sheets[at]?.name ?? "";
    return name === "" ? {} : { sheet: name };
  };
  const told = others.map(
    ({ sheetAt, name }): Issue => ({
      code: "other-sheet",
      severity,
      file,
      row: 0,
      ...named(sheetAt),
      value: name.vi,
      expected,
    }),
  );
  if (tables.length > 0 || told.length > 0) return told;
  const [first] = silent;
  if (first === undefined) return [{ code: "empty-file", severity: "error", file, row: 0 }];
  const head = sheets[first]?.rows[0];
  const value = (head?.cells ?? []).flatMap((cell) =>
    cell && cell.text.trim() !== "" ? [cell.text.trim()] : [],
  );
  const [spec] = wanted;
  return [
    {
      code: "no-such-table",
      severity: "error",
      file,
      row: head?.row ?? 0,
      ...named(first),
      column: spec?.needs.join(", ") ?? "",
      value: value.slice(0, 8).join(" | ").slice(0, 200),
      expected,
    },
  ];
}
