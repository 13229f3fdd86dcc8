import { nice } from "d3-array";
import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { circlePath } from "./hits.js";
import type { Picture } from "./hits.js";
import { roomFor } from "./scales.js";
import { swarm } from "./swarm.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** Levels of a dot, quiet first; the last is drawn on top. */
export type DotTone = "rest" | "region" | "peer" | "focus";

/** One component: a strip with a dot for each unit. */
export interface DistributionInputRow {
  readonly key: string;
  readonly name: string;
  /** Below the name: weight or scale. */
  readonly detail: string;
  /** One per unit, NaN where missing. */
  readonly scores: ArrayLike<number>;
  readonly extent: readonly [number, number];
  readonly quartiles: readonly [number, number, number] | undefined;
  readonly regionMedian: number | undefined;
  /** The figure in focus and its rank, or why there is none: lines beside the strip, one after the other above it. */
  readonly value: readonly string[];
  readonly missing: boolean;
}

/** What `layoutDistribution` is given. */
export interface DistributionInput {
  readonly units: readonly string[];
  /** Tone of each unit. */
  readonly tones: readonly DotTone[];
  readonly rows: readonly DistributionInputRow[];
  readonly tick: (value: number, digits: number) => string;
  /** True where lower is better: the better end stays at the right. */
  readonly reversed: boolean;
}

/** One component as it is drawn. */
export interface DistributionRowMark {
  readonly key: string;
  readonly name: readonly TextMark[];
  readonly detail: TextMark | undefined;
  readonly value: readonly TextMark[];
  readonly missing: boolean;
  readonly base: string;
  /** From the first to the third quartile, "" where unknown. */
  readonly box: string;
  readonly median: string;
  readonly regionMedian: string;
  readonly ends: readonly TextMark[];
}

export interface DistributionLayout extends Picture {
  readonly rows: readonly DistributionRowMark[];
  /** True where there is room for larger dots. */
  readonly roomy: boolean;
  /** Dots of all rows by tone: zero-length strokes with a round cap. */
  readonly dots: Readonly<Record<DotTone, string>>;
  /** Row of each hit. */
  readonly hitRows: readonly number[];
  readonly hitUnits: readonly number[];
}

const WIDE = 560;
/** From here on dots are large enough to be seen from further away. */
const ROOMY = 880;

/** Heights of a row's parts, in pixels before scaling. */
function measures(rows: readonly DistributionInputRow[], width: number, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const names = wide ? Math.min(260 * scale, width * 0.3) : width;
  const widest = Math.max(0, ...rows.flatMap(({ value }) => value.map((text) => strongWidth(text, label))));
  const values = wide && widest > 0 ? Math.min(widest + 16 * scale, width * 0.28) : 0;
  const roomy = width >= ROOMY * scale;
  return { axis, label, wide, names, values, roomy, dot: (roomy ? 7 : 5) * scale, lanes: 7 };
}

type Measures = ReturnType<typeof measures>;

function strongWidth(text: string, size: number): number {
  return textWidth(text, { size, weight: 600 });
}

function valueLines({ value }: DistributionInputRow, m: Measures, width: number, scale: number) {
  const style = { size: m.label, weight: 600 } as const;
  if (m.wide) return value.flatMap((text) => wrapText(text, Math.max(1, m.values - 16 * scale), style));
  return wrapText(value.join(" · "), width, style);
}

/** Lines of a row's name: beside the strip on a wide paper, above it on a narrow one. */
function nameLines(row: DistributionInputRow, m: Measures, width: number, scale: number): readonly string[] {
  const room = m.wide ? m.names - 16 * scale : width;
  return wrapText(row.name, Math.max(1, room), { size: m.label }, 3);
}

const LINE = 1.4;

function rowHeight(row: DistributionInputRow, m: Measures, width: number, scale: number): number {
  const text =
    nameLines(row, m, width, scale).length * m.label * LINE + (row.detail === "" ? 0 : m.axis * LINE);
  const value = valueLines(row, m, width, scale).length * m.label * LINE;
  const strip = m.dot * m.lanes + m.axis * 1.7;
  return Math.ceil((m.wide ? Math.max(strip, text, value) : text + value + strip) + 14 * scale);
}

/** Height that the rows need. */
export function distributionHeight(rows: readonly DistributionInputRow[], width: number, scale = 1): number {
  const m = measures(rows, width, scale);
  const height = rows.reduce((sum, row) => sum + rowHeight(row, m, width, scale), Math.ceil(8 * scale));
  return Math.max(80, height);
}

/**
 * One strip per component with every unit as a dot, piled up where they meet; quartiles behind. Each strip has its own
 * axis, its ends rounded outwards and named.
 *
 * @example layoutDistribution(input, { width: 720, height: 420 }).rows[0].median
 */
export function layoutDistribution(input: DistributionInput, size: PictureSize): DistributionLayout {
  const scale = size.scale ?? 1;
  const dots: Record<DotTone, string> = { rest: "", region: "", peer: "", focus: "" };
  const hits = { rows: [] as number[], units: [] as number[], xs: [] as number[], ys: [] as number[] };
  let top = 4 * scale;
  const m = measures(input.rows, size.width, scale);
  const rows = input.rows.map((row, at) => {
    const height = rowHeight(row, m, size.width, scale);
    const strip = stripOf(input, row, { top, height, width: size.width, scale, m });
    for (const [unit, place] of strip.places.entries()) {
      if (!place) continue;
      const tone = input.tones[unit] ?? "rest";
      dots[tone] += `M${tenth(place.x)} ${tenth(place.y)}h.01`;
      hits.rows.push(at);
      hits.units.push(unit);
      hits.xs.push(place.x);
      hits.ys.push(place.y);
    }
    top += height;
    return strip.mark;
  });
  const focus = hits.units.findIndex((unit) => input.tones[unit] === "focus");
  const radius = tenth(m.dot * 0.9);
  return {
    width: size.width,
    height: size.height,
    rows,
    roomy: m.roomy,
    dots,
    hitRows: hits.rows,
    hitUnits: hits.units,
    hits: {
      units: hits.units.map((unit) => input.units[unit] ?? ""),
      xs: hits.xs,
      ys: hits.ys,
      keys: hits.units.map((unit) => input.tones[unit] ?? "rest"),
      outline: (at) => circlePath(tenth(hits.xs[at] ?? 0), tenth(hits.ys[at] ?? 0), radius),
      reach: 30 * scale,
      first: Math.max(0, focus),
      travel: "plane",
    },
  };
}

interface StripPlace {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly scale: number;
  readonly m: Measures;
}

function stripOf(input: DistributionInput, row: DistributionInputRow, place: StripPlace) {
  const { top, height, width, scale, m } = place;
  const lines = nameLines(row, m, width, scale);
  const [left, right] = [m.wide ? m.names : 6 * scale, m.wide ? width - m.values : width - 6 * scale];
  const axisBottom = top + height - 14 * scale;
  const baseY = tenth(axisBottom - m.axis * 1.5);
  const middle = baseY - (m.dot * m.lanes) / 2;
  const ends = endsOf(row.extent);
  const at = (value: number) => {
    const share = (value - ends[0]) / (ends[1] - ends[0]);
    return left + (input.reversed ? 1 - share : share) * (right - left);
  };
  const places = swarm(
    Array.from(row.scores, (score) => (Number.isNaN(score) ? Number.NaN : at(score))),
    { middle, diameter: m.dot, lanes: m.lanes },
  );
  const tall = (x: number, share: number) =>
    `M${tenth(x)} ${tenth(middle - m.dot * m.lanes * share)}V${tenth(middle + m.dot * m.lanes * share)}`;
  const textTop = top + m.label;
  const named = lines.map((text, i) => ({ x: 0, y: tenth(textTop + i * m.label * LINE), text }));
  const below = textTop + lines.length * m.label * LINE;
  return {
    places,
    mark: {
      key: row.key,
      name: named,
      detail: row.detail === "" ? undefined : { x: 0, y: tenth(below - m.label * 0.1), text: row.detail },
      value: valueMarks(row, place, {
        x: m.wide ? right + 14 * scale : 0,
        middle,
        top: below + (row.detail === "" ? 0 : m.axis * LINE),
      }),
      missing: row.missing,
      base: `M${tenth(left)} ${baseY}H${tenth(right)}`,
      box: row.quartiles ? boxPath(row.quartiles, at, middle, m.dot * m.lanes) : "",
      median: row.quartiles ? tall(at(row.quartiles[1]), 0.5) : "",
      regionMedian: row.regionMedian === undefined ? "" : tall(at(row.regionMedian), 0.5),
      ends: endLabels(input, ends, [left, right], tenth(axisBottom - m.axis * 0.3), m.axis),
    } satisfies DistributionRowMark,
  };
}

/** Beside the strip around its middle, or above it. */
function valueMarks(
  row: DistributionInputRow,
  { m, width, scale }: StripPlace,
  { x, middle, top }: { readonly x: number; readonly middle: number; readonly top: number },
): readonly TextMark[] {
  const lines = valueLines(row, m, width, scale);
  const first = m.wide ? middle + m.label * 0.34 - ((lines.length - 1) / 2) * m.label * LINE : top;
  return lines.map((text, i) => ({ x: tenth(x), y: tenth(first + i * m.label * LINE), text }));
}

/** Ends rounded outwards; a point around scores that are all equal. */
function endsOf(extent: readonly [number, number]): readonly [number, number] {
  const room = roomFor(extent);
  return room[0] === extent[0] ? nice(...room, 5) : room;
}

function boxPath(
  [q1, , q3]: readonly [number, number, number],
  at: (value: number) => number,
  middle: number,
  height: number,
): string {
  const [a, b] = [Math.min(at(q1), at(q3)), Math.max(at(q1), at(q3))];
  return `M${tenth(a)} ${tenth(middle - height / 2)}H${tenth(b)}V${tenth(middle + height / 2)}H${tenth(a)}z`;
}

/** The two ends of an axis, the left one beginning and the right one ending with it. */
function endLabels(
  { tick, reversed }: DistributionInput,
  [low, high]: readonly [number, number],
  [left, right]: readonly [number, number],
  y: number,
  size: number,
): readonly TextMark[] {
  const digits = [0, 1, 2, 3, 4].find((d) => exact(low, d) && exact(high, d)) ?? 4;
  const [first, last] = reversed ? [high, low] : [low, high];
  const text = tick(last, digits);
  return [
    { x: tenth(left), y, text: tick(first, digits) },
    { x: tenth(right - textWidth(text, { size })), y, text },
  ];
}

function exact(value: number, digits: number): boolean {
  return Math.abs(Number(value.toFixed(digits)) - value) < 1e-9;
}
