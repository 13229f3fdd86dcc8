import type { ComponentId, EditionId, IndexId, Locale, RegionId, UnitId } from "@chiso/core";
import type { OptionKind, OptionValue } from "./option-kind.js";

/** The version of the spec that this library writes. */
export const SPEC_VERSION = 1;

/**
 * A figure, named in JSON: the same through a React component, a custom element, an iframe page and a picture. No functions,
 * no markup, no colours. Absent: the figure's own default.
 *
 * @example { "spec": 1, "figure": "ranking-table", "index": "papi", "edition": 2024, "focus": ["son-la"], "locale": "vi" }
 */
export interface Spec {
  readonly spec: typeof SPEC_VERSION;
  /** Stem of a figure: `trend`, `ranking-table`, … */
  readonly figure: string;
  readonly index?: IndexId;
  /** The year assessed; the latest when absent. */
  readonly edition?: EditionId;
  /** The whole index when absent. */
  readonly component?: ComponentId;
  /** A region; the whole country (`nation`) when absent. */
  readonly scope?: RegionId;
  /** Units spoken of, the first above all. Old ids keep working, with a notice of the figure (R4). */
  readonly focus?: readonly UnitId[];
  /** Units that it is compared with. */
  readonly compare?: readonly UnitId[];
  /** Vietnamese when absent. */
  readonly locale?: Locale;
  /** What only this figure can be asked, by the names that it declares. */
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** What each figure can be asked beside the common fields: its options by name. */
export type SpecFigures = Readonly<Record<string, Readonly<Record<string, OptionKind>>>>;

/** Names of all common fields, in the order in which they are written. */
export const FIELDS = [
  "figure",
  "index",
  "edition",
  "component",
  "scope",
  "focus",
  "compare",
  "locale",
] as const;
/** A key of a spec that every figure may have. */
export type Field = (typeof FIELDS)[number];

/** What can be wrong with a spec; `wordSpecIssue` says it in words. */
export const SPEC_ISSUE_CODES = [
  "not-a-spec",
  "too-long",
  "unknown-version",
  "old-version",
  "unknown-key",
  "old-key",
  "unknown-figure",
  "missing-figure",
  "unreadable-value",
  "too-many",
  "not-asked",
  "unknown-id",
  "missing-value",
] as const;
/** What is wrong with a spec: one of `SPEC_ISSUE_CODES`. */
export type SpecIssueCode = (typeof SPEC_ISSUE_CODES)[number];

/**
 * What is wrong with a spec, or was read otherwise than it was written. `error`: the value is left out (or no figure can be
 * shown at all); `notice`: it is read, and a better way to write it exists. Worded at the edge (`wordSpecIssue`).
 */
export interface SpecIssue {
  readonly code: SpecIssueCode;
  readonly severity: "error" | "notice";
  /** Where: `edition`, `options.by`; "" for the whole. */
  readonly path: string;
  /** As found, cut to a readable length; never markup. */
  readonly found?: string;
  /** What was expected, or the name that is used instead. */
  readonly expected?: string;
}

/** What was read of a spec, beside what could not be. */
export interface ParsedSpec {
  /** Undefined where no figure can be named. */
  readonly spec: Spec | undefined;
  readonly issues: readonly SpecIssue[];
}
