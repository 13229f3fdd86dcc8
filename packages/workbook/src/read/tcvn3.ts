import type { WorkbookCell, WorkbookSheet } from "./workbook.js";

// Text of before Unicode, typed for the fonts of TCVN 5712 ("ABC": .VnTime, .VnArial): each letter with its marks is one sign of
// Latin-1, so that a file shows `S¬n La` for Sơn La. Capital letters were a matter of the font.

const FROM = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const TO = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

const LETTERS = new Map([...FROM].map((sign, at) => [sign, [...TO][at] ?? sign]));

/** Signs that no other text has beside a letter. */
const SIGN = String.raw`[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]`;
const BESIDE = new RegExp(`\\p{L}${SIGN}|${SIGN}\\p{L}|§\\p{L}`, "u");
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]|\p{M}/u;

/** Whether a text reads as one that was typed for those fonts. */
function isOld(text: string): boolean {
  return BESIDE.test(text) && !VIETNAMESE.test(text);
}

/**
 * Whether texts are of those fonts: two of them or more look so, and more than have the letters of today.
 *
 * @example looksTcvn3(["TØnh", "N¨m", "§iÓm"]) // true
 */
export function looksTcvn3(texts: readonly string[]): boolean {
  const old = new Set(texts.filter(isOld)).size;
  return old >= 2 && old > texts.filter((text) => VIETNAMESE.test(text)).length;
}

/**
 * The letters of today for a text of those fonts.
 *
 * @example fromTcvn3("Hµ Néi") // "Hà Nội"
 */
export function fromTcvn3(text: string): string {
  return [...text].map((sign) => LETTERS.get(sign) ?? sign).join("");
}

/** Cells that are looked at to tell what fonts a file was typed for. */
const LOOK_AT = 2000;

/** Sheets with the letters of today, where they were typed for those fonts; undefined where they were not. */
export function inUnicode(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] | undefined {
  const texts: string[] = [];
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) if (cell?.kind === "text" && texts.length < LOOK_AT) texts.push(cell.text);
  if (!looksTcvn3(texts)) return undefined;
  const converted = (cell: WorkbookCell | undefined) =>
    cell?.kind === "text" && !VIETNAMESE.test(cell.text) ? { ...cell, text: fromTcvn3(cell.text) } : cell;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(converted) })),
  }));
}
