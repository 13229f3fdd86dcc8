import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossedTexts, textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";
import { layoutWaterfall, layoutWaterfallNote, waterfallHeight, waterfallNoteHeight } from "./waterfall.js";
import type { WaterfallInput, WaterfallLayout, WaterfallPart, WaterfallStep } from "./waterfall-types.js";

const LONG =
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh Bà Rịa - Vũng Tàu";

function step(parts: readonly WaterfallPart[], more: Partial<WaterfallStep> = {}): WaterfallStep {
  return {
    key: String(parts[0]?.points),
    name: "Thủ tục hành chính công",
    detail: "",
    value: "−3,3600",
    parts,
    arrow: false,
    ...more,
  };
}

function input(steps: readonly WaterfallStep[], more: Partial<WaterfallInput> = {}): WaterfallInput {
  return {
    start: { level: 100, name: "Điểm tối đa", value: "100,00%" },
    steps,
    end: { name: "Điểm của Thừa Thiên Huế", value: "90,02%*" },
    tick: (value, digits) => value.toFixed(digits).replace(".", ","),
    reversed: false,
    ...more,
  };
}

const lost = (points: number) => step([{ look: "whole", points: -points }]);
const sonLa = input([
  lost(3.36),
  lost(0.77),
  lost(0.32),
  lost(0.25),
  step([{ look: "rest", points: -5.28 }]),
]);
const SIZE = { width: 720, height: 400 };

/** Left and right edge of each bar. */
function edges(layout: WaterfallLayout): readonly (readonly [number, number])[] {
  return layout.rows.flatMap(({ parts }) =>
    parts.map(({ path }) => {
      const [, x = "", , width = ""] = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)/.exec(path) ?? [];
      return [Number(x), Number(x) + Number(width)] as const;
    }),
  );
}

const levelOf = (layout: WaterfallLayout, key: string) =>
  Number(/^M([\d.-]+)/.exec(layout.rows.find((row) => row.key === key)?.level ?? "")?.[1]);

function texts(layout: WaterfallLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...layout.rows.flatMap(({ name, detail, value, strong }) => [
      ...name.map((text) => ({ ...text, size: label, ...(strong ? { weight: 600 as const } : {}) })),
      ...detail.map((text) => ({ ...text, size: axis })),
      { ...value, size: label, weight: 600 as const, anchor: "end" as const },
    ]),
    ...layout.ticks.map((text) => ({ ...text, size: axis })),
  ];
}

describe("layoutWaterfall", () => {
  it("R14 each bar begins where the one before ended, from full marks to the score", () => {
    const layout = layoutWaterfall(sonLa, SIZE);
    const bars = edges(layout);
    expect(bars[0]?.[1]).toBeCloseTo(levelOf(layout, "start"), 1);
    bars.slice(1).forEach(([, right], i) => expect(right).toBeCloseTo(bars[i]?.[0] ?? 0, 1));
    expect(bars.at(-1)?.[0]).toBeCloseTo(levelOf(layout, "end"), 1);
  });

  it("R14 parts stand side by side and take the step's whole length, in proportion", () => {
    const layout = layoutWaterfall(
      input([
        step([
          { look: "to-full", points: -6 },
          { look: "to-peers", points: 0 },
          { look: "to-median", points: -2 },
        ]),
      ]),
      SIZE,
    );
    const [far, near] = edges(layout);
    expect(layout.rows[1]?.parts.map(({ look }) => look)).toEqual(["to-full", "to-median"]);
    expect(far?.[0]).toBeCloseTo(near?.[1] ?? 0, 1);
    const [long, short] = [far, near].map((edge) => (edge?.[1] ?? 0) - (edge?.[0] ?? 0));
    expect((long ?? 0) / (short ?? 1)).toBeCloseTo(3, 1);
  });

  it("tells parts apart without colour: stripes for the peers, an arrow head for the way of a change", () => {
    const layout = layoutWaterfall(
      input([
        step([{ look: "to-peers", points: -9 }]),
        step([{ look: "up", points: 4 }], { key: "up", arrow: true }),
        step([{ look: "down", points: -4 }], { key: "down", arrow: true }),
        step([{ look: "up", points: 0 }], { key: "still", arrow: true }),
      ]),
      SIZE,
    );
    expect(layout.rows[1]?.parts[0]?.stripes).toMatch(/^M/);
    const way = (key: string) =>
      Number(/l(-?[\d.]+) /.exec(layout.rows.find((row) => row.key === key)?.arrow ?? "")?.[1]);
    expect(way("up")).toBeGreaterThan(0);
    expect(way("down")).toBeLessThan(0);
    const still = layout.rows.find((row) => row.key === "still");
    expect(still?.arrow).toBe("");
    expect(still?.level).toMatch(/^M/);
  });

  it("puts the better end at the right where less is better", () => {
    const layout = layoutWaterfall(
      input([step([{ look: "whole", points: 30 }])], {
        start: { level: 0, name: "Tốt nhất", value: "0" },
        reversed: true,
      }),
      SIZE,
    );
    expect(levelOf(layout, "start")).toBeGreaterThan(levelOf(layout, "end"));
  });

  it("keeps every bar within the picture, for any steps", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { maxLength: 8 }),
        fc.integer({ min: 200, max: 1600 }),
        (moves, width) => {
          const given = input(moves.map((points, i) => step([{ look: "whole", points }], { key: `s${i}` })));
          const height = waterfallHeight(given, width);
          const layout = layoutWaterfall(given, { width, height });
          expect(JSON.stringify(layout)).not.toContain("null");
          for (const [left, right] of edges(layout)) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    const given = input([
      step([{ look: "whole", points: -3.36 }], {
        name: LONG,
        detail: "13,14* trên 16,5 · mỗi điểm tính 0,5 điểm",
      }),
      step([{ look: "whole", points: -0.77 }], { key: "b", name: `${LONG}, ${LONG}` }),
      step([{ look: "rest", points: -5.28 }], {
        key: "rest",
        detail: "gồm 4 chỉ số thành phần chưa tính được",
      }),
    ]);
    const height = waterfallHeight(given, width, scale);
    const layout = layoutWaterfall(given, { width, height, scale });
    expect(textFaults(texts(layout, scale), { width, height })).toEqual([]);
    const note = layoutWaterfallNote(LONG, {
      width,
      height: waterfallNoteHeight(LONG, width, scale),
      scale,
    });
    expect(
      textFaults(
        note.note.map((text) => ({ ...text, size: 16 * scale })),
        note,
      ),
    ).toEqual([]);
  });

  it("draws no line through a text, for any steps, widths and text sizes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.5, 2),
        (moves, width, scale) => {
          const steps = moves.map((points, i) =>
            step([{ look: "whole", points }], {
              key: `s${i}`,
              name: i % 2 === 0 ? LONG : "Thủ tục hành chính công",
              detail: "13,14* trên 16,5",
            }),
          );
          const given = input(steps);
          const layout = layoutWaterfall(given, {
            width,
            height: waterfallHeight(given, width, scale),
            scale,
          });
          const lines = [layout.grid, ...layout.rows.map(({ link }) => link)].join("");
          const named = texts({ ...layout, ticks: [] }, scale);
          expect(crossedTexts(lines, named)).toEqual([]);
          expect(layout.ticks.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes what rounding leaves of a step for nothing", () => {
    const layout = layoutWaterfall(input([step([{ look: "rest", points: 2e-14 }])]), SIZE);
    expect(layout.ticks.length).toBeGreaterThan(1);
    expect(layout.rows[1]?.level).toMatch(/^M/);
  });

  it("finds the row at any height, and leads the keyboard from the first step to the end", () => {
    const { hits, height, rows } = layoutWaterfall(sonLa, SIZE);
    expect(hits.find?.(5, 1)).toBe(0);
    expect(hits.find?.(5, height + 50)).toBe(-1);
    expect(hits.first).toBe(1);
    expect(hits.units).toHaveLength(rows.length);
    rows.forEach((_, at) => expect(hits.outline(at)).toMatch(/^M/));
  });
});
