import { layoutSheet, tablePicture } from "@chiso/geometry/sheet";
import type { Sheet, WrittenText } from "@chiso/geometry/sheet";
import type { DataTable, Description, LegendItem } from "../frame/description.js";
import { dotRadius } from "../frame/legend.js";
import type { Words } from "../messages/words.js";
import { escapeXml } from "./escape-xml.js";

/** A picture that can be put on a sheet. */
export interface SheetPicture {
  readonly width: number;
  readonly height: number;
  /** Its SVG with the top left corner at a place. */
  readonly draw: (x: number, y: number) => string;
  /** What of the legend it has; all of it when absent. */
  readonly shows?: (item: LegendItem) => boolean;
}

/** What a sheet is written in: colours of roles, and a list of font families. */
export interface SheetInk {
  readonly role: (role: string) => string;
  readonly font: string;
  /** How large the file says it is (`186mm`); as large as its sheet, in pixels, when absent. */
  readonly shown?: (sheet: Pick<Sheet, "width" | "height">) => {
    readonly width: number | string;
    readonly height: number | string;
  };
}

/** The sheet of a figure: its words around a picture, laid out from the metrics of the shipped font. */
export function sheetOf(description: Description, words: Words, picture: SheetPicture): Sheet {
  return layoutSheet({
    headline: description.headline,
    subtitle: description.subtitle,
    legend: legendOf(description, picture).map((item) => item.label),
    notices: description.notices.map((notice) => notice.text),
    sources: `${words.messages.common.source}: ${description.sources.map((source) => source.text).join("; ")}`,
    picture,
  });
}

function legendOf({ legend }: Description, { shows = () => true }: SheetPicture): readonly LegendItem[] {
  return legend.filter((item) => shows(item));
}

/**
 * A figure as one SVG file that needs nothing else: headline, subtitle, legend, picture, notices and sources. Neither a
 * browser nor a DOM is needed for it.
 */
export function writeSheet(
  description: Description,
  words: Words,
  picture: SheetPicture,
  { role, font, shown = (sheet) => sheet }: SheetInk,
): string {
  const sheet = sheetOf(description, words, picture);
  const { width, height, rule } = sheet;
  const size = shown(sheet);
  const swatches = legendOf(description, picture).map((item, i) =>
    swatch(item, sheet.swatches[i] ?? { x: 0, y: 0 }, role),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" lang="${words.locale}" font-family="${escapeXml(font)}">`,
    `<title>${escapeXml(description.headline)}</title>`,
    `<rect width="${width}" height="${height}" fill="${role("paper")}"/>`,
    ...swatches,
    ...sheet.texts.map((mark) => text(mark, role)),
    picture.draw(sheet.picture.x, sheet.picture.y),
    `<path d="M${rule.x1} ${rule.y}H${rule.x2}" stroke="${role("rule")}"/>`,
    "</svg>",
  ].join("\n");
}

/** The picture of a figure that is a table, or a list of facts: its table as text and hairlines. */
export function pictureOfTable(table: DataTable, role: SheetInk["role"]): SheetPicture {
  const { width, height, rules, texts } = tablePicture(table, 480);
  const lines = rules.map((rule) => `M${rule.x1} ${rule.y}H${rule.x2}`).join("");
  return {
    width,
    height,
    // of what a table shows by colour, only who is spoken of is left
    shows: ({ tone }) => table.emphasis === undefined || table.emphasis.some((level) => level === tone),
    draw: (x, y) =>
      `<g transform="translate(${x} ${y})"><path d="${lines}" fill="none" stroke="${role("rule")}"/>${texts.map((mark) => text(mark, role)).join("")}</g>`,
  };
}

function text(
  { x, y, text: content, size, weight, tone, anchor }: WrittenText,
  role: SheetInk["role"],
): string {
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
  role: SheetInk["role"],
): string {
  return `<g transform="translate(${x} ${y})">${SWATCH[shape](role(tone), dotRadius(tone))}</g>`;
}
