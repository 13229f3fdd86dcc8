import type { IndexId } from "@chiso/core";
import type { StateNotice } from "../state/state.js";
import { pickedName } from "./view.js";
import type { View } from "./view.js";

/** A notice about the address as a sentence. What the reader wrote is quoted, never run. */
export function wordNotice(notice: StateNotice, view: View): string {
  const { messages, state } = view;
  const { notice: text, keys } = messages;
  const indexName = (index: IndexId) => view.catalogue.definitions.get(index)?.name[state.lang] ?? index;
  const perhaps = (nearest: string | undefined) =>
    nearest === undefined ? [] : [text.perhaps(pickedName(view, nearest))];
  switch (notice.kind) {
    case "unknown-unit":
      return [
        text.unknownUnit(notice.asked),
        ...perhaps(notice.nearest),
        text.shownInstead(pickedName(view, state.unit)),
      ].join(" ");
    case "unknown-compare":
      return [text.unknownCompare(notice.asked), ...perhaps(notice.nearest)].join(" ");
    case "unknown-index":
      return text.unknownIndex(notice.asked, indexName(state.index));
    case "unknown-edition": {
      const years = view.catalogue.definitions.get(notice.index)?.editions.map(({ id }) => String(id)) ?? [];
      return text.unknownEdition(notice.asked, indexName(notice.index), years.join(", "));
    }
    case "unknown-component":
      return text.unknownComponent(notice.asked, indexName(notice.index));
    case "unknown-value":
      return text.unknownValue(keys[notice.key], notice.asked);
    case "same-unit":
      return text.sameUnit(pickedName(view, notice.unit));
    case "repeated":
      return text.repeated(keys[notice.key]);
  }
}
