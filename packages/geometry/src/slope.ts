import { widest } from "./axis.js";
import { plotBox, tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import { lineHits } from "./line-hits.js";
import { isGap, slopeGap, slopeLabels } from "./slope-labels.js";
import type { SlopeInput, SlopeLayout, SlopeLine, SlopeMark, SlopePlane } from "./slope-types.js";
import { wrapText } from "./text-metrics.js";

/** Below this width, and above this height, only some units are named. */
const [WIDE, TALL] = [560, 1120];
/** Distance of names, as a multiple of their size, where all stand below each other. */
const DENSE = 1.2;

function textSizes(scale: number) {
  return scale < 1.4 ? { axis: 12 * scale, label: 14 * scale } : { axis: 16 * scale, label: 16 * scale };
}

/** Space above and below the columns. */
function headAndFoot(scale: number) {
  const { axis } = textSizes(scale);
  return { top: 2.6 * axis, bottom: 26 * scale };
}

/** Room for a name of every unit at both ends, with what is said below the names of those told apart. */
function wholeHeight({ lines }: SlopeInput, scale: number): number {
  const { axis } = textSizes(scale);
  const { top, bottom } = headAndFoot(scale);
  const notes = lines.filter(({ note }) => note !== undefined).length;
  return (lines.length + 2 * notes + 1) * axis * DENSE + top + bottom;
}

function isWhole(input: SlopeInput, width: number, scale: number): boolean {
  return width >= WIDE * scale && wholeHeight(input, scale) <= TALL;
}

/** Height that the names need: all of them where there is room, else those that matter. */
export function slopeHeight(input: SlopeInput, width: number, scale = 1): number {
  const flat = Math.min(Math.max(width * 0.75, 320), 520) * Math.max(1, Math.min(scale, 1.6));
  return Math.round(isWhole(input, width, scale) ? Math.max(260, wholeHeight(input, scale)) : flat);
}

/**
 * Two columns, every unit at both ends. Only what may be compared is joined; without that the two columns stand apart with
 * the reason between them (R5). Better is on top.
 *
 * @throws RangeError if the size is not positive.
 * @example layoutSlope(input, { width: 720, height: 900 }).marks.at(-1)?.arrow // the focus
 */
export function layoutSlope(input: SlopeInput, size: PictureSize): SlopeLayout {
  const scale = size.scale ?? 1;
  const { axis, label } = textSizes(scale);
  const whole = isWhole(input, size.width, scale);
  const text = whole ? axis : label;
  const gap = slopeGap(whole, scale);
  const names = [...input.heads, ...input.lines.flatMap(({ labels }) => labels)];
  const margin = Math.ceil(Math.min(widest(names, text) * 1.06 + gap, size.width * (whole ? 0.38 : 0.33)));
  const plot = plotBox(size, { ...headAndFoot(scale), left: margin, right: margin });
  const plane: SlopePlane = { plot, scale, y: scaleOf(input, plot) };
  const units = input.lines.filter(({ tone }) => tone !== "median").toReversed();
  const ys = Float64Array.from(units.flatMap(({ values }) => [plane.y(values[0], 0), plane.y(values[1], 1)]));
  const { hits, editions } = lineHits(
    { units: units.map(({ key }) => key), joined: units.flatMap(({ joined }) => [0, joined ? 1 : 0]) },
    ys,
    [plot.left, plot.right],
    input.lines.filter(({ tone }) => tone === "peer" || tone === "focus"),
    scale,
  );
  // those told apart are drawn over their quiet selves
  const quiet = units.map((line) => markOf({ ...line, tone: "rest" }, plane));
  return {
    width: size.width,
    height: size.height,
    whole,
    heads: input.heads.map((head, end) => ({
      x: tenth(end === 0 ? plot.left : plot.right),
      y: tenth(axis * 1.1),
      text: head,
    })),
    columns: [plot.left, plot.right]
      .map((x) => `M${tenth(x)} ${tenth(plot.top)}V${tenth(plot.bottom)}`)
      .join(""),
    reason: reasonLines(input.reason, plane, axis),
    missing: missingBoxes(input.lines, plane),
    rest: {
      line: quiet.map(({ line }) => line).join(""),
      dots: quiet.map(({ line, dots }) => (line === "" ? dots : "")).join(""),
    },
    marks: input.lines.filter(({ tone }) => tone !== "rest").map((line) => markOf(line, plane)),
    ...slopeLabels(input.lines, plane, {
      width: size.width,
      height: size.height,
      size: text,
      whole,
      leading: DENSE,
    }),
    hits,
    hitEnds: editions,
  };
}

function scaleOf({ extents, reversed }: SlopeInput, plot: Box): SlopePlane["y"] {
  return (value, end) => {
    const [low, high] = extents[end];
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return plot.top + (reversed ? share : 1 - share) * (plot.bottom - plot.top);
  };
}

function markOf({ key, tone, values, joined, hollow }: SlopeLine, plane: SlopePlane): SlopeMark {
  const { plot, y, scale } = plane;
  const xs = [plot.left, plot.right] as const;
  const point = (end: 0 | 1) => `${tenth(xs[end])} ${tenth(y(values[end], end))}`;
  const there = ([0, 1] as const).filter((end) => !Number.isNaN(values[end]));
  const dot = (end: 0 | 1) =>
    tone === "median"
      ? `M${tenth(xs[end] - 7 * scale)} ${tenth(y(values[end], end))}h${tenth(14 * scale)}`
      : `M${point(end)}h.01`;
  const arrow = joined && (tone === "focus" || tone === "peer");
  // under an arrowhead there is no dot
  const dotted = there.filter((end) => !(arrow && end === 1) && !(tone === "median" && joined));
  return {
    key,
    tone,
    line: joined ? `M${point(0)}L${point(1)}` : "",
    dashed: joined && (hollow[0] || hollow[1]),
    arrow: arrow ? arrowHead(values, plane) : "",
    dots: dotted.map(dot).join(""),
    hollow: dotted
      .filter((end) => hollow[end])
      .map(dot)
      .join(""),
  };
}

/** Its tip lies on the later figure, its shaft on the line. */
function arrowHead(values: readonly [number, number], { plot, y, scale }: SlopePlane): string {
  const tip = [plot.right, y(values[1], 1)] as const;
  const [dx, dy] = [plot.right - plot.left, tip[1] - y(values[0], 0)];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [long, half] = [12 * scale, 5.5 * scale];
  const back = [tip[0] - ux * long, tip[1] - uy * long] as const;
  const side = (way: 1 | -1) => `${tenth(back[0] - way * uy * half)} ${tenth(back[1] + way * ux * half)}`;
  return `M${tenth(tip[0])} ${tenth(tip[1])}L${side(1)}L${side(-1)}z`;
}

/** A unit told apart without a figure at one end: the foot of that column is hatched (R9). */
function missingBoxes(lines: readonly SlopeLine[], { plot, scale }: SlopePlane): string {
  const side = 10 * scale;
  return ([0, 1] as const)
    .filter((end) => lines.some((line) => isGap(line, end)))
    .map((end) =>
      rectPath(
        tenth((end === 0 ? plot.left : plot.right) - side / 2),
        tenth(plot.bottom + 10 * scale),
        tenth(side),
        tenth(side),
      ),
    )
    .join("");
}

function reasonLines(reason: string, { plot, scale }: SlopePlane, size: number): readonly TextMark[] {
  const room = plot.right - plot.left - 28 * scale;
  const leading = size * 1.4;
  const most = Math.floor((plot.bottom - plot.top) / leading);
  if (reason === "" || room < size * 3 || most < 1) return [];
  const lines = wrapText(reason, Math.min(room, size * 24), { size }, most);
  const first = (plot.top + plot.bottom) / 2 - ((lines.length - 1) / 2) * leading + size * 0.34;
  return lines.map((text, i) => ({
    x: tenth((plot.left + plot.right) / 2),
    y: tenth(first + i * leading),
    text,
  }));
}
