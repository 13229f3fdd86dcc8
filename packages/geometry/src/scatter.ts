import { tenth } from "./frame.js";
import type { Box, PictureSize } from "./frame.js";
import { circlePath } from "./hits.js";
import { placePointLabels } from "./point-labels.js";
import { axesOf, frameOf, mediansOf } from "./scatter-axes.js";
import type { ScatterFrame } from "./scatter-axes.js";
import { fitText } from "./text-metrics.js";
import type { PointTone, ScatterInput, ScatterLabel, ScatterLayout } from "./scatter-types.js";

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
  const { plot, scale } = frame;
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
    labels: labelsOf(input, places, frame),
    hitUnits,
    hits: {
      units: hitUnits.map((i) => input.units[i] ?? ""),
      xs: hitUnits.map((_, hit) => at(hit).x),
      ys: hitUnits.map((_, hit) => at(hit).y),
      keys: hitUnits.map((i, hit) => keysOf(tones[hit] ?? "rest", places[i]?.kind)),
      outline: (hit) => circlePath(tenth(at(hit).x), tenth(at(hit).y), tenth(6 * scale)),
      first: Math.max(0, tones.indexOf("focus")),
      travel: "plane",
    },
  };
}

/** As the marks carry them: a tick outside an axis goes with its tone and with the single figures. */
function keysOf(tone: PointTone, kind: ScatterPlace["kind"] | undefined): string {
  const own = tone === "outlier" ? "own" : tone;
  return kind === "point" ? own : `${own} missing`;
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

/** Names of all that are spoken of and of the outliers; of the region, and of few units, where they cover nothing. */
function labelsOf(
  input: ScatterInput,
  places: readonly (ScatterPlace | undefined)[],
  { plot, x, y, label, scale, size }: ScatterFrame,
): readonly ScatterLabel[] {
  const drawn = input.units
    .map((_, i) => ({ i, tone: input.tones[i] ?? "rest", place: places[i] }))
    .filter(({ place, tone }) => place?.kind === "point" && (tone !== "rest" || input.units.length <= 30))
    .sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
  // a name that is wider than this finds no place beside its point
  const room = Math.max(0, plot.right - plot.left) * 0.45;
  const placed = placePointLabels(
    drawn.map(({ i, tone, place }) => ({
      key: String(i),
      text: fitText(input.names[i] ?? "", room, { size: label, weight: tone === "focus" ? 600 : 400 }),
      x: place?.x ?? 0,
      y: place?.y ?? 0,
      weight: tone === "focus" ? 600 : 400,
      must: tone === "focus" || tone === "peer" || tone === "outlier",
    })),
    { ...plot, right: size.width },
    { size: label, gap: 8 * scale, avoid: obstacles(input, places, { plot, x, y, scale }) },
  );
  return placed.map((mark) => ({
    ...mark,
    key: input.units[Number(mark.key)] ?? "",
    tone: input.tones[Number(mark.key)] ?? "rest",
  }));
}

/** All dots, and the lines of the medians. */
function obstacles(
  { x: across, y: up }: ScatterInput,
  places: readonly (ScatterPlace | undefined)[],
  { plot, x, y, scale }: Pick<ScatterFrame, "plot" | "x" | "y" | "scale">,
): readonly Box[] {
  const r = 3.5 * scale;
  const dots = places.flatMap((place) =>
    place?.kind === "point"
      ? [{ left: place.x - r, right: place.x + r, top: place.y - r, bottom: place.y + r }]
      : [],
  );
  const line = (at: number | undefined, box: (at: number) => Box) => (at === undefined ? [] : [box(at)]);
  return [
    ...dots,
    ...line(across.median, (value) => ({ ...plot, left: x.at(value) - 1, right: x.at(value) + 1 })),
    ...line(up.median, (value) => ({ ...plot, top: y.at(value) - 1, bottom: y.at(value) + 1 })),
  ];
}
