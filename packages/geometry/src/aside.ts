import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { wrapText } from "./text-metrics.js";

/** Text below a picture: what stands apart from it, as units without any figure (R9). */
export interface Aside {
  readonly title: string;
  readonly text: string;
}

export interface AsideMark extends TextMark {
  /** A line of the title. */
  readonly strong: boolean;
}

const LINE = 1.32;

/**
 * Titles and texts one below the other, across the whole width.
 *
 * @param size of the text, pixels
 * @returns `bottom` is `top` where there is nothing
 */
export function asideMarks(
  asides: readonly Aside[],
  width: number,
  size: number,
  top: number,
): { readonly marks: readonly AsideMark[]; readonly bottom: number } {
  let bottom = top;
  const marks = asides.flatMap(({ title, text }, at) => {
    if (at === 0) bottom += size * LINE;
    else bottom += size * 0.7;
    const lines = [
      ...wrapText(title, width, { size, weight: 600 }).map((line) => [line, true] as const),
      ...wrapText(text, width, { size }).map((line) => [line, false] as const),
    ];
    return lines.map(([line, strong]) => {
      bottom += size * LINE;
      return { x: 0, y: tenth(bottom - size * 0.3), text: line, strong };
    });
  });
  return { marks, bottom };
}
