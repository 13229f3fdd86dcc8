/**
 * How much longer work takes on an input eight times as long: about 8 where it is linear, 64 where it is quadratic. Best of
 * three turns each, so that a busy machine does not matter much; the small one is repeated until it can be measured.
 */
export function growth(work: (size: number) => () => void, size: number): number {
  return timeOf(work(8 * size)) / timeOf(work(size));
}

/** Between linear (8) and quadratic (64), in the middle on a scale of ratios. */
export const QUADRATIC = 22;

function timeOf(run: () => void): number {
  run();
  const repeats = 1 + Math.ceil(1 / Math.max(0.01, once(run, 1)));
  return Math.min(...Array.from({ length: 3 }, () => once(run, repeats))) / repeats;
}

function once(run: () => void, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) run();
  return performance.now() - start;
}
