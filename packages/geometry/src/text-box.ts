import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import { textWidth } from "./text-metrics.js";
import type { TextStyle } from "./text-metrics.js";

/** Letters with stacked marks reach about this far above the baseline, and below it, of the size. */
const [ABOVE, BELOW] = [0.95, 0.28];

/**
 * What a line of text covers, with room for stacked marks.
 *
 * @param end true where the text ends at its `x`
 * @example textBox({ x: 0, y: 14, text: "Sơn La" }, { size: 14 }) // { left: 0, right: 41, top: 0.7, bottom: 17.9 }
 */
export function textBox({ x, y, text }: TextMark, style: TextStyle, end = false): Box {
  const width = textWidth(text, style);
  const left = end ? x - width : x;
  return { left, right: left + width, top: y - style.size * ABOVE, bottom: y + style.size * BELOW };
}

/** Whether two boxes cover some of the same place. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A line left and right of a text by less than this is still in its way, pixels. */
const CLEAR = 3;
/** Less than this is no line any more. */
const SHORT = 3;

/**
 * An upright line that leaves out where it would cross a text.
 *
 * @param texts what it must not cross, in any order
 * @example uprightAround(20, 0, 100, [{ left: 0, right: 60, top: 40, bottom: 58 }]) // "M20 0V40M20 58V100"
 */
export function uprightAround(x: number, top: number, bottom: number, texts: readonly Box[]): string {
  const crossed = texts
    .filter((box) => box.left - CLEAR < x && x < box.right + CLEAR && box.top < bottom && top < box.bottom)
    .toSorted((a, b) => a.top - b.top);
  let path = "";
  let from = top;
  const line = (to: number) => {
    if (to - from >= SHORT || (crossed.length === 0 && to > from))
      path += `M${tenth(x)} ${tenth(from)}V${tenth(to)}`;
  };
  for (const box of crossed) {
    line(box.top);
    from = Math.max(from, box.bottom);
  }
  line(bottom);
  return path;
}
