import { readScenario, writeScenario } from "@chiso/core";

/** What an option of a figure can be: enough to check it, to write it as text and to describe it in a JSON Schema. */
export type OptionKind =
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "flag" }
  /** A year assessed. */
  | { readonly kind: "edition" }
  /** A position: 1, 2, 3, …. */
  | { readonly kind: "rank" }
  /** A unit, component or index: letters, digits, dots, hyphens and slashes. */
  | { readonly kind: "code" }
  /** Several of these, in their order; `of` says of what, where the data can say which there are. */
  | { readonly kind: "codes"; readonly of?: "component" }
  /** Scores of components: an object in JSON, `PCI_08:7.1,PCI_05:8` in a text. */
  | { readonly kind: "scores" }
  /** Scenarios of a what-if, each as `writeScenario` of `@chiso/core` writes it. */
  | { readonly kind: "scenarios" }
  /** `2026-11-22`. */
  | { readonly kind: "date" };

/** A value of an option of a spec. */
export type OptionValue = string | number | boolean | readonly string[] | Readonly<Record<string, number>>;

/** The longest code that is read. */
export const CODE_LENGTH = 60;
/** The most entries of a list. */
export const LIST_LENGTH = 20;

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
/** The longest text of one scenario. */
export const SCENARIO_LENGTH = 1000;
const LOWEST_RANK = 99_999;

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

function readRank(value: unknown): number | undefined {
  const rank = typeof value === "string" && /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : value;
  return typeof rank === "number" && Number.isInteger(rank) && rank >= 1 && rank <= LOWEST_RANK
    ? rank
    : undefined;
}

/** Scores in the words of a scenario's moves: one grammar for both. */
function readScores(value: unknown): Readonly<Record<string, number>> | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const pairs = Object.entries(value);
    return pairs.every(([, score]) => typeof score === "number" && Number.isFinite(score))
      ? readScores(writeScores(Object.fromEntries(pairs)))
      : undefined;
  }
  if (typeof value !== "string") return undefined;
  const { scenario, faults } = readScenario(value.replaceAll(/[\s,]+/g, ";"));
  const { moves, locked, ceiling, caps, rank, name } = scenario;
  const more = locked.length > 0 || ceiling === "maximum" || (caps ?? rank ?? name) !== undefined;
  return faults.length > 0 || more ? undefined : moves;
}

function writeScores(moves: Readonly<Record<string, number>>): string {
  return writeScenario({ moves, locked: [], ceiling: "best" }).replaceAll(";", ",");
}

/** Scenarios in the one way of writing each; undefined where any has a part that is not understood. */
function readScenarios(value: unknown): readonly string[] | undefined {
  const texts = typeof value === "string" ? value.split(/[\s,]+/).filter((text) => text !== "") : value;
  if (!Array.isArray(texts)) return undefined;
  const read = texts.map((text: unknown) => {
    if (typeof text !== "string" || text.length > SCENARIO_LENGTH) return undefined;
    const { scenario, faults } = readScenario(text);
    return faults.length === 0 ? writeScenario(scenario) : undefined;
  });
  const known = read.filter((text) => text !== undefined);
  return known.length === read.length ? known : undefined;
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
    case "rank":
      return readRank(value);
    case "code":
      return readCode(value);
    case "codes":
      return readCodes(value);
    case "scores":
      return readScores(value);
    case "scenarios":
      return readScenarios(value);
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
    case "rank":
      return "20";
    case "code":
      return "son-la";
    case "codes":
      return option.of === "component" ? "PCI_01,PCI_02" : "son-la,lao-cai";
    case "scores":
      return "PCI_08:7.1,PCI_05:8";
    case "scenarios":
      return "@20;!PCI_01;~PCI_05:8;PCI_08:7.1";
    case "date":
      return "2026-11-22";
  }
}

/** A value as text, for an attribute or a query: what `readOption` reads again. */
export function writeOption(value: OptionValue): string {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "object" ? writeScores(value as Readonly<Record<string, number>>) : String(value);
}
