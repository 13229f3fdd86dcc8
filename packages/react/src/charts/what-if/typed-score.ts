import type { Format } from "../../messages/format.js";

/** A score as a reader writes it: the decimal mark of the language, no grouping, the digits that the figure shows. */
export function writeScore(value: number, digits: number, format: Format): string {
  const mark = format.decimal(0.5, 1).charAt(1);
  return value.toFixed(digits).replace(".", mark);
}

/** What was typed, whichever decimal mark stands in it; nothing for what is not a number (yet). */
export function readScore(text: string): number | undefined {
  const plain = text.trim().replace(",", ".");
  return /^\d+(?:\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : undefined;
}
