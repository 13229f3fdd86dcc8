import type { IndexId } from "@chiso/core";
import { newestEdition } from "../data/newest-edition.js";
import type { DataStore } from "../data/province-catalogue.js";
import { useLateAll } from "../late/use-late.js";
import type { View } from "../page/view.js";

/** The indices of which there is something to report: all asked for, less those whose data have no figure of the province. */
export function useTold(view: View, store: DataStore, indices: readonly IndexId[]): readonly IndexId[] {
  const loaded = useLateAll(store, indices);
  if (indices.length === 1) return indices;
  return indices.filter((_, at) => {
    const loading = loaded[at];
    return loading?.state !== "ready" || newestEdition(loading.value, view.state.unit)?.found === true;
  });
}
