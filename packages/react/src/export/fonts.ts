import { escapeXml } from "./escape-xml.js";

/** The family that the package ships and measures text with. */
const FAMILY = "Chiso Sans";

/** An SVG file with the page's own font inside, so that its text is as wide as it was laid out; as it is where there is none. */
export async function withFonts(svg: string): Promise<string> {
  await document.fonts.ready;
  const fonts = await embeddedFonts(FAMILY);
  return fonts === "" ? svg : svg.replace("<title>", () => `<style>${escapeXml(fonts)}</style><title>`);
}

/** The page's fonts of one family as `@font-face` rules with their files inside, for a picture that may load nothing. */
export async function embeddedFonts(family: string): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap(fontRules)
    .filter((rule) => unquoted(rule.style.getPropertyValue("font-family")) === family);
  const texts = await Promise.all(rules.map(embed));
  return texts.join("");
}

interface FontRule {
  readonly style: CSSStyleDeclaration;
  /** Address that relative ones start from. */
  readonly base: string;
}

function fontRules(sheet: CSSStyleSheet): FontRule[] {
  try {
    const base = sheet.href ?? document.baseURI;
    return [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [{ style: rule.style, base }];
      return rule instanceof CSSImportRule && rule.styleSheet ? fontRules(rule.styleSheet) : [];
    });
  } catch {
    return []; // another origin's stylesheet may not be read
  }
}

function unquoted(name: string): string {
  return name.replace(/^["']|["']$/g, "");
}

async function embed({ style, base }: FontRule): Promise<string> {
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  try {
    const answer = await fetch(new URL(address, base));
    if (!answer.ok) return "";
    const source = await asDataUrl(await answer.blob());
    const kept = ["font-family", "font-style", "font-weight", "unicode-range"]
      .map((name) => [name, style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}:${value};`);
    return `@font-face{${kept.join("")}src:url("${source}")}`;
  } catch {
    return ""; // without its font the picture falls back to one of the system
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error("The font could not be read."));
    reader.readAsDataURL(blob);
  });
}
