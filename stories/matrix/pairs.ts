// All pairs of settings in few cases: each case is chosen because it shows the most pairs that no case before it has shown.

export type Factors = Readonly<Record<string, readonly (string | number)[]>>;
export type Setting<F extends Factors> = { readonly [K in keyof F]: F[K][number] };

/**
 * Cases in which any value of any factor meets any value of any other. The same factors give the same cases.
 *
 * @example pairwise({ figure: ["trend", "radar"], width: [360, 720], theme: ["light", "dark"] }).length // 4
 */
export function pairwise<F extends Factors>(factors: F): readonly Setting<F>[] {
  const all = product(factors);
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Setting<F>[] = [];
  while (open.size > 0) {
    const fresh = all.map((one) => pairsOf(one).filter((pair) => open.has(pair)).length);
    const most = Math.max(...fresh);
    const alike = all.filter((_, at) => fresh[at] === most);
    // not always the first, so that where nothing new is to be shown the cases still differ
    const best = alike[(chosen.length * 7) % alike.length];
    if (!best) break;
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

function product<F extends Factors>(factors: F): readonly Setting<F>[] {
  return Object.entries(factors).reduce<readonly object[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as readonly Setting<F>[];
}

function pairsOf(one: object): readonly string[] {
  const entries = Object.entries(one).map(([name, value]) => `${name}=${value}`);
  return entries.flatMap((a, i) => entries.slice(i + 1).map((b) => `${a} ${b}`));
}
