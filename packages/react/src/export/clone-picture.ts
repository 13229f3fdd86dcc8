import { toHex } from "./colours.js";
import { HALO, INHERITED, OWN, isOfThePage, isPlain } from "./plain-svg.js";

/** How a browser writes the first value of each. */
const FIRST: Readonly<Record<string, string>> = { ...OWN, "stop-color": "rgb(0, 0, 0)" };

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
    else if (
      node instanceof SVGElement &&
      isPlain(node.localName, () => getComputedStyle(node).display !== "none")
    ) {
      const child = node.cloneNode(false) as SVGElement;
      to.append(child);
      fill(node, child, style);
      if (child.localName === "text") partHalo(child, getComputedStyle(node), style);
    }
  }
}

/** A border of paper below a text as a text of its own: programs that do not know `paint-order` would draw it over the letters. */
function partHalo(text: SVGElement, own: CSSStyleDeclaration, parent: CSSStyleDeclaration): void {
  if (!own.paintOrder.startsWith("stroke") || own.stroke === "none") return;
  const halo = text.cloneNode(true) as SVGElement;
  halo.setAttribute("fill", toHex(own.stroke));
  text.before(halo);
  halo.removeAttribute("paint-order");
  for (const name of HALO) text.removeAttribute(name);
  if (parent.stroke !== "none") text.setAttribute("stroke", "none");
}

function carryStyle(style: CSSStyleDeclaration, to: Element, parent: CSSStyleDeclaration | undefined): void {
  for (const name of Object.keys(INHERITED)) {
    const value = style.getPropertyValue(name);
    if (parent && value === parent.getPropertyValue(name)) to.removeAttribute(name);
    else if (value !== "") to.setAttribute(name, toHex(value));
  }
  for (const [name, initial] of Object.entries(FIRST)) {
    const value = style.getPropertyValue(name);
    if (value === initial || value === "") to.removeAttribute(name);
    else to.setAttribute(name, toHex(value));
  }
}

function dropForeign(element: Element): void {
  for (const name of element.getAttributeNames())
    if (isOfThePage(name, element.getAttribute(name) ?? "")) element.removeAttribute(name);
}
