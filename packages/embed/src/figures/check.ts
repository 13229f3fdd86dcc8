import { nearestWord } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import type { Spec, SpecIssue } from "../spec/spec.js";
import type { Asking } from "./ask.js";
import type { DataDoors } from "./doors.js";
import type { AnyFigure, Asked, Options } from "./record.js";

/** How many names a note lists. */
const LISTED = 12;

function unknown(code: SpecIssue["code"], path: string, found: string, known: readonly string[]): SpecIssue {
  const near = nearestWord(known, found);
  return { code, severity: "error", path, found, expected: near ?? known.slice(0, LISTED).join(", ") };
}

/** An id that is none of a few: the nearest one is proposed, else all are named. */
export function unknownId(path: string, found: string, known: readonly string[]): SpecIssue {
  return unknown("unknown-id", path, found, known);
}

/**
 * What of a question the data cannot answer: no such edition, component, region or unit. The figure is drawn nevertheless and
 * shows its own empty state where nothing is left; another edition never stands in for the one asked for.
 */
export function checkAsked(asked: Asked, data: Dataset, options: Options = {}): readonly SpecIssue[] {
  const { definition, book, editions } = data;
  const { edition, component, scope, focus, compare = [] } = asked;
  const issues: SpecIssue[] = [];
  if (edition !== undefined && !editions.has(edition)) {
    const years = [...editions.keys()].toSorted((a, b) => b - a);
    issues.push({
      code: "unknown-id",
      severity: "error",
      path: "edition",
      found: String(edition),
      expected: years.slice(0, LISTED).join(", "),
    });
  }
  const components = definition.components.map(({ id }) => id);
  if (component !== undefined && !components.includes(component))
    issues.push(unknownId("component", component, components));
  if (scope !== undefined && !book.regions.has(scope))
    issues.push(unknownId("scope", scope, [...book.regions.keys()]));
  const unitIds = [...book.units.keys()];
  for (const [path, unit] of [["focus", focus] as const, ...compare.map((one) => ["compare", one] as const)])
    if (unit !== undefined && !book.units.has(unit)) issues.push(unknownId(path, unit, unitIds));
  for (const [name, found] of componentsNamed(asked, options))
    if (!components.includes(found)) issues.push(unknownId(`options.${name}`, found, components));
  return issues;
}

/** Components that options name, each with its option. */
function componentsNamed(asked: Asked, options: Options): readonly (readonly [string, string])[] {
  return Object.entries(options).flatMap(([name, kind]) => {
    const value: unknown = asked.options[name];
    if (typeof value !== "object" || value === null) return [];
    if (kind.kind === "scores") return Object.keys(value).map((id) => [name, id] as const);
    return kind.kind === "codes" && kind.of === "component" && Array.isArray(value)
      ? value.map((id: string) => [name, id] as const)
      : [];
  });
}

/** Why nothing can be drawn, before anything is fetched. */
export function faultsOf(
  { index }: Spec,
  figure: AnyFigure,
  { asked, lacking }: Asking,
  doors: DataDoors,
): readonly SpecIssue[] {
  const faults = lacking.map(
    (path): SpecIssue => ({ code: "missing-value", severity: "error", path, expected: EXAMPLES[path] ?? "" }),
  );
  if (figure.of === "programme") {
    const id = figure.programme(asked);
    return doors.programmes.includes(id)
      ? faults
      : [...faults, unknownId("options.programme", id, doors.programmes)];
  }
  if (figure.of !== "index") {
    const ids = doors.own?.[figure.of].ids ?? [];
    const earlier = figure.earlier?.(asked);
    return [
      ...faults,
      ...(ids.includes(figure.own(asked)) ? [] : [unknownId(`options.${figure.of}`, figure.own(asked), ids)]),
      ...(earlier === undefined || ids.includes(earlier) ? [] : [unknownId("options.earlier", earlier, ids)]),
    ];
  }
  if (index === undefined)
    return [
      ...faults,
      { code: "missing-value", severity: "error", path: "index", expected: doors.indices.join(" | ") },
    ];
  const { other: second, others = [] } = figure.extras?.(asked) ?? {};
  return [
    ...faults,
    ...(doors.indices.includes(index) ? [] : [unknownId("index", index, doors.indices)]),
    ...(second === undefined || doors.indices.includes(second)
      ? []
      : [unknownId("options.other", second, doors.indices)]),
    ...others
      .filter((id) => !doors.indices.includes(id))
      .map((id) => unknownId("options.others", id, doors.indices)),
  ];
}

const EXAMPLES: Readonly<Record<string, string>> = { focus: "son-la", today: "2026-11-22" };
