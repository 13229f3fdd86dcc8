import type { IsoDate, Locale, UnitBook, UnitId } from "@chiso/core";
import { fold, matchesQuery, periodAt, predecessorsOf, spellingsOf, unitName } from "@chiso/core";

/** One line of the province picker: a unit of today, or one that went into it (R4). */
export interface PickerEntry {
  readonly unit: UnitId;
  readonly name: string;
  /** Folded, all that the unit answers to. */
  readonly spellings: readonly string[];
  /** Of a predecessor: the unit of today that it stands under, and the first day on which it was no more. */
  readonly into?: { readonly unit: UnitId; readonly name: string; readonly since: IsoDate };
  /** Of a unit of today: what it was merged of, and when. */
  readonly from?: { readonly names: readonly string[]; readonly since: IsoDate };
  /** The same unit under its name before: Huế, to 2024 Thừa Thiên Huế. */
  readonly formerly?: { readonly name: string; readonly since: IsoDate };
}

/** Late enough for every period that began. */
export const TODAY: IsoDate = "9999-12-31";

/**
 * All entries of the picker: units of today by name, each followed by its predecessors.
 *
 * @param compare order of names, e.g. `wordsOf("vi").format.compare`
 * @example pickerEntries(book, "34", "vi", compare).find((e) => e.unit === "ha-giang")?.into?.name // "Tuyên Quang"
 */
export function pickerEntries(
  book: UnitBook,
  latestSet: string,
  locale: Locale,
  compare: (a: string, b: string) => number,
): readonly PickerEntry[] {
  const byName = (a: PickerEntry, b: PickerEntry) => compare(a.name, b.name);
  const latest = (book.sets.get(latestSet)?.units ?? [])
    .map((unit) => latestEntry(book, unit, locale))
    .sort(byName);
  return latest.flatMap((entry) => [entry, ...predecessorEntries(book, entry, locale).sort(byName)]);
}

function latestEntry(book: UnitBook, unit: UnitId, locale: Locale): PickerEntry {
  const wholes = predecessorsOf(book, unit).filter((s) => s.whole);
  const since = wholes[0]?.date;
  const names = wholes.map((s) => unitName(book, s.predecessor, dayBefore(s.date), locale));
  const formerly = formerName(book, unit, locale);
  return {
    ...named(book, unit, TODAY, locale),
    ...(since === undefined ? {} : { from: { names, since } }),
    ...(formerly ? { formerly } : {}),
  };
}

/** Predecessors of all steps: Hà Tây stands under Hà Nội, as does whatever had gone into Hà Tây. */
function predecessorEntries(book: UnitBook, latest: PickerEntry, locale: Locale): PickerEntry[] {
  const found = new Map<UnitId, PickerEntry>();
  const queue: UnitId[] = [latest.unit];
  for (let unit = queue.shift(); unit !== undefined; unit = queue.shift()) {
    for (const { predecessor, date, whole } of predecessorsOf(book, unit)) {
      if (!whole || predecessor === latest.unit || found.has(predecessor)) continue;
      const into = { unit: latest.unit, name: latest.name, since: date };
      found.set(predecessor, { ...named(book, predecessor, dayBefore(date), locale), into });
      queue.push(predecessor);
    }
  }
  return [...found.values()];
}

function named(book: UnitBook, unit: UnitId, day: IsoDate, locale: Locale): PickerEntry {
  return { unit, name: unitName(book, unit, day, locale), spellings: spellingsOf(book, unit, day) };
}

function formerName(book: UnitBook, id: UnitId, locale: Locale): PickerEntry["formerly"] {
  const unit = book.units.get(id);
  if (!unit) return undefined;
  const now = periodAt(unit, TODAY);
  const last = unit.periods.findLast((period) => period.name[locale] !== now.name[locale]);
  const next = last && unit.periods[unit.periods.indexOf(last) + 1];
  return last && next && { name: last.name[locale], since: next.from };
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The entries that answer to what was typed, best first; a unit of today keeps its predecessors below it, and a
 * predecessor keeps it above. `first` is the place of the entry that Enter should take.
 *
 * @example searchEntries(entries, "ha giang") // { entries: [Tuyên Quang, Hà Giang], first: 1 }
 */
export function searchEntries(
  entries: readonly PickerEntry[],
  query: string,
): { readonly entries: readonly PickerEntry[]; readonly first: number } {
  const wanted = fold(query);
  if (wanted === "") return { entries, first: -1 };
  const ranked = groupsOf(entries)
    .map((group) => ({
      group: matching(group, query),
      best: Math.max(...group.map((e) => closeness(e, wanted, query))),
    }))
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best);
  const found = ranked.flatMap(({ group }) => group);
  const best = ranked[0]?.best ?? 0;
  return { entries: found, first: found.findIndex((entry) => closeness(entry, wanted, query) === best) };
}

/** Each unit of today with what stands under it. */
function groupsOf(entries: readonly PickerEntry[]): readonly (readonly PickerEntry[])[] {
  const groups: PickerEntry[][] = [];
  for (const entry of entries) {
    if (entry.into) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** All of a group whose unit of today matches; else that unit and the predecessors that match. */
function matching(group: readonly PickerEntry[], query: string): readonly PickerEntry[] {
  const [head] = group;
  if (head && matchesQuery(head.spellings, query)) return group;
  return group.filter((entry) => entry === head || matchesQuery(entry.spellings, query));
}

/** 3: this is its name; 2: another spelling of it; 1: a part of one. */
function closeness(entry: PickerEntry, wanted: string, query: string): 0 | 1 | 2 | 3 {
  const tight = wanted.replaceAll(" ", "");
  const same = (spelling: string | undefined) => spelling?.replaceAll(" ", "") === tight;
  if (same(entry.spellings[0])) return 3;
  if (entry.spellings.some(same)) return 2;
  return matchesQuery(entry.spellings, query) ? 1 : 0;
}
