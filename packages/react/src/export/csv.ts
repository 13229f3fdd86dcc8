import { toCsv } from "@chiso/core";
import type { Locale } from "@chiso/core";
import type { DataTable } from "../frame/description.js";

/**
 * A figure's table as CSV text for spreadsheets: byte order mark, safe from formulas, numbers with plain signs. Vietnamese
 * files separate cells by semicolon, because their numbers hold commas.
 *
 * @example figureCsv(description.table, "vi")
 */
export function figureCsv(table: DataTable, locale: Locale): string {
  const rows = [
    table.columns.map((column) => column.header),
    ...table.rows.map((cells) => cells.map(plainNumber)),
  ];
  return `\uFEFF${toCsv(rows, locale === "vi" ? ";" : ",")}\r\n`;
}

/** A spreadsheet reads `-0,30` and `2,91` as numbers; it takes `−0,30` for text and `+2,91` for a formula. */
function plainNumber(cell: string): string {
  const signed = /^([+\u2212])(\d[\d.,]*%?)$/.exec(cell);
  return signed ? (signed[1] === "+" ? "" : "-") + (signed[2] ?? "") : cell;
}
