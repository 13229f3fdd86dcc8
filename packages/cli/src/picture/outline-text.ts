import { createRequire } from "node:module";
import { isTag, isText } from "domhandler";
import type { ChildNode, Element } from "domhandler";
import { openSync } from "fontkit";
import type { Font } from "fontkit";
import { escapeXml } from "@chiso/react/static";
import { parseMarkup, writeElement } from "./plain.js";

const { resolve } = createRequire(import.meta.url);
const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  const known = opened.get(name);
  if (known) return known;
  const font = openSync(resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`));
  if (!("layout" in font)) throw new Error(`${name} is a collection of fonts.`);
  opened.set(name, font);
  return font;
}

/** What a text takes from around it. */
interface Type {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly anchor: string;
}

/** What letters have and shapes have not. */
const OF_TEXT = new Set(["x", "y", "font-size", "font-weight", "font-style", "font-family", "text-anchor"]);

/**
 * A picture whose letters are shapes of the font that comes with this package: it looks the same where that font is not
 * there, as in Word. It can be searched no more; its `<title>` stays.
 *
 * @example outlineText('<svg …><text x="0" y="20">Sơn La</text></svg>') // '<svg …><path d="…"/></svg>'
 */
export function outlineText(svg: string): string {
  const type: Type = { size: 16, weight: 400, italic: false, anchor: "start" };
  return parseMarkup(svg)
    .children.map((node) => outlined(node, type))
    .join("");
}

function outlined(node: ChildNode, around: Type): string {
  if (isText(node)) return escapeXml(node.data);
  if (!isTag(node)) return "";
  const type = typeOf(node, around);
  if (node.name === "text") return shapes(node, type);
  const inner = node.children.map((child) => outlined(child, type)).join("");
  return writeElement(node.name, node.attribs, inner);
}

function typeOf({ attribs }: Element, around: Type): Type {
  return {
    size: Number(attribs["font-size"] ?? around.size),
    weight: Number(attribs["font-weight"] ?? around.weight),
    italic: attribs["font-style"] === undefined ? around.italic : attribs["font-style"] === "italic",
    anchor: attribs["text-anchor"] ?? around.anchor,
  };
}

function shapes({ attribs, children }: Element, { size, weight, italic, anchor }: Type): string {
  const text = children.map((child) => (isText(child) ? child.data : "")).join("");
  if (text.trim() === "") return "";
  const font = fontOf(weight >= 550 ? "600SemiBold" : italic ? "400Regular_Italic" : "400Regular");
  const { glyphs, positions, advanceWidth } = font.layout(text);
  const scale = size / font.unitsPerEm;
  const wide = advanceWidth * scale;
  const shift = anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0;
  let x = Number(attribs["x"] ?? 0) - shift;
  const y = Number(attribs["y"] ?? 0);
  const parts = glyphs.map((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const d = glyph.path
      .transform(scale, 0, 0, -scale, x + xOffset * scale, y - yOffset * scale)
      .toSVG()
      .replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
    x += xAdvance * scale;
    return d;
  });
  const kept = Object.entries(attribs).filter(([name]) => !OF_TEXT.has(name));
  return writeElement("path", { ...Object.fromEntries(kept), d: parts.join("") }, "");
}
