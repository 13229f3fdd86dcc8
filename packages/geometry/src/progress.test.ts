import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutProgress, progressHeight } from "./progress.js";
import type {
  ProgressInput,
  ProgressInputRow,
  ProgressLayout,
  ProgressLook,
  ProgressTile,
} from "./progress-types.js";
import { crossedTexts, textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LOOKS = [
  "done",
  "done-late",
  "late",
  "due",
  "planned",
  "unclear",
] as const satisfies readonly ProgressLook[];
const LONG =
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng";
/** 22 November 2026. */
const TODAY = 20_779;

function row(more: Partial<ProgressInputRow> = {}): ProgressInputRow {
  return {
    key: "a",
    unit: "",
    look: "late",
    name: "Sở Ví dụ",
    status: "quá hạn 22 ngày",
    from: TODAY - 60,
    to: TODAY - 22,
    until: TODAY,
    ...more,
  };
}

const tile = (look: ProgressLook, count: number, more: Partial<ProgressTile> = {}): ProgressTile => ({
  look,
  count,
  value: String(count),
  label: "Đã kiểm tra, trễ hạn so với kế hoạch",
  ...more,
});

function input(rows: readonly ProgressInputRow[], more: Partial<ProgressInput> = {}): ProgressInput {
  return {
    tiles: LOOKS.map((look) => tile(look, 3)),
    rows,
    today: { day: TODAY, text: "Hôm nay 22/11/2026" },
    tick: (day) => new Date(day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/"),
    printed: undefined,
    ...more,
  };
}

function lay(given: ProgressInput, width = 720, scale = 1): ProgressLayout {
  return layoutProgress(given, { width, height: progressHeight(given, width, scale), scale });
}

const startOf = (path: string) => Number(/^M([\d.-]+)/.exec(path)?.[1]);
const squares = (path: string) => path.match(/M[^M]*z/g)?.length ?? 0;

function texts(layout: ProgressLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const strong = { weight: 600 as const };
  return [
    ...layout.printedTitle.map((text) => ({ ...text, size: label, ...strong })),
    ...layout.tiles.flatMap((mark) => [
      // digits stand on the line and reach less high than letters with marks
      { ...mark.value, size: 28 * scale * 0.8, ...strong },
      ...mark.label.map((text) => ({ ...text, size: label })),
    ]),
    ...layout.ticks.map((text) => ({ ...text, size: axis })),
    ...(layout.today ? [{ ...layout.today.label, size: axis, ...strong }] : []),
    ...layout.rows.flatMap((mark) => [
      ...mark.name.map((text) => ({ ...text, size: label })),
      ...mark.status.map((text) => ({
        ...text,
        size: label,
        anchor: mark.stacked ? ("start" as const) : ("end" as const),
        ...strong,
      })),
    ]),
  ];
}

describe("layoutProgress", () => {
  it("R17 draws as many squares as a tile counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 240, max: 1400 }), (count, width) => {
        const layout = lay(input([], { tiles: [tile("done", count)] }), width);
        expect(squares(layout.tiles[0]?.fill ?? "")).toBe(count);
        const late = lay(input([], { tiles: [tile("due", count)] }), width);
        expect(squares(late.tiles[0]?.fill ?? "")).toBe(count);
      }),
    );
  });

  it("tells every status apart by the drawing of its square, without colour", () => {
    const drawn = LOOKS.map((look) => {
      const [mark] = lay(input([], { tiles: [tile(look, 1)] })).tiles;
      return `${mark?.fill}|${mark?.line}`;
    });
    expect(new Set(drawn).size).toBe(LOOKS.length);
  });

  it("R6 draws a printed count as one block of its own, what is not done empty", () => {
    const layout = lay(
      input([], {
        tiles: [],
        printed: { title: "Số in", tiles: [tile("done", 7, { open: 5, value: "7/12" })] },
      }),
    );
    expect(layout.tiles).toHaveLength(1);
    expect(squares(layout.tiles[0]?.fill ?? "")).toBe(7);
    expect(squares(layout.tiles[0]?.line ?? "")).toBe(12);
    expect(layout.rows).toEqual([]);
    expect(layout.today).toBeUndefined();
  });

  it("R17 an overdue line runs from the last planned day to today, a late one to the day it was done", () => {
    const layout = lay(
      input([
        row(),
        row({ key: "b", look: "done-late", until: TODAY - 10 }),
        row({ key: "c", look: "done", until: TODAY - 40 }),
      ]),
    );
    const [late, doneLate, done] = layout.rows;
    const today = startOf(layout.today?.line ?? "");
    expect(Number(/H([\d.]+)/.exec(late?.over ?? "")?.[1])).toBeCloseTo(today, 1);
    expect(late?.open).toMatch(/^M/);
    expect(late?.done).toBe("");
    expect(Number(/H([\d.]+)/.exec(doneLate?.over ?? "")?.[1])).toBeLessThan(today);
    expect(doneLate?.done).toMatch(/^M/);
    expect([done?.over, done?.open]).toEqual(["", ""]);
  });

  it("R9 hatches what has no readable days and gives it no place in time", () => {
    const [mark] = lay(
      input([row({ look: "unclear", from: Number.NaN, to: Number.NaN, until: undefined })]),
    ).rows;
    expect(mark?.unclear).toMatch(/^M/);
    expect([mark?.plan, mark?.over, mark?.done]).toEqual(["", "", ""]);
  });

  it("names today at the edge where it lies years off, and draws no line for it", () => {
    const old = row({ from: TODAY - 2000, to: TODAY - 1980 });
    const layout = lay(input([old]));
    expect(layout.today?.line).toBe("");
    expect(layout.today?.label.text).toBe("Hôm nay 22/11/2026 →");
    expect(layout.rows[0]?.over).toMatch(/^M/);
  });

  it("draws nothing that is no number, whatever the days", () => {
    const day = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.constant(Number.NaN));
    const any = fc.record({ from: day, to: day, until: fc.option(day, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.constantFrom(...LOOKS), (days, look) => {
        const rows = days.map((own, i) => {
          const clear = ![own.from, own.to, own.until ?? 0].some((one) => Number.isNaN(one));
          return row({ ...own, key: `r${i}`, look: clear ? look : "unclear" });
        });
        expect(JSON.stringify(lay(input(rows)))).not.toMatch(/NaN|Infinity|null/);
      }),
      { numRuns: 60 },
    );
  });

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    const rows = [
      row({ name: LONG }),
      row({ key: "b", look: "done-late", status: "30/10/2026, trễ 61 ngày", until: TODAY - 10 }),
      row({ key: "c", look: "planned", status: "chưa đến thời hạn", from: TODAY + 200, to: TODAY + 210 }),
    ];
    const layout = lay(input(rows, { printed: { title: LONG, tiles: [tile("done", 9)] } }), width, scale);
    expect(textFaults(texts(layout, scale), layout)).toEqual([]);
    const lines = `${layout.grid}${layout.today?.line}`;
    expect(lines).toMatch(/^M.*V/);
    expect(crossedTexts(lines, texts({ ...layout, ticks: [], today: undefined }, scale))).toEqual([]);
  });

  it("reaches tiles first, then rows, each found where it is drawn", () => {
    const layout = lay(input([row(), row({ key: "b", unit: "x" })]));
    const { hits, hitOf } = layout;
    expect(hitOf.map(({ kind }) => kind)).toEqual([...LOOKS.map(() => "tile"), "row", "row"]);
    hitOf.forEach((_, at) => expect(hits.find?.(hits.xs[at] ?? 0, hits.ys[at] ?? 0)).toBe(at));
    expect(hits.units.at(-1)).toBe("x");
    expect(hits.find?.(5, layout.height + 50)).toBe(-1);
  });
});
