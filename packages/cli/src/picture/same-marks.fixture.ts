import { INHERITED, OWN } from "@chiso/react/static";

/** One element as it would be painted: its name, where it stands, and every look in force. */
type Painted = readonly [depth: number, name: string, geometry: string, looks: string, text: string];

const LOOKS = [...Object.keys(INHERITED), ...Object.keys(OWN)];
/** Said of a file, not of its marks. */
const ASIDE = new Set(["lang", "xmlns", "font-family"]);

/**
 * What an SVG file paints, element by element, however it says it: a browser writes `1.75px` where another writes `1.75`,
 * and says a look again that is inherited.
 */
export function paintedBy(svg: string): readonly Painted[] {
  const file = new DOMParser().parseFromString(svg, "image/svg+xml");
  const fault = file.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent ?? "not XML");
  const painted: Painted[] = [];
  const ids = new Map<string, string>();
  for (const element of file.querySelectorAll("[id]")) ids.set(element.id, `c${ids.size}`);
  walk(file.documentElement, 0, INHERITED, ids, painted);
  return painted;
}

function walk(
  element: Element,
  depth: number,
  around: Readonly<Record<string, string>>,
  ids: ReadonlyMap<string, string>,
  painted: Painted[],
): void {
  if (element.localName === "style" || (element.localName === "path" && !element.getAttribute("d"))) return;
  const looks: Record<string, string> = { ...around, ...OWN };
  const geometry: string[] = [];
  for (const { name, value } of element.attributes) {
    const plain = plainly(value, ids);
    if (LOOKS.includes(name)) looks[name] = plain;
    else if (!ASIDE.has(name)) geometry.push(`${name}=${name === "id" ? (ids.get(value) ?? value) : plain}`);
  }
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = own.map((node) => node.textContent?.trim() ?? "").join("");
  const said = LOOKS.map((name) => `${name}=${looks[name] ?? ""}`).join(" ");
  painted.push([depth, element.localName, geometry.toSorted().join(" "), said, text]);
  for (const child of element.children) walk(child, depth + 1, looks, ids, painted);
}

function plainly(value: string, ids: ReadonlyMap<string, string>): string {
  return value
    .replace(/url\("?#([^")]+)"?\)/g, (_, id: string) => `url(#${ids.get(id) ?? id})`)
    .replace(/^#(.*)$/, (whole, id: string) => (ids.has(id) ? `#${ids.get(id) ?? ""}` : whole))
    .replace(/(\d)px\b/g, "$1")
    .replace(/, /g, " ")
    .replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
