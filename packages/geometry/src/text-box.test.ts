import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "./frame.js";
import { overlap, textBox, uprightAround } from "./text-box.js";

/** The pieces of an upright path. */
const pieces = (path: string) =>
  Array.from(
    path.matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)/g),
    ([, from, to]) => [Number(from), Number(to)] as const,
  );

describe("uprightAround", () => {
  it("leaves out what a text covers, and no more", () => {
    const box = { left: 0, right: 60, top: 40, bottom: 58 };
    expect(uprightAround(20, 0, 100, [box])).toBe("M20 0V40M20 58V100");
    expect(uprightAround(90, 0, 100, [box])).toBe("M90 0V100");
    expect(uprightAround(20, 42, 50, [box])).toBe("");
  });

  it("crosses no text, in whatever order they come", () => {
    const pixels = fc.double({ min: 0, max: 200, noNaN: true });
    const box = fc
      .tuple(pixels, pixels, pixels, pixels)
      .map(([x, y, width, height]): Box => ({ left: x, right: x + width, top: y, bottom: y + height }));
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 6 }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (boxes, x) => {
          for (const [from, to] of pieces(uprightAround(x, 10, 290, boxes))) {
            expect(from).toBeLessThan(to);
            for (const { left, right, top, bottom } of boxes)
              if (left < x && x < right)
                expect(Math.min(to, bottom) - Math.max(from, top)).toBeLessThanOrEqual(0.11);
          }
        },
      ),
    );
  });
});

describe("textBox", () => {
  it("begins or ends at the place of its text", () => {
    const mark = { x: 100, y: 50, text: "Sơn La" };
    const [starts, ends] = [textBox(mark, { size: 14 }), textBox(mark, { size: 14 }, true)];
    expect([starts.left, ends.right]).toEqual([100, 100]);
    expect(starts.top).toBeLessThan(50 - 12);
    expect(overlap(starts, ends)).toBe(false);
    expect(overlap(starts, { ...starts, left: starts.left + 1 })).toBe(true);
  });
});
