import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { wrapText } from "./text-metrics.js";

/** Lines of text where there is nothing to draw, and why. */
export function noteLines(text: string, width: number, scale = 1): readonly TextMark[] {
  const font = 16 * scale;
  return wrapText(text, width, { size: font }).map((line, i) => ({
    x: 0,
    y: tenth(font * (1 + i * 1.4)),
    text: line,
  }));
}

/** Height of such lines. */
export function noteHeight(text: string, width: number, scale = 1): number {
  const font = 16 * scale;
  return Math.ceil(noteLines(text, width, scale).length * font * 1.4 + font * 0.4);
}
