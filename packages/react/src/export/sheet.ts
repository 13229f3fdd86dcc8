import type { Locale, SheetCell, SheetTable } from "@chiso/core";
import type { Description, DataTable } from "../frame/description.js";
import type { Words } from "../messages/words.js";

/**
 * A figure's table on its way into a workbook: what reads as a number is one, with the digits that the figure shows, and
 * unrounded where the table brings its numbers; all else is text.
 */
export function figureSheet(description: Description, table: DataTable, words: Words): SheetTable {
  const { locale, messages } = words;
  const sources = description.sources.map(({ text, link }) =>
    link === undefined ? text : `${text}: ${link}`,
  );
  return {
    name: description.subtitle,
    title: description.headline,
    subtitle: table.caption === "" ? description.subtitle : table.caption,
    columns: table.columns.map(({ header, align }) => ({ header, align })),
    rows: table.rows.map((cells, row) =>
      cells.map((text, at) => sheetCell(text, locale, table.columns[at]?.numbers?.[row])),
    ),
    notes: [
      ...description.notices.map(({ text }) => text),
      ...sources.map((source) => `${messages.common.source}: ${source}`),
    ],
  };
}

const NUMBER: Readonly<Record<Locale, RegExp>> = {
  vi: /^(=?)([+\u2212-]?)((?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,(\d+))?)(%?)(\*?)$/,
  en: /^(=?)([+\u2212-]?)((?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?)(%?)(\*?)$/,
};

/**
 * A cell's text as a number with its format, or as text. What a figure writes beside a number (`=` of a tie, `*` of an own
 * reading) stays in the format.
 *
 * @param exact the number before it was rounded for reading
 * @example sheetCell("−0,30", "vi") // { number: -0.3, format: "0.00" }
 */
export function sheetCell(text: string, locale: Locale, exact = Number.NaN): SheetCell {
  const found = NUMBER[locale].exec(text);
  if (!found) return text;
  const [, tie = "", sign = "", digits = "", decimals = "", percent = "", mark = ""] = found;
  // the decimal mark of one language groups thousands in the other
  const [group, point] = locale === "vi" ? [".", ","] : [",", "."];
  const read = Number(`${sign === "\u2212" ? "-" : sign}${digits.replaceAll(group, "").replace(point, ".")}`);
  const shown = Number.isNaN(exact) ? read : exact;
  const whole = digits.includes(group) ? "#,##0" : "0";
  const figure = `${whole}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}${percent}`;
  const format = `${tie === "" ? "" : '"="'}${figure}${mark === "" ? "" : '"*"'}`;
  return {
    number: percent === "" ? shown : shown / 100,
    format: sign === "+" ? `+${format};-${format};${format}` : format,
  };
}
