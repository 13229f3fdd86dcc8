import type { Description } from "../frame/description.js";
import type { Words } from "../messages/words.js";
import { clonePicture } from "./clone-picture.js";
import { paletteOf } from "./colours.js";
import { WHOLE } from "./whole.js";
import { pictureOfTable, writeSheet } from "./write-sheet.js";
import type { SheetPicture } from "./write-sheet.js";

export interface FigureSvgInput {
  /** The figure as it stands on the page. */
  readonly root: HTMLElement;
  readonly description: Description;
  readonly words: Words;
  /** Draw the table of the description, also where the figure has some SVG of its own. */
  readonly drawTable: boolean;
}

/**
 * A figure as one SVG file that needs nothing else: headline, subtitle, legend, the picture (or the table as text),
 * notices and sources, in the colours of the page.
 */
export function figureSvg({ root, description, words, drawTable }: FigureSvgInput): string {
  root.dispatchEvent(new Event(WHOLE));
  const palette = paletteOf(root);
  try {
    const drawn = drawTable ? null : root.querySelector<SVGSVGElement>(".chiso-picture svg");
    const picture = drawn
      ? fromPage(drawn)
      : pictureOfTable(description.pictureTable ?? description.table, palette.role);
    const font = getComputedStyle(root).fontFamily || "sans-serif";
    return writeSheet(description, words, picture, { role: palette.role, font });
  } finally {
    palette.dispose();
  }
}

function fromPage(svg: SVGSVGElement): SheetPicture {
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
