/** How far a thing that is fetched has come. `tries` counts failures since the last success. */
export type Loading<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly tries: number };

/** One `import()` per key, so that each is a chunk of its own. */
export type Loaders<T> = ReadonlyMap<string, () => Promise<T>>;

/** Things that are fetched when first needed, each once; what failed can be asked for again. */
export interface LateStore<T> {
  readonly get: (key: string) => Loading<T>;
  /** Starts fetching; nothing happens where the thing is there or on the way. */
  readonly load: (key: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const LOADING = { state: "loading" } as const;

/**
 * @example createLateStore(new Map([["par", () => import("@chiso/data/par").then((m) => m.par)]]))
 */
export function createLateStore<T>(loaders: Loaders<T>): LateStore<T> {
  const held = new Map<string, Loading<T>>();
  const under = new Set<string>();
  const listeners = new Set<() => void>();
  const put = (key: string, loading: Loading<T>) => {
    held.set(key, loading);
    for (const listener of listeners) listener();
  };
  const fetchOnce = (key: string, loader: () => Promise<T>, tries: number) => {
    under.add(key);
    loader().then(
      (value) => {
        under.delete(key);
        put(key, { state: "ready", value });
      },
      () => {
        under.delete(key);
        put(key, { state: "failed", tries: tries + 1 });
      },
    );
  };
  return {
    get: (key) => held.get(key) ?? LOADING,
    load: (key) => {
      const before = held.get(key);
      const loader = loaders.get(key);
      if (!loader || under.has(key) || before?.state === "ready") return;
      fetchOnce(key, loader, before?.state === "failed" ? before.tries : 0);
      if (before) put(key, LOADING);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
