import { useEffect, useRef, useSyncExternalStore } from "react";
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

/**
 * Several things of a store at once, in the order of their keys, fetched when first asked for.
 *
 * @param keys the same list from render to render
 */
export function useLateAll<T>(store: LateStore<T>, keys: readonly string[]): readonly Loading<T>[] {
  const snapshot = useRef<readonly Loading<T>[]>([]);
  const read = () => {
    const now = keys.map((key) => store.get(key));
    const same =
      now.length === snapshot.current.length && now.every((one, at) => one === snapshot.current[at]);
    if (!same) snapshot.current = now;
    return snapshot.current;
  };
  const loaded = useSyncExternalStore(store.subscribe, read, read);
  useEffect(() => {
    for (const key of keys) if (store.get(key).state === "loading") store.load(key);
  }, [store, keys]);
  return loaded;
}
