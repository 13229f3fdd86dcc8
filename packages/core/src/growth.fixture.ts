/** Between linear (8) and quadratic (64), in the middle on a scale of ratios. */
const QUADRATIC = 22;

/**
 * How much longer work takes on an input eight times as long: about 8 where it is linear, 64 where it is quadratic. Looked
 * at up to four times, since a busy machine may spoil one look, while what is quadratic is so every time.
 */
export function isQuadratic(work: (size: number) => () => void, size: number): boolean {
  const [short, long] = [work(size), work(8 * size)];
  return [1, 2, 3, 4].every(() => timeOf(long) / timeOf(short) > QUADRATIC);
}

/** Best of three turns, each of enough repeats to be measured. */
function timeOf(run: () => void): number {
  run();
  const repeats = 1 + Math.ceil(1 / Math.max(0.01, once(run, 1)));
  return Math.min(...[1, 2, 3].map(() => once(run, repeats))) / repeats;
}

function once(run: () => void, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) run();
  return performance.now() - start;
}
