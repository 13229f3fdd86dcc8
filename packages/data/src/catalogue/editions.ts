import type { Edition, EditionId } from "@chiso/core";

/** Editions of some years: set of the 63 and last day of the year, unless said otherwise. */
export function editionsOf(
  years: readonly EditionId[],
  common: Omit<Edition, "id" | "unitSet" | "asOf">,
  own: Partial<Pick<Edition, "unitSet" | "asOf" | "grouping">> = {},
): readonly Edition[] {
  return years.map((id) => ({ id, unitSet: "63", asOf: `${id}-12-31`, ...common, ...own }));
}

/** All years from the first to the last. */
export function years(from: EditionId, to: EditionId): readonly EditionId[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
