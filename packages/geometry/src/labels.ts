/** A label that would like to stand at a height. */
export interface LabelWish {
  readonly key: string;
  /** Wanted middle. */
  readonly y: number;
  readonly height: number;
  /** 0 stays longest when there is no room for all. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly key: string;
  /** Middle. */
  readonly y: number;
}

/**
 * Labels one below the other without touching, each as near to its wish as the others allow (least squares, by pooling
 * neighbours that collide, in one pass). Where they do not all fit between `top` and `bottom`, those of the least priority
 * are left out.
 *
 * @example placeLabels([{ key: "a", y: 10, height: 10, priority: 0 }, { key: "b", y: 12, height: 10, priority: 1 }], 0, 100)
 * // a at 6, b at 16
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  top: number,
  bottom: number,
  gap = 0,
): readonly PlacedLabel[] {
  const kept = fitting(wishes, bottom - top, gap).toSorted((a, b) => a.y - b.y);
  // with the heights above taken out, "not touching" is "not decreasing"
  let above = 0;
  const offsets = kept.map((wish) => {
    const offset = above;
    above += wish.height + gap;
    return offset;
  });
  const room = bottom - top - (above - gap);
  const wanted = kept.map((wish, i) => wish.y - wish.height / 2 - (offsets[i] ?? 0));
  const starts = notDecreasing(wanted).map((start) =>
    Math.min(Math.max(start, top), top + Math.max(0, room)),
  );
  return kept.map((wish, i) => ({
    key: wish.key,
    y: (starts[i] ?? top) + (offsets[i] ?? 0) + wish.height / 2,
  }));
}

function fitting(wishes: readonly LabelWish[], room: number, gap: number): readonly LabelWish[] {
  const byPriority = wishes
    .map((wish, i) => ({ wish, i }))
    .sort((a, b) => a.wish.priority - b.wish.priority || a.i - b.i);
  let used = -gap;
  const kept = byPriority.filter(({ wish }) => {
    if (used + wish.height + gap > room) return false;
    used += wish.height + gap;
    return true;
  });
  return kept.sort((a, b) => a.i - b.i).map(({ wish }) => wish);
}

/** The nearest sequence that never falls (pool adjacent violators). */
function notDecreasing(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
