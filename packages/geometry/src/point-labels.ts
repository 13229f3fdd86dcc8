import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import { overlap, textBox } from "./text-box.js";
import { textWidth } from "./text-metrics.js";
import type { TextWeight } from "./text-metrics.js";

/** A name that would like to stand beside a point. */
export interface PointLabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight?: TextWeight;
  /** True for a name that rather covers some of `avoid` than is left out. */
  readonly must?: boolean;
}

export interface PointLabel extends TextMark {
  readonly key: string;
}

export interface PointLabelRoom {
  /** Of the text, pixels. */
  readonly size: number;
  /** Between point and name. */
  readonly gap: number;
  /** Marks and lines that a name should not lie over. */
  readonly avoid?: readonly Box[];
}

/**
 * Names beside points: right, left, above, below, then the corners, the first place where a name lies neither over another
 * name nor over a point that is named nor outside, and over nothing that it should avoid. Those without a place are left
 * out; a name that must be there takes the place that covers least. The first wishes are the most important.
 *
 * @example placePointLabels([{ key: "a", text: "Sơn La", x: 40, y: 40 }], plot, { size: 14, gap: 7 })
 */
export function placePointLabels(
  wishes: readonly PointLabelWish[],
  within: Box,
  { size, gap, avoid = [] }: PointLabelRoom,
): readonly PointLabel[] {
  const points = wishes.map(({ x, y }) => around(x, y, gap * 0.6));
  const taken: Box[] = [];
  const placed: PointLabel[] = [];
  wishes.forEach((wish, at) => {
    const style = { size, weight: wish.weight ?? 400 };
    let least = wish.must === true ? Number.POSITIVE_INFINITY : 0.5;
    let best: { readonly mark: PointLabel; readonly box: Box } | undefined;
    for (const [x, y] of placesOf(wish, size, gap)) {
      const mark = { key: wish.key, x: tenth(x), y: tenth(y), text: wish.text };
      const box = textBox(mark, style);
      if (!inside(box, within) || taken.some((other) => overlap(box, other))) continue;
      const covered = count(points, box, at) + count(avoid, box);
      if (covered >= least) continue;
      [least, best] = [covered, { mark, box }];
      if (covered === 0) break;
    }
    if (!best) return;
    taken.push(best.box);
    placed.push(best.mark);
  });
  return placed;
}

/** Left end and baseline of a name at each place around its point. */
function placesOf(
  { x, y, text, weight = 400 }: PointLabelWish,
  size: number,
  gap: number,
): readonly (readonly [x: number, y: number])[] {
  const width = textWidth(text, { size, weight });
  const level = y + size * 0.34;
  const corner = gap * 0.8;
  return [
    [x + gap, level],
    [x - gap - width, level],
    [x - width / 2, y - gap],
    [x - width / 2, y + gap + size * 0.8],
    [x + corner, y - corner],
    [x - corner - width, y - corner],
    [x + corner, y + corner + size * 0.7],
    [x - corner - width, y + corner + size * 0.7],
  ];
}

function count(others: readonly Box[], box: Box, except = -1): number {
  return others.filter((other, i) => i !== except && overlap(box, other)).length;
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
