import { pictureOfTable, writeSheet } from "@chiso/react/static";
import type { SheetInk, SheetPicture } from "@chiso/react/static";
import type { Element } from "domhandler";
import type { StyleTables } from "../style/table.js";
import { captureFigure } from "./capture.js";
import type { Captured, Drawable } from "./capture.js";
import { cascadeFor, rolesOf } from "./look.js";
import type { Look } from "./look.js";
import { plainSvg } from "./plain.js";
import { SHEET_MARGINS } from "./size.js";
import type { FileSize } from "./size.js";

/** The family that this package rasterises with first; a reader that has none of them takes its own. */
export const FONT = '"Source Sans 3", "Chiso Sans", "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif';

export interface PictureOptions extends Look {
  readonly size: FileSize;
}

/**
 * A figure as one SVG file that needs nothing else, as a browser's download is: headline, subtitle, legend, marks (or the
 * table as text), notices, sources. Colours and sizes stand at each mark, from the table of the stylesheet.
 *
 * @example figureSvg({ Component: TrendChart, props: { data: papi, focus: "son-la" } }, styles, { size: { width: 768 }, theme: "light", density: "comfortable" })
 */
export function figureSvg(drawable: Drawable, styles: StyleTables, options: PictureOptions): string {
  const { size } = options;
  if (size.height === undefined)
    return sheetSvg(drawable, styles, options, size.width - SHEET_MARGINS, shownAt(size));
  return fittedSvg(drawable, styles, options, { width: size.width, height: size.height });
}

function sheetSvg(
  drawable: Drawable,
  styles: StyleTables,
  look: Look,
  width: number,
  shown: NonNullable<SheetInk["shown"]>,
): string {
  const captured = captureFigure(drawable, look, width);
  const role = rolesOf(styles, look);
  const picture = pictureOf(captured, styles, look);
  return writeSheet(captured.description, captured.words, picture, { role, font: FONT, shown });
}

/** A table may need more room than was given: then the file is made smaller, not its letters squeezed. */
function shownAt({ width, paper }: FileSize): NonNullable<SheetInk["shown"]> {
  return (sheet) => {
    const zoom = Math.min(1, width / sheet.width);
    const [wide, high] = [sheet.width * zoom, sheet.height * zoom];
    return paper
      ? { width: millimetres(wide), height: millimetres(high) }
      : { width: cut(wide), height: cut(high) };
  };
}

const cut = (value: number): number => Math.round(value * 100) / 100;
const millimetres = (pixels: number): string => `${cut((pixels / 96) * 25.4)}mm`;

/** What a sheet of a fixed size tries: wider layouts are flatter, and their text is smaller on the page. */
const TRIED = [1, 1.25, 1.5, 1.8, 2.2];

/** The sheet on a page of a fixed size, laid out so that its text is as large as may be. */
function fittedSvg(
  drawable: Drawable,
  styles: StyleTables,
  look: Look,
  page: { readonly width: number; readonly height: number },
): string {
  let best = { zoom: 0, svg: "" };
  for (const factor of TRIED) {
    let zoom = 0;
    const width = Math.round(page.width * factor) - SHEET_MARGINS;
    const svg = sheetSvg(drawable, styles, look, width, (sheet) => {
      zoom = Math.min(page.width / sheet.width, page.height / sheet.height);
      return { width: cut(sheet.width * zoom), height: cut(sheet.height * zoom) };
    });
    if (zoom > best.zoom) best = { zoom, svg };
    // it is no taller than the page: a wider layout only makes it smaller
    if (zoom >= 1 / factor) break;
  }
  return onPage(best.svg, page, rolesOf(styles, look)("paper"));
}

/** A sheet in the middle of a page. */
function onPage(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  paper: string,
): string {
  const [, wide = "0", high = "0"] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const x = cut((width - Number(wide)) / 2);
  const y = cut((height - Number(high)) / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    svg.replace("<svg ", `<svg x="${x}" y="${y}" `),
    "</svg>",
  ].join("\n");
}

/** The marks, the table of what is no picture, or nothing where there is nothing. */
export function pictureOf(
  { empty, svg, description }: Captured,
  styles: StyleTables,
  look: Look,
): SheetPicture {
  if (empty) return { width: 480, height: 0, draw: () => "" };
  return svg
    ? drawn(svg, styles, look)
    : pictureOfTable(description.pictureTable ?? description.table, rolesOf(styles, look));
}

function drawn(svg: Element, styles: StyleTables, look: Look): SheetPicture {
  const [width, height] = [Number(svg.attribs["width"]), Number(svg.attribs["height"])];
  const computedOf = cascadeFor(styles, look);
  return {
    width,
    height,
    draw: (x, y) => plainSvg(svg, computedOf, { x, y, width, height, overflow: "visible" }),
  };
}
