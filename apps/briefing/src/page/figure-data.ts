import type { IndexId } from "@chiso/core";
import type { FigureData } from "@chiso/react";
import { useMemo } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import { remedyOf } from "../late/remedy.js";
import { useLate } from "../late/use-late.js";
import type { AppMessages } from "../messages/messages.js";

/** The data of an index as a figure takes them: with a remedy in the reader's language where they did not come. */
export function useFigureData(store: DataStore, index: IndexId, messages: AppMessages): FigureData {
  const loading = useLate(store, index);
  return useMemo((): FigureData => {
    if (loading.state === "ready") return loading.value;
    if (loading.state === "loading") return { state: "loading" };
    return { state: "error", remedy: remedyOf(loading.tries, messages), retry: () => store.load(index) };
  }, [loading, store, index, messages]);
}
