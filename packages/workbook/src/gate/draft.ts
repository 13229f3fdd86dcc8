import type { Issue, Observation } from "@chiso/core";
import { readWorkbook } from "../read/read-workbook.js";
import type { ReadWorkbookOptions } from "../read/read-workbook.js";
import type { Workbook } from "../read/workbook.js";
import { checkRecords } from "./check-records.js";
import type { RecordsReading } from "./check-records.js";
import type { RecordsContent } from "./read-content.js";
import { checkScores, recheckScores } from "./check-scores.js";
import type { ScoresReading } from "./check-scores.js";
import type { FoundTables } from "./find-tables.js";
import { mendedCell, withCell } from "./mend-cell.js";
import type { CellPlace } from "./mend-cell.js";
import type { GateOptions } from "./options.js";
import type { Asked } from "./which-kind.js";
import { findIn, firstOf, listOf, mostKnown, sheetFaults } from "./which-kind.js";

/** What a file was found to hold. */
export type GateContent =
  | { readonly kind: "scores"; readonly observations: readonly Observation[] }
  | RecordsContent;

/**
 * A file on its way in: what it holds, what is wrong with it. Nothing of it is anywhere else yet. A draft never changes:
 * `mend` gives another.
 */
export interface GateDraft {
  readonly file: string;
  readonly workbook: Workbook | undefined;
  readonly options: GateOptions;
  /** What else it could have been taken for; `options` is one of them. */
  readonly among: readonly GateOptions[];
  /** In the order of sheets and rows. */
  readonly issues: readonly Issue[];
  /** Undefined where the file could not be read at all. */
  readonly content: GateContent | undefined;
  /** Rows under the headings, and how many of them are kept whole. */
  readonly rows: number;
  readonly kept: number;
  /** Sheets in which nothing was looked for: explanations, lists. */
  readonly unread: readonly string[];
  readonly reading: ScoresReading | RecordsReading | undefined;
}

/**
 * Bytes of a file to a draft: never throws, whatever the bytes are.
 *
 * @param options what the file is to hold; of several, what it holds is told by its headings
 * @throws Error where nothing is asked for
 * @example const draft = checkFile(bytes, "papi.xlsx", { kind: "scores", definition: papiIndex, book: vietNam });
 */
export function checkFile(
  bytes: Uint8Array,
  file: string,
  options: Asked,
  reading: ReadWorkbookOptions = {},
): GateDraft {
  const { workbook, issues } = readWorkbook(bytes, file, reading);
  if (workbook) return checkWorkbook(workbook, options);
  const among = listOf(options);
  return {
    file,
    workbook,
    options: firstOf(among),
    among,
    issues,
    content: undefined,
    rows: 0,
    kept: 0,
    unread: [],
    reading: undefined,
  };
}

/**
 * A workbook to a draft: finds its tables, reads them, checks rows by themselves and together.
 *
 * @param options as of `checkFile`
 */
export function checkWorkbook(workbook: Workbook, options: Asked): GateDraft {
  const among = listOf(options);
  const { options: chosen, found } = mostKnown(workbook, among);
  const reading =
    chosen.kind === "scores"
      ? checkScores(workbook, found.tables, chosen)
      : checkRecords(workbook, found.tables, chosen);
  return draftOf(workbook, { options: chosen, among }, found, reading);
}

/**
 * A draft in which one cell has another value, checked again: of scores only the row and what it touches, of a province's
 * tables (which refer to each other) the whole. A number or day is kept as one where the column holds such.
 *
 * @throws Error for an address that is none, or a draft of a file that could not be read
 * @example mend(draft, { sheet: "Điểm", cell: "C7" }, "84,84").issues
 */
export function mend(draft: GateDraft, place: CellPlace, value: string): GateDraft {
  const { workbook: before, options, among, reading } = draft;
  if (!before)
    throw new Error(`${draft.file} could not be read, so no cell of it can be mended: choose another file.`);
  const old = findIn(before, options);
  const changed = withCell(before, place, (column) =>
    mendedCell(value, holdsOf(old, changedSheet(before, place), column), before.kind),
  );
  const { workbook } = changed;
  const now = findIn(workbook, options);
  const sameRows =
    changed.row !== undefined &&
    reading?.kind === "scores" &&
    reading.lines.some(({ table, row }) => table.sheetAt === changed.sheetAt && row.row === changed.row?.row);
  if (
    options.kind !== "scores" ||
    reading?.kind !== "scores" ||
    !sameRows ||
    !changed.row ||
    !sameHeads(old, now, changed)
  )
    return checkWorkbook(workbook, among);
  const row = { sheetAt: changed.sheetAt, row: changed.row };
  return draftOf(
    workbook,
    { options, among },
    now,
    recheckScores(workbook, now.tables, reading, row, options),
  );
}

function changedSheet({ sheets }: Workbook, { sheet = "" }: CellPlace): number {
  return Math.max(
    0,
    sheets.findIndex(({ name }) => name === sheet),
  );
}

function holdsOf({ tables }: FoundTables, sheetAt: number, column: number) {
  const table = tables.find((one) => one.sheetAt === sheetAt);
  return table?.columns.find(({ at }) => at === column)?.holds ?? "text";
}

/** Whether the same tables stand at the same places, and the changed row still holds something. */
function sameHeads(
  old: FoundTables,
  now: FoundTables,
  {
    sheetAt,
    row,
  }: {
    readonly sheetAt: number;
    readonly row?: { readonly row: number; readonly cells: readonly unknown[] } | undefined;
  },
): boolean {
  if (old.tables.length !== now.tables.length) return false;
  return old.tables.every((table, i) => {
    const other = now.tables[i];
    if (other?.sheetAt !== table.sheetAt || other.headRow !== table.headRow) return false;
    if (table.sheetAt !== sheetAt) return true;
    return (
      row !== undefined &&
      row.row > table.headRow &&
      table.columns.some(({ at }) => row.cells[at] !== undefined)
    );
  });
}

function draftOf(
  workbook: Workbook,
  { options, among }: Pick<GateDraft, "options" | "among">,
  found: FoundTables,
  reading: ScoresReading | RecordsReading,
): GateDraft {
  const order = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const at = ({ sheet }: Issue) => (sheet === undefined ? -1 : (order.get(sheet) ?? -1));
  const issues = [
    ...workbook.issues,
    ...sheetFaults(workbook, found, found.tables.length > 0 ? [options] : among),
    ...reading.issues,
  ];
  return {
    file: workbook.file,
    workbook,
    options,
    among,
    issues: issues.sort((a, b) => at(a) - at(b) || a.row - b.row),
    content:
      reading.kind === "scores" ? { kind: "scores", observations: reading.observations } : reading.content,
    rows: reading.rows,
    kept: reading.kept,
    unread: found.silent.map((one) => workbook.sheets[one]?.name ?? ""),
    reading,
  };
}
