// What makes a picture plain SVG: no stylesheet, nothing of the page. The same for a browser's copy and a server's.

/** What a stylesheet may say of SVG that a file must say itself: passed on to what is inside, with its first value. */
export const INHERITED: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "16",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "paint-order": "normal",
  visibility: "visible",
};

/** The same of what each element says for itself alone. */
export const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "vector-effect": "none",
  "stop-color": "#000000",
};

/** What makes a border around letters: written as a text of its own below them, for not every program knows `paint-order`. */
export const HALO = ["stroke", "stroke-width", "stroke-linejoin", "stroke-opacity", "paint-order"] as const;

/** Elements that are used by reference: browsers report them as not displayed. */
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

/** Elements that would carry something of the page, or run. */
const FOREIGN = new Set(["foreignObject", "script", "style", "image", "iframe", "animate", "set"]);

/** Whether an element belongs into a file. */
export function isPlain(tag: string, displayed: () => boolean): boolean {
  return !FOREIGN.has(tag) && (BY_REFERENCE.has(tag) || displayed());
}

/** Classes, styles, handlers, roles of the page, and addresses outside the file. */
export function isOfThePage(attribute: string, value: string): boolean {
  return (
    (attribute.endsWith("href") && !value.startsWith("#")) ||
    /^(?:class|style|tabindex|on.*|data-.*|aria-.*|role)$/.test(attribute)
  );
}
