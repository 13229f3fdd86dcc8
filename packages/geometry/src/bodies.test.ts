import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBodies } from "./bodies.js";
import { bodiesHeight } from "./bodies-measures.js";
import type { BodiesInput, BodiesInputRow, BodiesLayout } from "./bodies-types.js";
import { crossedTexts, textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LONG =
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng";

const row = (more: Partial<BodiesInputRow> = {}): BodiesInputRow => ({
  key: "a",
  focus: false,
  place: "1*",
  name: "Sở Ví dụ",
  total: 91.25,
  appraised: 73.5,
  totalText: "91,25",
  self: 76,
  way: "down",
  change: "−2,50",
  ...more,
});

const missing = (more: Partial<BodiesInputRow> = {}) =>
  row({
    total: Number.NaN,
    appraised: Number.NaN,
    self: Number.NaN,
    totalText: "không có điểm trong dữ liệu",
    way: "none",
    change: "",
    ...more,
  });

const input = (rows: readonly BodiesInputRow[], more: Partial<BodiesInput> = {}): BodiesInput => ({
  rows,
  headings: [],
  full: 100,
  bands: [
    { at: 90, text: "A: từ 90" },
    { at: 70, text: "B: từ 70" },
  ],
  heads: { total: "Tổng điểm: thẩm định, rồi điều tra", pair: "Tự chấm ○ → thẩm định ●" },
  tick: String,
  ...more,
});

function lay(given: BodiesInput, width = 720, scale = 1): BodiesLayout {
  return layoutBodies(given, { width, height: bodiesHeight(given, width, scale), scale });
}

/** Left edge and width of the first rectangle of a path. */
const rect = (path: string) => {
  const [, x = "", width = ""] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(path) ?? [];
  return { x: Number(x), width: Number(width) };
};
/** Middle of the first circle of a path. */
const circle = (path: string) => {
  const [, x = "", radius = ""] = /^M([\d.]+) [\d.]+a([\d.]+)/.exec(path) ?? [];
  return Number(x) + Number(radius);
};

function texts(layout: BodiesLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const set = (
    list: readonly { x: number; y: number; text: string; end?: boolean }[],
    size: number,
    weight: 400 | 600,
  ) =>
    list.map(({ end, ...text }) => ({
      ...text,
      size,
      weight,
      anchor: end ? ("end" as const) : ("start" as const),
    }));
  return [
    ...set(layout.heads, axis, 400),
    ...set(layout.bandTexts, axis, 400),
    ...set(layout.ticks, axis, 400),
    ...set(layout.headings, label, 600),
    ...layout.rows.flatMap((mark) => [
      ...set(mark.place ? [mark.place] : [], label, 400),
      ...set(mark.name, label, mark.focus ? 600 : 400),
      ...set(mark.total, label, 600),
      ...set(mark.change ? [mark.change] : [], label, 400),
    ]),
  ];
}

describe("layoutBodies", () => {
  it("R16 draws appraised and survey points one after the other, in proportion to full marks", () => {
    const [mark] = lay(input([row({ total: 80, appraised: 60 })])).rows;
    const [appraised, survey] = [rect(mark?.appraised ?? ""), rect(mark?.survey ?? "")];
    expect(survey.x).toBeCloseTo(appraised.x + appraised.width, 0);
    expect(appraised.width / survey.width).toBeCloseTo(3, 1);
  });

  it("R16 draws what the council took as a ring, a line with an arrow, a dot", () => {
    const { rows } = lay(
      input([
        row({ self: 78, appraised: 70 }),
        row({ key: "b", self: 70, appraised: 74, way: "up", change: "+4,00" }),
      ]),
      1280,
    );
    const [down, up] = rows;
    expect(circle(down?.dot ?? "")).toBeLessThan(circle(down?.ring ?? ""));
    expect(circle(up?.dot ?? "")).toBeGreaterThan(circle(up?.ring ?? ""));
    expect([down?.line, down?.arrow, up?.arrow].every((path) => path?.startsWith("M"))).toBe(true);
    const [same] = lay(input([row({ self: 73.5, way: "same", change: "0,00" })])).rows;
    expect([same?.line, same?.arrow]).toEqual(["", ""]);
  });

  it("R9 hatches a missing total, says why, and draws no bar", () => {
    const [mark] = lay(input([missing(), row({ key: "b" })])).rows;
    expect(mark?.hatched).toMatch(/^M/);
    expect([mark?.appraised, mark?.survey, mark?.ring]).toEqual(["", "", ""]);
    expect(mark?.total.map(({ text }) => text).join(" ")).toBe("không có điểm trong dữ liệu");
  });

  it("gives the bars all the room where no body assessed itself", () => {
    const alone = lay(input([row({ way: "none", self: Number.NaN, change: "" })], { bands: [] }));
    const beside = lay(input([row()], { bands: [] }));
    expect(rect(alone.rows[0]?.appraised ?? "").width).toBeGreaterThan(
      rect(beside.rows[0]?.appraised ?? "").width,
    );
    expect([alone.grid, alone.ticks]).toEqual(["", []]);
  });

  it("draws nothing that is no number, whatever the points", () => {
    const points = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(points, points, points), { maxLength: 6 }),
        fc.integer({ min: 240, max: 1600 }),
        (all, width) => {
          const rows = all.map(([a, b, c], i) =>
            [a, b, c].some(Number.isNaN)
              ? missing({ key: `r${i}` })
              : row({
                  key: `r${i}`,
                  appraised: a,
                  total: Math.max(a, b),
                  self: c,
                  way: c > a ? "down" : "up",
                }),
          );
          expect(JSON.stringify(lay(input(rows), width))).not.toMatch(/NaN|Infinity|null/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    const layout = lay(
      input([row({ name: LONG, focus: true }), row({ key: "b", place: "10*" }), missing({ key: "c" })], {
        headings: [
          { before: 0, text: "Nhóm A · 2 đơn vị" },
          { before: 2, text: "Nhóm B · 1 đơn vị" },
        ],
      }),
      width,
      scale,
    );
    const set = texts(layout, scale);
    expect(textFaults(set, layout)).toEqual([]);
    const rowsOnly = set.filter(({ text }) => !layout.bandTexts.some((band) => band.text === text));
    expect(crossedTexts(layout.bands, rowsOnly)).toEqual([]);
  });

  it("marks where groups begin at the bars alone where pairs stand below them", () => {
    const rows = [row(), row({ key: "b" }), missing({ key: "c" })];
    const segments = (width: number) => lay(input(rows), width).bands.match(/V/g)?.length;
    expect(segments(360)).toBe(2 * 2);
    expect(lay(input(rows), 360).bands).not.toBe(lay(input(rows), 1280).bands);
  });

  it("reaches every body in order, found where it is drawn", () => {
    const { hits } = lay(input([row(), missing({ key: "b" })]));
    expect(hits.units).toEqual(["a", "b"]);
    hits.units.forEach((_, at) => expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at));
  });
});
