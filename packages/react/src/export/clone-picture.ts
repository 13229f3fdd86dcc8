import { toHex } from "./colours.js";

/** What a stylesheet may say of SVG that a file must say itself. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "visibility",
] as const;
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "vector-effect": "none",
  "stop-color": "rgb(0, 0, 0)",
};
/** Browsers report these as not displayed, though they are used by reference. */
const BY_REFERENCE = new Set([
  "defs",
  "pattern",
  "clipPath",
  "mask",
  "marker",
  "symbol",
  "linearGradient",
  "radialGradient",
  "stop",
  "title",
  "desc",
]);
/** Would carry something of the page, or run. */
const FOREIGN = new Set([
  "foreignObject",
  "script",
  "style",
  "image",
  "iframe",
  "a",
  "use",
  "animate",
  "set",
]);
const KEPT_FOREIGN = new Set(["a", "use"]);

/** A copy of a drawn SVG that needs no stylesheet: computed colours and type as attributes, unseen parts left out. */
export function clonePicture(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(false) as SVGSVGElement;
  fill(svg, copy, undefined);
  return copy;
}

function fill(from: Element, to: Element, parent: CSSStyleDeclaration | undefined): void {
  const style = getComputedStyle(from);
  carryStyle(style, to, parent);
  dropForeign(to);
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.cloneNode());
    else if (node instanceof SVGElement && isKept(node)) {
      const child = node.cloneNode(false) as SVGElement;
      to.append(child);
      fill(node, child, style);
    }
  }
}

function isKept(element: SVGElement): boolean {
  const tag = element.localName;
  if (FOREIGN.has(tag) && !KEPT_FOREIGN.has(tag)) return false;
  return BY_REFERENCE.has(tag) || getComputedStyle(element).display !== "none";
}

function carryStyle(style: CSSStyleDeclaration, to: Element, parent: CSSStyleDeclaration | undefined): void {
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (parent && value === parent.getPropertyValue(name)) to.removeAttribute(name);
    else if (value !== "") to.setAttribute(name, toHex(value));
  }
  for (const [name, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value === initial || value === "") to.removeAttribute(name);
    else to.setAttribute(name, toHex(value));
  }
}

/** Classes, styles, handlers, roles of the page and addresses outside the file. */
function dropForeign(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const away = name.endsWith("href") && element.getAttribute(name)?.startsWith("#") !== true;
    if (away || /^(?:class|style|tabindex|on.*|data-.*|aria-.*|role)$/.test(name))
      element.removeAttribute(name);
  }
}
