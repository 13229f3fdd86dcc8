import { fold } from "@chiso/core";
import type { StateChange } from "../state/change-state.js";

/** What a line of the search leads to. */
export type FoundKind = "unit" | "index" | "component" | "page" | "body";

/** One thing of the page that can be looked for. */
export interface Findable {
  readonly key: string;
  readonly kind: FoundKind;
  readonly name: string;
  /** Where it belongs: region, index, province. */
  readonly note: string;
  /** Folded, all that it answers to; the first is its name. */
  readonly spellings: readonly string[];
  readonly change: StateChange;
}

/**
 * What answers to a query, best first: a name that begins with these words, then one that begins so, then a word that does, then any that holds it. Words may come
 * in any order, with or without diacritics. Equals keep the order given.
 *
 * @param most how many lines at most
 * @example findAll(all, "lao động", 8)[0]?.name // "Đào tạo lao động"
 */
export function findAll(all: readonly Findable[], query: string, most: number): readonly Findable[] {
  const wanted = fold(query).trim();
  if (wanted === "") return [];
  const words = wanted.split(/\s+/);
  const scored = all.flatMap((one) => {
    const score = Math.max(...one.spellings.map((spelling) => closeness(spelling, wanted, words)));
    return score > 0 ? [{ one, score }] : [];
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

function closeness(spelling: string, wanted: string, words: readonly string[]): number {
  if (spelling === wanted) return 5;
  if (spelling.startsWith(`${wanted} `)) return 4;
  if (spelling.startsWith(wanted)) return 3;
  if (!words.every((word) => spelling.includes(word))) return 0;
  return words.every((word) => ` ${spelling}`.includes(` ${word}`)) ? 2 : 1;
}
