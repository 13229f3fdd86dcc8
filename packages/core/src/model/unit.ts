import type { IsoDate, Locale, Text } from "./text.js";

/** Identity of a unit (`son-la`, `phu-tho-2025`). Codes and names are attributes valid in a period (R1). */
export type UnitId = string;
/** Identity of a unit set: `63` to 30 June 2025, `34` since. */
export type UnitSetId = string;
/** Identity of a region: `tdmnpb-63`. */
export type RegionId = string;

/** What a unit is in the administration. */
export type UnitKind = "province" | "municipality" | "department" | "district" | "commune";

/** What a unit was called, and where it stood, between two days (both inclusive). */
export interface UnitPeriod {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** GSO code; says which province only together with the period. */
  readonly code?: string;
  readonly name: Text;
  /** Full official name in Vietnamese, as "Tỉnh Sơn La". */
  readonly fullName: string;
  readonly kind: UnitKind;
  readonly region?: RegionId;
  /** Other spellings met in published texts. */
  readonly aliases: readonly string[];
}

/** A province, or a body inside one, through all its names and codes (R1). */
export interface Unit {
  readonly id: UnitId;
  /** In order of time; at least one. */
  readonly periods: readonly UnitPeriod[];
  /** Census of 2019-04-01, persons; the weight of a re-based value (R3). */
  readonly population2019?: number;
}

/** The units that an edition covers, in the order of their codes (R2). */
export interface UnitSet {
  readonly id: UnitSetId;
  readonly units: readonly UnitId[];
}

/** A region of units, as its period names it. */
export interface Region {
  readonly id: RegionId;
  readonly name: Text;
  readonly order: number;
}

/** One line of who became what. A merged unit has no past of its own (R3). */
export interface Succession {
  readonly predecessor: UnitId;
  readonly successor: UnitId;
  readonly date: IsoDate;
  readonly kind: "unchanged" | "merged" | "split" | "renamed";
  /** False where only a part of the predecessor went over. */
  readonly whole: boolean;
  /** Legal basis, in Vietnamese. */
  readonly basis: string;
}

/** All units, regions and successions that a data set may refer to. */
export interface UnitBook {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly sets: ReadonlyMap<UnitSetId, UnitSet>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly successions: readonly Succession[];
}

/**
 * The period of a unit that holds on a day; before its first period the first, after its last the last.
 *
 * @example periodAt(hue, "2020-12-31").name.vi // "Thừa Thiên Huế"
 */
export function periodAt(unit: Unit, date: IsoDate): UnitPeriod {
  let found = unit.periods[0];
  if (!found) throw new Error(`Unit ${unit.id} has no period: every unit needs at least one.`);
  for (const period of unit.periods) if (period.from <= date) found = period;
  return found;
}

/** Name of a unit on a day; an id that is not in the book is its own name, so that nothing is lost from sight. */
export function unitName(book: UnitBook, id: UnitId, date: IsoDate, locale: Locale): string {
  const unit = book.units.get(id);
  return unit ? periodAt(unit, date).name[locale] : id;
}

/** Region of a unit on a day, or undefined where it has none. */
export function regionOf(book: UnitBook, id: UnitId, date: IsoDate): Region | undefined {
  const unit = book.units.get(id);
  const region = unit && periodAt(unit, date).region;
  return region === undefined ? undefined : book.regions.get(region);
}
