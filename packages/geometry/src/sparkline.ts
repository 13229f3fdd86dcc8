/** The box that a sparkline is drawn in, in units of its own viewBox. */
export interface SparkBox {
  readonly width: number;
  readonly height: number;
  /** Kept free on all sides, so that strokes and dots are not cut. */
  readonly pad: number;
}

/** Radii of a dot, in units of the box: two rings that a stroke of 1.3 makes one disc. */
const DOT = 0.7;
const RING = 1.7;

/**
 * One SVG path for a row's history: a line for each run, a dot for a run of one point and for the marked position. Points
 * that no run joins stay apart, so a gap or a break is seen as one (R5, R9).
 *
 * @param values one per edition, NaN where missing
 * @param runs positions that are joined, run by run
 * @param domain value at the foot and value at the top: `[64, 1]` puts rank 1 on top
 * @param marked position that gets a dot in any case
 * @example sparklinePath([3, 1], [[0, 1]], [3, 1], { width: 12, height: 6, pad: 1 }) // "M1 5L11 1"
 */
export function sparklinePath(
  values: ArrayLike<number>,
  runs: readonly (readonly number[])[],
  domain: readonly [number, number],
  box: SparkBox,
  marked = -1,
): string {
  const [foot, top] = domain;
  const step = values.length > 1 ? (box.width - 2 * box.pad) / (values.length - 1) : 0;
  const left = values.length > 1 ? box.pad : box.width / 2;
  const x = (i: number) => round(left + i * step);
  const y = (i: number) => {
    const share = top === foot ? 0.5 : ((values[i] ?? Number.NaN) - foot) / (top - foot);
    return round(box.height - box.pad - share * (box.height - 2 * box.pad));
  };
  const ring = (i: number, r: number) =>
    `M${round(x(i) - r)} ${y(i)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  let path = "";
  for (const run of runs) {
    const [only] = run;
    if (run.length === 1 && only !== undefined && only !== marked) path += ring(only, DOT);
    else if (run.length > 1) path += run.map((i, n) => `${n === 0 ? "M" : "L"}${x(i)} ${y(i)}`).join("");
  }
  return Number.isNaN(values[marked] ?? Number.NaN) ? path : path + ring(marked, DOT) + ring(marked, RING);
}

/** Tenths are enough for a box of some dozens of units, and keep the markup small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
