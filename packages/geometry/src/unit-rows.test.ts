import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutFindings, findingsHeight } from "./findings.js";
import type { FindingsInput, FindingsInputRow, FindingsLayout } from "./findings-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";
import { layoutUnitRows, unitRowsHeight } from "./unit-rows.js";
import type { UnitRowsInput, UnitRowsLayout } from "./unit-rows-types.js";
import { UNIT_SHAPES, unitShape } from "./unit-shapes.js";
import type { UnitShape } from "./unit-shapes.js";
import type { UnitTile, UnitTileMark } from "./unit-tiles.js";

const LONG =
  "Rà soát, thống kê, công bố, niêm yết và đánh giá tác động của thủ tục hành chính ở một số lĩnh vực còn chậm so với kế hoạch";
const WIDTHS = [320, 360, 720, 1280, 1600].flatMap((width) =>
  [1, 1.5, 2].map((scale) => [width, scale] as const),
);

const tile = (key: string, more: Partial<UnitTile> = {}): UnitTile => ({
  key,
  shape: "full",
  value: "1.247",
  label: "Đã khắc phục, trễ hạn so với kế hoạch",
  ...more,
});

/** A count without a shape: somebody printed it. */
const bare = (key: string): UnitTile => ({ key, value: "147", label: "thủ tục trong danh mục của ngành" });

const units = (shapes: readonly UnitShape[], more: Partial<UnitRowsInput> = {}): UnitRowsInput => ({
  tiles: [],
  rows: [
    {
      key: "r",
      name: "Việc làm",
      value: String(shapes.length),
      cells: shapes.map((shape, at) => ({ key: `c${at}`, unit: at === 0 ? "u" : "", shape })),
    },
  ],
  printed: undefined,
  ...more,
});

function layUnits(input: UnitRowsInput, width = 720, scale = 1): UnitRowsLayout {
  return layoutUnitRows(input, { width, height: unitRowsHeight(input, width, scale), scale });
}

const label = (scale: number) => (scale < 1.4 ? 14 * scale : 16 * scale);

function tileTexts(marks: readonly UnitTileMark[], scale: number): readonly SetText[] {
  return marks.flatMap((mark) => [
    // digits stand on the line and reach less high than letters with marks
    { ...mark.value, size: 28 * scale * 0.8, weight: 600 as const },
    ...mark.label.map((text) => ({ ...text, size: label(scale) })),
  ]);
}

describe("unitShape", () => {
  it("tells every shape apart without colour", () => {
    const drawn = UNIT_SHAPES.map((shape) => JSON.stringify(unitShape(shape, 0, 0, 12)));
    expect(new Set(drawn).size).toBe(UNIT_SHAPES.length);
  });
});

describe("layoutUnitRows", () => {
  it("draws as many squares as a row has things, each in the picture and found where it is drawn", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...UNIT_SHAPES), { maxLength: 90 }),
        fc.integer({ min: 240, max: 1400 }),
        (shapes, width) => {
          const { rows, hits, hitOf, height } = layUnits(units(shapes), width);
          const kinds = new Set(shapes);
          expect(rows[0]?.shapes.map(({ shape }) => shape).toSorted()).toEqual([...kinds].toSorted());
          expect(hitOf).toHaveLength(shapes.length);
          hitOf.forEach((_, at) => {
            expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at);
            expect(hits.ys[at]).toBeLessThan(height);
            expect(hits.xs[at]).toBeLessThan(width);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("R6 draws what was only printed without squares, below the list", () => {
    const layout = layUnits(units(["full"], { printed: { title: "Số in trong nguồn", tiles: [bare("p")] } }));
    expect(layout.printed.map(({ fill, line }) => fill + line)).toEqual([""]);
    expect(layout.printed[0]?.value.y).toBeGreaterThan(layout.rows[0]?.value.y ?? 0);
    expect(layout.hitOf.at(-1)).toEqual({ kind: "printed", at: 0 });
  });

  it.each(WIDTHS)("sets every text in its place at %i px, text × %f", (width, scale) => {
    const input = units(["full", "half", "cross"], {
      tiles: [tile("a"), tile("b"), tile("c"), tile("d")],
      printed: { title: LONG, tiles: [bare("p"), bare("q")] },
    });
    const rows = [...input.rows, { key: "s", name: LONG, value: "16/16 đạt", cells: [] }];
    const layout = layUnits({ ...input, rows }, width, scale);
    const texts: readonly SetText[] = [
      ...tileTexts(layout.tiles, scale),
      ...tileTexts(layout.printed, scale),
      ...layout.printedTitle.map((text) => ({ ...text, size: label(scale), weight: 600 as const })),
      ...layout.rows.flatMap((mark) => [
        ...mark.name.map((text) => ({ ...text, size: label(scale) })),
        { ...mark.value, size: label(scale), weight: 600 as const, anchor: "end" as const },
      ]),
    ];
    expect(textFaults(texts, layout)).toEqual([]);
    expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
  });
});

const row = (key: string, more: Partial<FindingsInputRow> = {}): FindingsInputRow => ({
  key,
  unit: "",
  shape: "cross",
  text: LONG,
  detail: "Sở Ví dụ Tám · hạn 30/09/2026 · tiêu chí: Hồ sơ đúng hạn −1,25 điểm",
  status: "quá hạn 57 ngày",
  ...more,
});

const lists: FindingsInput = {
  tiles: [tile("late"), tile("done")],
  sections: [
    {
      key: "a",
      title: "Chung cho các lĩnh vực",
      rows: [row("1"), row("2", { status: "", detail: "" })],
      none: "",
    },
    { key: "b", title: LONG, rows: [], none: "Không có nội dung nào" },
  ],
};

function layList(width: number, scale: number): FindingsLayout {
  return layoutFindings(lists, { width, height: findingsHeight(lists, width, scale), scale });
}

describe("layoutFindings", () => {
  it.each(WIDTHS)("sets every text in its place at %i px, text × %f, none cut", (width, scale) => {
    const layout = layList(width, scale);
    const axis = scale < 1.4 ? 12 * scale : 16 * scale;
    const texts: readonly SetText[] = [
      ...tileTexts(layout.tiles, scale),
      ...layout.titles.map((text) => ({ ...text, size: label(scale), weight: 600 as const })),
      ...layout.none.map((text) => ({ ...text, size: axis })),
      ...layout.rows.flatMap((mark) => [
        ...mark.text.map((text) => ({ ...text, size: label(scale) })),
        ...mark.detail.map((text) => ({ ...text, size: axis })),
        ...mark.status.map(({ end, ...text }) => ({
          ...text,
          size: label(scale),
          weight: 600 as const,
          anchor: end ? ("end" as const) : ("start" as const),
        })),
      ]),
    ];
    expect(textFaults(texts, layout)).toEqual([]);
    expect(layout.rows[0]?.text.map(({ text }) => text).join(" ")).toBe(LONG);
  });

  it("reaches counts first, then every finding, each found where it is drawn; a field without findings says so", () => {
    const { hits, hitOf, none } = layList(720, 1);
    expect(hitOf.map(({ kind }) => kind)).toEqual(["tile", "tile", "row", "row"]);
    hitOf.forEach((_, at) => expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at));
    expect(none.map(({ text }) => text)).toEqual(["Không có nội dung nào"]);
  });
});
