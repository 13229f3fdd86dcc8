import { compile } from "css-select";
import { isTag } from "domhandler";
import type { ChildNode, Element, ParentNode } from "domhandler";
import { OWN } from "@chiso/react/static";
import { FIRST } from "./properties.js";
import type { StyleRule, StyleSheet } from "./table.js";
import { plainValue, substitute } from "./value.js";
import type { Variables } from "./value.js";

/** What is in force at an element: each known property with its plain value, and the custom properties. */
export interface Computed {
  readonly values: Readonly<Record<string, string>>;
  readonly variables: Variables;
}

export type ComputedOf = (element: Element) => Computed;

interface Matcher {
  readonly rule: StyleRule;
  readonly order: number;
  readonly matches: (element: Element) => boolean;
}

const START: Computed = { values: FIRST, variables: new Map() };

/**
 * What the stylesheet and an element's own attributes make of it, as a browser computes it. Asked from the root downwards,
 * each element costs one matching of the rules that name one of its classes.
 */
export function createCascade(sheet: StyleSheet): ComputedOf {
  const byKey = indexed(sheet);
  const known = new Map<Element, Computed>();
  const computedOf: ComputedOf = (element) => {
    const found = known.get(element);
    if (found) return found;
    const { parent } = element;
    const computed = compute(element, isElement(parent) ? computedOf(parent) : START, byKey);
    known.set(element, computed);
    return computed;
  };
  return computedOf;
}

function isElement(node: ParentNode | ChildNode | null): node is Element {
  return node !== null && isTag(node);
}

const indexes = new WeakMap<StyleSheet, ReadonlyMap<string, readonly Matcher[]>>();

function indexed(sheet: StyleSheet): ReadonlyMap<string, readonly Matcher[]> {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = new Map<string, Matcher[]>();
  sheet.forEach((rule, order) => {
    const matches = compile<ChildNode, Element>(rule.selector, { xmlMode: true });
    const list = index.get(rule.key) ?? [];
    list.push({ rule, order, matches });
    index.set(rule.key, list);
  });
  indexes.set(sheet, index);
  return index;
}

function rulesFor(
  element: Element,
  index: ReadonlyMap<string, readonly Matcher[]>,
): readonly (readonly [string, string])[] {
  const classes = (element.attribs["class"] ?? "").split(/\s+/).filter((name) => name !== "");
  return [...new Set(["", ...classes])]
    .flatMap((key) => index.get(key) ?? [])
    .filter(({ matches }) => matches(element))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ rule }) => rule.set);
}

function compute(
  element: Element,
  around: Computed,
  index: ReadonlyMap<string, readonly Matcher[]>,
): Computed {
  const said = new Map<string, string>();
  // an attribute counts less than any rule
  for (const property of Object.keys(START.values)) {
    const value = element.attribs[property];
    if (value !== undefined) said.set(property, value);
  }
  for (const [property, value] of rulesFor(element, index)) said.set(property, value);
  const variables = variablesOf(said, around.variables);
  const values: Record<string, string> = { ...around.values, ...OWN, display: "inline" };
  const size = sizeOf(said.get("font-size"), variables, Number(around.values["font-size"]));
  values["font-size"] = String(size);
  for (const [property, value] of said) {
    if (property.startsWith("--") || property === "font-size") continue;
    const plain = substitute(value, variables);
    // a value that cannot be found leaves what is inherited
    if (plain !== undefined && plain !== "inherit") values[property] = plainValue(plain, size);
  }
  for (const property of ["fill", "stroke"])
    if (values[property] === "currentColor") values[property] = values["color"] ?? "#000000";
  return { values, variables };
}

function sizeOf(said: string | undefined, variables: Variables, around: number): number {
  const size = said === undefined ? undefined : Number(plainValue(substitute(said, variables) ?? "", around));
  return size !== undefined && size > 0 ? size : around;
}

/** Those of the element replace those around it; one may be made of others of the same element. */
function variablesOf(said: ReadonlyMap<string, string>, around: Variables): Variables {
  const own = [...said].filter(([property]) => property.startsWith("--"));
  if (own.length === 0) return around;
  const all = new Map([...around, ...own]);
  const resolve = (name: string, open: ReadonlySet<string>): void => {
    const text = all.get(name);
    if (text === undefined || !text.includes("var(")) return;
    for (const [, used = ""] of text.matchAll(/var\(\s*(--[\w-]+)/g))
      if (!open.has(used)) resolve(used, new Set([...open, used]));
    const value = substitute(text, all);
    if (value === undefined || value.includes("var(")) all.delete(name);
    else all.set(name, value);
  };
  for (const [name] of own) resolve(name, new Set([name]));
  return all;
}
