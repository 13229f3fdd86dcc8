/** Scores that exist, ascending. */
export function sortedScores(scores: ArrayLike<number>): Float64Array {
  return Float64Array.from(Array.from(scores).filter((score) => !Number.isNaN(score))).sort();
}

/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, as in R and Excel); undefined for
 * an empty list.
 *
 * @param sorted ascending, without NaN
 * @param p 0 to 1
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Do rounded cells add up to their rounded sum? Where not, a table says that its figures are rounded (R12).
 *
 * @param digits decimals shown
 * @example addsUpRounded([1.004, 1.004], 2.008, 2) // false: 1.00 + 1.00 and 2.01
 */
export function addsUpRounded(parts: readonly number[], sum: number, digits: number): boolean {
  const units = (value: number) =>
    Math.round(Number(Math.abs(value).toFixed(digits)) * 10 ** digits) * Math.sign(value);
  return parts.reduce((all, part) => all + units(part), 0) === units(sum);
}
