import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveHit } from "./hits.js";
import { layoutSlope, slopeHeight } from "./slope.js";
import type { SlopeInput, SlopeLayout, SlopeLine } from "./slope-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import { pointsOf } from "./trend.fixture.js";

const LONG = "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh";
const REASON =
  "Không nối hai kỳ: Từ kỳ 2020 áp dụng bộ tiêu chí theo Quyết định 1149/QĐ-BNV; điểm không so sánh trực tiếp với các kỳ trước";

function line(key: string, values: readonly [number, number], more: Partial<SlopeLine> = {}): SlopeLine {
  return {
    key,
    tone: "rest",
    values,
    joined: true,
    hollow: [false, false],
    labels: [`${key}\n43,8876`, `43,8876\n${key}`],
    ...more,
  };
}

function inputOf(lines: readonly SlopeLine[], more: Partial<SlopeInput> = {}): SlopeInput {
  const values = lines.flatMap((one) => one.values).filter((value) => !Number.isNaN(value));
  const extent =
    values.length > 0 ? ([Math.min(...values), Math.max(...values)] as const) : ([0, 1] as const);
  return { lines, heads: ["2023", "2024"], extents: [extent, extent], reversed: false, reason: "", ...more };
}

const lay = (input: SlopeInput, width = 720, scale = 1) =>
  layoutSlope(input, { width, height: slopeHeight(input, width, scale), scale });

function texts(layout: SlopeLayout, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const named = (side: "left" | "right") =>
    layout[side].flatMap(({ tone, lines }) =>
      lines.map((mark) => ({
        ...mark,
        size: layout.whole ? axis : label,
        weight: tone === "focus" ? (600 as const) : (400 as const),
        anchor: side === "left" ? ("end" as const) : ("start" as const),
      })),
    );
  return [
    ...layout.heads.map((mark) => ({
      ...mark,
      size: label,
      weight: 600 as const,
      anchor: "middle" as const,
    })),
    ...layout.reason.map((mark) => ({ ...mark, size: axis, anchor: "middle" as const })),
    ...named("left"),
    ...named("right"),
  ];
}

describe("layoutSlope", () => {
  it("R5 joins nothing that is not joined, and says why between the columns", () => {
    const layout = lay(
      inputOf([line("a", [3, 4], { joined: false }), line("b", [1, 5], { joined: false, tone: "focus" })], {
        reason: REASON,
      }),
    );
    expect(layout.rest.line).toBe("");
    expect(layout.marks[0]).toMatchObject({ line: "", arrow: "" });
    expect(layout.marks[0]?.dots.match(/M/g)).toHaveLength(2);
    expect(layout.reason.map(({ text }) => text).join(" ")).toBe(REASON);
  });

  it("shows the direction of a line told apart by an arrowhead on its later figure", () => {
    const [up, down] = [
      [3, 4],
      [4, 3],
    ].map(([from = 0, to = 0]) => {
      const layout = lay(inputOf([line("a", [from, to], { tone: "focus" }), line("b", [1, 5])]));
      const at = layout.hits.first ?? -1;
      const [tip, ...back] = pointsOf(layout.marks[0]?.arrow ?? "");
      expect(tip?.[0]).toBeCloseTo(Number(layout.hits.xs[at]), 0);
      expect(tip?.[1]).toBeCloseTo(Number(layout.hits.ys[at]), 0);
      return (tip?.[1] ?? 0) - ((back[0]?.[1] ?? 0) + (back[1]?.[1] ?? 0)) / 2;
    });
    expect(up).toBeLessThan(0);
    expect(down).toBeGreaterThan(0);
  });

  it("puts the better end on top in both directions", () => {
    const lines = [line("a", [1, 1]), line("b", [5, 5])];
    const [more, less] = [lay(inputOf(lines)), lay(inputOf(lines, { reversed: true }))];
    const y = (layout: SlopeLayout, unit: string) => layout.hits.ys[layout.hits.units.indexOf(unit)] ?? 0;
    expect(y(more, "b")).toBeLessThan(y(more, "a"));
    expect(y(less, "a")).toBeLessThan(y(less, "b"));
  });

  it("R9 draws one end where the other is missing, and hatches the foot for a unit told apart", () => {
    const gap = line("a", [3, Number.NaN], { tone: "focus", joined: false });
    const layout = lay(inputOf([gap, line("b", [1, 5])]));
    expect(layout.marks[0]?.dots.match(/M/g)).toHaveLength(1);
    expect(layout.missing.match(/M/g)).toHaveLength(1);
    expect(layout.right.map(({ key }) => key)).toContain("a");
    expect(layout.hits.units.filter((unit) => unit === "a")).toHaveLength(1);
    const quiet = lay(inputOf([{ ...gap, tone: "rest" }, line("b", [1, 5])]));
    expect(quiet.missing).toBe("");
    expect(quiet.right.map(({ key }) => key)).not.toContain("a");
  });

  it("R11 leaves the middle of a derived figure empty and its line dashed", () => {
    const [mark] = lay(inputOf([line("a", [3, 4], { tone: "focus", hollow: [true, false] })])).marks;
    expect(mark?.dashed).toBe(true);
    expect(mark?.hollow.match(/M/g)).toHaveLength(1);
  });

  it("names all units where there is room, else those told apart and the ends of each column", () => {
    const lines = Array.from({ length: 61 }, (_, i) =>
      line(`Tỉnh ${i}`, [i, 60 - i], i === 30 ? { tone: "focus" } : {}),
    );
    expect(lay(inputOf(lines)).left).toHaveLength(61);
    const phone = lay(inputOf(lines), 360);
    expect(phone.left.map(({ key }) => key).sort()).toEqual(["Tỉnh 0", "Tỉnh 30", "Tỉnh 60"]);
  });

  it("goes along a line and down a column", () => {
    const { hits, hitEnds } = lay(inputOf([line("a", [3, 4]), line("b", [1, 5], { tone: "focus" })]));
    const off = new Set<string>();
    const at = (hit: number) => [hits.units[hit], hitEnds[hit]];
    expect(at(hits.first ?? -1)).toEqual(["b", 1]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowLeft", off))).toEqual(["b", 0]);
    expect(at(moveHit(hits, hits.first ?? -1, "ArrowDown", off))).toEqual(["a", 1]);
  });

  it("draws one unit, equal figures and nothing", () => {
    for (const lines of [[line("a", [3, 3])], [line("a", [Number.NaN, Number.NaN], { joined: false })], []])
      expect(JSON.stringify(lay(inputOf(lines)))).not.toMatch(/NaN|null|Infinity/);
  });

  const figure = fc.double({ min: 0, max: 100, noNaN: true });
  const anyLines = fc.array(
    fc.record({
      values: fc.tuple(
        fc.option(figure, { nil: Number.NaN, freq: 6 }),
        fc.option(figure, { nil: Number.NaN, freq: 6 }),
      ),
      tone: fc.constantFrom("rest" as const, "rest" as const, "rest" as const, "peer" as const),
      name: fc.constantFrom(LONG, "Bà Rịa - Vũng Tàu", "Huế", "Thành phố Hồ Chí Minh"),
    }),
    { maxLength: 64 },
  );

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    fc.assert(
      fc.property(anyLines, fc.boolean(), (given, comparable) => {
        const lines = given.map(({ values, tone, name }, i) => {
          const told = i === given.length - 1 ? "focus" : tone;
          const label = (end: 0 | 1) =>
            Number.isNaN(values[end])
              ? told === "rest"
                ? ""
                : `${name}: không có điểm công bố`
              : end === 0
                ? `${name}\n43,8876*`
                : `43,8876*\n${name}`;
          return line(`u${i}`, values, {
            tone: told,
            joined: comparable && !values.some(Number.isNaN),
            labels: [label(0), label(1)],
            ...(told === "rest" ? {} : { note: "theo nguồn: +2,91 điểm phần trăm, lên 3 bậc" }),
          });
        });
        const input = inputOf(lines, { reason: comparable ? "" : REASON });
        expect(textFaults(texts(lay(input, width, scale), scale), lay(input, width, scale))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
