import { layoutSheet, tablePicture } from "@chiso/geometry/sheet";
import type { Sheet, TablePicture, WrittenText } from "@chiso/geometry/sheet";
import type { Description, LegendItem } from "../frame/description.js";
import { dotRadius } from "../frame/legend.js";
import type { Words } from "../messages/words.js";
import { clonePicture } from "./clone-picture.js";
import { paletteOf } from "./colours.js";
import { escapeXml } from "./escape-xml.js";
import { WHOLE } from "./whole.js";

export interface FigureSvgInput {
  /** The figure as it stands on the page. */
  readonly root: HTMLElement;
  readonly description: Description;
  readonly words: Words;
  /** Draw the table of the description, also where the figure has some SVG of its own. */
  readonly drawTable: boolean;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

type Role = (role: string) => string;

/**
 * A figure as one SVG file that needs nothing else: headline, subtitle, legend, the picture (or the table as text),
 * notices and sources, in the colours of the page.
 */
export function figureSvg({ root, description, words, drawTable }: FigureSvgInput): string {
  root.dispatchEvent(new Event(WHOLE));
  const palette = paletteOf(root);
  try {
    const drawn = drawTable ? null : root.querySelector<SVGSVGElement>(".chiso-picture svg");
    const picture = drawn ? fromPage(drawn) : fromTable(description, palette.role);
    const sheet = layoutSheet({
      headline: description.headline,
      subtitle: description.subtitle,
      legend: description.legend.map((item) => item.label),
      notices: description.notices.map((notice) => notice.text),
      sources: `${words.messages.common.source}: ${description.sources.map((source) => source.text).join("; ")}`,
      picture,
    });
    const font = getComputedStyle(root).fontFamily || "sans-serif";
    return writeSheet(sheet, picture, description, { role: palette.role, font, locale: words.locale });
  } finally {
    palette.dispose();
  }
}

function fromPage(svg: SVGSVGElement): Picture {
  const box = svg.viewBox.baseVal;
  const width = box?.width || svg.width.baseVal.value || 640;
  const height = box?.height || svg.height.baseVal.value || 400;
  return {
    width,
    height,
    draw: (x, y) => {
      const copy = clonePicture(svg);
      for (const [name, value] of Object.entries({ x, y, width, height }))
        copy.setAttribute(name, String(value));
      if (!box?.width) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
      copy.setAttribute("overflow", "visible");
      return new XMLSerializer().serializeToString(copy);
    },
  };
}

function fromTable({ table }: Description, role: Role): Picture {
  const picture: TablePicture = tablePicture(table, 480);
  return {
    width: picture.width,
    height: picture.height,
    draw: (x, y) => {
      const rules = picture.rules.map((rule) => `M${rule.x1} ${rule.y}H${rule.x2}`).join("");
      const lines = `<path d="${rules}" fill="none" stroke="${role("rule")}"/>`;
      return `<g transform="translate(${x} ${y})">${lines}${picture.texts.map((mark) => text(mark, role)).join("")}</g>`;
    },
  };
}

function writeSheet(
  sheet: Sheet,
  picture: Picture,
  description: Description,
  { role, font, locale }: { readonly role: Role; readonly font: string; readonly locale: string },
): string {
  const { width, height, rule } = sheet;
  const swatches = description.legend.map((item, i) =>
    swatch(item, sheet.swatches[i] ?? { x: 0, y: 0 }, role),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale}" font-family="${escapeXml(font)}">`,
    `<title>${escapeXml(description.headline)}</title>`,
    `<rect width="${width}" height="${height}" fill="${role("paper")}"/>`,
    ...swatches,
    ...sheet.texts.map((mark) => text(mark, role)),
    picture.draw(sheet.picture.x, sheet.picture.y),
    `<path d="M${rule.x1} ${rule.y}H${rule.x2}" stroke="${role("rule")}"/>`,
    "</svg>",
  ].join("\n");
}

function text({ x, y, text: content, size, weight, tone, anchor }: WrittenText, role: Role): string {
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${role(tone)}"${end}>${escapeXml(content)}</text>`;
}

/** The drawing of legend.tsx, in its 20 × 12 box. */
const SWATCH: Readonly<Record<LegendItem["shape"], (colour: string, radius: number) => string>> = {
  line: (c) => `<path d="M1 6h18" stroke="${c}" stroke-width="2"/>`,
  dash: (c) => `<path d="M1 6h18" stroke="${c}" stroke-width="2" stroke-dasharray="4 3"/>`,
  dot: (c, r) => `<circle cx="10" cy="6" r="${r}" fill="${c}"/>`,
  diamond: (c) => `<path d="M10 1l5 5-5 5-5-5z" fill="${c}"/>`,
  ring: (c) => `<circle cx="10" cy="6" r="4" fill="none" stroke="${c}" stroke-width="2"/>`,
  box: (c) => `<rect x="3" width="14" height="12" fill="${c}"/>`,
  stripes: (c) => `<path d="M2 0h4v12h-4zM8 0h4v12h-4zM14 0h4v12h-4z" fill="${c}"/>`,
  hatch: (c) => `<path d="M3 0h14v12h-14zM3 8l8-8M3 12l12-12M9 12l8-8" fill="none" stroke="${c}"/>`,
};

function swatch(
  { shape, tone }: LegendItem,
  { x, y }: { readonly x: number; readonly y: number },
  role: Role,
): string {
  return `<g transform="translate(${x} ${y})">${SWATCH[shape](role(tone), dotRadius(tone))}</g>`;
}
