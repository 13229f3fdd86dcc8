import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import { textWidth } from "./text-metrics.js";
import type { TextWeight } from "./text-metrics.js";

/** A name that would like to stand beside a point. */
export interface PointLabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight?: TextWeight;
}

export interface PointLabel extends TextMark {
  readonly key: string;
}

/**
 * Names beside points: right, left, above, below, then the corners, the first place where a name lies neither over another
 * name nor over a point that is named nor outside. Those without a place are left out. The first wishes are the most important.
 *
 * @param size of the text, pixels
 * @param gap between point and name
 * @example placePointLabels([{ key: "a", text: "Sơn La", x: 40, y: 40 }], plot, { size: 14, gap: 7 })
 */
export function placePointLabels(
  wishes: readonly PointLabelWish[],
  within: Box,
  { size, gap }: { readonly size: number; readonly gap: number },
): readonly PointLabel[] {
  const taken: Box[] = wishes.map(({ x, y }) => around(x, y, gap * 0.6));
  const placed: PointLabel[] = [];
  wishes.forEach((wish, at) => {
    const width = textWidth(wish.text, { size, weight: wish.weight ?? 400 });
    const [x, y] = [wish.x, wish.y + size * 0.34];
    const corner = gap * 0.8;
    const places: readonly (readonly [number, number])[] = [
      [x + gap, y],
      [x - gap - width, y],
      [x - width / 2, wish.y - gap],
      [x - width / 2, wish.y + gap + size * 0.8],
      [x + corner, wish.y - corner],
      [x - corner - width, wish.y - corner],
      [x + corner, wish.y + corner + size * 0.7],
      [x - corner - width, wish.y + corner + size * 0.7],
    ];
    for (const [left, base] of places) {
      const box = { left, right: left + width, top: base - size * 0.95, bottom: base + size * 0.28 };
      if (!inside(box, within) || taken.some((other, i) => i !== at && overlap(box, other))) continue;
      taken.push(box);
      placed.push({ key: wish.key, x: tenth(left), y: tenth(base), text: wish.text });
      return;
    }
  });
  return placed;
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function inside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
