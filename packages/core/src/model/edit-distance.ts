/** Levenshtein distance, one row at a time; anything above the limit is as good as endless, so only a band is looked at. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  const far = limit + 1;
  let row = new Array<number>(b.length + 1).fill(far);
  let next = new Array<number>(b.length + 1).fill(far);
  for (let j = 0; j <= Math.min(limit, b.length); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    next[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = next[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const swap = (row[j - 1] ?? far) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(swap, (j < i + limit ? (row[j] ?? far) : far) + 1, (next[j - 1] ?? far) + 1);
      next[j] = distance;
      least = Math.min(least, distance);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[b.length] ?? far;
}

/**
 * The word that was probably meant, of a few; undefined where none is near: at most one letter in three may differ.
 *
 * @example nearestWord(["trend", "radar"], "trand") // "trend"
 */
export function nearestWord(words: readonly string[], wanted: string): string | undefined {
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const word of words) {
    const distance = editDistance(wanted, word, limit);
    if (distance > limit) continue;
    best = word;
    limit = distance - 1;
  }
  return best;
}
