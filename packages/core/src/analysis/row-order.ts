/**
 * Sorting and filtering as index arrays over columns: one engine for 63 rows and for ten thousand. The rows themselves are
 * never moved or copied.
 */

export type SortDirection = "ascending" | "descending";

/** A column as the engine sees it: numbers with NaN where missing, or text to collate. */
export type SortColumn =
  | { readonly kind: "number"; readonly values: ArrayLike<number> }
  | { readonly kind: "text"; readonly values: readonly string[] };

/** By which column rows are ordered, and which way. */
export interface SortKey {
  readonly column: SortColumn;
  readonly direction: SortDirection;
}

type Compare = (a: string, b: string) => number;

/**
 * Row numbers in the order of the keys, ties by row number. Missing (NaN, "") comes last in both directions (R9).
 *
 * @param compareText how names sort, e.g. `new Intl.Collator("vi").compare`
 * @example rowOrder(3, [{ column: { kind: "number", values: [2, NaN, 1] }, direction: "ascending" }], collate) // [2, 0, 1]
 */
export function rowOrder(rows: number, keys: readonly SortKey[], compareText: Compare): Uint32Array {
  const comparers = keys.map((key, at) => comparer(key, at, rows, compareText));
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
  at: number,
  rows: number,
  compareText: Compare,
): (a: number, b: number) => number {
  // texts of a later key are met in ties alone: few are ever collated
  if (column.kind === "text" && at > 0) return textComparer(column.values, direction, compareText);
  const values = valuesOf(column, rows, compareText);
  const sign = direction === "ascending" ? 1 : -1;
  return (a, b) => {
    const [x, y] = [values[a] ?? Number.NaN, values[b] ?? Number.NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return x === y ? 0 : x < y ? -sign : sign; // a difference of two infinities would be no order
  };
}

function textComparer(
  values: readonly string[],
  direction: SortDirection,
  compareText: Compare,
): (a: number, b: number) => number {
  const sign = direction === "ascending" ? 1 : -1;
  return (a, b) => {
    const [x, y] = [values[a] ?? "", values[b] ?? ""];
    if (x === "" || y === "") return Number(x === "") - Number(y === "");
    return sign * compareText(x, y);
  };
}

function valuesOf(column: SortColumn, rows: number, compareText: Compare): ArrayLike<number> {
  return column.kind === "number" ? column.values : textPositions(column.values, rows, compareText);
}

const placed = new WeakMap<readonly string[], { readonly by: Compare; readonly places: Float64Array }>();

/** Collating is slow, so each text is placed once and rows are compared by place; the places of a list are kept. */
function textPositions(values: readonly string[], rows: number, compareText: Compare): Float64Array {
  const known = placed.get(values);
  if (known?.by === compareText && known.places.length === rows) return known.places;
  const distinct = [...new Set(values)].sort(compareText);
  const place = new Map<string, number>();
  distinct.forEach((text, i) => {
    const before = distinct[i - 1];
    const level = before !== undefined && compareText(before, text) === 0 ? place.get(before) : undefined;
    place.set(text, level ?? i);
  });
  const places = Float64Array.from({ length: rows }, (_, row) => {
    const text = values[row] ?? "";
    return text === "" ? Number.NaN : (place.get(text) ?? Number.NaN);
  });
  placed.set(values, { by: compareText, places });
  return places;
}

/**
 * An order sorted anew by one key; rows that are level in it, and those without a figure at the end, keep the order that they
 * had. No row is compared with another: values are sorted as numbers and rows counted into their places.
 *
 * @example reorder(Uint32Array.of(2, 0, 1), { column: { kind: "number", values: [5, 5, NaN] }, direction: "ascending" }, collate) // [0, 1, 2]
 */
export function reorder(
  order: Uint32Array,
  { column, direction }: SortKey,
  compareText: Compare,
): Uint32Array {
  const values = valuesOf(
    column,
    order.reduce((most, row) => Math.max(most, row + 1), 0),
    compareText,
  );
  const levels = levelsOf(order, values);
  const place = (row: number): number => {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) return levels.length;
    const level = levelIn(levels, value);
    return direction === "ascending" ? level : levels.length - 1 - level;
  };
  const places = Uint32Array.from(order, place);
  const next = new Uint32Array(levels.length + 2);
  for (const at of places) next[at + 1] = (next[at + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  order.forEach((row, i) => {
    const at = places[i] ?? 0;
    sorted[next[at] ?? 0] = row;
    next[at] = (next[at] ?? 0) + 1;
  });
  return sorted;
}

/** The distinct values of the rows, ascending. */
function levelsOf(order: Uint32Array, values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(order, (row) => values[row] ?? Number.NaN).sort(); // NaN comes last
  let count = 0;
  let last = Number.NaN;
  for (const value of sorted) {
    if (value === last || Number.isNaN(value)) continue;
    sorted[count] = value;
    count += 1;
    last = value;
  }
  return sorted.subarray(0, count);
}

function levelIn(levels: Float64Array, value: number): number {
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of an order that pass, still in that order. */
export function filterRows(order: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  return order.filter((row) => passes(row));
}
