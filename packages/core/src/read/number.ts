export type DecimalMark = "," | ".";

export interface ReadNumber {
  readonly number: number;
  /** The mark between whole and fraction, where there is one. */
  readonly mark?: DecimalMark;
}

/**
 * A number as offices write it: `84,84`, `84.84`, `84,84%`, `1.234,5`. One mark alone is the decimal mark; of two different
 * ones the later is. Undefined where the text is no number.
 *
 * @example readNumber("84,84%") // { number: 84.84, mark: "," }
 */
export function readNumber(text: string): ReadNumber | undefined {
  const bare = text.trim();
  const trimmed = (bare.endsWith("%") ? bare.slice(0, -1).trimEnd() : bare).replace(/^\u2212/, "-");
  const plain = /^([+-]?\d+)(?:([.,])(\d+))?$/.exec(trimmed);
  if (plain) return parts(plain[1] ?? "", plain[2], plain[3]);
  const grouped = /^([+-]?\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(trimmed);
  if (!grouped || grouped[2] === grouped[3]) return undefined;
  return parts((grouped[1] ?? "").replace(/[.,\u00a0\u202f ]/g, ""), grouped[3], grouped[4]);
}

function parts(
  whole: string,
  mark: string | undefined,
  fraction: string | undefined,
): ReadNumber | undefined {
  const number = Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  if (!Number.isFinite(number)) return undefined; // hundreds of digits
  return mark === "," || mark === "." ? { number, mark } : { number };
}
