import type { TrendField } from "@chiso/core";
import type { TrendInput, TrendLine } from "./trend-types.js";

/** Rows of figures (NaN where missing) as a field in which all neighbours are joined but across `cuts`. */
export function fieldOf(
  rows: readonly (readonly number[])[],
  editions: readonly number[],
  cuts: readonly number[] = [],
): TrendField {
  const values = Float64Array.from(rows.flat());
  const joined = new Uint8Array(values.length);
  rows.forEach((row, unit) => {
    row.forEach((value, at) => {
      const before = row[at - 1] ?? Number.NaN;
      if (at > 0 && !Number.isNaN(value) && !Number.isNaN(before) && !cuts.includes(at))
        joined[unit * editions.length + at] = 1;
    });
  });
  const known = values.filter((value) => !Number.isNaN(value));
  const extent = known.length > 0 ? ([Math.min(...known), Math.max(...known)] as const) : ([0, 1] as const);
  return { units: rows.map((_, i) => `u${i}`), editions, values, joined, extent };
}

export function lineOf(field: TrendField, unit: number, more: Partial<TrendLine> = {}): TrendLine {
  const from = unit * field.editions.length;
  const to = from + field.editions.length;
  return {
    key: field.units[unit] ?? "",
    tone: "peer",
    label: `Unit ${unit}`,
    values: field.values.subarray(from, to),
    joined: field.joined.subarray(from, to),
    ...more,
  };
}

export function inputOf(field: TrendField, more: Partial<TrendInput> = {}): TrendInput {
  return {
    measure: "score",
    field,
    lines: [],
    averages: [],
    breaks: [],
    spans: [],
    caption: "Score",
    tick: (value, digits) => value.toFixed(digits),
    ...more,
  };
}

/** All points of a path in absolute coordinates; only the commands that figures use (M L H V h v l m z). */
export function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [a = 0, b = 0] = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    if (command === "M" || command === "L") [x, y] = [a, b];
    else if (command === "m" || command === "l") [x, y] = [x + a, y + b];
    else if (command === "H") x = a;
    else if (command === "V") y = a;
    else if (command === "h") x += a;
    else if (command === "v") y += a;
    if (command !== "z") points.push([x, y]);
  }
  return points;
}
