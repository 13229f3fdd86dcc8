import type { EditionId, IndexDefinition, UnitId } from "@chiso/core";
import { unitName } from "@chiso/core";
import type { Words } from "@chiso/react";
import { wordsOf } from "@chiso/react";
import type { AppMessages } from "../messages/messages.js";
import { appMessages } from "../messages/messages.js";
import { pickerEntries, TODAY } from "../picker/entries.js";
import type { PickerEntry } from "../picker/entries.js";
import { goTo, noteIn } from "../state/address.js";
import type { Catalogue } from "../state/catalogue.js";
import { changeState } from "../state/change-state.js";
import type { StateChange } from "../state/change-state.js";
import type { State } from "../state/state.js";
import { writeState } from "../state/write-state.js";

/** What every part of the page is given: the state, the words for it, and the one way to change it. */
export interface View {
  readonly state: State;
  readonly catalogue: Catalogue;
  readonly definition: IndexDefinition;
  readonly entries: readonly PickerEntry[];
  readonly messages: AppMessages;
  readonly words: Words;
  /** The address that a choice leads to. */
  readonly addressOf: (change: StateChange) => string;
  readonly choose: (change: StateChange) => void;
  readonly select: (unit: UnitId) => void;
  /** Keeps a way of looking in the address, without a step for the back button. */
  readonly note: (change: StateChange) => void;
}

/** @throws Error where the catalogue lacks the index of a state that it read itself. */
export function createView(state: State, catalogue: Catalogue): View {
  const definition = catalogue.definitions.get(state.index);
  if (!definition)
    throw new Error(`The catalogue has no index ${state.index}: read the state with the same catalogue.`);
  const words = wordsOf(state.lang);
  const addressOf = (change: StateChange) => writeState(changeState(state, change));
  const choose = (change: StateChange) => goTo(addressOf(change));
  return {
    state,
    catalogue,
    definition,
    entries: entriesOf(catalogue, state.lang),
    messages: appMessages(state.lang),
    words,
    addressOf,
    choose,
    select: (unit) => choose({ unit }),
    note: (change) => noteIn(addressOf(change)),
  };
}

const made = new Map<string, readonly PickerEntry[]>();

/** The list is the same for every state of a language. */
function entriesOf(catalogue: Catalogue, lang: State["lang"]): readonly PickerEntry[] {
  const known =
    made.get(lang) ?? pickerEntries(catalogue.book, catalogue.latestSet, lang, wordsOf(lang).format.compare);
  made.set(lang, known);
  return known;
}

/** Name of a unit as the picker calls it; its last name where the picker does not have it. */
export function pickedName(view: View, unit: UnitId): string {
  return (
    view.entries.find((entry) => entry.unit === unit)?.name ??
    unitName(view.catalogue.book, unit, TODAY, view.state.lang)
  );
}

/** Name of a unit in an edition of an index, as it was called then. */
export function nameIn(
  view: View,
  unit: UnitId,
  edition: EditionId,
  definition: IndexDefinition = view.definition,
): string {
  const asOf = definition.editions.find(({ id }) => id === edition)?.asOf ?? TODAY;
  return unitName(view.catalogue.book, unit, asOf, view.state.lang);
}
