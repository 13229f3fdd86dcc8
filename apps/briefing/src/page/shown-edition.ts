import type { Dataset, EditionId } from "@chiso/core";
import { newestEdition } from "../data/newest-edition.js";
import type { NewestEdition } from "../data/newest-edition.js";
import type { State } from "../state/state.js";

/** The edition on show of the chosen index: as chosen, else the newest with a figure of the unit. */
export function shownEdition(state: State, data: Dataset | undefined): EditionId | undefined {
  if (state.edition !== undefined || !data) return state.edition;
  return newestEdition(data, state.unit, state.component)?.edition;
}

/**
 * The edition of a score card. The chosen index shows the chosen edition, so nothing is skipped there; any other shows the
 * newest that has a figure of the unit, and says why newer ones have none.
 */
export function cardEdition(state: State, data: Dataset): NewestEdition | undefined {
  const chosen = data.definition.id === state.index ? state.edition : undefined;
  return chosen === undefined
    ? newestEdition(data, state.unit)
    : { edition: chosen, skipped: [], found: true };
}
