import { calc } from "@csstools/css-calc";

/** Custom properties in force at an element. */
export type Variables = ReadonlyMap<string, string>;

/** Pixels of a unit; `em` is that of the element. */
const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

/** A value with each `var()` replaced; undefined where one of them is not there and has no fallback, as in CSS. */
export function substitute(text: string, variables: Variables): string | undefined {
  const at = text.indexOf("var(");
  if (at === -1) return text;
  const end = closing(text, at + 3);
  const inner = text.slice(at + 4, end);
  const comma = inner.indexOf(",");
  const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
  const found =
    variables.get(name) ?? (comma === -1 ? undefined : substitute(inner.slice(comma + 1).trim(), variables));
  const rest = substitute(text.slice(end + 1), variables);
  return found === undefined || rest === undefined ? undefined : text.slice(0, at) + found + rest;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")" && --depth === 0) return i;
  }
  return text.length;
}

const computed = new Map<string, string>();

/**
 * A value as a picture's attribute has it: sums done, lengths as plain numbers of pixels, colours as six digits.
 *
 * @param em size of the element's text in pixels
 * @example plainValue("calc(1.75px * 1)", 16) // "1.75"
 */
export function plainValue(text: string, em: number): string {
  const key = `${em} ${text}`;
  const known = computed.get(key);
  if (known !== undefined) return known;
  const summed = text.includes("(") ? calc(text) : text;
  const plain = summed
    .replace(/(-?\d*\.?\d+(?:e-?\d+)?)(px|pt|rem|em)\b/g, (_, number: string, unit: string) =>
      String(Number((Number(number) * (UNITS[unit] ?? em)).toFixed(4))),
    )
    .replace(/#([\da-f])([\da-f])([\da-f])\b(?![\da-f])/gi, "#$1$1$2$2$3$3");
  computed.set(key, plain);
  return plain;
}
