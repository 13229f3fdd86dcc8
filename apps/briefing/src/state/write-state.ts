import { DEFAULT_STATE, STATE_KEYS } from "./state.js";
import type { State } from "./state.js";

/**
 * The address of a state: unit and index always, all else only where it differs from the default, in a fixed order.
 * `readState` of it gives the state back.
 *
 * @example writeState({ unit: "son-la", index: "par", edition: 2020, by: "rank", lang: "vi" }) // "?unit=son-la&index=par&edition=2020&by=rank"
 */
export function writeState(state: State): string {
  const params = new URLSearchParams();
  for (const key of STATE_KEYS) {
    const value = state[key];
    if (value === undefined) continue;
    if (key !== "unit" && key !== "index" && value === DEFAULT_STATE[key]) continue;
    params.set(key, String(value));
  }
  return `?${params}`;
}
