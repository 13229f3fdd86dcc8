import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveHit, nearestHit } from "./hits.js";
import { arrowPath, peerMark } from "./profile-marks.js";
import { layoutProfile, profileHeight } from "./profile.js";
import type { ProfileInput, ProfileInputRow, ProfileLayout } from "./profile-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LONG =
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh Bà Rịa - Vũng Tàu";
const NONE: ReadonlySet<string> = new Set();

function row(scores: readonly number[], more: Partial<ProfileInputRow> = {}): ProfileInputRow {
  const known = scores.filter((score) => !Number.isNaN(score));
  return {
    key: "D1",
    name: LONG,
    detail: "trọng số 15% · thang 1–10",
    strong: false,
    scores,
    ends: known.length > 0 ? [Math.min(...known), Math.max(...known)] : undefined,
    declared: false,
    quartiles: [2, 3, 4],
    best: 5,
    start: undefined,
    side: "better",
    missing: false,
    value: ["43,8876", "đồng hạng 25/61 (theo thứ tự danh sách)"],
    ...more,
  };
}

function input(rows: readonly ProfileInputRow[], more: Partial<ProfileInput> = {}): ProfileInput {
  return {
    units:
      (rows[0]?.scores ?? { length: 0 }).length > 0
        ? Array.from(rows[0]?.scores ?? [], (_, i) => `u${i}`)
        : [],
    focus: 0,
    peers: [1, 2],
    focusName: "Thừa Thiên Huế",
    peerNames: ["Bà Rịa - Vũng Tàu", LONG],
    rows,
    tick: (value, digits) => value.toFixed(digits).replace(".", ","),
    reversed: false,
    ...more,
  };
}

function lay(made: ProfileInput, width = 720, scale = 1): ProfileLayout {
  return layoutProfile(made, { width, height: profileHeight(made, width, scale), scale });
}

function texts(layout: ProfileLayout, scale: number): readonly SetText[] {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return [
    ...layout.rows.flatMap(({ name, detail, value, ends, strong }) => [
      ...name.map((text) => ({ ...text, size: label, ...(strong ? { weight: 600 as const } : {}) })),
      ...detail.map((text) => ({ ...text, size: axis })),
      ...value.map((text) => ({ ...text, size: label, weight: 600 as const })),
      ...ends.map((text) => ({ ...text, size: axis })),
    ]),
    ...layout.named.map((text) => ({
      ...text,
      size: label,
      weight: text.of === 0 ? (600 as const) : (400 as const),
    })),
  ];
}

const WIDTHS = [320, 360, 559, 560, 720, 1280, 1600];

describe("layoutProfile", () => {
  it.each(WIDTHS.flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)))(
    "sets every text in its place at %i px, text × %f",
    (width, scale) => {
      const made = input([
        row([3.1, 3.12, 3.11], { key: "PAR", strong: true }),
        row([1, 5, 9]),
        row([1, 5, 9], { key: "D2", name: "X", declared: true, ends: [0, 10 / 3], detail: "" }),
        row([Number.NaN, Number.NaN, Number.NaN], {
          key: "D3",
          missing: true,
          value: ["không có trong dữ liệu"],
        }),
      ]);
      const layout = lay(made, width, scale);
      expect(textFaults(texts(layout, scale), layout)).toEqual([]);
    },
  );

  it("keeps texts apart for any figures, and every mark within the paper", () => {
    const score = fc.oneof(fc.double({ min: -50, max: 150, noNaN: true }), fc.constant(Number.NaN));
    const scores = fc.array(score, { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(scores, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 320, max: 1600 }),
        (all, width) => {
          const size = Math.min(...all.map(({ length }) => length));
          const made = input(
            all.map((one, i) =>
              row(one.slice(0, size), { key: `D${i}`, quartiles: undefined, best: undefined }),
            ),
            { peers: [1, 2, 3], peerNames: ["Hà Nội", "TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu"] },
          );
          const layout = lay(made, width);
          expect(textFaults(texts(layout, 1), layout)).toEqual([]);
          expect(JSON.stringify(layout)).not.toMatch(/NaN|null/);
          for (const x of Array.from(layout.hits.xs)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("points right where the unit is better than the median, left where it is worse, and is a dot where it is the same", () => {
    const better = lay(input([row([4, 1, 5])]));
    const worse = lay(input([row([2, 1, 5], { side: "worse" })]));
    const same = lay(input([row([3, 1, 5], { side: "same" })]));
    expect([better.better !== "", better.worse, better.dots]).toEqual([true, "", ""]);
    expect([worse.better, worse.worse !== "", worse.dots]).toEqual(["", true, ""]);
    expect([same.better, same.worse, same.dots !== ""]).toEqual(["", "", true]);
    const ends = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const [point = 0, , neck = 0] = ends(better.better);
    expect(point).toBeGreaterThan(neck);
    const [other = 0, , back = 0] = ends(worse.worse);
    expect(other).toBeLessThan(back);
  });

  it("R8 draws no median, best or middle half where there is none, and a bar from the start of the scale", () => {
    const made = row([4, 1, 5], {
      quartiles: undefined,
      best: undefined,
      side: undefined,
      declared: true,
      ends: [0, 10],
      start: 0,
    });
    const layout = lay(input([made]));
    expect([layout.medians, layout.bests, layout.boxes]).toEqual(["", "", ""]);
    const [x = 0, , long = 0] = (layout.better.match(/-?[\d.]+/g) ?? []).map(Number);
    const [left = 0, right = 0] = [layout.hits.xs[0] ?? 0, 0].map((_, i) =>
      Number(/M([\d.]+) [\d.]+H([\d.]+)/.exec(layout.bases)?.[i + 1]),
    );
    expect(x).toBe(left);
    expect(long / (right - left)).toBeCloseTo(0.4, 2);
    expect(layout.rows[0]?.ends.map(({ text }) => text)).toEqual(["0", "10"]);
  });

  it("draws a dot alone where neither median nor scale is known", () => {
    const layout = lay(input([row([4, 1, 5], { quartiles: undefined, best: undefined, side: undefined })]));
    expect([layout.better + layout.worse, layout.dots !== ""]).toEqual(["", true]);
  });

  it("reads a maximum of 10/3 as 3,33, and the ends of a range with equal digits", () => {
    const ends = (more: Partial<ProfileInputRow>) =>
      lay(input([row([1, 2, 3], more)])).rows[0]?.ends.map(({ text }) => text);
    expect(ends({ declared: true, ends: [0, 10 / 3] })).toEqual(["0", "3,33"]);
    expect(ends({ ends: [3.6, 6] })).toEqual(["3,5", "6,0"]);
    expect(ends({ ends: [3, 3] })).toEqual(["2,5", "3,5"]);
  });

  it("R9 hatches a missing figure and a component that nobody has, which has no axis", () => {
    const nobody = row([Number.NaN, Number.NaN], { missing: true });
    const layout = lay(input([row([Number.NaN, 2], { missing: true }), nobody], { peers: [1] }));
    expect(layout.hatches.match(/M/g)).toHaveLength(2);
    expect(layout.bases.match(/M/g)).toHaveLength(1);
    expect([layout.better, layout.worse, layout.dots]).toEqual(["", "", ""]);
  });

  it("has the better end at the right where less is better", () => {
    const layout = lay(input([row([1, 5, 3])], { reversed: true }));
    expect(layout.hits.xs[1]).toBeGreaterThan(layout.hits.xs[2] ?? 0);
    expect(layout.rows[0]?.ends.map(({ text }) => text)).toEqual(["5", "1"]);
  });

  it("names each unit once, over the first row that has its mark", () => {
    const layout = lay(
      input([row([1, Number.NaN, 3]), row([1, 2, 3])], { peerNames: ["Lào Cai", "Hòa Bình"] }),
    );
    expect(layout.named.map(({ text }) => text)).toEqual(["Thừa Thiên Huế", "Hòa Bình", "Lào Cai"]);
    expect(layout.named[2]?.y).toBeGreaterThan(layout.named[0]?.y ?? 0);
  });

  it("goes up and down from component to component and sideways along its units, at any width", () => {
    const rows = Array.from({ length: 5 }, (_, i) => row([i, 5 - i, 3, 2.5], { key: `D${i}` }));
    for (const width of WIDTHS) {
      const { hits, hitRows, hitUnits } = lay(input(rows), width);
      let at = moveHit(hits, -1, "ArrowDown", NONE);
      const seen = [at];
      for (let i = 0; i < 4; i++) seen.push((at = moveHit(hits, at, "ArrowDown", NONE)));
      expect(seen.map((one) => [hitRows[one], hitUnits[one]])).toEqual(rows.map((_, i) => [i, -1]));
      const within = moveHit(hits, at, "ArrowRight", NONE);
      expect([hitRows[within], (hitUnits[within] ?? -1) >= 0]).toEqual([4, true]);
    }
  });

  it("finds the unit at its mark, the component beside it, and no unit that the legend leaves out", () => {
    const { hits, hitUnits } = lay(input([row([1, 2, 3, 5])]));
    const at = hitUnits.indexOf(3);
    const [x, y] = [hits.xs[at] ?? 0, hits.ys[at] ?? 0];
    expect(nearestHit(hits, x, y, NONE)).toBe(at);
    expect(nearestHit(hits, x, y, new Set(["rest"]))).toBe(0);
    expect(nearestHit(hits, 10, y, NONE)).toBe(0);
    expect(nearestHit(hits, 10, -5, NONE)).toBe(-1);
  });

  it("lays out no row and no unit", () => {
    expect(lay(input([], { peers: [] })).rows).toEqual([]);
    expect(() => layoutProfile(input([]), { width: 0, height: 10 })).not.toThrow();
  });
});

describe("marks of a profile", () => {
  it("has an arrow whose point is at the figure, with a shaft where it is long enough", () => {
    expect(arrowPath(10, 60, 20, 18).startsWith("M60 20")).toBe(true);
    expect(arrowPath(60, 10, 20, 18).startsWith("M10 20")).toBe(true);
    expect(arrowPath(10, 11, 20, 18)).not.toContain("H");
    expect(arrowPath(10, 60, 20, 18)).toContain("H10");
  });
  it("has a shape of its own for each of three peers", () => {
    expect(new Set([0, 1, 2].map((i) => peerMark(i, 5, 5, 5))).size).toBeGreaterThan(1);
  });
});
