/** What an option of a figure can be: enough to check it, to write it as text and to describe it in a JSON Schema. */
export type OptionKind =
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "flag" }
  /** A year assessed. */
  | { readonly kind: "edition" }
  /** A unit, component or index: letters, digits, dots, hyphens and slashes. */
  | { readonly kind: "code" }
  /** Several of these, in their order. */
  | { readonly kind: "codes" }
  /** `2026-11-22`. */
  | { readonly kind: "date" };

export type OptionValue = string | number | boolean | readonly string[];

/** The longest code that is read. */
export const CODE_LENGTH = 60;
/** The most entries of a list. */
export const LIST_LENGTH = 20;

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A code, or undefined: never markup, never an address. */
export function readCode(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text.length <= CODE_LENGTH && CODE.test(text) && !text.includes("//") ? text : undefined;
}

/** Codes of a list, or of a text with commas or spaces; undefined where any of them is none. */
export function readCodes(value: unknown): readonly string[] | undefined {
  const parts = typeof value === "string" ? value.split(/[\s,]+/).filter((part) => part !== "") : value;
  if (!Array.isArray(parts)) return undefined;
  const codes = parts.map(readCode);
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? [...new Set(known)] : undefined;
}

/** A year of four digits, as a number or as text. */
export function readEdition(value: unknown): number | undefined {
  const year = typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 2999
    ? year
    : undefined;
}

function readFlag(value: unknown): boolean | undefined {
  // an attribute without a value is a flag that is set
  if (value === true || value === "true" || value === "") return true;
  return value === false || value === "false" ? false : undefined;
}

function readDate(value: unknown): string | undefined {
  if (typeof value !== "string" || !DATE.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
}

/**
 * An option's value from JSON, an attribute or a query; undefined where it is none of its kind.
 *
 * @example readOption({ kind: "flag" }, "false") // false
 */
export function readOption(option: OptionKind, value: unknown): OptionValue | undefined {
  switch (option.kind) {
    case "choice":
      return typeof value === "string" && option.of.includes(value) ? value : undefined;
    case "flag":
      return readFlag(value);
    case "edition":
      return readEdition(value);
    case "code":
      return readCode(value);
    case "codes":
      return readCodes(value);
    case "date":
      return readDate(value);
  }
}

/** What is expected of an option, in the words of the format. */
export function expectedOf(option: OptionKind): string {
  switch (option.kind) {
    case "choice":
      return option.of.join(" | ");
    case "flag":
      return "true | false";
    case "edition":
      return "2024";
    case "code":
      return "son-la";
    case "codes":
      return "son-la,lao-cai";
    case "date":
      return "2026-11-22";
  }
}

/** A value as text, for an attribute or a query: what `readOption` reads again. */
export function writeOption(value: OptionValue): string {
  return Array.isArray(value) ? value.join(",") : String(value);
}
