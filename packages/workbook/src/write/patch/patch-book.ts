import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../read/read-workbook.js";
import { LIMITS } from "../../read/workbook.js";
import type { Workbook, WorkbookCell, WorkbookSheet } from "../../read/workbook.js";
import { addSheet, dropChain, readBook, textSheet } from "./book-parts.js";
import type { Book, Parts } from "./book-parts.js";
import { patchCells } from "./cells.js";
import type { CellPatch } from "./cells.js";
import { withNotes } from "./notes.js";
import type { CellNote } from "./notes.js";
import { Styles } from "./styles.js";
import type { Fill } from "./styles.js";

/** What is to be another in a workbook: plain data, so that a worker can be told. */
export interface BookPatch {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly CellPatch[];
    readonly notes: readonly CellNote[];
  }[];
  /** A sheet of texts that replaces the one that an earlier saving added; its first row is the head. */
  readonly list: {
    readonly name: string;
    readonly rows: readonly (readonly { readonly text: string; readonly fill?: Fill | undefined }[])[];
    readonly widths: readonly number[];
  };
}

/** Colours of ours, a shade beside those of a spreadsheet's own styles, so that they are known again. */
export const PATCH_FILLS = { error: "FFFFC7CF", warning: "FFFFEB9D" } as const;
const OURS: readonly Fill[] = Object.values(PATCH_FILLS);

/**
 * A workbook with other values in some cells, colours and notes on faulty ones, and a sheet that lists what is said of them.
 * Fonts, widths, formats, formulas, lists, pictures and all else stay as they are. What comes out is read again: where that is
 * not the old workbook with its new values, nothing is returned.
 *
 * @returns undefined for a workbook that cannot be changed in this way
 * @example const saved = patchBook(bytes, { sheets: [{ name: "Điểm", cells: [], notes: [] }], list })
 */
export function patchBook(bytes: Uint8Array, patch: BookPatch): Uint8Array<ArrayBuffer> | undefined {
  try {
    const before = readWorkbook(bytes, "").workbook;
    const patched = before && withPatch(bytes, patch, before);
    const after = patched && readWorkbook(patched, "").workbook;
    return before && after && isAsMeant(before, after, patch) ? patched : undefined;
  } catch {
    // a file that is put together in a way that nobody foresaw is written anew
    return undefined;
  }
}

function withPatch(
  bytes: Uint8Array,
  patch: BookPatch,
  before: Workbook,
): Uint8Array<ArrayBuffer> | undefined {
  const files = unzipped(bytes);
  const parts = files && partsOf(files);
  const book = parts && readBook(parts);
  const styles = book && Styles.read(parts.text(book.styles) ?? "");
  if (!styles) return undefined;
  let formulas = false;
  for (const { name, cells, notes } of patch.sheets) {
    const part = book.sheets.find((sheet) => sheet.name === name)?.part;
    const xml = part === undefined ? undefined : parts.text(part);
    const days = book.from1904 && cells.some(({ value }) => value?.kind === "date");
    const sheet = xml === undefined || days ? undefined : patchCells(xml, cells, styles, OURS);
    if (!sheet || part === undefined) return undefined;
    formulas ||= sheet.formulas;
    parts.put(part, withNotes(sheet.xml, notes));
  }
  writeList(parts, book, styles, patch.list, before);
  if (formulas) dropChain(parts, book);
  parts.put(book.styles, styles.written());
  return zipSync(files);
}

/** All parts, where they do not unpack to more than we read. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return size <= LIMITS.inflatedBytes;
    },
  });
  return size <= LIMITS.inflatedBytes ? files : undefined;
}

function partsOf(files: Record<string, Uint8Array>): Parts {
  return {
    text: (name) => files[name] && strFromU8(files[name]),
    put: (name, text) => {
      files[name] = strToU8(text);
    },
    drop: (name) => {
      delete files[name];
    },
  };
}

/** The list of an earlier saving is written over; a sheet of the office's own that has its name is left alone. */
function writeList(
  parts: Parts,
  book: Book,
  styles: Styles,
  { name, rows, widths }: BookPatch["list"],
  before: Workbook,
): void {
  const old = before.sheets.find((sheet) => sheet.name === name && isList(sheet, rows[0]));
  if (!old && rows.length < 2) return;
  const markup = textSheet(
    rows.map((cells) => cells.map(({ text, fill }) => ({ text, style: styles.like(0, { fill }) }))),
    widths,
  );
  const part = old && book.sheets.find((sheet) => sheet.name === name)?.part;
  if (part !== undefined) return parts.put(part, markup);
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name} ${i}`;
  addSheet(parts, book, free, markup);
}

/** Whether a sheet has the head of our list. */
export function isList({ rows }: WorkbookSheet, head: readonly { readonly text: string }[] = []): boolean {
  return head.length > 0 && head.every(({ text }, at) => rows[0]?.cells[at]?.text === text);
}

/** Whether what was written is read as the old cells with the new values among them. */
function isAsMeant(before: Workbook, after: Workbook, patch: BookPatch): boolean {
  return before.sheets.every((sheet) => {
    const own = patch.sheets.find(({ name }) => name === sheet.name);
    const now = after.sheets.find(({ name }) => name === sheet.name);
    // the list of an earlier saving may be another by now
    if (!own) return now !== undefined;
    const cells = new Map<string, WorkbookCell | null>();
    for (const { row, cells: all } of sheet.rows)
      all.forEach((cell, column) => {
        if (cell) cells.set(`${row}/${column}`, cell);
      });
    for (const { row, column, value } of own.cells)
      if (value !== undefined) cells.set(`${row}/${column}`, value);
    let left = [...cells.values()].filter((cell) => cell !== null).length;
    for (const { row, cells: all } of now?.rows ?? [])
      for (const [column, cell] of all.entries()) {
        if (!cell) continue;
        const meant = cells.get(`${row}/${column}`);
        if (meant?.kind !== cell.kind || meant.text !== cell.text) return false;
        left -= 1;
      }
    return left === 0;
  });
}
