import type { Region, Succession, Unit, UnitBook, UnitKind, UnitPeriod, UnitSet } from "@chiso/core";
import { periodRows, regionRows, setRows, successionRows } from "../generated/units.js";
import { sonLaBodies, sonLaSets } from "./son-la-bodies.js";

function readUnits(): readonly Unit[] {
  const units = new Map<string, { id: string; periods: UnitPeriod[]; population2019?: number }>();
  for (const row of periodRows) {
    const [
      id = "",
      from = "",
      to = "",
      code = "",
      vi = "",
      en = "",
      fullName = "",
      kind = "",
      region = "",
      people = "",
      aliases = "",
    ] = row.split("\t");
    const unit = units.get(id) ?? { id, periods: [] };
    units.set(id, unit);
    if (people !== "") unit.population2019 = Number(people);
    unit.periods.push({
      from,
      ...(to === "" ? {} : { to }),
      code,
      name: { vi, en },
      fullName,
      kind: provinceKind(kind),
      region,
      aliases: aliases === "" ? [] : aliases.split("|"),
    });
  }
  return [...units.values()];
}

function provinceKind(kind: string): UnitKind {
  return kind === "municipality" ? "municipality" : "province";
}

function readSets(): readonly UnitSet[] {
  return setRows.map((row) => {
    const [id = "", ...units] = row.split("\t");
    return { id, units };
  });
}

function readRegions(): readonly Region[] {
  return regionRows.map((row) => {
    const [id = "", vi = "", en = "", order = ""] = row.split("\t");
    return { id, name: { vi, en }, order: Number(order) };
  });
}

function readSuccessions(): readonly Succession[] {
  return successionRows.map((row) => {
    const [predecessor = "", successor = "", date = "", kind = "", share = "", basis = ""] = row.split("\t");
    return { predecessor, successor, date, kind: successionKind(kind), whole: share === "whole", basis };
  });
}

function successionKind(kind: string): Succession["kind"] {
  if (kind === "merged" || kind === "split" || kind === "renamed" || kind === "unchanged") return kind;
  throw new Error(`Unit successions: unknown kind ${kind}.`);
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/**
 * All units that the catalogue speaks of: the 34 provinces since 2025-07-01, the 63 before, Hà Tây, the bodies of Sơn La.
 * Sets: `34`, `63`, `64` (with Hà Tây, to 2008), `42` (PCI 2005), `son-la-departments`, `son-la-districts`.
 *
 * @example book.sets.get("63")?.units.includes("son-la") // true
 */
export const book: UnitBook = {
  units: byId([...readUnits(), ...sonLaBodies]),
  sets: byId([...readSets(), ...sonLaSets]),
  regions: byId(readRegions()),
  successions: readSuccessions(),
};
