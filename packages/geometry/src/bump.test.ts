import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bumpHeight, layoutBump } from "./bump.js";
import type { BumpInput, BumpLayout, BumpLine } from "./bump-types.js";
import { moveHit } from "./hits.js";
import { textFaults } from "./text-boxes.fixture.js";
import { fieldOf, pointsOf } from "./trend.fixture.js";

const NONE = Number.NaN;
const LONG = "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh";

function lineOf(field: BumpInput["field"], unit: number, more: Partial<BumpLine> = {}): BumpLine {
  const from = unit * field.editions.length;
  return {
    key: field.units[unit] ?? "",
    tone: "focus",
    labels: [`Unit ${unit} 1`, `1 Unit ${unit}`],
    values: field.values.subarray(from, from + field.editions.length),
    joined: field.joined.subarray(from, from + field.editions.length),
    hollow: [],
    missing: [],
    ...more,
  };
}

function inputOf(field: BumpInput["field"], more: Partial<BumpInput> = {}): BumpInput {
  return {
    field,
    lines: [],
    breaks: [],
    tops: [],
    counts: field.editions.map(() => ""),
    caption: "Hạng",
    tick: String,
    ...more,
  };
}

const SIZE = { width: 720, height: 600 };
const moves = (path: string) => path.match(/[ML]/g)?.join("") ?? "";

function texts(layout: BumpLayout, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const named = (side: "left" | "right") =>
    layout.labels[side].flatMap(({ tone, lines }) =>
      lines.map((mark) => ({
        ...mark,
        size: label,
        weight: tone === "focus" ? (600 as const) : (400 as const),
        anchor: side === "left" ? ("end" as const) : ("start" as const),
      })),
    );
  return [
    ...layout.ranks.map((mark) => ({ ...mark, size: axis, anchor: "end" as const })),
    ...[...layout.editions, ...layout.counts].map((mark) => ({
      ...mark,
      size: axis,
      anchor: "middle" as const,
    })),
    ...named("left"),
    ...named("right"),
  ];
}

describe("layoutBump", () => {
  it("puts the first rank on top", () => {
    const layout = layoutBump(
      inputOf(
        fieldOf(
          [
            [1, 2],
            [2, 1],
          ],
          [2023, 2024],
        ),
      ),
      SIZE,
    );
    expect(layout.hits.ys[0]).toBeLessThan(layout.hits.ys[2] ?? 0);
  });

  it("R9 leaves a gap where a rank is missing and marks it at the foot", () => {
    const field = fieldOf([[1, 1, NONE, 1]], [2021, 2022, 2023, 2024]);
    const layout = layoutBump(inputOf(field, { lines: [lineOf(field, 0, { missing: [2] })] }), SIZE);
    expect(moves(layout.lines[0]?.solid ?? "")).toBe("ML");
    expect(layout.lines[0]?.dots.match(/M/g)).toHaveLength(3);
    const [box] = pointsOf(layout.lines[0]?.missing ?? "");
    expect(box?.[1]).toBeGreaterThan(Math.max(...Array.from(layout.hits.ys)));
    expect(layout.hits.units).toHaveLength(3);
  });

  it("R5 joins nothing across a break and draws its mark between the two editions", () => {
    const field = fieldOf([[1, 2, 3, 4]], [2019, 2020, 2021, 2022], [2]);
    const layout = layoutBump(inputOf(field, { lines: [lineOf(field, 0)], breaks: [2] }), SIZE);
    expect(moves(layout.rest.line)).toBe("MLML");
    expect(moves(layout.lines[0]?.solid ?? "")).toBe("MLML");
    const [before = 0, after = 0] = [layout.hits.xs[1], layout.hits.xs[2]];
    expect(pointsOf(layout.breakPath).every(([x]) => before < x && x < after)).toBe(true);
  });

  it("R7 draws a line solid only between two published ranks, own readings hollow", () => {
    const field = fieldOf([[1, 2, 3, 4]], [2019, 2020, 2021, 2022]);
    const [line] = layoutBump(inputOf(field, { lines: [lineOf(field, 0, { hollow: [2] })] }), SIZE).lines;
    expect(moves(line?.solid ?? "")).toBe("ML");
    expect(moves(line?.dashed ?? "")).toBe("MLL");
    expect(line?.hollow.match(/M/g)).toHaveLength(1);
  });

  it("R8 hatches what lies beyond a published top n", () => {
    const field = fieldOf(
      [
        [1, 1],
        [2, NONE],
        [3, NONE],
      ],
      [2022, 2023],
    );
    const layout = layoutBump(inputOf(field, { tops: [{ at: 1, n: 1 }] }), SIZE);
    const ys = pointsOf(layout.withheld).map(([, y]) => y);
    expect(Math.min(...ys)).toBeGreaterThan(layout.hits.ys[0] ?? 0);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(Math.max(...Array.from(layout.hits.ys)));
  });

  it("moves no axis and no quiet line when the focus changes", () => {
    const field = fieldOf(
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      [2023, 2024],
    );
    const [a, b] = [0, 1].map((unit) =>
      layoutBump(inputOf(field, { lines: [lineOf(field, unit, { labels: [LONG, LONG] })] }), SIZE),
    );
    expect(a?.rest.line).toBe(b?.rest.line);
    expect(a?.grid).toBe(b?.grid);
  });

  it("follows a line to the left and right, and the order of an edition up and down", () => {
    const field = fieldOf(
      [
        [1, 2, 3],
        [2, NONE, 1],
        [3, 1, 2],
      ],
      [2022, 2023, 2024],
    );
    const { hits, hitEditions } = layoutBump(inputOf(field, { lines: [lineOf(field, 1)] }), SIZE);
    const off = new Set<string>();
    const at = (hit: number) => [hits.units[hit], hitEditions[hit]];
    expect(at(hits.first ?? -1)).toEqual(["u1", 2]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowLeft", off))).toEqual(["u1", 0]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowRight", off))).toEqual(["u1", 2]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowDown", off))).toEqual(["u2", 2]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowUp", off))).toEqual(["u1", 2]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowDown", new Set(["rest"])))).toEqual(["u1", 2]);
  });

  it("draws one unit, one edition and none", () => {
    for (const field of [fieldOf([[1]], [2024]), fieldOf([], [2024]), fieldOf([], [])]) {
      const layout = layoutBump(inputOf(field), SIZE);
      expect(JSON.stringify(layout)).not.toMatch(/NaN|null|Infinity/);
    }
  });

  const orders = fc
    .tuple(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 16 }))
    .chain(([units, editions]) =>
      fc
        .array(
          fc.shuffledSubarray(
            Array.from({ length: units }, (_, i) => i + 1),
            { minLength: units },
          ),
          { minLength: editions, maxLength: editions },
        )
        .map((columns) =>
          fieldOf(
            Array.from({ length: units }, (_, unit) => columns.map((column) => column[unit] ?? NONE)),
            columns.map((_, i) => 2009 + i),
          ),
        ),
    );

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    fc.assert(
      fc.property(orders, fc.boolean(), (field, long) => {
        const lines = field.units.slice(0, 5).map((_, unit) =>
          lineOf(field, unit, {
            tone: unit === 0 ? "focus" : "peer",
            labels: long
              ? [`${LONG} 63*`, `63* ${LONG}`]
              : ["Bà Rịa - Vũng Tàu 63*", "63* Thừa Thiên Huế (2022)"],
          }),
        );
        const counts = field.editions.map(() => "23/63");
        const size = { width, height: bumpHeight(field.units.length, scale), scale };
        const layout = layoutBump(inputOf(field, { lines, counts }), size);
        expect(textFaults(texts(layout, scale), layout)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
