import { writeOption } from "./option-kind.js";
import { FIELDS } from "./spec.js";
import type { ParsedSpec, Spec, SpecFigures } from "./spec.js";
import { SPEC_LENGTH, parseEntries } from "./parse-spec.js";

// One spec as a query of an address and as attributes of an element: the same names, the same texts.

/** Fields and options as texts, in a fixed order. */
export function specEntries(spec: Spec): readonly (readonly [name: string, text: string])[] {
  const fields = FIELDS.flatMap((field) => {
    const value = spec[field];
    return value === undefined ? [] : [[field, writeOption(value)] as const];
  });
  const options = Object.entries(spec.options ?? {}).map(
    ([name, value]) => [name, writeOption(value)] as const,
  );
  return [...fields, ...options.toSorted(([a], [b]) => (a < b ? -1 : 1))];
}

/**
 * A spec as the query of an address, without the question mark.
 *
 * @example specToQuery(spec) // "figure=trend&index=papi&focus=son-la,lao-cai"
 */
export function specToQuery(spec: Spec): string {
  return specEntries(spec)
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text).replaceAll("%2C", ",")}`)
    .join("&");
}

/** Reads the query of an address. What is not understood is told, never thrown. */
export function specFromQuery(query: string, figures: SpecFigures): ParsedSpec {
  if (query.length > SPEC_LENGTH)
    return {
      spec: undefined,
      issues: [{ code: "too-long", severity: "error", path: "", found: String(query.length) }],
    };
  return parseEntries([...new URLSearchParams(query)], figures);
}

/**
 * A spec as attributes of `<chiso-figure>`.
 *
 * @example specToAttributes(spec) // { figure: "trend", index: "papi", focus: "son-la" }
 */
export function specToAttributes(spec: Spec): Readonly<Record<string, string>> {
  return Object.fromEntries(specEntries(spec));
}

/** Attributes of a page that are no part of a spec. */
const OF_THE_PAGE =
  /^(?:id|class|style|slot|title|hidden|part|role|tabindex|dir|lang|is|group|source|data-.*|aria-.*|on.*)$/;

/** Reads the attributes of an element; those of any element are left alone. */
export function specFromAttributes(
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
  figures: SpecFigures,
): ParsedSpec {
  const entries = Array.from(attributes, ({ name, value }) => [name, value] as const);
  return parseEntries(
    entries.filter(([name]) => !OF_THE_PAGE.test(name)),
    figures,
  );
}
