import { nearestUnit, unitByCode, unitByName } from "../model/find-units.js";
import type { ComponentTerm, Edition } from "../model/index-definition.js";
import type { Value } from "../model/observation.js";
import { resolveUnit } from "../model/succession.js";
import type { IsoDate } from "../model/text.js";
import { periodAt, unitName } from "../model/unit.js";
import type { UnitBook, UnitId, UnitSet } from "../model/unit.js";
import type { Heading } from "./header.js";
import type { Issue } from "./issue.js";
import { readNumber } from "./number.js";

export type Report = (
  code: Issue["code"],
  severity: Issue["severity"],
  column: string | undefined,
  value: string,
  expected?: string,
) => void;

/** Texts by which offices say that there is no score: kept as missing, without a fault. */
const NO_SCORE = new Set(["na", "n/a", "-", "–", "—", "…", "..."]);

/** The score of a cell; undefined (and reported) where the row cannot be kept. */
export function readScore(
  text: string,
  term: ComponentTerm,
  column: string,
  report: Report,
): Value | undefined {
  if (NO_SCORE.has(text.toLowerCase())) return { kind: "missing", why: "not-in-data" };
  if (text === "") {
    report("blank-score", "warning", column, text);
    return { kind: "missing", why: "not-in-data" };
  }
  const read = readNumber(text);
  if (!read) {
    report("unreadable-number", "warning", column, text);
    return { kind: "missing", why: "unreadable" };
  }
  if (term.max !== undefined && read.number > asPrinted(term.max, Math.max)) {
    report("above-maximum", "error", column, text, String(term.max));
    return undefined;
  }
  if (read.number < asPrinted(term.min ?? 0, Math.min)) {
    report("below-minimum", "error", column, text, String(term.min ?? 0));
    return undefined;
  }
  return { kind: "score", score: read.number };
}

/** An end of a scale that has no last digit (20/3) is printed rounded (6,67): that reading of it is let pass too. */
function asPrinted(end: number, outer: (a: number, b: number) => number): number {
  return outer(end, outer(Math.round(end * 100) / 100, Math.round(end * 10_000) / 10_000));
}

/** The rank of a cell: a number, none, or one that the publisher withholds (outside a published top n, R8). */
export function readRank(
  text: string,
  edition: Edition,
  book: UnitBook,
  column: string | undefined,
  report: Report,
): number | "withheld" | undefined {
  if (text === "" || NO_SCORE.has(text.toLowerCase())) return undefined;
  const size = book.sets.get(edition.unitSet)?.units.length ?? 0;
  const rank = Number(/^(\d{1,5})(?:\s*\/\s*\d+)?$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(rank)) report("unreadable-rank", "warning", column, text);
  else if (rank < 1 || rank > size) report("rank-out-of-range", "warning", column, text, String(size));
  else if (edition.regime.kind === "top-n" && rank > edition.regime.n) {
    report("rank-withheld", "warning", column, text, String(edition.regime.n));
    return "withheld";
  } else return rank;
  return undefined;
}

type UnitField = "unit_id" | "unit_name" | "unit_code";

/**
 * The unit that a row speaks of, resolved inside the edition's unit set (R1): by id, else by name, else by code; what else the
 * row says of it must agree. Undefined and reported where none fits or two are meant.
 */
export function readUnit(
  book: UnitBook,
  edition: Edition,
  cell: { readonly id: string; readonly code: string; readonly name: string },
  heading: Heading,
  report: Report,
): UnitId | undefined {
  const set = book.sets.get(edition.unitSet);
  const texts: readonly (readonly [UnitField, string])[] = [
    ["unit_id", cell.id],
    ["unit_name", cell.name],
    ["unit_code", cell.code],
  ];
  const told = texts.filter(([, text]) => text !== "");
  const [field, value] = told[0] ?? [
    heading.unit_name ? "unit_name" : heading.unit_id ? "unit_id" : "unit_code",
    "",
  ];
  const meant = (by: UnitField, text: string) =>
    set ? unitBy(book, set, by, text, edition.asOf) : undefined;
  const found = meant(field, value);
  if (set === undefined || found === undefined) {
    const old = set && unitsInstead(book, set, field, value, edition.asOf);
    const near =
      set && old === undefined ? nearestUnit(book, set, cell.name || value, edition.asOf) : undefined;
    const meantBy = old ?? (near === undefined ? undefined : [near]);
    const names = meantBy?.map((unit) => unitName(book, unit, edition.asOf, "vi")).join(", ");
    report(old ? "old-unit" : "unknown-unit", "error", heading[field]?.title, value, names);
    return undefined;
  }
  const code = codeOf(book, found, edition);
  // an unheard-of spelling beside a known id is no contradiction, nor is a code beside a unit that has none
  const agrees = (by: UnitField, text: string) =>
    (by === "unit_code" && code === undefined) ||
    (meant(by, text) ?? (by === "unit_name" ? found : undefined)) === found;
  const other = told.find(([by, text]) => !agrees(by, text));
  if (other === undefined) return found;
  const expected = other[0] === "unit_code" ? code : unitName(book, found, edition.asOf, "vi");
  report("unit-mismatch", "error", heading[other[0]]?.title, other[1], expected);
  return undefined;
}

/** A unit of another time (R4): what stands for it in this set. Undefined where no set of the book has it. */
function unitsInstead(
  book: UnitBook,
  set: UnitSet,
  by: UnitField,
  text: string,
  date: IsoDate,
): readonly UnitId[] | undefined {
  if (by === "unit_code") return undefined; // a code says which unit only within its own time (R1)
  for (const other of book.sets.values()) {
    const asked = other === set ? undefined : unitBy(book, other, by, text, date);
    const found = asked === undefined ? undefined : resolveUnit(book, set, asked);
    if (found?.kind === "successor") return [found.unit];
    if (found?.kind === "predecessors") return found.units;
  }
  return undefined;
}

function unitBy(
  book: UnitBook,
  set: UnitSet,
  by: UnitField,
  text: string,
  date: IsoDate,
): UnitId | undefined {
  if (by === "unit_name") return unitByName(book, set, text, date);
  return by === "unit_code" ? unitByCode(book, set, text, date) : unitById(set, text);
}

function unitById(set: UnitSet, id: string): UnitId | undefined {
  const known = ids.get(set) ?? new Set(set.units);
  ids.set(set, known);
  return known.has(id) ? id : undefined;
}

const ids = new WeakMap<UnitSet, ReadonlySet<UnitId>>();

function codeOf(book: UnitBook, id: UnitId, edition: Edition): string | undefined {
  const unit = book.units.get(id);
  return unit && periodAt(unit, edition.asOf).code;
}
