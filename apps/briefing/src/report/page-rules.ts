/** What stands at the foot of the pages of one part of a report. */
export interface PageFoot {
  /** Name of the page and of the part (`data-index`): letters, digits and hyphens. */
  readonly page: string;
  /** Whose report, index, edition. */
  readonly left: string;
  /** Where its figures come from. */
  readonly middle: string;
}

/**
 * The rules that write a line at the foot of each printed page, with its number. Margin boxes are the one way in which a
 * browser repeats something on every page without a hole in the text.
 *
 * @throws Error for a page name that is no identifier
 * @example pageRules([{ page: "papi", left: "Sơn La · PAPI 2024", middle: "CECODES" }])
 */
export function pageRules(feet: readonly PageFoot[]): string {
  return feet.map(ruleOf).join("\n");
}

/** Margin boxes take no class: their small type stands in the rule itself. */
const FOOT = "font-family: inherit; font-size: 7.5pt; white-space: nowrap;";

function ruleOf({ page, left, middle }: PageFoot): string {
  if (!/^[a-z][a-z0-9-]*$/.test(page))
    throw new Error(`"${page}" names no page: use letters, digits, hyphens.`);
  return [
    `@page ${page} {`,
    `@bottom-left { content: ${cssString(left)}; ${FOOT} }`,
    `@bottom-center { content: ${cssString(middle)}; ${FOOT} }`,
    `@bottom-right { content: counter(page) "/" counter(pages); ${FOOT} }`,
    "}",
    `@media print { .report-index[data-index=${cssString(page)}] { page: ${page}; } }`,
  ].join(" ");
}

/** Text as a CSS string: no character of it can end the string or the rule. */
export function cssString(text: string): string {
  const safe = Array.from(text, (letter) =>
    /[\p{L}\p{M}\p{N} .,·:%()–-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe.join("")}"`;
}
