import type { TextMark } from "./frame.js";
import { textSlack, textWidth } from "./text-metrics.js";
import type { TextWeight } from "./text-metrics.js";

/** A text as a layout sets it: size in pixels, and which end of it stands at `x`. */
export interface SetText extends TextMark {
  readonly size: number;
  readonly weight?: TextWeight;
  readonly anchor?: "start" | "middle" | "end";
}

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters with stacked marks reach about this far above the baseline, and below it. */
const [ABOVE, BELOW] = [0.85, 0.22];

function boxOf({ x, y, text, size, weight = 400, anchor = "start" }: SetText): TextBox {
  const width = textWidth(text, { size, weight }) / textSlack;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - ABOVE * size, bottom: y + BELOW * size };
}

/**
 * What a careful eye would stop at: texts that reach over the picture's edge or lie over each other.
 *
 * @returns one sentence a fault, none for a good layout
 */
export function textFaults(
  texts: readonly SetText[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly string[] {
  const boxes = texts.filter(({ text }) => text !== "").map(boxOf);
  const outside = boxes
    .filter((box) => box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1)
    .map((box) => `“${box.text}” reaches over the edge`);
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `“${a.text}” lies over “${b.text}”`),
  );
  return [...outside, ...over];
}

/** Upright lines of a path that run through a text, each told in a sentence. */
export function crossedTexts(path: string, texts: readonly SetText[]): readonly string[] {
  const boxes = texts.filter(({ text }) => text !== "").map(boxOf);
  return Array.from(path.matchAll(/M([\d.-]+) ([\d.-]+)V([\d.-]+)/g)).flatMap(([, x, from, to]) =>
    boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < Number(x) &&
          Number(x) < right &&
          Math.min(Number(to), bottom) - Math.max(Number(from), top) > 1,
      )
      .map(({ text }) => `a line at ${x} crosses “${text}”`),
  );
}
