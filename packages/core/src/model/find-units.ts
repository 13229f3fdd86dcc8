import { editDistance } from "./edit-distance.js";
import type { IsoDate } from "./text.js";
import type { UnitBook, UnitId, UnitSet } from "./unit.js";
import { periodAt } from "./unit.js";

/**
 * Text for matching: no diacritics, `đ` as `d`, small letters, runs of anything else as one space (R4).
 *
 * @example fold("TT-Huế") // "tt hue"
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** All folded spellings of a unit, over all its periods; the first is its name on the day. */
export function spellingsOf(book: UnitBook, id: UnitId, date: IsoDate): readonly string[] {
  const unit = book.units.get(id);
  if (!unit) return [fold(id)];
  const now = periodAt(unit, date).name;
  const all = unit.periods.flatMap((p) => [p.name.vi, p.name.en, p.fullName, ...p.aliases]);
  return [...new Set([now.vi, ...all].map(fold))];
}

/**
 * Does a unit answer to what was typed? Folded, anywhere at the start of a word, old names and other spellings included;
 * also typed without spaces (`danang`).
 *
 * @example matchesQuery(spellingsOf(book, "da-nang", "2024-12-31"), "da nang") // true
 */
export function matchesQuery(spellings: readonly string[], query: string): boolean {
  return searchFor(query)(searchText(spellings));
}

/**
 * Spellings as one text to search in: made once for each of many units.
 *
 * @example searchText(["da nang"]) // " da nang\n|danang\n"
 */
export function searchText(spellings: readonly string[]): string {
  return spellings.map((spelling) => ` ${spelling}\n|${spelling.replaceAll(" ", "")}\n`).join("");
}

/**
 * What was typed as a test of search texts; folded once for all of them.
 *
 * @example texts.filter(searchFor("Đà Nẵng"))
 */
export function searchFor(query: string): (text: string) => boolean {
  const wanted = fold(query);
  if (wanted === "") return () => true;
  const [word, tight] = [` ${wanted}`, `|${wanted.replaceAll(" ", "")}`];
  return (text) => text.includes(word) || text.includes(tight);
}

/**
 * The unit of a set that a published text means by a name (R1: only inside one set), or undefined where none or more than
 * one does.
 *
 * @example unitByName(book, set63, "BRVT", "2020-12-31") // "ba-ria-vung-tau"
 */
export function unitByName(book: UnitBook, set: UnitSet, name: string, date: IsoDate): UnitId | undefined {
  return directoryOf(book, set, date).byName.get(withoutTitle(fold(name)));
}

/** The unit of a set that has a GSO code on a day; `1` reads as `01`. */
export function unitByCode(book: UnitBook, set: UnitSet, code: string, date: IsoDate): UnitId | undefined {
  return directoryOf(book, set, date).byCode.get(code.padStart(2, "0"));
}

interface Directory {
  /** Without entry, or undefined where two units answer to the name. */
  readonly byName: ReadonlyMap<string, UnitId | undefined>;
  readonly byCode: ReadonlyMap<string, UnitId | undefined>;
  readonly spellings: readonly { readonly unit: UnitId; readonly spelling: string }[];
}

// a book never changes, and a file asks for the same few sets with every row
const directories = new WeakMap<UnitBook, WeakMap<UnitSet, Map<IsoDate, Directory>>>();

function directoryOf(book: UnitBook, set: UnitSet, date: IsoDate): Directory {
  const ofBook = directories.get(book) ?? new WeakMap<UnitSet, Map<IsoDate, Directory>>();
  directories.set(book, ofBook);
  const ofSet = ofBook.get(set) ?? new Map<IsoDate, Directory>();
  ofBook.set(set, ofSet);
  const known = ofSet.get(date) ?? makeDirectory(book, set, date);
  ofSet.set(date, known);
  return known;
}

function makeDirectory(book: UnitBook, set: UnitSet, date: IsoDate): Directory {
  const spellings = set.units.flatMap((unit) =>
    spellingsOf(book, unit, date).map((spelling) => ({ unit, spelling })),
  );
  const codes = set.units.flatMap((id) => {
    const unit = book.units.get(id);
    const code = unit && periodAt(unit, date).code;
    return code === undefined ? [] : [[code, id] as const];
  });
  return {
    spellings,
    byName: onlyOnce(spellings.map(({ unit, spelling }) => [withoutTitle(spelling), unit] as const)),
    byCode: onlyOnce(codes),
  };
}

/** Key to unit; undefined where two units have the key. */
function onlyOnce(pairs: readonly (readonly [string, UnitId])[]): Map<string, UnitId | undefined> {
  const found = new Map<string, UnitId | undefined>();
  for (const [key, unit] of pairs)
    found.set(key, found.has(key) && found.get(key) !== unit ? undefined : unit);
  return found;
}

function withoutTitle(folded: string): string {
  return folded.replace(/^(tinh|thanh pho|tp) /, "").replaceAll(" ", "");
}

/** The unit of a set whose spelling is nearest to a name, for a remedy; undefined where none is near (more than a third differs). */
export function nearestUnit(book: UnitBook, set: UnitSet, name: string, date: IsoDate): UnitId | undefined {
  const wanted = fold(name);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: UnitId | undefined;
  for (const { unit, spelling } of directoryOf(book, set, date).spellings) {
    // from here on only a nearer one is of interest
    const distance = editDistance(wanted, spelling, limit);
    if (distance > limit) continue;
    best = unit;
    limit = distance - 1;
  }
  return best;
}
