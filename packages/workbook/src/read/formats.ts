import type { Zip } from "./zip.js";
import { walkPart } from "./xml.js";

/** Number formats that a spreadsheet knows by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd/mm/yyyy hh:mm",
  49: "@",
};

/** Number format of each cell style, in order; undefined for the general one. */
export function readFormats(zip: Zip, part: string): readonly (string | undefined)[] {
  const named = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inCells = false;
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "numFmt") {
        const { numFmtId = "", formatCode = "" } = attributes();
        named.set(Number(numFmtId), formatCode);
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attributes()["numFmtId"] ?? 0);
        formats.push(named.get(id) ?? BUILT_IN[id]);
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

/** What a format shows apart from letters in quotation marks, colours and conditions. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
}

export function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(bare(format).replace(/general/gi, ""));
}

export function isPercentFormat(format: string): boolean {
  return bare(format).includes("%");
}

/**
 * A number as text with all its digits and no exponent.
 *
 * @example plainNumber(1e-7) // "0.0000001"
 */
export function plainNumber(number: number): string {
  const text = String(number);
  if (!text.includes("e")) return text;
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const shift = Number(exponent);
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return (
    sign +
    digits.padEnd(point, "0").slice(0, point) +
    (digits.length > point ? `.${digits.slice(point)}` : "")
  );
}

/** Days are counted from 1900, with a 29 February of that year that never was; or from 1904. */
const FROM_1900 = 25_569;
const FROM_1904 = 24_107;
const DAY = 86_400_000;

/**
 * The day of a serial number of a spreadsheet; undefined outside of the calendar that it knows.
 *
 * @example serialDay(46348, false) // "2026-11-22"
 */
export function serialDay(serial: number, from1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole < 2_958_466)) return undefined;
  const days = from1904 ? whole - FROM_1904 : (whole < 60 ? whole + 1 : whole) - FROM_1900;
  return new Date(days * DAY).toISOString().slice(0, 10);
}
