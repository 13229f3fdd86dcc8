import type { SheetCell, SheetTable } from "@chiso/core";
import writeExcelFile from "write-excel-file/universal";
import type { Cell, Sheet, SheetData } from "write-excel-file/universal";
import { sheetNames } from "./sheet-name.js";
import { needsWorker, workersAllowed } from "./workers.js";

/** A spreadsheet refuses longer text in a cell. */
const LONGEST_TEXT = 32_767;
/** Widths in characters: a column is as wide as its cells need, within these. */
const NARROW = 8;
const WIDE = 48;
/** Rows above the table: title, subtitle, head. They stay in sight. */
const HEAD_ROWS = 3;

/**
 * One table as an Excel workbook: title, edition, a head that stays in sight, numbers as numbers with their format, text as
 * text whatever it begins with, notes and sources below. Works in browsers and in Node.
 *
 * @throws Error where the page's policy forbids the workers by which a large file is packed
 * @example const file = await writeSheet({ name: "PAPI 2024", title, subtitle, columns, rows, notes });
 */
export async function writeSheet(table: SheetTable): Promise<Blob> {
  return writeSheets([table]);
}

/**
 * Several tables as one workbook, a sheet each in the order given; two of the same name are told apart by a number.
 *
 * @throws Error where there is no table, or where the page's policy forbids the workers by which a large file is packed
 * @example const file = await writeSheets([ranking, trend]);
 */
export async function writeSheets(tables: readonly SheetTable[]): Promise<Blob> {
  if (tables.length === 0) throw new Error("A workbook needs a sheet: give at least one table.");
  if (tables.some(needsWorker) && !(await workersAllowed())) {
    throw new Error(
      "This table is packed by a worker, which the page's policy forbids: allow `worker-src blob:`, or offer CSV.",
    );
  }
  const names = sheetNames(tables.map(({ name }) => name));
  return writeExcelFile(tables.map((table, at) => sheetOf(table, names[at] ?? ""))).toBlob();
}

function sheetOf(table: SheetTable, name: string): Sheet<Blob> {
  return {
    data: sheetData(table),
    sheet: name,
    columns: table.columns.map((_, at) => ({ width: widthOf(table, at) })),
    stickyRowsCount: HEAD_ROWS,
    showGridLines: false,
  };
}

function sheetData({ title, subtitle, columns, rows, notes }: SheetTable): SheetData {
  const head = columns.map(
    ({ header, align }): Cell => ({
      ...text(header),
      fontWeight: "bold",
      wrap: true,
      align: align === "end" ? "right" : "left",
      alignVertical: "bottom",
      bottomBorderStyle: "thin",
    }),
  );
  return [
    [{ ...text(title), fontWeight: "bold", fontSize: 14 }],
    [text(subtitle)],
    head,
    ...rows.map((cells) => cells.map((cell, at) => bodyCell(cell, columns[at]?.align))),
    [],
    ...notes.map((note): Cell[] => [{ ...text(note), fontStyle: "italic" }]),
  ];
}

function bodyCell(cell: SheetCell, align: "start" | "end" | undefined): Cell {
  if (typeof cell !== "string") return { value: cell.number, type: Number, format: cell.format };
  if (cell === "") return null;
  return align === "end" ? { ...text(cell), align: "right" } : text(cell);
}

/** Typed as text, a cell is never read as a formula, number or date. */
export function text(value: string) {
  // the library keeps its list of texts in a plain object: a text that is a name of Object's own would be lost
  const kept = value in Object.prototype ? `${value} ` : value;
  return { value: kept.slice(0, LONGEST_TEXT), type: String };
}

function widthOf({ columns, rows }: SheetTable, at: number): number {
  const longest = rows.reduce((most, cells) => Math.max(most, lengthOf(cells[at])), 0);
  // a head wraps, so only its longest word counts
  const words = (columns[at]?.header ?? "").split(" ").map((word) => word.length);
  return Math.min(WIDE, Math.max(NARROW, longest + 2, ...words.map((length) => length + 2)));
}

function lengthOf(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0;
  if (typeof cell === "string") return cell.length;
  const [, decimals = ""] = /0\.(0+)/.exec(cell.format) ?? [];
  return Math.abs(cell.number).toFixed(0).length + decimals.length + 2;
}
