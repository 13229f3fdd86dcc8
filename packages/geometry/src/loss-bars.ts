/** A stretch of a bar, in percent of the longest bar. */
export interface LossStretch<Kind extends string> {
  readonly kind: Kind;
  readonly x: number;
  readonly width: number;
}

/**
 * Bars of stacked parts on one scale: the longest is 100 wide. Parts of no length are left out.
 *
 * @param bars parts of each bar, in drawing order
 * @example lossBars([[{ kind: "a", points: 1 }, { kind: "b", points: 3 }]]) // [[{ kind: "a", x: 0, width: 25 }, { kind: "b", x: 25, width: 75 }]]
 */
export function lossBars<Kind extends string>(
  bars: readonly (readonly { readonly kind: Kind; readonly points: number }[])[],
): readonly (readonly LossStretch<Kind>[])[] {
  const lengths = bars.map((parts) => parts.reduce((sum, { points }) => sum + Math.max(0, points), 0));
  const longest = Math.max(0, ...lengths);
  return bars.map((parts) => {
    let x = 0;
    return parts.flatMap(({ kind, points }) => {
      if (points <= 0 || longest === 0) return [];
      const width = hundredths((points / longest) * 100);
      const stretch = { kind, x: hundredths(x), width };
      x += width;
      return [stretch];
    });
  });
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
