import type { Spec, SpecIssue } from "../spec/spec.js";
import { FIELDS } from "../spec/spec.js";
import type { AnyFigure, Asked, AskedField, Options, ValuesOf } from "./record.js";

const MARKS = ["median", "best"] as const;

/** A spec in the terms of its figure, and what of it the figure cannot be asked. */
export interface Asking {
  readonly asked: Asked;
  readonly issues: readonly SpecIssue[];
  /** Names of what is lacking: without it there is nothing to draw. */
  readonly lacking: readonly string[];
}

/**
 * The first unit is the focus, further ones are compared with it; `nation` is no region. A field that the figure cannot be
 * asked by is left out, with a notice.
 */
export function ask(spec: Spec, figure: AnyFigure): Asking {
  const ignored = FIELDS.filter(
    (field) => isAsked(field) && spec[field] !== undefined && !figure.fields.includes(field),
  ).filter((field) => field !== "scope" || spec.scope !== "nation");
  const issues = ignored.map(
    (path): SpecIssue => ({
      code: "not-asked",
      severity: "notice",
      path,
      expected: figure.fields.join(", "),
    }),
  );
  const asked = asking(spec, figure.fields);
  const values: Readonly<Record<string, unknown>> = { ...asked, ...asked.options };
  const lacking = (figure.required ?? []).filter((name) => values[name] === undefined);
  return { asked, issues, lacking };
}

function isAsked(field: string): field is AskedField {
  return field !== "figure" && field !== "index" && field !== "locale";
}

function asking(spec: Spec, fields: readonly AskedField[]): Asked {
  const [focus, ...others] = spec.focus ?? [];
  const named = spec.compare ?? [];
  const mark = MARKS.find((one) => named.includes(one));
  const units = [...others, ...named].filter((one) => !(MARKS as readonly string[]).includes(one));
  const compare = [...new Set(units)].filter((one) => one !== focus);
  const { edition, component, scope } = spec;
  const has = (field: AskedField) => fields.includes(field);
  return {
    ...(edition !== undefined && has("edition") ? { edition } : {}),
    ...(component !== undefined && has("component") ? { component } : {}),
    ...(scope !== undefined && scope !== "nation" && has("scope") ? { scope } : {}),
    ...(focus !== undefined && has("focus") ? { focus } : {}),
    ...(compare.length > 0 && has("compare") ? { compare } : {}),
    ...(mark === undefined ? {} : { mark }),
    locale: spec.locale ?? "vi",
    options: (spec.options ?? {}) as ValuesOf<Options>,
  };
}
