import { useState } from "react";

/** The same object as at the last render while its entries are the same; lists are compared item by item. */
export function useStable<T extends object>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || same(kept, value)) return kept;
  keep(value);
  return value;
}

function same(a: object, b: object): boolean {
  const [mine, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return mine.length === other.size && mine.every(([key, value]) => alike(value, other.get(key)));
}

function alike(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
  return Object.is(a, b);
}
