/**
 * Sorting and filtering as index arrays over columns: one engine for 63 rows and for ten thousand. The rows themselves are
 * never moved or copied.
 */

export type SortDirection = "ascending" | "descending";

/** A column as the engine sees it: numbers with NaN where missing, or text to collate. */
export type SortColumn =
  | { readonly kind: "number"; readonly values: ArrayLike<number> }
  | { readonly kind: "text"; readonly values: readonly string[] };

export interface SortKey {
  readonly column: SortColumn;
  readonly direction: SortDirection;
}

/**
 * Row numbers in the order of the keys, ties by row number. Missing (NaN, "") comes last in both directions (R9).
 *
 * @param compareText how names sort, e.g. `new Intl.Collator("vi").compare`
 * @example rowOrder(3, [{ column: { kind: "number", values: [2, NaN, 1] }, direction: "ascending" }], collate) // [2, 0, 1]
 */
export function rowOrder(
  rows: number,
  keys: readonly SortKey[],
  compareText: (a: string, b: string) => number,
): Uint32Array {
  const comparers = keys.map((key) => comparer(key, rows, compareText));
  return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    for (const compare of comparers) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function comparer(
  { column, direction }: SortKey,
  rows: number,
  compareText: (a: string, b: string) => number,
): (a: number, b: number) => number {
  const values = column.kind === "number" ? column.values : textPositions(column.values, rows, compareText);
  const sign = direction === "ascending" ? 1 : -1;
  return (a, b) => {
    const [x, y] = [values[a] ?? Number.NaN, values[b] ?? Number.NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return x === y ? 0 : x < y ? -sign : sign; // a difference of two infinities would be no order
  };
}

/** Collating is slow, so each text is placed once and rows are compared by place. */
function textPositions(
  values: readonly string[],
  rows: number,
  compareText: (a: string, b: string) => number,
): Float64Array {
  const distinct = [...new Set(values)].sort(compareText);
  const place = new Map<string, number>();
  distinct.forEach((text, i) => {
    const before = distinct[i - 1];
    const level = before !== undefined && compareText(before, text) === 0 ? place.get(before) : undefined;
    place.set(text, level ?? i);
  });
  return Float64Array.from({ length: rows }, (_, row) => {
    const text = values[row] ?? "";
    return text === "" ? Number.NaN : (place.get(text) ?? Number.NaN);
  });
}

/** The rows of an order that pass, still in that order. */
export function filterRows(order: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  return order.filter((row) => passes(row));
}
