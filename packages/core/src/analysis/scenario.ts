import type { ComponentId, EditionId, IndexId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import type { Ceiling, Moves, WhatIfGround } from "./what-if.js";

/** Assumptions and moves of a what-if: what is kept, compared and shared. */
export interface Scenario {
  readonly name?: string;
  /** New scores of some components. */
  readonly moves: Moves;
  /** Components that stay as they are. */
  readonly locked: readonly ComponentId[];
  readonly ceiling: Ceiling;
  /** Components that go no further than this, in their own points, whatever the ceiling. */
  readonly caps?: Moves;
  /** The rank that is aimed at. */
  readonly rank?: number;
}

/** Scenarios of one unit in one edition. */
export interface SharedScenarios {
  readonly index: IndexId;
  readonly unit: UnitId;
  readonly edition: EditionId;
  readonly scenarios: readonly Scenario[];
}

/** What of a link was not understood and is left out. */
export interface ScenarioFault {
  readonly code: "too-long" | "too-many" | "no-subject" | "unreadable";
  readonly found: string;
}

/** Scenarios read from an address: what could be read, beside what could not. */
export interface ReadScenarios {
  readonly shared?: SharedScenarios;
  readonly faults: readonly ScenarioFault[];
}

const LENGTH = 4000;
const SCENARIOS = 8;
const NAME = 80;
const ID = /^[A-Za-z][\w.-]{0,63}$/;
const NUMBER = /^-?\d{1,6}(?:\.\d{1,12})?$/;
const YEAR = /^\d{4}$/;
const RANK = /^[1-9]\d{0,5}$/;
/** Ids that would be found on any object. */
const UNSAFE: readonly string[] = ["constructor", "prototype"];

/**
 * Scenarios as the query of an address, without the question mark: the same ones are read from it again.
 *
 * @example scenarioToQuery({ index: "pci", unit: "son-la", edition: 2016, scenarios: [{ moves: { PCI_08: 7.1 }, locked: [], ceiling: "best" }] })
 * // "index=pci&unit=son-la&edition=2016&s=PCI_08:7.1"
 */
export function scenarioToQuery({ index, unit, edition, scenarios }: SharedScenarios): string {
  const subject = [`index=${index}`, `unit=${unit}`, `edition=${edition}`];
  return [...subject, ...scenarios.slice(0, SCENARIOS).map((one) => `s=${writeScenario(one)}`)].join("&");
}

/**
 * A scenario as one text, as it stands in a link: name, ceiling, rank aimed at, what is kept as it is, caps and moves.
 *
 * @example writeScenario({ rank: 20, moves: { PCI_08: 7.1 }, locked: ["PCI_01"], caps: { PCI_05: 8 }, ceiling: "best" })
 * // "@20;!PCI_01;~PCI_05:8;PCI_08:7.1"
 */
export function writeScenario({ name = "", moves, locked, ceiling, caps = {}, rank }: Scenario): string {
  return [
    ...(name === "" ? [] : [`'${encodeURIComponent(cleaned(name))}`]),
    ...(ceiling === "maximum" ? ["max"] : []),
    ...(rank === undefined ? [] : [`@${rank}`]),
    ...locked.map((id) => `!${id}`),
    ...Object.entries(caps).map(([id, to]) => `~${id}:${short(to)}`),
    ...Object.entries(moves).map(([id, to]) => `${id}:${short(to)}`),
  ].join(";");
}

/** As many decimals as a move needs and no more: a link is read aloud, too. */
function short(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}

/** Reads the query of an address. What is not understood is told, never thrown; parameters of the page are left alone. */
export function scenarioFromQuery(query: string): ReadScenarios {
  if (query.length > LENGTH) return { faults: [{ code: "too-long", found: String(query.length) }] };
  const faults: ScenarioFault[] = [];
  const fields = query
    .replace(/^\?/, "")
    .split("&")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  const one = (name: string) => fields.find(([key]) => key === name)?.[1] ?? "";
  const [index, unit, edition] = [one("index"), one("unit"), one("edition")];
  if (!isId(index) || !isId(unit) || !YEAR.test(edition))
    return {
      faults: [{ code: "no-subject", found: [index, unit, edition].join(" ").trim().slice(0, NAME) }],
    };
  const texts = fields.filter(([key]) => key === "s").map(([, text]) => text);
  if (texts.length > SCENARIOS) faults.push({ code: "too-many", found: String(texts.length) });
  const read = texts.slice(0, SCENARIOS).map(readScenario);
  for (const { faults: some } of read) faults.push(...some);
  const scenarios = read.map(({ scenario }) => scenario);
  return { shared: { index, unit, edition: Number(edition), scenarios }, faults };
}

function isId(text: string): boolean {
  return ID.test(text) && !UNSAFE.includes(text);
}

/** What of one scenario's text was read, and what was not. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly faults: readonly ScenarioFault[];
}

/** Reads what `writeScenario` writes; what is not understood is left out and told, never thrown. */
export function readScenario(text: string): ReadScenario {
  const faults: ScenarioFault[] = [];
  const moves: Record<ComponentId, number> = {};
  const caps: Record<ComponentId, number> = {};
  const locked: ComponentId[] = [];
  const more: { name?: string; rank?: number } = {};
  let ceiling: Ceiling = "best";
  for (const part of text.split(";").filter((one) => one !== "")) {
    const [id = "", to = ""] = part.split(":");
    const cap = /^(?:~|%7E)([^:]*):(.*)$/i.exec(part);
    // an address bar may write the first character of a part in its own way
    const plain = decoded(part);
    const [sign, rest] = [plain?.[0], plain?.slice(1)];
    if (part === "max") ceiling = "maximum";
    else if (sign === "@" && RANK.test(rest ?? "")) more.rank = Number(rest);
    else if (sign === "!" && isId(rest ?? "")) locked.push(rest ?? "");
    else if (sign === "'" && rest !== undefined) more.name = cleaned(rest);
    else if (isId(cap?.[1] ?? "") && NUMBER.test(cap?.[2] ?? "")) caps[cap?.[1] ?? ""] = Number(cap?.[2]);
    else if (isId(id) && NUMBER.test(to)) moves[id] = Number(to);
    else faults.push({ code: "unreadable", found: part.slice(0, NAME) });
  }
  const capped = Object.keys(caps).length > 0 ? { caps } : {};
  return { scenario: { ...more, moves, locked: [...new Set(locked)], ceiling, ...capped }, faults };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A name as it may be shown: no control, no change of direction, no half of a letter, not longer than a line. */
function cleaned(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "");
  return Array.from(shown).slice(0, NAME).join("");
}

/**
 * The moves of a scenario that hold on a ground: of its free components, between the two ends of what each may reach. What is
 * left out or was cut is named, so that a page says so.
 */
export function fitMoves(
  { levers }: WhatIfGround,
  moves: Moves,
  lowest: (component: ComponentId) => number,
): { readonly moves: Moves; readonly changed: readonly ComponentId[] } {
  const fitted: Record<ComponentId, number> = {};
  const changed: ComponentId[] = [];
  for (const [component, to] of Object.entries(moves)) {
    const lever = levers.find((one) => one.component === component);
    if (!lever?.free || !Number.isFinite(to)) {
      changed.push(component);
      continue;
    }
    const [low, high] = [lowest(component), lever.ceiling].toSorted((a, b) => a - b);
    fitted[component] = Math.min(Math.max(to, low ?? to), high ?? to);
    if (fitted[component] !== to) changed.push(component);
  }
  return { moves: fitted, changed };
}
