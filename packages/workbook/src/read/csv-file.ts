import { csvRecords } from "@chiso/core";
import type { Issue } from "@chiso/core";
import { wideness } from "./sniff.js";
import { looksTcvn3 } from "./tcvn3.js";
import { tooLarge } from "./workbook.js";
import type { Limits, WorkbookCell, WorkbookSheet } from "./workbook.js";

/** Text of a file, and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "windows-1252";
}

/**
 * The text of a CSV file in the encoding that it is written in: UTF-8 with or without its mark, UTF-16, else that of
 * Vietnamese Windows, or of the fonts of before Unicode. Letters come out in one spelling (NFC).
 *
 * @example decodeText(new TextEncoder().encode("Sơn La")) // { text: "Sơn La", encoding: "utf-8" }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideness(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes).normalize("NFC"), encoding: wide };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.normalize("NFC"), encoding: "utf-8" };
  } catch {
    const latin = new TextDecoder("windows-1252").decode(bytes);
    // letters of fonts of before Unicode are turned into those of today with the cells
    if (looksTcvn3(latin.split(/[;,\t\r\n]+/))) return { text: latin, encoding: "windows-1252" };
    const text = new TextDecoder("windows-1258").decode(bytes);
    return { text: text.normalize("NFC"), encoding: "windows-1258" };
  }
}

/** A CSV file as a sheet without a name, all its cells text. */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
): { readonly sheet: WorkbookSheet; readonly issues: readonly Issue[] } {
  const { text, encoding } = decodeText(bytes);
  const { records, unclosedAt } = csvRecords(text);
  const issues: Issue[] = [];
  if (encoding === "windows-1258")
    issues.push({ code: "old-encoding", severity: "warning", file, row: 0, value: encoding });
  if (unclosedAt !== undefined)
    issues.push({ code: "unclosed-quote", severity: "error", file, row: unclosedAt, cell: `A${unclosedAt}` });
  if (records.length > limits.rows) throw tooLarge("rows", records.length, limits);
  let left = limits.cells;
  const rows = records.map(({ row, cells }) => {
    if (cells.length > limits.columns) throw tooLarge("columns", cells.length, limits);
    left -= cells.length;
    if (left < 0) throw tooLarge("cells", undefined, limits);
    return { row, hidden: false, cells: cells.map(textCell) };
  });
  return { sheet: { name: "", hidden: false, rows, merged: [], hiddenColumns: [] }, issues };
}

function textCell(text: string): WorkbookCell {
  // a blank cell is kept: it counts for the width of its row
  return { kind: "text", text };
}
