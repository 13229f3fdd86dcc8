/** What stands at the foot of printed pages. */
export interface PageFoot {
  /** Name of the pages: letters, digits and hyphens; those that no other foot names when absent. */
  readonly page?: string;
  /** Whose page, index, edition. */
  readonly whose: string;
  /** Where its figures come from. */
  readonly source: string;
}

/**
 * The rules that write a line at the foot of each printed page, with its number. Margin boxes are the one way in which a
 * browser repeats something on every page without a hole in the text. A named foot is that of the pages of the element with
 * this name in `data-foot`, which begins on a page of its own; `data-foot-all` names it for the whole document.
 *
 * @throws Error for a page name that is no identifier
 * @example pageRules([{ page: "papi", whose: "Sơn La · PAPI 2024", source: "CECODES" }])
 */
export function pageRules(feet: readonly PageFoot[]): string {
  return feet.map(ruleOf).join("\n");
}

/** Margin boxes take no class: their small type stands in the rule itself. */
const FOOT =
  "font-family: inherit; font-size: 7.5pt; line-height: 1.3; vertical-align: top; padding-top: 1.5mm;";

/** A source longer than this, in letters, takes a second line: the margin of the page has room for it. */
const ONE_LINE = 110;

function ruleOf({ page, whose, source }: PageFoot): string {
  if (page !== undefined && !/^[a-z][a-z0-9-]*$/.test(page))
    throw new Error(`"${page}" names no page: use letters, digits, hyphens.`);
  return [
    page === undefined ? "@page {" : `@page ${page} {`,
    source.length > ONE_LINE ? "margin-bottom: 16mm;" : "",
    // a line each in one box: three boxes side by side would cut a long source
    `@bottom-left { content: ${cssString(whose)} "\\A " ${cssString(source)}; white-space: pre-line; text-align: start; ${FOOT} }`,
    `@bottom-right { content: counter(page) "/" counter(pages); white-space: nowrap; text-align: end; ${FOOT} }`,
    "}",
    page === undefined
      ? ""
      : `@media print { [data-foot=${cssString(page)}], .sheet:has([data-foot-all=${cssString(page)}]) { page: ${page}; } }`,
  ].join(" ");
}

/** Text as a CSS string: no character of it can end the string or the rule. */
export function cssString(text: string): string {
  const safe = Array.from(text, (letter) =>
    /[\p{L}\p{M}\p{N} .,·:%()–-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe.join("")}"`;
}
