import { tenth } from "./frame.js";
import { circlePath, rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import type { ProfileInput } from "./profile-types.js";
import type { RowColumns } from "./row-columns.js";

export interface HitRow {
  readonly bottom: number;
  readonly middle: number;
  readonly scores: ArrayLike<number>;
  /** Place of a score; absent where the row has no axis. */
  readonly at: ((value: number) => number) | undefined;
}

/**
 * Each row as a whole, at its beginning, so that up and down go from component to component; then its units, so that left
 * and right go along the row.
 */
export function profileHits(
  input: ProfileInput,
  rows: readonly HitRow[],
  { left, right, scale }: RowColumns,
  half: number,
): { readonly hits: Hits; readonly hitRows: readonly number[]; readonly hitUnits: readonly number[] } {
  const [hitRows, hitUnits, xs, ys]: [number[], number[], number[], number[]] = [[], [], [], []];
  const keys: string[] = [];
  const starts: number[] = [];
  const add = (row: number, unit: number, x: number, y: number) => {
    hitRows.push(row);
    hitUnits.push(unit);
    xs.push(x);
    ys.push(y);
    keys.push(unit < 0 ? "" : keyOf(input, unit));
  };
  rows.forEach(({ middle, scores, at }, row) => {
    starts.push(hitRows.length);
    add(row, -1, left - 6 * scale, middle);
    for (let unit = 0; at && unit < scores.length; unit++) {
      const score = scores[unit] ?? Number.NaN;
      if (!Number.isNaN(score)) add(row, unit, at(score), middle);
    }
  });
  const find = (x: number, y: number, there: (at: number) => boolean = () => true) => {
    const row = y < 0 ? -1 : rows.findIndex(({ bottom }) => y < bottom);
    const [start, end] = [starts[row] ?? -1, starts[row + 1] ?? hitRows.length];
    if (start < 0 || Math.abs(y - (rows[row]?.middle ?? 0)) > half) return start;
    let [found, nearest] = [start, 9 * scale];
    for (let at = start + 1; at < end; at++) {
      const key = keys[at] ?? "";
      // a mark that is spoken of is easier to reach than a tick
      const distance = Math.abs((xs[at] ?? 0) - x) - (key === "rest" ? 0 : 5 * scale);
      if (distance < nearest && there(at)) [found, nearest] = [at, distance];
    }
    return found;
  };
  const outline = (at: number) => {
    const [x, y] = [xs[at] ?? 0, tenth(ys[at] ?? 0)];
    return (hitUnits[at] ?? -1) < 0
      ? rectPath(tenth(left - 6 * scale), tenth(y - half), tenth(right - left + 12 * scale), tenth(half * 2))
      : circlePath(tenth(x), y, tenth(7 * scale));
  };
  const units = hitUnits.map((unit) => input.units[unit] ?? "");
  return { hitRows, hitUnits, hits: { units, xs, ys, keys, outline, find, first: 0, travel: "plane" } };
}

/** Legend key of a unit's marks. */
function keyOf({ focus, peers }: ProfileInput, unit: number): string {
  if (unit === focus) return "focus";
  const peer = peers.indexOf(unit);
  return peer < 0 ? "rest" : `k${peer}`;
}
