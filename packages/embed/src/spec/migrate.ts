import { SPEC_VERSION } from "./spec.js";
import type { SpecIssue } from "./spec.js";

/** Names that fields once had, or that people write for them: read, with a notice. */
export const OLD_NAMES: Readonly<Record<string, string>> = {
  chart: "figure",
  type: "figure",
  dataset: "index",
  year: "edition",
  indicator: "component",
  unit: "focus",
  units: "focus",
  province: "focus",
  peers: "compare",
  region: "scope",
  lang: "locale",
  language: "locale",
};

/** Keys and values of a spec as they came, in this version's names. A plain list: no key of a stranger becomes a property. */
export interface Migrated {
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  readonly issues: readonly SpecIssue[];
}

/**
 * A spec of any version in today's names. Version 0 had no `spec` and the old names; a newer one is read as far as it is
 * known.
 *
 * @param known names that are fields or options today: they are never taken for an old name
 */
export function migrate(
  entries: readonly (readonly [string, unknown])[],
  known: (key: string) => boolean,
): Migrated {
  const issues: SpecIssue[] = [...versionIssues(entries)];
  const given = new Set(entries.map(([key]) => key));
  const renamed = entries
    // `$schema` is for the editor that completes a spec
    .filter(([key]) => key !== "spec" && key !== "$schema")
    .flatMap(([key, value]) => {
      const name = known(key) || !Object.hasOwn(OLD_NAMES, key) ? key : (OLD_NAMES[key] ?? key);
      if (name === key) return [[key, value] as const];
      issues.push({ code: "old-key", severity: "notice", path: key, expected: name });
      // what is written in today's name wins
      return given.has(name) ? [] : [[name, value] as const];
    });
  return { entries: renamed, issues };
}

function versionIssues(entries: readonly (readonly [string, unknown])[]): readonly SpecIssue[] {
  const version = entries.find(([key]) => key === "spec")?.[1];
  const number = typeof version === "string" || typeof version === "number" ? Number(version) : Number.NaN;
  if (version === undefined || number === SPEC_VERSION) return [];
  const older = Number.isInteger(number) && number >= 0 && number < SPEC_VERSION;
  return [
    {
      code: older ? "old-version" : "unknown-version",
      severity: "notice",
      path: "spec",
      found: (JSON.stringify(version) ?? "").slice(0, 20),
      expected: String(SPEC_VERSION),
    },
  ];
}
