import { generate, parse, walk } from "css-tree";
import type {
  Atrule,
  CssNode,
  MediaQuery,
  PseudoClassSelector,
  Rule,
  Selector,
  SelectorList,
} from "css-tree";
import { FIRST } from "./properties.js";
import type { Medium, StyleRule, StyleSheet, StyleTables } from "./table.js";

/** What a file answers to the questions of a media query: no window, no system, no preference. */
const ANSWERS: Readonly<Record<string, string>> = {
  "prefers-color-scheme": "light",
  "prefers-contrast": "no-preference",
  "prefers-reduced-motion": "reduce",
  "forced-colors": "none",
};

/** States of a page; a picture has none of them. */
const STATES = new Set([
  "hover",
  "focus",
  "focus-visible",
  "focus-within",
  "active",
  "checked",
  "disabled",
  "open",
]);

interface Weighed extends StyleRule {
  readonly weight: number;
}

/**
 * What a stylesheet says of pictures, for the screen and for paper. A theme is an attribute of the figure
 * (`data-chiso-theme`), not a table of its own.
 *
 * @throws Error on what it cannot decide: an unknown media feature, `!important`.
 */
export function compileStyles(css: string): StyleTables {
  const sheet = parse(css, { parseCustomProperty: false, onParseError: fail });
  return { screen: sheetOf(sheet, "screen"), print: sheetOf(sheet, "print") };
}

function fail(error: Error): never {
  throw error;
}

function sheetOf(sheet: CssNode, medium: Medium): StyleSheet {
  const rules: Weighed[] = [];
  collect(sheet, medium, rules);
  return rules
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ selector, key, set }) => ({ selector, key, set }));
}

function collect(node: CssNode, medium: Medium, into: Weighed[]): void {
  if (node.type === "Rule") into.push(...rulesOf(node));
  else if (node.type === "Atrule" && applies(node, medium) && node.block)
    node.block.children.forEach((child) => collect(child, medium, into));
  else if (node.type === "StyleSheet") node.children.forEach((child) => collect(child, medium, into));
}

/** Container and support queries speak of the page around a picture. */
function applies(rule: Atrule, medium: Medium): boolean {
  if (rule.name !== "media") return false;
  let matches = false;
  walk(rule, {
    visit: "MediaQuery",
    enter: (query) => {
      matches ||= answers(query, medium);
    },
  });
  return matches;
}

function answers(query: MediaQuery, medium: Medium): boolean {
  if (query.modifier !== null) throw new Error(`media query not understood: ${generate(query)}`);
  if (query.mediaType !== null && query.mediaType !== medium) return false;
  let all = true;
  walk(query, {
    visit: "Feature",
    enter: ({ name, value }) => {
      if (/^(?:max|min)-(?:width|height)$/.test(name)) all &&= name.startsWith("min");
      else if (!Object.hasOwn(ANSWERS, name)) throw new Error(`media feature not understood: ${name}`);
      else all &&= value !== null && generate(value) === ANSWERS[name];
    },
  });
  return all;
}

function rulesOf(rule: Rule): readonly Weighed[] {
  const set = declarationsOf(rule);
  if (set.length === 0 || rule.prelude.type !== "SelectorList") return [];
  return selectorsOf(rule.prelude)
    .filter(isStill)
    .map((selector) => {
      const text = generate(selector);
      return { selector: text, key: keyOf(selector), set, weight: weightOf(selector) };
    });
}

function declarationsOf(rule: Rule): readonly (readonly [string, string])[] {
  const set: (readonly [string, string])[] = [];
  rule.block.children.forEach((node) => {
    if (node.type !== "Declaration") return;
    const { property, value, important } = node;
    if (!property.startsWith("--chiso-") && !Object.hasOwn(FIRST, property)) return;
    if (important !== false) throw new Error(`!important is not understood: ${property}`);
    set.push([property, generate(value).trim()]);
  });
  return set;
}

function selectorsOf(list: SelectorList): readonly Selector[] {
  return list.children.toArray().filter((node) => node.type === "Selector");
}

function isStill(selector: Selector): boolean {
  let still = true;
  walk(selector, (node) => {
    if (node.type === "PseudoElementSelector") still = false;
    if (node.type === "PseudoClassSelector" && STATES.has(node.name)) still = false;
  });
  return still;
}

const CLASS_WEIGHT = 1000;

/** How much a selector counts: classes and attributes above elements; `:where()` for nothing, `:is()` and `:not()` as what they hold. */
function weightOf(selector: Selector): number {
  let weight = 0;
  selector.children.forEach((node) => {
    if (node.type === "IdSelector") throw new Error(`no ids in the stylesheet: ${generate(selector)}`);
    else if (node.type === "ClassSelector" || node.type === "AttributeSelector") weight += CLASS_WEIGHT;
    else if (node.type === "TypeSelector") weight += node.name === "*" ? 0 : 1;
    else if (node.type === "PseudoClassSelector") weight += pseudoWeight(node);
  });
  return weight;
}

function pseudoWeight({ name, children }: PseudoClassSelector): number {
  if (name === "where") return 0;
  const lists = children?.toArray().filter((node) => node.type === "SelectorList") ?? [];
  return lists.length > 0
    ? Math.max(...lists.flatMap((list) => selectorsOf(list)).map(weightOf))
    : CLASS_WEIGHT;
}

/** A class of the last compound, outside of `:where()` and its like. */
function keyOf(selector: Selector): string {
  let key = "";
  selector.children.forEach((node) => {
    if (node.type === "Combinator") key = "";
    else if (node.type === "ClassSelector" && key === "") key = node.name;
  });
  return key;
}
