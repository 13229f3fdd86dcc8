import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionHeight, layoutDistribution } from "./distribution.js";
import type { DistributionInput } from "./distribution.js";
import { swarm } from "./swarm.js";
import { textFaults } from "./text-boxes.fixture.js";

const LONG = "Tính năng động và tiên phong của chính quyền tỉnh, thành phố trực thuộc trung ương";

function input(scores: readonly number[], more: Partial<DistributionInput> = {}): DistributionInput {
  return {
    units: scores.map((_, i) => `u${i}`),
    tones: scores.map((_, i) => (i === 0 ? "focus" : "rest")),
    rows: [LONG, "PAPI"].map((name, i) => ({
      key: `c${i}`,
      name,
      detail: "trọng số 15% · thang 1–10",
      scores,
      extent: [Math.min(...scores), Math.max(...scores)],
      quartiles: [2, 3, 4],
      regionMedian: 3,
      value: ["43,8876", "đồng hạng 25/61 (theo thứ tự danh sách)"],
      missing: false,
    })),
    tick: (value, digits) => value.toFixed(digits),
    reversed: false,
    ...more,
  };
}

describe("swarm", () => {
  const room = { middle: 50, diameter: 5, lanes: 7 };
  it("keeps positions exact, and no two dots over each other while there are lanes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 60 }), (xs) => {
        const places = swarm(xs, room);
        places.forEach((place, at) => {
          expect(place?.x).toBe(xs[at]);
          expect(Math.abs((place?.y ?? 0) - room.middle)).toBeLessThanOrEqual(15);
        });
        const outside = places.filter((place) => place && place.y !== room.middle);
        for (const a of outside)
          for (const b of outside)
            if (a && b && a !== b && a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(5);
      }),
    );
  });
  it("R9 gives a missing figure no dot", () => {
    expect(swarm([1, Number.NaN], room)[1]).toBeUndefined();
  });
});

describe("layoutDistribution", () => {
  it.each([360, 720, 1280].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)))(
    "sets every text in its place at %i px, text × %f",
    (width, scale) => {
      const made = input([1, 2, 3, 4, 5]);
      const height = distributionHeight(made.rows, width, scale);
      const layout = layoutDistribution(made, { width, height, scale });
      const axis = scale < 1.4 ? 12 * scale : 16 * scale;
      const label = scale < 1.4 ? 14 * scale : 16 * scale;
      const texts = layout.rows.flatMap((row) => [
        ...row.name.map((mark) => ({ ...mark, size: label })),
        ...(row.detail ? [{ ...row.detail, size: axis }] : []),
        ...row.value.map((mark) => ({ ...mark, size: label, weight: 600 as const })),
        ...row.ends.map((mark) => ({ ...mark, size: axis })),
      ]);
      expect(textFaults(texts, layout)).toEqual([]);
    },
  );
  it("puts better to the right in both directions", () => {
    const height = 300;
    const up = layoutDistribution(input([1, 5]), { width: 720, height });
    const down = layoutDistribution(input([1, 5], { reversed: true }), { width: 720, height });
    expect(up.hits.xs[1]).toBeGreaterThan(up.hits.xs[0] ?? 0);
    expect(down.hits.xs[1]).toBeLessThan(down.hits.xs[0] ?? 0);
  });
  it("draws equal scores in the middle of an axis around them, and a single unit", () => {
    const layout = layoutDistribution(input([3]), { width: 720, height: 300 });
    expect(layout.hits.units).toEqual(["u0", "u0"]);
    expect(layout.rows[0]?.ends.map(({ text }) => text)).toEqual(["2.5", "3.5"]);
  });
  it("reaches the focus first", () => {
    expect(layoutDistribution(input([5, 1, 2]), { width: 720, height: 300 }).hits.first).toBe(0);
  });
});
