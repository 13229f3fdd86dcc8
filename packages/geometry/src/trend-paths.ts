import type { TrendField } from "@chiso/core";
import { tenth } from "./frame.js";
import type { Box } from "./frame.js";
import type { LineMark, TrendAverages, TrendLine } from "./trend-types.js";

/** How editions and values fall on the paper. */
export interface Plane {
  readonly places: readonly number[];
  readonly y: (value: number) => number;
  readonly plot: Box;
  readonly scale: number;
}

/** Joined points as a line, points without a neighbour as a dot. */
export interface PathPair {
  readonly line: string;
  readonly dots: string;
}

/**
 * The paths of one row of cells.
 *
 * @param offset first cell of the row
 */
export function runPaths(
  ys: ArrayLike<number>,
  joined: ArrayLike<number>,
  offset: number,
  places: readonly number[],
): PathPair {
  let line = "";
  let dots = "";
  for (let at = 0; at < places.length; at++) {
    const cell = offset + at;
    const y = ys[cell] ?? Number.NaN;
    if (Number.isNaN(y)) continue;
    const point = `${tenth(places[at] ?? 0)} ${tenth(y)}`;
    const onward = at + 1 < places.length && joined[cell + 1] === 1;
    if (joined[cell] === 1) line += `L${point}`;
    else if (onward) line += `M${point}`;
    else dots += dotAt(point);
  }
  return { line, dots };
}

function dotAt(point: string): string {
  return `M${point}h.01`;
}

export interface FieldPaths {
  readonly ys: Float64Array;
  /** All units in one path. Those told apart are drawn over it: a change of focus leaves it as it is. */
  readonly rest: PathPair;
}

// kept for the frame that they were made for
const kept = new WeakMap<TrendField, { readonly frame: string; readonly paths: FieldPaths }>();

export function fieldPaths(field: TrendField, plane: Plane): FieldPaths {
  const { plot, scale } = plane;
  const frame = `${plot.left} ${plot.right} ${plot.top} ${plot.bottom} ${scale}`;
  const known = kept.get(field);
  if (known?.frame === frame) return known.paths;
  const ys = field.values.map((value) => (Number.isNaN(value) ? value : plane.y(value)));
  const units = field.units.map((_, unit) =>
    runPaths(ys, field.joined, unit * field.editions.length, plane.places),
  );
  const rest = { line: units.map(({ line }) => line).join(""), dots: units.map(({ dots }) => dots).join("") };
  const paths = { ys, rest };
  kept.set(field, { frame, paths });
  return paths;
}

/** A line with its points, gaps and end. A statistic has no points; where it stands alone it is a short bar. */
export function lineMark(line: TrendLine, plane: Plane): LineMark {
  const ys = Float64Array.from({ length: plane.places.length }, (_, at) => {
    const value = line.values[at] ?? Number.NaN;
    return Number.isNaN(value) ? value : plane.y(value);
  });
  const paths = runPaths(ys, line.joined, 0, plane.places);
  const point = (at: number) => dotAt(`${tenth(plane.places[at] ?? 0)} ${tenth(ys[at] ?? 0)}`);
  const there = Array.from(ys.keys()).filter((at) => !Number.isNaN(ys[at] ?? Number.NaN));
  const statistic = line.tone === "median" || line.tone === "region";
  const last = there.at(-1);
  return {
    key: line.key,
    tone: line.tone,
    line: statistic
      ? paths.line + loneBars(paths.dots, Math.min(7 * plane.scale, stepOf(plane) * 0.35))
      : paths.line,
    dots: statistic ? "" : there.map(point).join(""),
    hollow: (line.hollow ?? [])
      .filter((at) => there.includes(at))
      .map(point)
      .join(""),
    missing: (line.missing ?? []).map((at) => hatchedBox(plane, at)).join(""),
    end: line.ends && last !== undefined ? endBar(plane, last, ys[last] ?? 0) : "",
  };
}

function loneBars(dots: string, length: number): string {
  const half = tenth(length);
  return dots.replaceAll("h.01", `m${-half} 0h${tenth(2 * half)}`);
}

/** Pixels between two neighbouring editions. */
function stepOf({ places, plot }: Plane): number {
  return (places[1] ?? plot.right) - (places[0] ?? plot.left);
}

function hatchedBox({ places, plot, scale }: Plane, at: number): string {
  const side = tenth(8 * scale);
  const half = tenth(side / 2);
  const left = tenth((places[at] ?? 0) - side / 2);
  const foot = tenth(plot.bottom - 2 * scale);
  return `M${left} ${foot}v${-side}h${side}v${side}zM${left} ${tenth(foot - half)}l${half} ${-half}M${left} ${foot}l${side} ${-side}M${tenth(left + half)} ${foot}l${half} ${-half}`;
}

function endBar({ places, scale }: Plane, at: number, y: number): string {
  const half = 6 * scale;
  return `M${tenth(places[at] ?? 0)} ${tenth(y - half)}v${tenth(2 * half)}`;
}

/** Squares and diamonds, so that they are told from points and from each other without colour. */
export function averagePath(averages: TrendAverages, plane: Plane): string {
  const { places, y, scale } = plane;
  const side = tenth(Math.min(8 * scale, stepOf(plane) * 0.4));
  const half = tenth(side * 0.75);
  return averages.points
    .map(({ at, value }) => {
      const [x, middle] = [places[at] ?? 0, y(value)];
      if (averages.tone === "nation")
        return `M${tenth(x - side / 2)} ${tenth(middle - side / 2)}h${side}v${side}h${-side}z`;
      return `M${tenth(x - half)} ${tenth(middle)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
    })
    .join("");
}

/** A thin line with a zigzag at its foot, between two editions that no line may join. */
export function breakPath(x: number, plane: Plane): string {
  const { plot, scale } = plane;
  const zig = tenth(Math.min(3 * scale, stepOf(plane) / 4));
  const start = tenth(Math.max(plot.top, plot.bottom - 6 * zig));
  return `M${tenth(x)} ${tenth(plot.top)}V${start}l${zig} ${zig}l${-2 * zig} ${tenth(1.5 * zig)}l${2 * zig} ${tenth(1.5 * zig)}l${-zig} ${zig}V${tenth(plot.bottom)}`;
}
