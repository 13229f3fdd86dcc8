import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveHit, nearestHit } from "./hits.js";
import { layoutRadar, layoutRadarNote, radarHeight, radarNoteHeight } from "./radar.js";
import type { RadarInput, RadarInputAxis, RadarLayout } from "./radar-types.js";
import { textFaults } from "./text-boxes.fixture.js";
import type { SetText } from "./text-boxes.fixture.js";

const LONG =
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh Bà Rịa - Vũng Tàu";
const NONE: ReadonlySet<string> = new Set();

function axis(focus: number, more: Partial<RadarInputAxis> = {}): RadarInputAxis {
  return {
    key: `D${focus}`,
    name: LONG,
    detail: "trọng số 15% · thang 1–10",
    value: ["43,8876", "đồng hạng 25/61 (theo thứ tự danh sách)"],
    focus,
    median: 0.5,
    best: 0.9,
    peers: [0.4, Number.NaN],
    ...more,
  };
}

function input(shares: readonly number[], more: Partial<RadarInput> = {}): RadarInput {
  return {
    axes: shares.map((share, i) => axis(share, { key: `D${i}` })),
    focusUnit: "son-la",
    peerUnits: ["lao-cai", "dien-bien"],
    leftOut: [],
    ring: (share) => `${Math.round(share * 100)}%`,
    ...more,
  };
}

function lay(made: RadarInput, width = 720, scale = 1): RadarLayout {
  return layoutRadar(made, { width, height: radarHeight(made, width, scale), scale });
}

function texts(layout: RadarLayout, scale: number): readonly SetText[] {
  const [axisSize, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const strong = { size: label, weight: 600 as const };
  return [
    ...layout.numbers.map((text) => ({ ...text, ...strong, anchor: "middle" as const })),
    ...layout.ringTexts.map((text) => ({ ...text, size: axisSize, anchor: "middle" as const })),
    ...layout.keys.flatMap(({ number, name, detail, value, more }) => [
      { ...number, ...strong },
      ...name.map((text) => ({ ...text, size: label })),
      ...[...detail, ...more].map((text) => ({ ...text, size: axisSize })),
      ...value.map((text) => ({ ...text, ...strong })),
    ]),
    ...layout.leftOut.map((text) => ({ ...text, size: axisSize })),
  ];
}

const WIDTHS = [320, 360, 639, 640, 720, 1280, 1600];
const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe("layoutRadar", () => {
  it.each(
    WIDTHS.flatMap((width) =>
      [1, 1.5, 2].flatMap((scale) => [3, 4, 7, 10].map((count) => [width, scale, count] as const)),
    ),
  )("sets every text in its place at %i px, text × %f, %i axes", (width, scale, count) => {
    const made = input(
      Array.from({ length: count }, (_, i) => i / count),
      { leftOut: [`Không vẽ: ${LONG} (chưa rõ điểm tối đa)`] },
    );
    const layout = lay(made, width, scale);
    expect(layout.keys).toHaveLength(count);
    expect(textFaults(texts(layout, scale), layout)).toEqual([]);
  });

  it("keeps texts apart for names of any length, and all marks within the circle", () => {
    const name = fc.integer({ min: 1, max: LONG.length }).map((length) => LONG.slice(0, length));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 10 }),
        fc.integer({ min: 320, max: 1600 }),
        (axes, width) => {
          const made = input([], {
            axes: axes.map(([text, share], i) => axis(share, { key: `D${i}`, name: text })),
          });
          const layout = lay(made, width);
          expect(textFaults(texts(layout, 1), layout)).toEqual([]);
          for (const x of Array.from(layout.hits.xs)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("puts a share of the scale at that share of the way from the middle to the rim", () => {
    const { focus, rim, spokes } = lay(input([0.5, 1, 0]));
    const [x = 0, y = 0, , , ax = 0, ay = 0] = [
      ...numbersOf(spokes).slice(0, 2),
      0,
      0,
      ...numbersOf(focus.line),
    ];
    const radius = (numbersOf(rim)[2] ?? 0) || 1;
    expect(Math.hypot(ax - x, ay - y) / radius).toBeCloseTo(0.5, 2);
    expect(ax).toBeCloseTo(x, 1);
  });

  it("R9 leaves the outline open where a figure is missing, and has no area then", () => {
    const whole = lay(input([0.5, 0.6, 0.7, 0.8])).focus;
    expect(whole.line.endsWith("z")).toBe(true);
    expect(whole.area).toBe(whole.line);
    expect(lay(input([0.5, Number.NaN, 0.7])).gaps.match(/M/g)).toHaveLength(1);
    const open = lay(input([0.5, Number.NaN, 0.7, 0.8])).focus;
    expect(open.area).toBe("");
    expect(open.line.match(/M/g)).toHaveLength(2);
    expect(open.points.match(/M/g)).toHaveLength(3);
    const lone = lay(input([0.5, Number.NaN, 0.7, Number.NaN])).focus;
    expect([lone.line, lone.points.match(/M/g)?.length]).toEqual(["", 2]);
  });

  it("R8 draws neither median nor best where there is none", () => {
    const axes = [1, 2, 3].map((i) => axis(0.5, { key: `D${i}`, median: Number.NaN, best: Number.NaN }));
    const { median, best } = lay(input([], { axes }));
    expect([median, best]).toEqual([
      { line: "", area: "", points: "" },
      { line: "", area: "", points: "" },
    ]);
  });

  it("goes once around the axes by the arrow keys, then around each peer", () => {
    const { hits, hitAxes, hitPeers } = lay(input([0.5, Number.NaN, 0.7]));
    let at = moveHit(hits, -1, "ArrowRight", NONE);
    const seen = [at];
    for (let i = 0; i < 6; i++) seen.push((at = moveHit(hits, at, "ArrowRight", NONE)));
    expect(seen.map((one) => [hitAxes[one], hitPeers[one]])).toEqual([
      [0, -1],
      [1, -1],
      [2, -1],
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ]);
    expect(hits.units.slice(0, 4)).toEqual(["son-la", "", "son-la", "lao-cai"]);
    expect(moveHit(hits, 2, "ArrowRight", new Set(["k0"]))).toBe(2);
  });

  it("finds an axis by its point, by its sector and by its entry in the key, and nothing outside", () => {
    for (const width of [360, 720]) {
      const layout = lay(input([0.5, 0.6, 0.7, 0.8]), width);
      const { hits, keys } = layout;
      expect(nearestHit(hits, hits.xs[2] ?? 0, hits.ys[2] ?? 0, NONE)).toBe(2);
      const [number] = layout.numbers.slice(1);
      expect(nearestHit(hits, (number?.x ?? 0) - 12, number?.y ?? 0, NONE)).toBe(1);
      const name = keys[3]?.name[0];
      expect(nearestHit(hits, (name?.x ?? 0) + 2, name?.y ?? 0, NONE)).toBe(3);
    }
    expect(nearestHit(lay(input([0.5, 0.6, 0.7])).hits, -50, -50, NONE)).toBe(-1);
  });

  it("tells a reason in the place of a circle", () => {
    const text = "Hãy xem hình hồ sơ từng chỉ số thành phần.";
    const layout = layoutRadarNote(text, { width: 320, height: radarNoteHeight(text, 320) });
    expect([layout.rings, layout.spokes, layout.keys]).toEqual(["", "", []]);
    expect(
      textFaults(
        layout.note.map((line) => ({ ...line, size: 16 })),
        layout,
      ),
    ).toEqual([]);
  });
});
