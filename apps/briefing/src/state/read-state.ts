import type { ComponentId, EditionId, IndexDefinition, UnitId } from "@chiso/core";
import { editionOf, nearestUnit, termOf } from "@chiso/core";
import type { Catalogue } from "./catalogue.js";
import { SECTION_IDS } from "../sections/section-ids.js";
import {
  DEFAULT_STATE,
  DENSITIES,
  LOCALES,
  MEASURES,
  PAGES,
  PEERS_BY,
  SPANS,
  STATE_KEYS,
  THEMES,
} from "./state.js";
import { SORT_COLUMNS } from "./table-view.js";
import type { State, StateKey, StateNotice } from "./state.js";

export interface ReadState {
  readonly state: State;
  readonly notices: readonly StateNotice[];
}

/**
 * The state that an address asks for. Never throws: what it does not know it says in a notice and leaves at its default.
 *
 * @param search the query of the address, with or without `?`
 * @example readState("?unit=xyz", catalogue).notices // [{ kind: "unknown-unit", asked: "xyz" }]
 */
export function readState(search: string, catalogue: Catalogue): ReadState {
  const notices: StateNotice[] = [];
  const asked = askedOf(search, notices);
  const unit = readUnit(asked.get("unit"), "unknown-unit", catalogue, notices) ?? DEFAULT_STATE.unit;
  const definition = readIndex(asked.get("index"), catalogue, notices);
  const index = definition?.id ?? DEFAULT_STATE.index;
  const edition = readEdition(asked.get("edition"), definition, notices);
  const component = readComponent(asked.get("component"), edition, definition, notices);
  const compare = readCompare(asked.get("compare"), unit, catalogue, notices);
  const oneOf = <T extends string>(key: StateKey, known: readonly T[]) =>
    readOneOf(asked.get(key), key, known, notices);
  const sort = oneOf("sort", sortsOf(definition));
  const region = oneOf("region", [...catalogue.book.regions.keys()]);
  const q = readable(asked.get("q") ?? "");
  const page = oneOf("page", PAGES) ?? DEFAULT_STATE.page;
  const slide = oneOf("slide", SECTION_IDS);
  const body = oneOf("body", bodiesOf(catalogue, unit));
  const peers = oneOf("peers", PEERS_BY);
  const span = oneOf("span", SPANS);
  const theme = oneOf("theme", THEMES);
  const density = oneOf("density", DENSITIES);
  const state: State = {
    unit,
    index,
    ...(edition === undefined ? {} : { edition }),
    ...(component === undefined ? {} : { component }),
    by: oneOf("by", MEASURES) ?? DEFAULT_STATE.by,
    ...(compare === undefined ? {} : { compare }),
    ...(peers === undefined ? {} : { peers }),
    ...(sort === undefined ? {} : { sort }),
    ...(region === undefined ? {} : { region }),
    ...(q === "" ? {} : { q }),
    lang: oneOf("lang", LOCALES) ?? DEFAULT_STATE.lang,
    page,
    ...(slide === undefined ? {} : { slide }),
    ...(body === undefined ? {} : { body }),
    ...(span === undefined ? {} : { span }),
    ...(theme === undefined ? {} : { theme }),
    ...(density === undefined ? {} : { density }),
  };
  return { state, notices };
}

/** First value of each known key; empty values count as not given. Keys of others (`utm_source`, `__proto__`) are left alone. */
function askedOf(search: string, notices: StateNotice[]): ReadonlyMap<StateKey, string> {
  const params = new URLSearchParams(search);
  const asked = new Map<StateKey, string>();
  for (const key of STATE_KEYS) {
    const values = params.getAll(key).filter((value) => value.trim() !== "");
    const first = values[0];
    if (first === undefined) continue;
    asked.set(key, first.trim());
    if (new Set(values).size > 1) notices.push({ kind: "repeated", key });
  }
  return asked;
}

function readUnit(
  asked: string | undefined,
  kind: "unknown-unit" | "unknown-compare",
  catalogue: Catalogue,
  notices: StateNotice[],
): UnitId | undefined {
  if (asked === undefined || isProvince(catalogue, asked)) return asked;
  const set = catalogue.book.sets.get(catalogue.latestSet);
  const near = set && nearestUnit(catalogue.book, set, readable(asked), "9999-12-31");
  notices.push({ kind, asked: readable(asked), ...(near === undefined ? {} : { nearest: near }) });
  return undefined;
}

/** Departments and districts are units of the book too, but no page is theirs yet. */
function isProvince(catalogue: Catalogue, id: string): boolean {
  const kind = catalogue.book.units.get(id)?.periods[0]?.kind;
  return kind === "province" || kind === "municipality";
}

function readIndex(
  asked: string | undefined,
  catalogue: Catalogue,
  notices: StateNotice[],
): IndexDefinition | undefined {
  const known = asked === undefined ? undefined : catalogue.definitions.get(asked);
  if (asked !== undefined && !known) notices.push({ kind: "unknown-index", asked: readable(asked) });
  return known ?? catalogue.definitions.get(DEFAULT_STATE.index);
}

function readEdition(
  asked: string | undefined,
  definition: IndexDefinition | undefined,
  notices: StateNotice[],
): EditionId | undefined {
  if (asked === undefined || !definition) return undefined;
  const edition = /^\d{4}$/.test(asked) ? editionOf(definition, Number(asked)) : undefined;
  if (!edition) notices.push({ kind: "unknown-edition", asked: readable(asked), index: definition.id });
  return edition?.id;
}

/** A component must be one of the edition, or of some edition where none is asked for. The whole index is no component. */
function readComponent(
  asked: string | undefined,
  edition: EditionId | undefined,
  definition: IndexDefinition | undefined,
  notices: StateNotice[],
): ComponentId | undefined {
  if (asked === undefined || !definition || asked === definition.overall) return undefined;
  const known =
    edition === undefined
      ? definition.terms.some((term) => term.component === asked)
      : termOf(definition, asked, edition) !== undefined;
  if (known) return asked;
  const at = edition === undefined ? {} : { edition };
  notices.push({ kind: "unknown-component", asked: readable(asked), index: definition.id, ...at });
  return undefined;
}

function readCompare(
  asked: string | undefined,
  unit: UnitId,
  catalogue: Catalogue,
  notices: StateNotice[],
): UnitId | undefined {
  const compare = readUnit(asked, "unknown-compare", catalogue, notices);
  if (compare !== unit) return compare;
  notices.push({ kind: "same-unit", unit });
  return undefined;
}

/** Departments and districts of a province: their ids begin with its own. */
function bodiesOf(catalogue: Catalogue, unit: UnitId): readonly UnitId[] {
  return [...catalogue.book.units.keys()].filter((id) => id.startsWith(`${unit}.`));
}

/** Both directions of every column that the ranking of an index may have; by rank upwards is the default and is not written. */
function sortsOf(definition: IndexDefinition | undefined): readonly string[] {
  const columns = [...SORT_COLUMNS, ...(definition?.components.map(({ id }) => id) ?? [])];
  return columns.flatMap((column) => (column === "rank" ? ["-rank"] : [column, `-${column}`]));
}

function readOneOf<T extends string>(
  asked: string | undefined,
  key: StateKey,
  known: readonly T[],
  notices: StateNotice[],
): T | undefined {
  const found = known.find((value) => value === asked);
  if (asked !== undefined && found === undefined)
    notices.push({ kind: "unknown-value", key, asked: readable(asked) });
  return found;
}

/** What a stranger wrote into an address, fit to be quoted: no control or direction characters, and short. */
function readable(text: string): string {
  const clean = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").trim();
  const letters = [...clean];
  return letters.length <= 40 ? clean : `${letters.slice(0, 39).join("")}…`;
}
