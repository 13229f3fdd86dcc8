import { nearestWord } from "@chiso/core";
import { migrate } from "./migrate.js";
import { LIST_LENGTH, expectedOf, readCode, readCodes, readEdition, readOption } from "./option-kind.js";
import type { OptionKind, OptionValue } from "./option-kind.js";
import { FIELDS, SPEC_VERSION } from "./spec.js";
import type { Field, ParsedSpec, Spec, SpecFigures, SpecIssue } from "./spec.js";

/** The longest text that is read at all: a spec is a line, not a document. */
export const SPEC_LENGTH = 10_000;
/** How much of a value an issue repeats. */
const FOUND_LENGTH = 60;
/** How many faults are told one by one. */
const ISSUES_LENGTH = 50;

type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * Reads a spec, from an object or from JSON text. Never throws: what cannot be read is left out and told, and a host shows it
 * as a note. Nothing of the input is ever taken for markup, an address or code.
 *
 * @param figures the figures that there are, and the options of each
 * @example parseSpec('{ "spec": 1, "figure": "trend", "index": "papi", "focus": "son-la" }', figures).spec?.focus // ["son-la"]
 */
export function parseSpec(input: unknown, figures: SpecFigures): ParsedSpec {
  const entries = entriesOf(input);
  if ("issue" in entries) return { spec: undefined, issues: [entries.issue] };
  return parseEntries(entries.entries, figures);
}

/** A spec from keys and values as a query or attributes bring them: options stand beside the fields. */
export function parseEntries(entries: Entries, figures: SpecFigures): ParsedSpec {
  const migrated = migrate(
    entries,
    (key) => key === "figure" || isField(key) || key === "options" || isOption(key, figures),
  );
  const figure = figureOf(migrated.entries, figures);
  if (figure.name === undefined) return { spec: undefined, issues: [...migrated.issues, ...figure.issues] };
  const options = Object.hasOwn(figures, figure.name) ? (figures[figure.name] ?? {}) : {};
  const read = new Reading(options);
  for (const [key, value] of migrated.entries) read.take(key, value);
  const issues = [...migrated.issues, ...figure.issues, ...read.issues].slice(0, ISSUES_LENGTH);
  return {
    spec: { spec: SPEC_VERSION, figure: figure.name, ...read.fields(), ...read.optionFields() },
    issues,
  };
}

/** A common field but for the figure itself, which is read first. */
function isField(key: string): key is Exclude<Field, "figure"> {
  return key !== "figure" && (FIELDS as readonly string[]).includes(key);
}

function isOption(key: string, figures: SpecFigures): boolean {
  return Object.values(figures).some((options) => Object.hasOwn(options, key));
}

/**
 * A spec as text, whatever it is given as: what is no JSON (a loop, a method that throws) becomes a text that is none either,
 * so that it is told like any other.
 */
export function specText(spec: unknown): string {
  if (typeof spec === "string") return spec;
  try {
    return JSON.stringify(spec) ?? String(spec);
  } catch {
    return Object.prototype.toString.call(spec);
  }
}

type Taken = { readonly entries: Entries } | { readonly issue: SpecIssue };

function entriesOf(input: unknown): Taken {
  const error = (code: SpecIssue["code"], found: unknown): Taken => ({
    issue: { code, severity: "error", path: "", found: foundOf(found), expected: '{ "figure": "…" }' },
  });
  const text = specText(input);
  if (text.length > SPEC_LENGTH) return error("too-long", `${text.length}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return error("not-a-spec", text);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return error("not-a-spec", value);
  return { entries: Object.entries(value) };
}

function figureOf(
  entries: Entries,
  figures: SpecFigures,
): { readonly name: string | undefined; readonly issues: readonly SpecIssue[] } {
  const given = entries.find(([key]) => key === "figure")?.[1];
  const names = Object.keys(figures);
  const missing = given === undefined || given === "";
  if (typeof given === "string" && Object.hasOwn(figures, given)) return { name: given, issues: [] };
  const near = typeof given === "string" ? nearestWord(names, given.slice(0, FOUND_LENGTH)) : undefined;
  const issue: SpecIssue = {
    code: missing ? "missing-figure" : "unknown-figure",
    severity: "error",
    path: "figure",
    ...(missing ? {} : { found: foundOf(given) }),
    expected: near ?? names.join(" | "),
  };
  return { name: undefined, issues: [issue] };
}

/** Any value as a short text, for an issue. */
function foundOf(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
}

/** The first of a list that is too long. */
function shortened(value: OptionValue): OptionValue {
  if (Array.isArray(value)) return value.slice(0, LIST_LENGTH);
  return typeof value === "object" ? Object.fromEntries(Object.entries(value).slice(0, LIST_LENGTH)) : value;
}

/** Fields and options, read one by one. */
class Reading {
  readonly issues: SpecIssue[] = [];
  readonly #fields = new Map<string, unknown>();
  readonly #options = new Map<string, OptionValue>();
  readonly #kinds: Readonly<Record<string, OptionKind>>;

  constructor(kinds: Readonly<Record<string, OptionKind>>) {
    this.#kinds = kinds;
  }

  fields(): Omit<Spec, "spec" | "figure" | "options"> {
    return Object.fromEntries(this.#fields);
  }

  optionFields(): Pick<Spec, "options"> {
    return this.#options.size > 0 ? { options: Object.fromEntries(this.#options) } : {};
  }

  take(key: string, value: unknown): void {
    if (key === "figure" || value === undefined || value === null) return;
    if (isField(key)) this.#field(key, value);
    else if (key === "options" && typeof value === "object" && !Array.isArray(value))
      for (const [name, one] of Object.entries(value)) this.#option(`options.${name}`, name, one);
    else this.#option(key, key, value);
  }

  #field(key: Exclude<Field, "figure">, value: unknown): void {
    const { read, expected } = READERS[key];
    const found = read(value);
    if (found === undefined) return this.#fault("unreadable-value", key, value, expected);
    const list = Array.isArray(found) ? found : undefined;
    if (list && list.length > LIST_LENGTH)
      this.#fault("too-many", key, String(list.length), String(LIST_LENGTH));
    this.#fields.set(key, list ? list.slice(0, LIST_LENGTH) : found);
  }

  #option(path: string, name: string, value: unknown): void {
    const kind = Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : undefined;
    if (!kind) {
      const near = nearestWord([...FIELDS, ...Object.keys(this.#kinds)], name.slice(0, FOUND_LENGTH));
      const issue: SpecIssue = { code: "unknown-key", severity: "notice", path: foundOf(path) };
      this.issues.push(near === undefined ? issue : { ...issue, expected: near });
      return;
    }
    const found = readOption(kind, value);
    if (found === undefined) return this.#fault("unreadable-value", path, value, expectedOf(kind));
    const length = typeof found === "object" ? Object.keys(found).length : 0;
    if (length > LIST_LENGTH) this.#fault("too-many", path, String(length), String(LIST_LENGTH));
    this.#options.set(name, length > LIST_LENGTH ? shortened(found) : found);
  }

  #fault(code: SpecIssue["code"], path: string, value: unknown, expected: string): void {
    this.issues.push({ code, severity: "error", path, found: foundOf(value), expected });
  }
}

const READERS: Readonly<
  Record<Exclude<Field, "figure">, { readonly read: (value: unknown) => unknown; readonly expected: string }>
> = {
  index: { read: readCode, expected: "papi" },
  edition: { read: readEdition, expected: "2024" },
  component: { read: readCode, expected: "D5" },
  scope: { read: readCode, expected: "nation" },
  focus: { read: readCodes, expected: "son-la" },
  compare: { read: readCodes, expected: "lao-cai,dien-bien" },
  locale: { read: (value) => (value === "vi" || value === "en" ? value : undefined), expected: "vi | en" },
};
