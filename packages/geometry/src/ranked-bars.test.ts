import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawsBars, layoutRankedBars, rankedBarsHeight } from "./ranked-bars.js";
import type { RankedBarsInput, RankedBarsRow } from "./ranked-bars-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LONG = [
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh",
  "Bà Rịa - Vũng Tàu",
  "Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ",
  "Xã Ý",
];

const row = (i: number, value: number, more: Partial<RankedBarsRow> = {}): RankedBarsRow => ({
  key: `u${i}`,
  place: `${i + 1}*`,
  name: LONG[i % LONG.length] ?? "",
  value,
  text: Number.isNaN(value) ? "không có trong dữ liệu" : value.toFixed(4).replace(".", ","),
  tone: i === 3 ? "focus" : i % 9 === 4 ? "peer" : "rest",
  hollow: i % 5 === 0,
  ...more,
});

function inputOf(values: readonly number[], more: Partial<RankedBarsInput> = {}): RankedBarsInput {
  return {
    rows: values.map((value, i) => row(i, value)),
    headings:
      values.length > 4
        ? [
            { before: 0, text: "Nhóm cao nhất (tự tính): 16", again: "Nhóm cao nhất (tiếp)" },
            { before: 4, text: "Nhóm thấp", again: "Nhóm thấp (tiếp)" },
          ]
        : [],
    missing: [LONG.slice(0, 3), LONG.slice(3)].map((names, group) => ({
      heading: `Không có thứ hạng và điểm, không có trong dữ liệu: ${names.length}`,
      units: names.map((name, i) => ({ key: `m${group}${i}`, name, tone: "rest" as const })),
    })),
    median: values.some((value) => !Number.isNaN(value))
      ? { value: values.find((v) => !Number.isNaN(v)) ?? 0, text: "Trung vị 43,4796" }
      : undefined,
    floor: 0,
    reversed: false,
    tick: (value, digits) => value.toFixed(digits),
    ...more,
  };
}

const laid = (input: RankedBarsInput, width: number, scale = 1) =>
  layoutRankedBars(input, { width, height: rankedBarsHeight(input, width, scale), scale });

/** Every text of a layout as it is set. */
function textsOf(layout: ReturnType<typeof laid>, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...layout.rows.flatMap(({ tone, place, name, value, valueAnchor }): SetText[] => {
      const weight = tone === "focus" ? 600 : 400;
      return [
        { ...place, size: label, weight, anchor: "end" },
        ...name.map((line): SetText => ({ ...line, size: label, weight })),
        ...value.map((line): SetText => ({ ...line, size: label, weight, anchor: valueAnchor })),
      ];
    }),
    ...[...layout.headings, ...layout.missingHeadings].map(
      (text): SetText => ({ ...text, size: axis, weight: 600 }),
    ),
    ...layout.missing.flatMap(({ tone, name }) =>
      name.map((text): SetText => ({ ...text, size: label, weight: tone === "focus" ? 600 : 400 })),
    ),
    ...(layout.medianText ? [{ ...layout.medianText, size: axis }] : []),
    ...layout.ends.map((text): SetText => ({ ...text, size: axis })),
  ];
}

const values = fc.array(fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(Number.NaN)), {
  maxLength: 70,
});

describe("layoutRankedBars", () => {
  it("sets no text over another or over the edge, with the longest names, at any width and text size", () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (some, width, scale) => {
          const layout = laid(inputOf(some), width, scale);
          expect(textFaults(textsOf(layout, scale), layout)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("cuts no name, at any width and text size", () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (some, width, scale) => {
          const { rows, missing } = laid(inputOf(some), width, scale);
          const whole = (lines: readonly { readonly text: string }[]) =>
            lines
              .map(({ text }) => text)
              .join("")
              .replace(/\s/g, "");
          const bare = LONG.map((name) => name.replace(/\s/g, ""));
          for (const { name } of [...rows, ...missing]) expect(bare).toContain(whole(name));
          rows.forEach(({ value }, at) => {
            const text = inputOf(some).rows[at]?.text ?? "";
            expect(whole(value)).toBe(text.replace(/\s/g, ""));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws the median over rows alone: its line meets no heading", () => {
    for (const width of [320, 720, 1280]) {
      const { headings, median } = laid(inputOf(Array.from({ length: 63 }, (_, i) => 90 - i)), width);
      const lines = Array.from(median.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g), ([, from, to]) => [
        Number(from),
        Number(to),
      ]);
      expect(lines.length).toBeGreaterThan(0);
      if (width < 700)
        for (const { y } of headings)
          expect(
            lines.some(([from = 0, to = 0]) => from < y && y < to),
            `${width} px`,
          ).toBe(false);
    }
  });

  it("strikes no word with the median where the marks have a line of their own", () => {
    const { rows, median } = laid(inputOf(Array.from({ length: 20 }, (_, i) => 90 - i)), 360, 2);
    const lines = Array.from(median.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g), ([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    expect(lines).toHaveLength(20);
    for (const { name } of rows)
      for (const { y } of name)
        expect(lines.some(([from = 0, to = 0]) => from < y - 1 && y - 20 < to && y < to)).toBe(false);
  });

  it("ends an axis of ranks at the first and at the last, never at nought", () => {
    const ranks = Array.from({ length: 63 }, (_, i) => i + 1);
    const input = inputOf(ranks, { ends: [1, 63], floor: undefined, reversed: true, median: undefined });
    expect(laid(input, 400).ends.map(({ text }) => text)).toEqual(["63", "1"]);
    const one = inputOf([1], { ends: [1, 1], floor: undefined, reversed: true, median: undefined });
    expect(laid(one, 400).ends).toEqual([]);
    expect(Object.values(laid(one, 400).drawn).join("")).not.toMatch(/NaN/);
  });

  it("says over a column that the group of the one before goes on", () => {
    const many = inputOf(Array.from({ length: 63 }, (_, i) => 90 - i));
    expect(laid(many, 1280).headings.map(({ text }) => text)).toEqual([
      "Nhóm cao nhất (tự tính): 16",
      "Nhóm thấp",
      "Nhóm thấp (tiếp)",
      "Nhóm thấp (tiếp)",
    ]);
  });

  it("R9 reaches every unit once, the missing too, and draws nothing for what has no value", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 320, max: 1600 }), (some, width) => {
        const { hits, drawn } = laid(inputOf(some), width);
        expect(new Set(hits.units).size).toBe(some.length + LONG.length);
        const marks = Object.values(drawn).join("").match(/M/g)?.length ?? 0;
        expect(marks).toBe(some.filter((value) => !Number.isNaN(value)).length);
        hits.units.forEach((_, at) => expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at));
      }),
      { numRuns: 40 },
    );
  });

  it("draws bars only from where the scale begins, else dots", () => {
    expect(drawsBars(inputOf([10, 60, 90]))).toBe(true);
    expect(drawsBars(inputOf([38, 43, 48], { floor: 8 }))).toBe(false);
    expect(drawsBars(inputOf([38, 43, 48], { floor: undefined }))).toBe(false);
    const bars = laid(inputOf([50, 100]), 400);
    const lengths = Array.from(bars.drawn.rest.matchAll(/h([\d.]+)v/g), ([, length]) => Number(length));
    expect(lengths[1]).toBeCloseTo((lengths[0] ?? 0) * 2, 0);
  });

  it("puts the better end to the right where less is better", () => {
    const input = inputOf([1, 63], { floor: undefined, reversed: true, median: undefined });
    const [first, last] = Array.from(laid(input, 400).drawn.rest.matchAll(/M([\d.]+)/g), ([, x]) =>
      Number(x),
    );
    expect(first).toBeGreaterThan(last ?? 0);
  });

  it("uses the room: three columns on a wide paper, one on a phone, and no heading stands last in a column", () => {
    const many = inputOf(Array.from({ length: 63 }, (_, i) => 90 - i));
    expect(rankedBarsHeight(many, 1280)).toBeLessThan(rankedBarsHeight(many, 360) / 2);
    const { headings, rows } = laid(many, 1280);
    for (const heading of headings)
      expect(rows.some(({ place }) => place.y > heading.y && Math.abs(place.x - heading.x) < 200)).toBe(true);
  });

  it("refuses nothing: no unit at all is an empty picture", () => {
    const none = inputOf([], { missing: [] });
    expect(laid(none, 320)).toMatchObject({ rows: [], ends: [], median: "" });
  });
});
