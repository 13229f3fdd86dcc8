import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatGridHeight, layoutHeatGrid } from "./heat-grid.js";
import type { HeatGridInput, HeatGridLayout } from "./heat-grid-types.js";
import { moveHit, nearestHit } from "./hits.js";
import { textFaults } from "./text-boxes.fixture.js";

const LONG =
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh";
const NAMES = [
  "Bà Rịa - Vũng Tàu",
  "Thừa Thiên Huế",
  "Ủy ban nhân dân thành phố Nghễu Nghện Ngất Ngưởng Ặ Ỗ Ự Ỹ",
];
const none = new Set<string>();

function grid(rows: number, columns: number, more: Partial<HeatGridInput> = {}): HeatGridInput {
  return {
    rows: Array.from({ length: rows }, (_, i) => ({
      key: `r${i}`,
      unit: `u${i}`,
      name: NAMES[i % 3] ?? "",
      note: i % 4 === 3 ? "" : `=${i + 1}*`,
      tone: i === 0 ? "focus" : i === 2 ? "peer" : "rest",
      apart: i === 1,
    })),
    columns: Array.from({ length: columns }, (_, i) => ({
      key: `c${i}`,
      name: i % 2 === 0 ? LONG : "Thể chế",
      mark: String(i + 1),
      apart: i === 1,
    })),
    heads: "names",
    noteHead: "Hạng",
    classes: Int8Array.from({ length: rows * columns }, (_, i) => (i % 10) - 2),
    cuts: new Uint8Array(rows * columns),
    numbers: "all",
    number: (row, column, digits) => (row + column / 10).toFixed(digits),
    digits: 4,
    aside: [{ title: "53 đơn vị không có điểm nào để tô (trong ngoặc: thứ hạng)", text: NAMES.join(", ") }],
    ...more,
  };
}

function drawn(input: HeatGridInput, width: number, scale = 1): HeatGridLayout {
  return layoutHeatGrid(input, { width, height: heatGridHeight(input, width, scale), scale });
}

function texts(layout: HeatGridLayout, scale: number) {
  const axis = scale < 1.4 ? 12 * scale : 16 * scale;
  const label = layout.small ? axis : scale < 1.4 ? 14 * scale : 16 * scale;
  return [
    ...[...layout.head, ...layout.key, ...(layout.noteHead ? [layout.noteHead] : [])].map((mark) => ({
      ...mark,
      size: axis,
    })),
    ...layout.rows.flatMap(({ name, note }) => [
      ...name.map((mark) => ({ ...mark, size: label, weight: 600 as const })),
      ...(note ? [{ ...note, size: axis }] : []),
    ]),
    ...layout.numbers.flatMap((group) =>
      group.texts.map((mark) => ({ ...mark, size: axis, anchor: "middle" as const })),
    ),
    ...layout.aside.map((mark) => ({
      ...mark,
      size: axis,
      weight: mark.strong ? (600 as const) : (400 as const),
    })),
  ];
}

describe("layoutHeatGrid", () => {
  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) =>
      [1, 1.5, 2].flatMap((scale) =>
        (["names", "years"] as const).map((heads) => [width, scale, heads] as const),
      ),
    ),
  )("sets every text in its place at %i px, text × %f, heads: %s", (width, scale, heads) => {
    const input = heads === "years" ? grid(12, 20, yearsOf(20)) : grid(12, 11);
    const layout = drawn(input, width, scale);
    expect(textFaults(texts(layout, scale), layout)).toEqual([]);
  });
  it("sets texts of any grid in their places", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (rows, columns, width, scale) => {
          const layout = drawn(grid(rows, columns), width, scale);
          expect(textFaults(texts(layout, scale), layout)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
  it("joins 63 × 11 cells in one path a class, each cell once", () => {
    const layout = drawn(grid(63, 11), 720);
    const drawnCells = [...layout.cells, layout.missing].join("").match(/M/g)?.length;
    const absent = 63 * 11 - (drawnCells ?? 0);
    expect(layout.cells).toHaveLength(8);
    expect(absent).toBe(Array.from(grid(63, 11).classes).filter((step) => step === -2).length);
  });
  it("keeps cells on the paper, side by side", () => {
    const layout = drawn(grid(3, 14), 320);
    const rects = [...layout.cells, layout.missing]
      .join("")
      .split("M")
      .slice(1)
      .map((path) => path.match(/[\d.-]+/g)?.map(Number) ?? []);
    for (const [x = 0, , width = 0] of rects) expect(x + width).toBeLessThanOrEqual(320);
    for (const a of rects)
      for (const b of rects)
        if (a !== b && a[1] === b[1])
          expect(Math.abs((a[0] ?? 0) - (b[0] ?? 0))).toBeGreaterThanOrEqual(a[2] ?? 0);
  });
  it("R5 draws a line between two cells that may not be compared, in the room between them", () => {
    const cuts = new Uint8Array(6);
    cuts[4] = 1; // second row, second column
    const layout = drawn(grid(2, 3, { cuts }), 720);
    expect(layout.cuts.match(/M/g)).toHaveLength(1);
    const x = Number(/M([\d.]+)/.exec(layout.cuts)?.[1]);
    const [before, after] = [layout.hits.outline(3), layout.hits.outline(4)].map(
      (path) => path.match(/[\d.]+/g)?.map(Number) ?? [],
    );
    expect(x).toBeGreaterThan((before?.[0] ?? 0) + (before?.[2] ?? 0));
    expect(x).toBeLessThan(after?.[0] ?? 0);
  });
  it("writes numbers with as many decimals as fit, in cells without a tone always", () => {
    const wide = drawn(grid(3, 3), 720).numbers.flatMap((group) => group.texts);
    expect(wide.every(({ text }) => /\.\d{4}$/.test(text))).toBe(true);
    const narrow = drawn(grid(3, 11), 360).numbers.flatMap((group) => group.texts);
    expect(narrow.some(({ text }) => /\.\d{4}$/.test(text))).toBe(false);
    const plain = drawn(grid(3, 11, { numbers: "plain" }), 720).numbers;
    expect(plain.map(({ step }) => step)).toEqual([7]);
  });
  it("finds each cell where it is drawn, a row by its name, and nothing beside the grid", () => {
    const layout = drawn(grid(5, 4), 720);
    const { hits } = layout;
    hits.units.forEach((_, at) =>
      expect(nearestHit(hits, hits.xs[at] ?? 0, hits.ys[at] ?? 0, none)).toBe(at),
    );
    expect(nearestHit(hits, 5, hits.ys[8] ?? 0, none)).toBe(8);
    expect(nearestHit(hits, 719, hits.ys[8] ?? 0, none)).toBe(-1);
    expect(nearestHit(hits, hits.xs[0] ?? 0, 0, none)).toBe(-1);
  });
  it("is walked along rows and columns, from the focus", () => {
    const { hits } = drawn(grid(5, 4), 720);
    expect(moveHit(hits, -1, "ArrowDown", none)).toBe(0);
    expect(moveHit(hits, 5, "ArrowRight", none)).toBe(6);
    expect(moveHit(hits, 5, "ArrowDown", none)).toBe(9);
    expect(moveHit(hits, 7, "ArrowRight", none)).toBe(7);
  });
  it("leaves out what the legend has switched off", () => {
    const { hits } = drawn(grid(5, 4), 720);
    expect(hits.keys?.slice(0, 4)).toEqual(["", "missing", "k0", "k1"]);
    expect(nearestHit(hits, hits.xs[2] ?? 0, hits.ys[2] ?? 0, new Set(["k0"]))).toBe(-1);
  });
  it("draws a grid of nothing, and refuses one that is not whole", () => {
    expect(drawn(grid(0, 0, { aside: [] }), 320).hits.units).toEqual([]);
    expect(() => drawn(grid(2, 2, { classes: new Int8Array(3) }), 320)).toThrow(RangeError);
    expect(() => drawn(grid(2, 2, { cuts: new Uint8Array(5) }), 320)).toThrow(RangeError);
  });
});

function yearsOf(count: number): Partial<HeatGridInput> {
  return {
    heads: "years",
    columns: Array.from({ length: count }, (_, i) => ({
      key: String(2005 + i),
      name: String(2005 + i),
      mark: "",
      apart: false,
    })),
    cuts: Uint8Array.from({ length: 12 * count }, (_, i) => (i % 5 === 4 ? 1 : 0)),
  };
}
