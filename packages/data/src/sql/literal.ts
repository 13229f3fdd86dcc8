import type { SqlValue } from "./rows.js";

/** A value as SQL writes it. Quotes are doubled; a backslash is a letter like any other (standard strings). */
export function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (!Number.isFinite(value)) throw new Error(`${value} is no figure: a gap is NULL with its reason.`);
  return plainDecimal(value);
}

/** The shortest digits that mean this number, without an exponent. */
function plainDecimal(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}0.${"0".repeat(-point)}${digits}`;
}
