import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveHit, nearestHit } from "./hits.js";
import { layoutSmallMultiples, smallMultiplesHeight } from "./small-multiples.js";
import type { SmallMultiplesInput, SmallMultiplesLayout } from "./small-multiples-types.js";
import { textFaults } from "./text-boxes.fixture.js";

const NAMES = [
  "Bà Rịa - Vũng Tàu",
  "Hà Nội",
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng",
];
const editions = [2019, 2020, 2021, 2022];
const none = new Set<string>();

function multiples(count: number, more: Partial<SmallMultiplesInput> = {}): SmallMultiplesInput {
  return {
    panels: Array.from({ length: count }, (_, i) => ({
      key: `p${i}`,
      unit: `u${i}`,
      name: NAMES[i % 3] ?? "",
      value: "43,8876 (2023) · +12,3456",
      tone: i === 1 ? "focus" : i === 2 ? "peer" : "rest",
      values: [40 + (i % 7), 41, Number.NaN, 43 + (i % 5)],
      joined: [0, 1, 0, 0],
      missing: [2],
      derived: i === 0 ? [1] : [],
      scale: 0,
      ground: 0,
    })),
    editions,
    measure: "score",
    scales: [[38, 48]],
    grounds: [{ kind: "median", values: [41, 42, 43, 44], joined: [0, 1, 1, 0] }],
    groundScales: [0],
    breaks: [[3]],
    tick: (value, digits) => value.toFixed(digits),
    aside: [{ title: "15 đơn vị không có số liệu trong kỳ nào", text: NAMES.join(", ") }],
    ...more,
  };
}

function drawn(input: SmallMultiplesInput, width: number, scale = 1): SmallMultiplesLayout {
  return layoutSmallMultiples(input, { width, height: smallMultiplesHeight(input, width, scale), scale });
}

function texts(layout: SmallMultiplesLayout, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...layout.years.map((mark) => ({ ...mark, size: axis })),
    ...layout.rows.flatMap((row) => [
      ...row.ticks.map((mark) => ({ ...mark, size: axis })),
      ...row.panels.flatMap(({ name, value }) => [
        ...name.map((mark) => ({ ...mark, size: label, weight: 600 as const })),
        ...(value ? [{ ...value, size: axis }] : []),
      ]),
    ]),
    ...layout.aside.map((mark) => ({
      ...mark,
      size: axis,
      weight: mark.strong ? (600 as const) : (400 as const),
    })),
  ];
}

describe("layoutSmallMultiples", () => {
  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    for (const more of [
      {},
      { scales: [[38, 48] as const, [0, 100] as const] },
      { measure: "rank" as const, scales: [[1, 63] as const] },
    ]) {
      const layout = drawn(multiples(14, more), width, scale);
      expect(textFaults(texts(layout, scale), layout)).toEqual([]);
    }
  });
  it("sets texts of any axis in their places", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50_000, max: 1_000_000 }).map((n) => n / 10_000),
        fc.integer({ min: 0, max: 600_000 }).map((n) => n / 10_000),
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (low, span, width, scale) => {
          const layout = drawn(multiples(5, { scales: [[low, low + span]] }), width, scale);
          expect(textFaults(texts(layout, scale), layout)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
  it("stands on one axis: equal values of two panels of a row are equally high", () => {
    const layout = drawn(multiples(8), 1280);
    const heights = layout.rows[0]?.lines
      .flatMap(({ line }) => line.match(/L[\d.]+ [\d.]+/g) ?? [])
      .map((one) => one.split(" ")[1]);
    expect(new Set(heights).size).toBe(1);
  });
  it("R5 joins what is joined and nothing else, R9 marks what is missing in every panel", () => {
    const layout = drawn(multiples(8), 1280);
    const all = layout.rows.flatMap(({ lines }) => lines);
    expect(all.map(({ line }) => line.match(/L/g)?.length ?? 0).reduce((a, b) => a + b, 0)).toBe(8);
    expect(
      layout.rows.map(({ missing }) => missing.match(/M/g)?.length ?? 0).reduce((a, b) => a + b, 0),
    ).toBe(8);
    expect(layout.rows.map(({ breaks }) => breaks.match(/M/g)?.length ?? 0).reduce((a, b) => a + b, 0)).toBe(
      8,
    );
  });
  it("draws 63 panels of few nodes", () => {
    const layout = drawn(multiples(63), 720);
    const paths = layout.rows.reduce((sum, { lines }) => sum + 5 + lines.length * 3, 0);
    expect(paths).toBeLessThan(63 * 3);
    expect(layout.windowed).toBe(false);
  });
  it("is drawn near the window only where it is tall and narrow", () => {
    expect(drawn(multiples(63), 320).windowed).toBe(true);
    expect(drawn(multiples(9), 320).windowed).toBe(false);
  });
  it("reaches every figure and every gap, also of panels that are not drawn", () => {
    const layout = drawn(multiples(63), 320);
    expect(layout.hits.units).toHaveLength(63 * 4);
    layout.hits.units.forEach((_, at) =>
      expect(nearestHit(layout.hits, layout.hits.xs[at] ?? 0, layout.hits.ys[at] ?? 0, none)).toBe(at),
    );
  });
  it("is walked from edition to edition, and down to the same edition of the next panel", () => {
    const { hits } = drawn(multiples(8), 720);
    expect(moveHit(hits, -1, "ArrowRight", none)).toBe(7); // the newest figure of the focus
    expect(moveHit(hits, 4, "ArrowRight", none)).toBe(5);
    expect(moveHit(hits, 1, "ArrowDown", none)).toBe(17);
    expect(moveHit(hits, 3, "ArrowRight", none)).toBe(4);
  });
  it("leaves out what the legend has switched off: a tone, or the gaps of all", () => {
    const { hits } = drawn(multiples(8), 720);
    expect(hits.keys?.slice(4, 8)).toEqual(["focus", "focus", "missing", "focus"]);
    expect(nearestHit(hits, hits.xs[6] ?? 0, hits.ys[6] ?? 0, new Set(["missing"]))).toBe(-1);
  });
  it("draws an axis around equal values, one edition in the middle, and nothing of nothing", () => {
    const flat = drawn(multiples(2, { scales: [[41, 41]] }), 720);
    expect(flat.rows[0]?.ticks.length).toBeGreaterThan(0);
    const one = drawn(multiples(2, { editions: [2024], breaks: [[]] }), 720);
    expect(one.years.map(({ text }) => text)).toEqual(["2024", "2024"]);
    expect(drawn(multiples(0, { aside: [] }), 320).hits.units).toEqual([]);
  });
});
