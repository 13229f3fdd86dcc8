import { plotBox, tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { circlePath } from "./hits.js";
import type { Picture } from "./hits.js";
import { placePointLabels } from "./point-labels.js";
import type { PointLabel } from "./point-labels.js";
import { rankScale, scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import { textWidth, wrapText } from "./text-metrics.js";
import { widest } from "./axis.js";

export type PointTone = "rest" | "region" | "outlier" | "peer" | "focus";

export interface ScatterInputAxis {
  /** By unit, NaN where missing. */
  readonly values: ArrayLike<number>;
  readonly extent: readonly [number, number];
  readonly measure: "score" | "rank";
  /** Number ranked: the last place of an axis of ranks. */
  readonly of: number;
  readonly median: number | undefined;
  /** True where lower scores are better: the better end is at the right and on top all the same. */
  readonly reversed: boolean;
  readonly caption: string;
  readonly tick: (value: number, digits: number) => string;
}

export interface ScatterInput {
  readonly units: readonly string[];
  readonly names: readonly string[];
  readonly tones: readonly PointTone[];
  /** Figures that nobody printed as such: drawn hollow. */
  readonly hollow: readonly boolean[];
  readonly x: ScatterInputAxis;
  readonly y: ScatterInputAxis;
}

export interface ScatterLabel extends PointLabel {
  readonly tone: PointTone;
}

export interface ScatterLayout extends Picture {
  readonly plot: Box;
  readonly grid: string;
  readonly base: string;
  readonly medians: string;
  readonly xTicks: readonly TextMark[];
  readonly yTicks: readonly TextMark[];
  readonly xCaption: readonly TextMark[];
  readonly yCaption: readonly TextMark[];
  /** Zero-length strokes with a round cap, by tone. */
  readonly dots: Readonly<Record<PointTone, string>>;
  /** Middles of those that are hollow, over the dots. */
  readonly hollow: Readonly<Record<PointTone, string>>;
  /** Ticks outside the axes for units with one figure only. */
  readonly rug: Readonly<Record<PointTone, string>>;
  readonly labels: readonly ScatterLabel[];
  /** Unit of each hit. */
  readonly hitUnits: readonly number[];
}

const ORDER: readonly PointTone[] = ["focus", "peer", "outlier", "region", "rest"];
const none = (): Record<PointTone, string> => ({ rest: "", region: "", outlier: "", peer: "", focus: "" });

/**
 * One point a unit; better is right and up. A unit with one figure only stands as a tick outside that axis, never in the
 * plot (R9). Names go to focus, peers and outliers, then to others of the region, where they do not touch.
 *
 * @example layoutScatter(input, { width: 720, height: 560 }).labels[0].text // "Sơn La"
 */
export function layoutScatter(input: ScatterInput, size: PictureSize): ScatterLayout {
  const frame = frameOf(input, size);
  const { plot, scale, label } = frame;
  const places = input.units.map((_, i) => placeOf(input, frame, i));
  const paths = { dots: none(), hollow: none(), rug: none() };
  places.forEach((place, i) => {
    const tone = input.tones[i] ?? "rest";
    if (!place) return;
    const stroke = `M${tenth(place.x)} ${tenth(place.y)}h.01`;
    if (place.kind === "point") {
      paths.dots[tone] += stroke;
      if (input.hollow[i]) paths.hollow[tone] += stroke;
    } else {
      const long = 7 * scale;
      paths.rug[tone] +=
        `M${tenth(place.x)} ${tenth(place.y)}${place.kind === "x" ? "v" : "h"}${tenth(long)}`;
    }
  });
  const hitUnits = places.flatMap((place, i) => (place ? [i] : []));
  const at = (hit: number) => places[hitUnits[hit] ?? -1] ?? { x: 0, y: 0 };
  const tones = hitUnits.map((i) => input.tones[i] ?? "rest");
  return {
    width: size.width,
    height: size.height,
    plot,
    ...paths,
    ...axesOf(frame),
    medians: mediansOf(input, frame),
    labels: labelsOf(input, places, { plot, size: label, scale, width: size.width }),
    hitUnits,
    hits: {
      units: hitUnits.map((i) => input.units[i] ?? ""),
      xs: hitUnits.map((_, hit) => at(hit).x),
      ys: hitUnits.map((_, hit) => at(hit).y),
      keys: tones.map((tone) => (tone === "outlier" ? "rest" : tone)),
      outline: (hit) => circlePath(tenth(at(hit).x), tenth(at(hit).y), tenth(6 * scale)),
      first: Math.max(0, tones.indexOf("focus")),
      travel: "plane",
    },
  };
}

interface ScatterFrame {
  readonly plot: Box;
  readonly x: ValueScale;
  readonly y: ValueScale;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  readonly captions: { readonly x: readonly string[]; readonly y: readonly string[] };
  readonly axis: number;
  readonly label: number;
  readonly scale: number;
  readonly size: PictureSize;
}

function frameOf(input: ScatterInput, size: PictureSize): ScatterFrame {
  const scale = size.scale ?? 1;
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const captions = {
    x: wrapText(input.x.caption, size.width, { size: axis }, 2),
    y: wrapText(input.y.caption, size.width, { size: axis }, 2),
  };
  const top = (captions.y.length * 1.4 + 1) * axis;
  const bottom = (captions.x.length * 1.4 + 2.4) * axis + 8 * scale;
  const height = Math.max(1, size.height - top - bottom);
  const rows = Math.max(2, Math.floor(height / (56 * scale)));
  const vertical = scaleOf(input.y, size.height - bottom, top, rows);
  const yText = (value: number) => input.y.tick(value, vertical.digits);
  const left = widest(
    vertical.ticks.map(({ value }) => yText(value)),
    axis,
  );
  const plot = plotBox(size, { top, bottom, left: Math.ceil(left + 20 * scale), right: 14 * scale });
  const columns = Math.max(2, Math.floor((plot.right - plot.left) / (84 * scale)));
  const inset = 8 * scale;
  const horizontal = scaleOf(input.x, plot.left + inset, plot.right - inset, columns);
  const xText = (value: number) => input.x.tick(value, horizontal.digits);
  return { plot, x: horizontal, y: vertical, xText, yText, captions, axis, label, scale, size };
}

/** The better end at `to`. */
function scaleOf(axis: ScatterInputAxis, from: number, to: number, count: number): ValueScale {
  if (axis.measure === "rank") return rankScale(axis.of, from, to, count);
  return axis.reversed ? scoreScale(axis.extent, to, from, count) : scoreScale(axis.extent, from, to, count);
}

interface ScatterPlace {
  readonly kind: "point" | "x" | "y";
  readonly x: number;
  readonly y: number;
}

/** In the plot, or outside the axis of the one figure that there is. */
function placeOf(input: ScatterInput, frame: ScatterFrame, i: number): ScatterPlace | undefined {
  const [vx, vy] = [input.x.values[i] ?? Number.NaN, input.y.values[i] ?? Number.NaN];
  const { plot, scale } = frame;
  const [noX, noY] = [Number.isNaN(vx), Number.isNaN(vy)];
  if (noX && noY) return undefined;
  if (noY) return { kind: "x", x: frame.x.at(vx), y: plot.bottom + 2 * scale };
  if (noX) return { kind: "y", x: plot.left - 9 * scale, y: frame.y.at(vy) };
  return { kind: "point", x: frame.x.at(vx), y: frame.y.at(vy) };
}

function axesOf({ plot, x, y, xText, yText, captions, axis, scale, size }: ScatterFrame) {
  const across = y.ticks.map(({ at }) => `M${tenth(plot.left)} ${tenth(at)}H${tenth(plot.right)}`);
  const down = x.ticks.map(({ at }) => `M${tenth(at)} ${tenth(plot.top)}V${tenth(plot.bottom)}`);
  const lowest = plot.bottom + 10 * scale + axis;
  let last = Number.NEGATIVE_INFINITY;
  return {
    grid: [...across, ...down].join(""),
    base: `M${tenth(plot.left)} ${tenth(plot.top)}V${tenth(plot.bottom)}H${tenth(plot.right)}`,
    yTicks: y.ticks.map(({ at, value }) => {
      const text = yText(value);
      return {
        x: tenth(plot.left - 12 * scale - textWidth(text, { size: axis })),
        y: tenth(at + axis * 0.34),
        text,
      };
    }),
    xTicks: [...x.ticks]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ at, value }) => {
        const text = xText(value);
        const width = textWidth(text, { size: axis });
        const left = Math.min(at - width / 2, size.width - width);
        if (left < last + axis * 0.5) return [];
        last = left + width;
        return [{ x: tenth(left), y: tenth(lowest), text }];
      }),
    yCaption: captions.y.map((text, i) => ({ x: 0, y: tenth(axis * (1 + i * 1.4)), text })),
    xCaption: captions.x.map((text, i) => ({
      x: tenth(Math.max(0, size.width - textWidth(text, { size: axis }))),
      y: tenth(lowest + axis * 1.5 * (i + 1)),
      text,
    })),
  };
}

function mediansOf(input: ScatterInput, { plot, x, y }: ScatterFrame): string {
  const parts: string[] = [];
  if (input.x.median !== undefined)
    parts.push(`M${tenth(x.at(input.x.median))} ${tenth(plot.top)}V${tenth(plot.bottom)}`);
  if (input.y.median !== undefined)
    parts.push(`M${tenth(plot.left)} ${tenth(y.at(input.y.median))}H${tenth(plot.right)}`);
  return parts.join("");
}

function labelsOf(
  input: ScatterInput,
  places: readonly (ScatterPlace | undefined)[],
  room: { readonly plot: Box; readonly size: number; readonly scale: number; readonly width: number },
): readonly ScatterLabel[] {
  const drawn = input.units
    .map((_, i) => ({ i, tone: input.tones[i] ?? "rest", place: places[i] }))
    .filter(({ place, tone }) => place?.kind === "point" && (tone !== "rest" || input.units.length <= 30))
    .sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
  const placed = placePointLabels(
    drawn.map(({ i, tone, place }) => ({
      key: String(i),
      text: input.names[i] ?? "",
      x: place?.x ?? 0,
      y: place?.y ?? 0,
      weight: tone === "focus" ? 600 : 400,
    })),
    { ...room.plot, right: room.width },
    { size: room.size, gap: 8 * room.scale },
  );
  return placed.map((mark) => ({
    ...mark,
    key: input.units[Number(mark.key)] ?? "",
    tone: input.tones[Number(mark.key)] ?? "rest",
  }));
}
