import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { wrapText } from "./text-metrics.js";

const SIZE = 16;

/** Lines of text in the place of a picture, where there is nothing to draw and a reason to tell. */
export function noteLines(text: string, width: number, scale = 1): readonly TextMark[] {
  const size = SIZE * scale;
  return wrapText(text, width, { size }).map((line, i) => ({
    x: 0,
    y: tenth(size * (1 + i * 1.4)),
    text: line,
  }));
}

/** Height of such lines. */
export function noteHeight(text: string, width: number, scale = 1): number {
  const size = SIZE * scale;
  return Math.ceil(wrapText(text, width, { size }).length * size * 1.4 + size * 0.4);
}
