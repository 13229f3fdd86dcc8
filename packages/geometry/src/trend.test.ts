import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./text-metrics.js";
import { layoutTrend } from "./trend.js";
import { fieldOf, inputOf, lineOf, pointsOf } from "./trend.fixture.js";
import type { TrendLayout, TrendTone } from "./trend-types.js";

const SIZE = { width: 720, height: 420 };
const NONE = Number.NaN;
const years = [2017, 2018, 2019, 2020];

const allPaths = (layout: TrendLayout) => [
  layout.grid,
  layout.baseline,
  layout.breakPath,
  layout.rest.line,
  layout.rest.dots,
  ...layout.averages.map(({ path }) => path),
  ...layout.lines.flatMap((line) => [line.line, line.dots, line.hollow, line.missing, line.end]),
  ...layout.labels.map(({ leader }) => leader),
];

describe("layoutTrend", () => {
  it("R9 leaves a gap where a score is missing: no line passes over it, a lone point is a dot", () => {
    const layout = layoutTrend(inputOf(fieldOf([[30, 31, NONE, 33]], years)), SIZE);
    expect(layout.rest.line.match(/[ML]/g)).toEqual(["M", "L"]);
    expect(layout.rest.dots.match(/M/g)).toHaveLength(1);
  });

  it("R5 joins nothing across a pair that is not comparable, and marks the cut between the two editions", () => {
    const field = fieldOf(
      [
        [30, 31, 32, 33],
        [40, 41, 42, 43],
      ],
      years,
      [2],
    );
    const layout = layoutTrend(inputOf(field, { breaks: [2] }), SIZE);
    expect(layout.rest.line.match(/[ML]/g)).toEqual(["M", "L", "M", "L", "M", "L", "M", "L"]);
    const [before, after] = [layout.hits.xs[1] ?? 0, layout.hits.xs[2] ?? 0];
    expect(layout.breaks).toEqual([{ at: 2, x: Math.round((before + after) * 5) / 10 }]);
    expect(pointsOf(layout.breakPath).every(([x]) => x > before && x < after)).toBe(true);
  });

  it("R3 ends a merged unit with a bar at its last point", () => {
    const field = fieldOf(
      [
        [30, 31, 32, NONE],
        [NONE, NONE, NONE, 35],
      ],
      years,
    );
    const lines = [
      lineOf(field, 0, { tone: "predecessor", ends: true }),
      lineOf(field, 1, { tone: "focus" }),
    ];
    const [ended, merged] = layoutTrend(inputOf(field, { lines }), SIZE).lines;
    expect(pointsOf(ended?.end ?? "")[0]?.[0]).toBeCloseTo(
      layoutTrend(inputOf(field), SIZE).hits.xs[2] ?? 0,
      0,
    );
    expect(merged?.end).toBe("");
    expect(merged?.line).toBe("");
  });

  it("R9 marks an edition that misses the focus's figure on the axis, R11 an implied figure with a ring", () => {
    const field = fieldOf([[NONE, 31, 32, 33]], years);
    const [line] = layoutTrend(
      inputOf(field, { lines: [lineOf(field, 0, { missing: [0], hollow: [2] })] }),
      SIZE,
    ).lines;
    expect(line?.missing).not.toBe("");
    expect(line?.dots.match(/M/g)).toHaveLength(3);
    expect(line?.hollow.match(/M/g)).toHaveLength(1);
  });

  it("draws all units in one quiet path, which no change of focus changes", () => {
    const field = fieldOf(
      [
        [1, 2, 3, 4],
        [2, 3, 4, 5],
        [3, 4, 5, 6],
      ],
      years,
    );
    const whole = layoutTrend(inputOf(field), SIZE).rest.line;
    const apart = layoutTrend(inputOf(field, { lines: [lineOf(field, 1, { tone: "focus" })] }), SIZE);
    expect(whole.match(/M/g)).toHaveLength(3);
    expect(apart.rest.line).toBe(whole);
    expect(whole).toContain(apart.lines[0]?.line);
  });

  it("moves no axis and no other line when the focus changes", () => {
    const field = fieldOf(
      [
        [1, 2, 3, 4],
        [2, 3, 4, 5],
        [3, 4, 5, 6],
      ],
      years,
    );
    const [a, b] = [0, 1].map((unit) =>
      layoutTrend(
        inputOf(field, { lines: [lineOf(field, unit, { tone: "focus", label: "x".repeat(30 * unit + 1) })] }),
        SIZE,
      ),
    );
    expect(a?.plot).toEqual(b?.plot);
    expect(a?.grid).toBe(b?.grid);
    expect(a?.values).toEqual(b?.values);
  });

  it("names stretches of different scales over their middle, shorter where they are narrow", () => {
    const field = fieldOf([[30, 31, 40, 41]], years);
    const spans = [
      { from: 0, to: 2, text: "Thang điểm 6–60", short: "6–60" },
      { from: 3, to: 3, text: "Thang điểm 8–80", short: "8–80" },
    ];
    expect(layoutTrend(inputOf(field, { spans }), SIZE).spans.map(({ text }) => text)).toEqual([
      "Thang điểm 6–60",
      "Thang điểm 8–80",
    ]);
    expect(
      layoutTrend(inputOf(field, { spans }), { width: 320, height: 280 }).spans.map(({ text }) => text),
    ).toEqual(["Thang điểm 6–60", "8–80"]);
  });

  it("draws nothing but an axis for no unit, one unit or one edition", () => {
    for (const [rows, editions] of [
      [[], years],
      [[[1]], [2024]],
      [[], []],
    ] as const) {
      const layout = layoutTrend(inputOf(fieldOf(rows, editions)), SIZE);
      expect(allPaths(layout).join("")).not.toMatch(/NaN|Infinity/);
    }
  });

  it("refuses a size that is none", () => {
    expect(() => layoutTrend(inputOf(fieldOf([[1, 2, 3, 4]], years)), { width: 0, height: 420 })).toThrow(
      RangeError,
    );
  });
});

describe("layoutTrend, whatever the figures", () => {
  const figure = fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(NONE) },
  );
  const scene = fc.record({
    rows: fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    width: fc.constantFrom(320, 360, 720, 1280, 1920),
    scale: fc.constantFrom(1, 1.5),
    measure: fc.constantFrom("score" as const, "rank" as const),
  });
  const tones: readonly TrendTone[] = ["focus", "predecessor", "peer", "median", "region"];
  const laid = ({
    rows,
    cuts,
    width,
    scale,
    measure,
  }: typeof scene extends fc.Arbitrary<infer S> ? S : never) => {
    const field = fieldOf(
      rows.map((row) => (measure === "rank" ? row.map((v) => Math.ceil(v * 0.6) + 1) : row)),
      [2017, 2018, 2019, 2020, 2022, 2024],
      cuts,
    );
    const lines = rows.slice(0, 7).map((_, i) =>
      lineOf(field, i, {
        tone: tones[i % tones.length] ?? "peer",
        label: `Bà Rịa - Vũng Tàu ${i}`,
        detail: "43,8876",
        missing: [1],
        hollow: [2],
        ends: i === 1,
      }),
    );
    const size = { width, height: width < 500 ? 280 : 420, scale };
    return {
      layout: layoutTrend(
        inputOf(field, {
          lines,
          breaks: cuts,
          measure,
          averages: [{ tone: "nation", points: [{ at: 0, value: field.extent[0] }] }],
        }),
        size,
      ),
      field,
      size,
    };
  };

  it("writes no NaN into any path and keeps every point inside the picture", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { layout, size } = laid(drawn);
        for (const path of allPaths(layout)) {
          expect(path).not.toMatch(/NaN|Infinity|undefined/);
          const outside = pointsOf(path).filter(
            ([x, y]) => x < -0.5 || x > size.width + 0.5 || y < -0.5 || y > size.height + 0.5,
          );
          expect(outside).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("R5 joins two points if and only if the field joins them", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { layout, field } = laid(drawn);
        const strokes = (path: string) => path.match(/L/g)?.length ?? 0;
        expect(strokes(layout.rest.line)).toBe(field.joined.reduce((sum, one) => sum + one, 0));
        // what is drawn apart joins no more than the field below it
        for (const { key, line } of layout.lines) {
          const unit = field.units.indexOf(key);
          if (unit < 0) continue;
          const { length } = field.editions;
          const joins = field.joined.slice(unit * length, (unit + 1) * length);
          expect(strokes(line)).toBe(joins.reduce((sum, one) => sum + one, 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets no two labels touch and clips none at the right edge", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { layout, size } = laid(drawn);
        const text = (size.scale >= 1.4 ? 16 : 14) * size.scale;
        const lines = layout.labels.flatMap(({ lines: own }) => own).sort((a, b) => a.y - b.y);
        lines.forEach((line, i) => {
          const above = lines[i - 1];
          if (above) expect(line.y - above.y).toBeGreaterThan(text * 1.2);
          expect(line.x + textWidth(line.text, { size: text, weight: 400 })).toBeLessThanOrEqual(size.width);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is the same for the same input", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        expect(JSON.stringify(laid(drawn).layout)).toBe(JSON.stringify(laid(drawn).layout));
      }),
      { numRuns: 20 },
    );
  });
});
