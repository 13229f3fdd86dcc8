import type { CellRange } from "./workbook.js";

/**
 * Address of a cell as a spreadsheet names it.
 *
 * @param row from 1
 * @param column from 0
 * @example cellAddress(7, 1) // "B7"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/**
 * Row (from 1) and column (from 0) of an address, undefined for what is none.
 *
 * @example parseAddress("$B$7") // { row: 7, column: 1 }
 */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** @example parseRange("A1:B3") // { top: 1, left: 0, bottom: 3, right: 1 } */
export function parseRange(text: string): CellRange | undefined {
  const [from = "", to = from] = text.split(":");
  const [start, end] = [parseAddress(from), parseAddress(to)];
  if (!start || !end) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** @example rangeText({ top: 1, left: 0, bottom: 3, right: 1 }) // "A1:B3" */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
