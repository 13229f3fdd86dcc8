// Small changes in the markup of a part, everything around them left as it is.

export const escapeXml = (text: string) =>
  text
    .replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const unescapeXml = (text: string) =>
  text
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/**
 * An attribute of a tag; undefined where it has none.
 *
 * @example attribute('<c r="B7" s="3">', "s") // "3"
 */
export function attribute(tag: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, "s").exec(tag) ?? [];
  return value === undefined ? undefined : unescapeXml(value);
}

/** A tag with another value of an attribute, or without it. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(["']).*?\\1`, "s"), "");
  return value === undefined ? bare : bare.replace(/\s*(\/?>)$/, ` ${name}="${escapeXml(value)}"$1`);
}

/** What stands where an element begins and ends in a markup. */
export interface Found {
  /** The opening tag. */
  readonly tag: string;
  readonly inner: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The first element of a name, whatever its prefix; undefined where there is none.
 *
 * @param name without its prefix; it must not stand within itself
 */
export function element(xml: string, name: string, from = 0): Found | undefined {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])[^>]*>`, "g");
  open.lastIndex = from;
  const found = open.exec(xml);
  if (!found) return undefined;
  const [tag, prefix = ""] = found;
  const inside = found.index + tag.length;
  if (tag.endsWith("/>")) return { tag, inner: "", from: found.index, to: inside };
  const close = `</${prefix}${name}>`;
  const end = xml.indexOf(close, inside);
  if (end < 0) return undefined;
  return { tag, inner: xml.slice(inside, end), from: found.index, to: end + close.length };
}

/** All elements of a name within a markup, in order. */
export function elements(xml: string, name: string): readonly Found[] {
  const all: Found[] = [];
  for (let one = element(xml, name); one; one = element(xml, name, one.to)) all.push(one);
  return all;
}

/** The prefix of an element's name with its colon; "" for none. */
export function prefixOf(tag: string): string {
  return /^<([\w.-]+:)/.exec(tag)?.[1] ?? "";
}
