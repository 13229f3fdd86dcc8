import type { State } from "./state.js";

/** What is to be different; `undefined` takes a choice back. */
export type StateChange = { readonly [K in keyof State]?: State[K] | undefined };

/**
 * The state after a choice. Another index starts anew at its newest edition and at its total, because years and components
 * of one index mean nothing in another; a body is of one province; nobody is compared with himself.
 *
 * @example changeState({ unit: "son-la", index: "par", edition: 2020, by: "rank", lang: "vi" }, { index: "papi" })
 * // { unit: "son-la", index: "papi", by: "rank", lang: "vi" }
 */
export function changeState(state: State, change: StateChange): State {
  const otherIndex = change.index !== undefined && change.index !== state.index;
  const ofIndex: State = otherIndex ? without(state, "edition", "component", "sort", "region", "q") : state;
  const otherUnit = change.unit !== undefined && change.unit !== state.unit;
  const base = otherUnit ? without(ofIndex, "body") : ofIndex;
  const merged: { -readonly [K in keyof State]?: State[K] | undefined } = { ...base, ...change };
  if (merged.compare === merged.unit) delete merged.compare;
  const {
    unit = state.unit,
    index = state.index,
    by = state.by,
    lang = state.lang,
    page = state.page,
  } = merged;
  return { unit, index, by, lang, page, ...defined(merged) };
}

type Optional =
  | "edition"
  | "component"
  | "compare"
  | "peers"
  | "sort"
  | "region"
  | "q"
  | "slide"
  | "body"
  | "span"
  | "theme"
  | "density";

function without(state: State, ...keys: readonly Optional[]): State {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
}

function defined(optional: { readonly [K in Optional]?: State[K] | undefined }): Pick<State, Optional> {
  const { edition, component, compare, peers, sort, region, q, slide, body, span, theme, density } = optional;
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(component === undefined ? {} : { component }),
    ...(compare === undefined ? {} : { compare }),
    ...(peers === undefined ? {} : { peers }),
    ...(sort === undefined ? {} : { sort }),
    ...(region === undefined ? {} : { region }),
    ...(q === undefined ? {} : { q }),
    ...(slide === undefined ? {} : { slide }),
    ...(body === undefined ? {} : { body }),
    ...(span === undefined ? {} : { span }),
    ...(theme === undefined ? {} : { theme }),
    ...(density === undefined ? {} : { density }),
  };
}
