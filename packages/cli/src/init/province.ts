import { fold, nearestUnit, unitByName } from "@chiso/core";
import type { UnitId } from "@chiso/core";
import { book } from "@chiso/data";

/** Unit sets in which a province is looked for: that of the figures published so far first (R4). */
const SETS = [
  ["63", "2025-06-30"],
  ["34", "2025-07-01"],
] as const;

/** A province that was meant, or the one that was probably meant. */
export type FoundProvince =
  | {
      readonly kind: "found";
      readonly id: UnitId;
      readonly name: { readonly vi: string; readonly en: string };
    }
  | { readonly kind: "unknown"; readonly near: UnitId | undefined };

/**
 * A province by its id or its name, with or without diacritics, title and spaces; old names too.
 *
 * @example findProvince("tỉnh Sơn La") // { kind: "found", id: "son-la", … }
 */
export function findProvince(text: string): FoundProvince {
  for (const [key, date] of SETS) {
    const set = book.sets.get(key);
    if (!set) continue;
    const id = set.units.find((unit) => unit === text.trim()) ?? unitByName(book, set, text, date);
    const unit = id === undefined ? undefined : book.units.get(id);
    const period = unit?.periods.find(({ from, to }) => from <= date && (to === undefined || date <= to));
    if (id !== undefined && period) return { kind: "found", id, name: period.name };
  }
  const [[key, date]] = SETS;
  const set = book.sets.get(key);
  const near = set && fold(text) !== "" ? nearestUnit(book, set, text, date) : undefined;
  return { kind: "unknown", near };
}
