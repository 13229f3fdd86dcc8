import { useEffect, useRef, useSyncExternalStore } from "react";
import type { LateStore, Loading } from "./late-store.js";

const NOT_YET = { state: "loading" } as const;

/**
 * A thing of a store, fetched when first asked for.
 *
 * @param key which; undefined asks for nothing yet
 */
export function useLate<T>(store: LateStore<T>, key: string | undefined): Loading<T> {
  const read = () => (key === undefined ? NOT_YET : store.get(key));
  const loading = useSyncExternalStore(store.subscribe, read, read);
  // fetching is a side effect of showing it; what failed waits for the reader to ask again
  useEffect(() => {
    if (key !== undefined && store.get(key).state === "loading") store.load(key);
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
