import type { IsoDate } from "./text.js";
import type { Succession, UnitBook, UnitId, UnitSet } from "./unit.js";

/** What a unit became: the lines that lead to another id. */
export function successorsOf(book: UnitBook, unit: UnitId): readonly Succession[] {
  return book.successions.filter((s) => s.predecessor === unit && s.successor !== unit);
}

/** What a unit was made of: the lines that come from another id. */
export function predecessorsOf(book: UnitBook, unit: UnitId): readonly Succession[] {
  return book.successions.filter((s) => s.successor === unit && s.predecessor !== unit);
}

/** Days on which a unit took in others while keeping its id (Hà Nội, 2008): it is another unit from then on (R3). */
export function mergerDates(book: UnitBook, unit: UnitId): readonly IsoDate[] {
  const dates = book.successions
    .filter((s) => s.successor === unit && s.predecessor !== unit && s.kind === "merged")
    .map((s) => s.date);
  return [...new Set(dates)].sort();
}

/** What an id stands for within a unit set: the answer of `resolveUnit` (R4). */
export type Resolution =
  | { readonly kind: "same"; readonly unit: UnitId }
  /** The id is of another time: these stand for it in the set, and the reader is told (R4). */
  | { readonly kind: "successor"; readonly unit: UnitId; readonly asked: UnitId }
  | { readonly kind: "predecessors"; readonly units: readonly UnitId[]; readonly asked: UnitId }
  | { readonly kind: "unknown"; readonly asked: string };

/**
 * A unit id within the unit set of an edition (R4): itself where the set has it, else its successor, else its predecessors.
 *
 * @example resolveUnit(book, set34, "ha-giang") // { kind: "successor", unit: "tuyen-quang-2025", asked: "ha-giang" }
 */
export function resolveUnit(book: UnitBook, set: UnitSet, asked: UnitId): Resolution {
  if (set.units.includes(asked)) return { kind: "same", unit: asked };
  if (!book.units.has(asked)) return { kind: "unknown", asked };
  const later = follow(asked, (id) =>
    successorsOf(book, id)
      .filter((s) => s.whole)
      .map((s) => s.successor),
  );
  const heir = later.find((id) => set.units.includes(id));
  if (heir !== undefined) return { kind: "successor", unit: heir, asked };
  const earlier = follow(asked, (id) =>
    predecessorsOf(book, id)
      .filter((s) => s.whole)
      .map((s) => s.predecessor),
  );
  const units = earlier.filter((id) => set.units.includes(id));
  return units.length > 0 ? { kind: "predecessors", units, asked } : { kind: "unknown", asked };
}

/** All ids reached step by step, nearest first, each once. */
function follow(start: UnitId, step: (id: UnitId) => readonly UnitId[]): readonly UnitId[] {
  const reached: UnitId[] = [];
  const queue = [...step(start)];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === start || reached.includes(next)) continue;
    reached.push(next);
    queue.push(...step(next));
  }
  return reached;
}
