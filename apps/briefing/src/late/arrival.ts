import type { LateStore } from "./late-store.js";

/**
 * A thing of a store once it has come; asks for it where nobody has.
 *
 * @throws Error where it did not come
 */
export function arrival<T>(store: LateStore<T>, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | undefined;
    const look = () => {
      const loading = store.get(key);
      if (loading.state === "loading") return false;
      stop?.();
      if (loading.state === "ready") resolve(loading.value);
      else reject(new Error(`"${key}" did not load.`));
      return true;
    };
    // what failed before is asked for anew
    if (store.get(key).state !== "ready") store.load(key);
    if (!look()) stop = store.subscribe(look);
  });
}
