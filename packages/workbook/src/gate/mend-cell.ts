import { readNumber } from "@chiso/core";
import { readDay } from "@chiso/core/province";
import { parseAddress } from "../read/address.js";
import { plainNumber } from "../read/formats.js";
import type { SheetRow, Workbook, WorkbookCell } from "../read/workbook.js";
import type { Holds } from "./table-spec.js";

/** A cell of a workbook. Without a sheet: of its first one, as in a CSV file. */
export interface CellPlace {
  readonly sheet?: string;
  /** `B7`. */
  readonly cell: string;
}

/** What somebody typed, as the column holds it; undefined for nothing. A CSV file knows only text. */
export function mendedCell(value: string, holds: Holds, kind: Workbook["kind"]): WorkbookCell | undefined {
  const text = value.trim().normalize("NFC");
  if (text === "") return kind === "csv" ? { kind: "text", text } : undefined;
  if (kind === "csv" || holds === "text") return { kind: "text", text };
  if (holds === "date") {
    const day = readDay(text);
    return day === undefined ? { kind: "text", text } : { kind: "date", text: day, format: "dd/mm/yyyy" };
  }
  const read = readNumber(text);
  return read === undefined
    ? { kind: "text", text }
    : { kind: "number", text: plainNumber(read.number), number: read.number };
}

export interface ChangedWorkbook {
  readonly workbook: Workbook;
  readonly sheetAt: number;
  /** The row as it is now; undefined where nothing is left of it. */
  readonly row: SheetRow | undefined;
}

/** A workbook with another cell; everything else is shared with the one before. */
export function withCell(
  workbook: Workbook,
  { sheet: name, cell: address }: CellPlace,
  make: (column: number) => WorkbookCell | undefined,
): ChangedWorkbook {
  const at = parseAddress(address);
  const sheetAt = name === undefined ? 0 : workbook.sheets.findIndex((one) => one.name === name);
  const sheet = workbook.sheets[sheetAt];
  if (!at || !sheet)
    throw new Error(
      `${workbook.file} has no cell ${address}${name === undefined ? "" : ` on a sheet “${name}”`}.`,
    );
  const place = sheet.rows.findIndex(({ row }) => row >= at.row);
  const old = sheet.rows[place]?.row === at.row ? sheet.rows[place] : undefined;
  const cells = [...(old?.cells ?? [])];
  cells[at.column] = make(at.column);
  const row = { row: at.row, hidden: old?.hidden ?? false, cells: Array.from(cells) };
  const blank = workbook.kind === "xlsx" && row.cells.every((cell) => cell === undefined);
  const index = place < 0 ? sheet.rows.length : place;
  const rows = sheet.rows.toSpliced(index, old ? 1 : 0, ...(blank ? [] : [row]));
  const sheets = workbook.sheets.with(sheetAt, { ...sheet, rows });
  return { workbook: { ...workbook, sheets }, sheetAt, row: blank ? undefined : row };
}
