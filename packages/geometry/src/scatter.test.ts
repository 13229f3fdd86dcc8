import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestHit } from "./hits.js";
import { layoutScatter } from "./scatter.js";
import type { PointTone, ScatterInput, ScatterInputAxis, ScatterLayout } from "./scatter-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import { overlap, textBox } from "./text-box.js";

const LONG = "Thành phố trực thuộc trung ương Bà Rịa - Vũng Tàu và các huyện đảo";
const CAPTION = `${LONG} 2024 · Tính năng động và tiên phong của chính quyền tỉnh, thành phố (điểm)`;
const TONES = ["rest", "region", "outlier", "peer", "focus"] as const satisfies readonly PointTone[];
const SIZE = { width: 720, height: 560 };

function axis(values: readonly number[], more: Partial<ScatterInputAxis> = {}): ScatterInputAxis {
  const known = values.filter((value) => !Number.isNaN(value));
  return {
    values,
    extent: known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)],
    measure: "score",
    of: values.length,
    median: undefined,
    reversed: false,
    caption: "PAPI 2024 (điểm)",
    tick: (value, digits) => value.toFixed(digits).replace(".", ","),
    ...more,
  };
}

function input(
  points: readonly (readonly [number, number])[],
  more: Partial<ScatterInput> = {},
  tone: (i: number) => PointTone = (i) => (i === 0 ? "focus" : "rest"),
): ScatterInput {
  return {
    units: points.map((_, i) => `u${i}`),
    names: points.map((_, i) => (i % 3 === 0 ? LONG : `Tỉnh Ví dụ ${i}`)),
    tones: points.map((_, i) => tone(i)),
    hollow: points.map(() => false),
    x: axis(points.map(([x]) => x)),
    y: axis(points.map(([, y]) => y)),
    ...more,
  };
}

function fontsOf(scale: number) {
  return scale < 1.4 ? { axis: 12 * scale, label: 14 * scale } : { axis: 16 * scale, label: 16 * scale };
}

function texts(layout: ScatterLayout, scale: number) {
  const { axis: small, label } = fontsOf(scale);
  return [
    ...[...layout.xTicks, ...layout.yTicks, ...layout.xCaption, ...layout.yCaption].map((mark) => ({
      ...mark,
      size: small,
    })),
    ...layout.labels.map((mark) => ({
      ...mark,
      size: label,
      weight: mark.tone === "focus" ? (600 as const) : (400 as const),
    })),
  ];
}

const score = fc.double({ min: 0, max: 100, noNaN: true });
const gap = fc.constant(Number.NaN);
const points = fc.array(
  fc.tuple(fc.oneof({ weight: 9, arbitrary: score }, gap), fc.oneof({ weight: 9, arbitrary: score }, gap)),
  {
    minLength: 1,
    maxLength: 70,
  },
);
const place = (layout: ScatterLayout, unit: string) => {
  const at = layout.hits.units.indexOf(unit);
  return [layout.hits.xs[at] ?? Number.NaN, layout.hits.ys[at] ?? Number.NaN] as const;
};

describe("layoutScatter", () => {
  it("puts better to the right and up, in both directions and by position", () => {
    const two = [
      [10, 10],
      [90, 90],
    ] as const;
    const asked = (more: Partial<ScatterInputAxis>) =>
      layoutScatter(input(two, { x: axis([10, 90], more), y: axis([10, 90], more) }), SIZE);
    const better = (layout: ScatterLayout, best: string, worst: string) => {
      const [[x, y], [otherX, otherY]] = [place(layout, best), place(layout, worst)];
      expect(x).toBeGreaterThan(otherX);
      expect(y).toBeLessThan(otherY);
    };
    better(asked({}), "u1", "u0");
    better(asked({ reversed: true }), "u0", "u1");
    better(asked({ measure: "rank", of: 90 }), "u0", "u1");
    better(asked({ measure: "rank", of: 90, reversed: true }), "u0", "u1");
  });

  it("R9 sets a unit with one figure outside that axis, and one with none nowhere", () => {
    const layout = layoutScatter(
      input([
        [1, 1],
        [2, Number.NaN],
        [Number.NaN, 2],
        [Number.NaN, Number.NaN],
        [3, 3],
      ]),
      SIZE,
    );
    expect(layout.hits.units).toEqual(["u0", "u1", "u2", "u4"]);
    const { left, bottom } = layout.plot;
    expect(place(layout, "u1")[1]).toBeGreaterThan(bottom);
    expect(place(layout, "u2")[0]).toBeLessThan(left);
    expect(layout.rug.rest.match(/M/g)).toHaveLength(2);
    expect(layout.dots.rest.match(/M/g)).toHaveLength(1);
    expect(layout.labels.map(({ key }) => key)).not.toContain("u1");
  });

  it("R8 draws a line for each median that there is", () => {
    const some = [
      [1, 1],
      [3, 3],
    ] as const;
    const of = (x?: number, y?: number) =>
      layoutScatter(input(some, { x: axis([1, 3], { median: x }), y: axis([1, 3], { median: y }) }), SIZE)
        .medians;
    expect(of()).toBe("");
    expect(of(2).match(/M/g)).toHaveLength(1);
    expect(of(2, 2)).toMatch(/V.*H/);
  });

  it("R11 draws what nobody printed as such hollow, over its dot", () => {
    const layout = layoutScatter(
      input(
        [
          [1, 1],
          [3, 3],
        ],
        { hollow: [true, false] },
      ),
      SIZE,
    );
    expect(layout.hollow.focus).toBe(layout.dots.focus);
    expect(layout.hollow.rest).toBe("");
  });

  it("gives each mark the legend keys that it is drawn with", () => {
    const layout = layoutScatter(
      input(
        [
          [1, 1],
          [2, 2],
          [3, Number.NaN],
          [4, 4],
        ],
        {},
        (i) => TONES[i] ?? "rest",
      ),
      SIZE,
    );
    expect(layout.hits.keys).toEqual(["rest", "region", "own missing", "peer"]);
    const [x, y] = place(layout, "u2");
    for (const key of ["own", "missing"])
      expect(layout.hits.units[nearestHit(layout.hits, x, y, new Set([key]))]).not.toBe("u2");
    expect(layout.hits.units[nearestHit(layout.hits, x, y, new Set(["rest"]))]).toBe("u2");
  });

  it("keeps every mark within the picture and every text in its place, for any points, widths and text sizes", () => {
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        fc.constantFrom("score", "rank"),
        (given, width, scale, measure) => {
          const [xs, ys] = [given.map(([x]) => x), given.map(([, y]) => y)];
          const rank = (value: number) => (Number.isNaN(value) ? value : Math.round(value / 2) + 1);
          const made = (values: readonly number[]) =>
            measure === "rank"
              ? axis(values.map(rank), { measure, of: 63, caption: CAPTION })
              : axis(values, { median: 50, extent: [0, 100], caption: CAPTION });
          const height = Math.round(Math.max(width * 0.6 + 128, 340 * scale));
          const layout = layoutScatter(
            input(given, { x: made(xs), y: made(ys) }, (i) => TONES[(i * 7) % 5] ?? "rest"),
            { width, height, scale },
          );
          expect(textFaults(texts(layout, scale), { width, height })).toEqual([]);
          expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
          layout.hits.units.forEach((_, at) => {
            expect(layout.hits.xs[at]).toBeGreaterThan(0);
            expect(layout.hits.xs[at]).toBeLessThan(width);
            expect(layout.hits.ys[at]).toBeGreaterThan(0);
            expect(layout.hits.ys[at]).toBeLessThan(height);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("names the region only where the name covers neither dot nor median; focus and peers always while there is room", () => {
    const crowd = Array.from(
      { length: 40 },
      (_, i) => [50 + (i % 8) * 0.4, 50 + Math.floor(i / 8) * 0.6] as const,
    );
    const given = input(
      [[50.2, 50.3], ...crowd, [70, 70], [20, 50.9]],
      {
        x: axis([50.2, ...crowd.map(([x]) => x), 70, 20], { median: 51 }),
        y: axis([50.3, ...crowd.map(([, y]) => y), 70, 50.9], { median: 51 }),
      },
      (i) => (i === 0 ? "focus" : "region"),
    );
    const layout = layoutScatter(given, SIZE);
    const labels = layout.labels.map((mark) => ({
      ...mark,
      box: textBox(mark, { size: 14, weight: mark.tone === "focus" ? 600 : 400 }),
    }));
    expect(labels[0]?.tone).toBe("focus");
    expect(labels.map(({ key }) => key)).toContain("u41");
    for (const { tone, box } of labels) {
      if (tone === "focus") continue;
      layout.hits.units.forEach((_, at) => {
        const [x, y] = [layout.hits.xs[at] ?? 0, layout.hits.ys[at] ?? 0];
        expect(overlap(box, { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 })).toBe(false);
      });
      const [, across = "", , up = ""] =
        /M([\d.]+) ([\d.]+)V.*M([\d.]+) ([\d.]+)H/.exec(layout.medians) ?? [];
      expect(box.left < Number(across) && Number(across) < box.right).toBe(false);
      expect(box.top < Number(up) && Number(up) < box.bottom).toBe(false);
    }
  });

  it("holds one unit, equal units and none", () => {
    const one = layoutScatter(input([[5, 5]]), SIZE);
    expect(place(one, "u0")[0]).toBeGreaterThan(one.plot.left);
    expect(one.labels).toHaveLength(1);
    expect(
      layoutScatter(
        input([
          [5, 5],
          [5, 5],
        ]),
        SIZE,
      ).hits.units,
    ).toHaveLength(2);
    expect(layoutScatter(input([]), SIZE).hits.units).toEqual([]);
    expect(() => layoutScatter(input([]), { width: -1, height: 10 })).toThrow(RangeError);
  });
});
