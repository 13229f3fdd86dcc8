import { useEffect, useSyncExternalStore } from "react";
import type { LateStore, Loading } from "./late-store.js";

/** A thing of a store, fetched when first asked for. */
export function useLate<T>(store: LateStore<T>, key: string): Loading<T> {
  const loading = useSyncExternalStore(
    store.subscribe,
    () => store.get(key),
    () => store.get(key),
  );
  // fetching is a side effect of showing it; what failed waits for the reader to ask again
  useEffect(() => {
    if (store.get(key).state === "loading") store.load(key);
  }, [store, key]);
  return loading;
}
