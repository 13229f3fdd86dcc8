import { sideLabels } from "./side-labels.js";
import type { SideWish } from "./side-labels.js";
import type { SlopeLayout, SlopeLine, SlopePlane, SlopeTone } from "./slope-types.js";

const PRIORITY: Readonly<Record<SlopeTone, number>> = { focus: 0, peer: 1, median: 2, rest: 3 };

export interface SlopeLabelRoom {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** All units are named; else, of the quiet ones, the first and the last of each column. */
  readonly whole: boolean;
  /** Distance of names where all are named. */
  readonly leading: number;
}

/** Space between a column and its names: wide where many of these have to move away from their points. */
export function slopeGap(whole: boolean, scale: number): number {
  return (whole ? 24 : 10) * scale;
}

/** Names and figures beside both columns, without touching. */
export function slopeLabels(
  lines: readonly SlopeLine[],
  plane: SlopePlane,
  room: SlopeLabelRoom,
): Pick<SlopeLayout, "left" | "right"> {
  const { plot, scale } = plane;
  const gap = slopeGap(room.whole, scale);
  const common = {
    top: plot.top,
    // down to the edge of the paper
    bottom: room.height - (room.size * (room.whole ? room.leading : 1.25)) / 2,
    size: room.size,
    scale,
    ...(room.whole ? { leading: room.leading } : {}),
  };
  const wishes = (end: 0 | 1) => {
    const quiet = room.whole ? undefined : extremes(lines, plane, end);
    return lines
      .toReversed()
      .filter((line) => line.labels[end] !== "" && (line.tone !== "rest" || (quiet?.has(line.key) ?? true)))
      .flatMap((line) => wishOf(line, plane, end, room.whole));
  };
  return {
    left: sideLabels(wishes(0), { ...common, side: "left", edge: plot.left - gap, width: plot.left - gap }),
    right: sideLabels(wishes(1), {
      ...common,
      side: "right",
      edge: plot.right + gap,
      width: room.width - plot.right - gap,
    }),
  };
}

function wishOf(
  line: SlopeLine,
  { plot, y, scale }: SlopePlane,
  end: 0 | 1,
  whole: boolean,
): readonly SideWish<SlopeTone>[] {
  const { key, tone, values, labels, note } = line;
  const gap = isGap(line, end);
  if (Number.isNaN(values[end]) && !gap) return [];
  return [
    {
      key,
      tone,
      text: labels[end],
      ...(end === 1 && note !== undefined ? { note } : {}),
      weight: tone === "focus" ? 600 : 400,
      ...(tone === "rest" && whole ? { maxLines: 1 } : {}),
      priority: PRIORITY[tone],
      x: end === 0 ? plot.left : plot.right,
      y: gap ? plot.bottom + 15 * scale : y(values[end], end),
    },
  ];
}

/** The topmost and the lowest quiet unit of a column. */
function extremes(lines: readonly SlopeLine[], { y }: SlopePlane, end: 0 | 1): ReadonlySet<string> {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const found = { first: "", last: "" };
  for (const { key, tone, values } of lines) {
    const at = y(values[end], end);
    if (tone !== "rest" || Number.isNaN(at)) continue;
    if (at < top) [top, found.first] = [at, key];
    if (at > bottom) [bottom, found.last] = [at, key];
  }
  return new Set([found.first, found.last]);
}

/** Told apart, and without a figure at an end. */
export function isGap({ tone, values }: SlopeLine, end: 0 | 1): boolean {
  return (tone === "focus" || tone === "peer") && Number.isNaN(values[end]);
}
