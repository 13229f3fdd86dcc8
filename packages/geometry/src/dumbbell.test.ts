import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dumbbellHeight } from "./dumbbell-measures.js";
import type { DumbbellInput, DumbbellInputRow, DumbbellLayout } from "./dumbbell-types.js";
import { layoutDumbbell, layoutDumbbellNote } from "./dumbbell.js";
import { noteHeight } from "./note.js";
import { crossedTexts, textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LONG =
  "Mức độ hài lòng của người dân, doanh nghiệp và tổ chức chính trị - xã hội đối với việc tiếp nhận thủ tục";
const WHY =
  "Không so sánh trực tiếp: phương pháp tính đã đổi; hạng 47/63 (tự tính) năm 2017, hạng 32/61 (tự tính) năm 2018";

const row = (more: Partial<DumbbellInputRow> = {}): DumbbellInputRow => ({
  key: "D1",
  name: "Công khai, minh bạch",
  detail: "",
  note: "",
  values: [4, 5],
  texts: ["4,0000", "5,0000"],
  pair: "2023: 4,0000 · 2024: 5,0000",
  change: "+1,0000",
  way: "better",
  own: undefined,
  strong: false,
  ...more,
});

const input = (rows: readonly DumbbellInputRow[], more: Partial<DumbbellInput> = {}): DumbbellInput => ({
  rows,
  shared: [3, 8],
  heads: ["2023", "2024", "Thay đổi"],
  tick: (value, digits) => value.toFixed(digits).replace(".", ","),
  reversed: false,
  ...more,
});

const axis = (other: readonly [number, number], unit = other) =>
  ({ ends: [other, unit], exact: true }) as const;

const SIZE = { width: 720, height: 400 };

function texts({ layers, columnHeads, ticks }: DumbbellLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...Object.values(layers).flatMap((layer) =>
      layer.texts.map(({ look, end, ...text }) => ({
        ...text,
        size: look === "small" ? axis : label,
        weight: look === "whole" || look === "change" ? (600 as const) : (400 as const),
        anchor: end ? ("end" as const) : ("start" as const),
      })),
    ),
    ...columnHeads.map((text) => ({ ...text, size: axis, anchor: "end" as const })),
    ...ticks.map((text) => ({ ...text, size: axis })),
  ];
}

/** Middles of the circles of a path. */
const circles = (path: string) =>
  Array.from(path.matchAll(/M([\d.-]+) ([\d.-]+)a([\d.]+)/g), ([, x, y, r]) => [
    Number(x) + Number(r),
    Number(y),
  ]);
const headWay = (path: string) => Number(/l(-?[\d.]+)/.exec(path)?.[1]);

describe("layoutDumbbell", () => {
  it("joins a ring to a dot on one line, with an arrowhead ahead of the dot that points the way", () => {
    const up = layoutDumbbell(input([row()]), SIZE).layers.better;
    const [ring, dot] = [circles(up.rings)[0], circles(up.dots)[0]];
    expect(dot?.[0]).toBeGreaterThan(ring?.[0] ?? 0);
    expect(dot?.[1]).toBe(ring?.[1]);
    expect(up.lines).toMatch(/^M/);
    expect(headWay(up.heads)).toBeGreaterThan(0);
    const down = layoutDumbbell(input([row({ values: [5, 4], way: "worse" })]), SIZE).layers.worse;
    expect(headWay(down.heads)).toBeLessThan(0);
  });

  it("shows the way of the shortest step, and none where nothing moved", () => {
    const short = layoutDumbbell(input([row({ values: [5, 5.0001] })]), SIZE).layers.better;
    expect(short.lines).toBe("");
    expect(headWay(short.heads)).toBeGreaterThan(0);
    const still = layoutDumbbell(input([row({ values: [5, 5], way: "same" })]), SIZE).layers.same;
    expect([still.lines, still.heads]).toEqual(["", ""]);
  });

  it("R5 sets two ends that are not compared in two lanes, without line and arrowhead", () => {
    const { apart } = layoutDumbbell(input([row({ way: "apart", change: "", note: WHY })]), SIZE).layers;
    expect([apart.lines, apart.heads]).toEqual(["", ""]);
    expect(circles(apart.rings)[0]?.[1]).toBeLessThan(circles(apart.dots)[0]?.[1] ?? 0);
  });

  it("R9 hatches a missing end before the axis begins, and draws none of it", () => {
    const { apart } = layoutDumbbell(
      input([row({ way: "apart", values: [Number.NaN, 3], note: "2023: không khảo sát" })]),
      SIZE,
    ).layers;
    expect(apart.rings).toBe("");
    const [, left = "", , width = ""] = /^M([\d.]+) ([\d.]+)h([\d.]+)/.exec(apart.missing) ?? [];
    expect(Number(left) + Number(width)).toBeLessThan((circles(apart.dots)[0]?.[0] ?? 0) - 5.5);
  });

  it("puts the better end at the right where less is better, on either kind of axis", () => {
    for (const own of [undefined, axis([0, 10])]) {
      const { better } = layoutDumbbell(
        input([row({ values: [5, 4], own })], { reversed: true }),
        SIZE,
      ).layers;
      expect(circles(better.dots)[0]?.[0]).toBeGreaterThan(circles(better.rings)[0]?.[0] ?? 0);
      expect(headWay(better.heads)).toBeGreaterThan(0);
    }
  });

  it("places both ends by the shared axis, or each by its own where the scale changed", () => {
    const wide = { width: 1280, height: 400 };
    const { ticks, layers } = layoutDumbbell(input([row({ values: [3, 8] })]), wide);
    expect(ticks.map(({ text }) => text)).toEqual(["3", "4", "5", "6", "7", "8"]);
    const parted = layoutDumbbell(
      input([
        row({
          way: "apart",
          values: [30, 40],
          own: axis([0, 60], [0, 80]),
        }),
      ]),
      SIZE,
    );
    const [ring, dot] = [circles(parted.layers.apart.rings)[0], circles(parted.layers.apart.dots)[0]];
    expect(dot?.[0]).toBeCloseTo(ring?.[0] ?? 0, 0);
    expect(layers.better.dots).not.toBe("");
  });

  it("ends an axis exactly where a scale ends, and one of units at round numbers", () => {
    const named = (exact: boolean) => {
      const own = {
        ends: [
          [0, 13],
          [0, 13],
        ],
        exact,
      } as const;
      return layoutDumbbell(input([row({ own })], { shared: undefined }), SIZE).ticks.map(({ text }) => text);
    };
    expect([named(true), named(false)]).toEqual([
      ["0", "13"],
      ["0", "14"],
    ]);
  });

  const WIDTHS = [320, 360, 480, 720, 1280, 1600];
  it.each(WIDTHS.flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)))(
    "sets every text in its place at %i px, text × %f",
    (width, scale) => {
      const own = axis([0, 9.5]);
      for (const shared of [undefined, [3, 8]] as const) {
        const given = input(
          [
            row({ key: "PAPI", strong: true, own, detail: "thang 8–80" }),
            row({ name: LONG, detail: `trọng số 15% · ${LONG}`, way: "apart", note: WHY, change: "" }),
            row({ key: "b", name: `${LONG}, ${LONG}`, own: shared ? undefined : own }),
            row({ key: "c", way: "apart", values: [Number.NaN, 4], note: `2023: ${WHY}`, change: "" }),
          ],
          { shared, heads: [`Tốt nhất trong ${LONG}`, LONG, "Chênh lệch"] },
        );
        const height = dumbbellHeight(given, width, scale);
        const layout = layoutDumbbell(given, { width, height, scale });
        expect(textFaults(texts(layout, scale), layout)).toEqual([]);
        expect(crossedTexts(layout.grid, texts(layout, scale))).toEqual([]);
      }
      const height = noteHeight(LONG, width, scale);
      const { note } = layoutDumbbellNote(LONG, { width, height, scale });
      expect(
        textFaults(
          note.map((text) => ({ ...text, size: 16 * scale })),
          { width, height },
        ),
      ).toEqual([]);
    },
  );

  it("keeps all marks within the picture, for any figures", () => {
    const figure = fc.oneof(fc.constant(Number.NaN), fc.double({ min: -5, max: 100, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.5, 2),
        fc.boolean(),
        (pairs, width, scale, reversed) => {
          const known = pairs.flat().filter((value) => !Number.isNaN(value));
          const shared = known.length > 0 ? ([Math.min(...known), Math.max(...known)] as const) : undefined;
          const rows = pairs.map((values, i) =>
            row({
              key: `r${i}`,
              values,
              way: values.some(Number.isNaN) ? "apart" : values[0] < values[1] ? "better" : "worse",
              own: shared ? undefined : axis([0, 1]),
            }),
          );
          const given = input(rows, { shared, reversed });
          const height = dumbbellHeight(given, width, scale);
          const layout = layoutDumbbell(given, { width, height, scale });
          expect(JSON.stringify(layout)).not.toMatch(/null|NaN/);
          for (const layer of Object.values(layout.layers)) {
            for (const [x = 0, y = 0] of [...circles(layer.rings), ...circles(layer.dots)]) {
              expect(x).toBeGreaterThanOrEqual(5 * scale);
              expect(x).toBeLessThanOrEqual(width - 5 * scale);
              expect(y).toBeLessThanOrEqual(height);
            }
            for (const [, x, move] of layer.heads.matchAll(/M([\d.-]+) [\d.-]+l([\d.-]+)/g)) {
              expect(Number(x) + Number(move)).toBeGreaterThanOrEqual(0);
              expect(Number(x) + Number(move)).toBeLessThanOrEqual(width);
            }
          }
        },
      ),
    );
  });

  it("leads from row to row, finds a row at any height, and begins at the first component", () => {
    const given = input([row({ key: "PAPI", strong: true }), row(), row({ key: "D2", way: "same" })]);
    const { hits, height } = layoutDumbbell(given, SIZE);
    expect(hits.units).toHaveLength(3);
    expect(hits.first).toBe(1);
    expect(hits.keys).toEqual(["k0", "k0", "k2"]);
    [0, 1, 2].forEach((at) => {
      expect(hits.find?.(10, hits.ys[at] ?? 0)).toBe(at);
      expect(hits.outline(at)).toMatch(/^M/);
    });
    expect(hits.find?.(10, height + 100)).toBe(-1);
  });

  it("refuses no picture of no rows", () => {
    expect(layoutDumbbell(input([], { shared: undefined }), SIZE).hits.units).toEqual([]);
  });
});
