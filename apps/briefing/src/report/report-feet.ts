import type { IndexId } from "@chiso/core";
import type { DataStore } from "../data/province-catalogue.js";
import { shownEdition } from "../page/shown-edition.js";
import { pickedName } from "../page/view.js";
import type { View } from "../page/view.js";
import { useLateAll } from "../late/use-late.js";
import { usePageFeet } from "../paper/page-feet.js";
import { viewOfIndex } from "./view-of-index.js";

/** Whose report, which index and edition, and where its figures come from, at the foot of the pages of each index. */
export function useReportFeet(view: View, store: DataStore, indices: readonly IndexId[]): void {
  const loaded = useLateAll(store, indices);
  usePageFeet(
    indices.map((index, at) => {
      const own = viewOfIndex(view, index);
      const { lang } = own.state;
      const loading = loaded[at];
      const data = loading?.state === "ready" ? loading.value : undefined;
      const edition = shownEdition(own.state, data) ?? "";
      return {
        page: index,
        whose: `${pickedName(view, view.state.unit)} · ${own.definition.name[lang]} ${edition}`.trim(),
        source: `${view.messages.credit}: ${own.definition.credit[lang]}`,
      };
    }),
  );
}
