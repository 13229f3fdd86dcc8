import { isTag, isText } from "domhandler";
import type { ChildNode, Document, Element } from "domhandler";
import { HALO, INHERITED, OWN, escapeXml, isOfThePage, isPlain } from "@chiso/react/static";
import { parseDocument } from "htmlparser2";
import { FIRST } from "../style/properties.js";
import type { ComputedOf } from "../style/cascade.js";

/** Markup of React as a tree: nothing is lower-cased, nothing is closed by itself. */
export function parseMarkup(markup: string): Document {
  return parseDocument(markup, {
    xmlMode: true,
    decodeEntities: true,
    withStartIndices: true,
    withEndIndices: true,
  });
}

/** The first element of a name, depth first. */
export function findElement(nodes: readonly ChildNode[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    if (node.name === name) return node;
    const inner = findElement(node.children, name);
    if (inner) return inner;
  }
  return undefined;
}

/**
 * A drawn SVG as text that needs no stylesheet: the looks that the cascade gives it as attributes, unseen parts left out,
 * ids counted anew so that two pictures never differ by how they were made.
 *
 * @param attributes replace those of the root
 */
export function plainSvg(svg: Element, computedOf: ComputedOf, attributes: Looks): string {
  const ids = new Map<string, string>();
  collectIds(svg, ids);
  const write = (element: Element, own: Looks): string => {
    const all = { ...kept(element, ids), ...looks(element, svg, computedOf, ids), ...own };
    const inner = element.children
      .map((node) =>
        isText(node) ? escapeXml(node.data) : isTag(node) && shown(node, computedOf) ? write(node, {}) : "",
      )
      .join("");
    const halo = haloOf(element, computedOf);
    if (halo === undefined) return writeElement(element.name, all, inner);
    const under = Object.entries(all).filter(([name]) => name !== "paint-order");
    const over = Object.entries(all).filter(([name]) => !HALO.some((one) => one === name));
    return (
      writeElement(element.name, { ...Object.fromEntries(under), fill: halo }, inner) +
      writeElement(element.name, { ...Object.fromEntries(over), ...unstroked(element, computedOf) }, inner)
    );
  };
  return write(svg, attributes);
}

type Looks = Readonly<Record<string, string | number>>;

/** An element as text; what is between its tags is markup already. */
export function writeElement(name: string, attributes: Looks, inner: string): string {
  const opening = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("")}`;
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** The colour of the border around a text's letters; undefined where there is none. As clone-picture.ts does it. */
function haloOf(element: Element, computedOf: ComputedOf): string | undefined {
  if (element.name !== "text") return undefined;
  const { values } = computedOf(element);
  const { stroke } = values;
  return values["paint-order"]?.startsWith("stroke") && stroke !== "none" ? stroke : undefined;
}

function unstroked({ parent }: Element, computedOf: ComputedOf): Looks {
  const around = parent && isTag(parent) ? computedOf(parent).values["stroke"] : "none";
  return around === "none" ? {} : { stroke: "none" };
}

function shown(element: Element, computedOf: ComputedOf): boolean {
  // what lights up a mark is empty until somebody points at one
  if (element.name === "path" && !element.attribs["d"]) return false;
  return isPlain(element.name, () => computedOf(element).values["display"] !== "none");
}

function collectIds(element: Element, into: Map<string, string>): void {
  const id = element.attribs["id"];
  if (id !== undefined) into.set(id, `c${into.size}`);
  for (const child of element.children) if (isTag(child)) collectIds(child, into);
}

/** Geometry and references. */
function kept(element: Element, ids: ReadonlyMap<string, string>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attribs))
    if (!isOfThePage(name, value) && !Object.hasOwn(FIRST, name)) found[name] = renamed(name, value, ids);
  return found;
}

function renamed(name: string, value: string, ids: ReadonlyMap<string, string>): string {
  if (name === "id") return ids.get(value) ?? value;
  if (name.endsWith("href")) return `#${ids.get(value.slice(1)) ?? value.slice(1)}`;
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${ids.get(id) ?? id})`);
}

/** Only what differs from what the element gets from around it. */
function looks(
  element: Element,
  root: Element,
  computedOf: ComputedOf,
  ids: ReadonlyMap<string, string>,
): Record<string, string> {
  const { values } = computedOf(element);
  const { parent } = element;
  const around = element === root || !parent || !isTag(parent) ? INHERITED : computedOf(parent).values;
  const found: Record<string, string> = {};
  for (const name of Object.keys(INHERITED)) {
    const value = values[name];
    if (value !== undefined && value !== around[name]) found[name] = renamed(name, value, ids);
  }
  for (const [name, first] of Object.entries(OWN)) {
    const value = values[name];
    if (value !== undefined && value !== first) found[name] = value;
  }
  return found;
}
