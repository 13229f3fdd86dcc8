import type { Issue } from "@chiso/core";
import type { GateDraft } from "../gate/draft.js";
import { parseAddress } from "../read/address.js";
import type { Workbook, WorkbookSheet } from "../read/workbook.js";
import type { CellPatch } from "./patch/cells.js";
import type { CellNote } from "./patch/notes.js";
import { isList, PATCH_FILLS } from "./patch/patch-book.js";
import type { BookPatch } from "./patch/patch-book.js";
import type { SaveWords } from "./save-draft.js";

/**
 * What is to be another in the file that a draft was read from: mended cells, colours and notes on faulty ones, the list of
 * faults. For `patchBook`.
 *
 * @param first the workbook as it was read, before anything was mended
 */
export function patchOfDraft(
  { workbook, issues, file }: Pick<GateDraft, "workbook" | "issues" | "file">,
  first: Workbook,
  words: SaveWords,
): BookPatch {
  if (!workbook) throw new Error(`${file} could not be read, so there is nothing to save.`);
  const list = listOf(issues, words);
  const sheets = workbook.sheets.flatMap((sheet, at) => {
    const before = first.sheets[at];
    if (!before || isList(sheet, list.rows[0])) return [];
    const own = issues.filter((issue) => issue.cell !== undefined && issue.sheet === sheet.name);
    return [
      {
        name: sheet.name,
        cells: cellsOf(before, sheet, own),
        notes: own.flatMap((one) => noteOf(one, words)),
      },
    ];
  });
  return { sheets, list };
}

/**
 * All that a draft holds, for a workbook that has its sheets and nothing in them: how a large CSV file becomes a workbook in a
 * worker.
 */
export function patchOfWhole(
  { workbook, issues, file }: Pick<GateDraft, "workbook" | "issues" | "file">,
  words: SaveWords,
): BookPatch {
  if (!workbook) throw new Error(`${file} could not be read, so there is nothing to save.`);
  const sheets = workbook.sheets.map((sheet) => {
    const own = issues.filter((issue) => issue.cell !== undefined && (issue.sheet ?? "") === sheet.name);
    const marked = cellsOf(sheet, sheet, own);
    const cells = new Map(marked.map((patch) => [`${patch.row}/${patch.column}`, patch]));
    for (const { row, cells: all } of sheet.rows)
      all.forEach((value, column) => {
        if (value && value.text !== "")
          cells.set(`${row}/${column}`, { row, column, ...cells.get(`${row}/${column}`), value });
      });
    const notes = own.flatMap((one) => noteOf(one, words));
    return { name: nameInBook(sheet, words), cells: [...cells.values()], notes };
  });
  return { sheets, list: listOf(issues, words) };
}

/** A sheet of a CSV file has no name of its own. */
export function nameInBook({ name }: WorkbookSheet, { data }: SaveWords): string {
  return name === "" ? data : name;
}

/** Cells that were mended, and those of which something is said; the worst decides the colour. */
function cellsOf(before: WorkbookSheet, now: WorkbookSheet, issues: readonly Issue[]): readonly CellPatch[] {
  const patches = new Map<string, CellPatch>();
  for (const { row, column, ...more } of changes(before, now))
    patches.set(`${row}/${column}`, { row, column, ...more });
  const old = new Map(before.rows.map(({ row, cells }) => [row, cells]));
  // errors last: theirs is the colour that stays
  for (const { cell = "", severity } of issues.toSorted(
    (a, b) => Number(a.severity === "error") - Number(b.severity === "error"),
  )) {
    const at = parseAddress(cell);
    if (!at) continue;
    const key = `${at.row}/${at.column}`;
    const format = old.get(at.row)?.[at.column]?.format;
    patches.set(key, { ...at, format, ...patches.get(key), fill: PATCH_FILLS[severity] });
  }
  return [...patches.values()];
}

/** What was typed since a sheet was read: rows that nobody touched are the very same. */
function* changes(before: WorkbookSheet, now: WorkbookSheet): Generator<CellPatch> {
  const old = new Map(before.rows.map((row) => [row.row, row]));
  const rows = new Map(now.rows.map((row) => [row.row, row]));
  for (const row of new Set([...old.keys(), ...rows.keys()])) {
    const [was, is] = [old.get(row), rows.get(row)];
    if (was === is) continue;
    const width = Math.max(was?.cells.length ?? 0, is?.cells.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [one, other] = [was?.cells[column], is?.cells[column]];
      if (one !== other) yield { row, column, value: other ?? null, format: one?.format };
    }
  }
}

function noteOf(issue: Issue, { word }: SaveWords): readonly CellNote[] {
  const at = parseAddress(issue.cell ?? "");
  if (!at) return [];
  const { message, remedy } = word(issue);
  return [{ ...at, title: issue.column ?? issue.cell ?? "", note: `${remedy} ${message}` }];
}

function listOf(issues: readonly Issue[], { word, list, heads }: SaveWords): BookPatch["list"] {
  const rows = issues.map((issue) => {
    const { message, remedy } = word(issue);
    return [
      { text: issue.sheet ?? "" },
      { text: issue.cell ?? "", fill: PATCH_FILLS[issue.severity] },
      { text: message },
      { text: remedy },
    ];
  });
  return { name: list, rows: [heads.map((text) => ({ text })), ...rows], widths: [18, 8, 80, 60] };
}
