import type { DataSource, Loaded, SourceFault } from "./data-source.js";

/** What a page knows of a source at a moment. The last good figures stay, however old, and say how old they are. */
export type LiveState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: SourceFault }
  | {
      readonly kind: "ready";
      readonly loaded: Loaded;
      /** True while fresher ones are asked for. */
      readonly refreshing: boolean;
      /** Why they are not fresher. */
      readonly fault?: SourceFault;
    };

export interface LiveData {
  readonly state: () => LiveState;
  /** Returns what ends the hearing. The first hearer starts the loading. */
  readonly hear: (told: () => void) => () => void;
  /** Asks again: after a fault, or for fresher figures. Asked twice at once it asks once. */
  readonly refresh: () => Promise<void>;
}

export interface LiveOptions {
  /** Milliseconds after which figures are asked for anew while somebody looks; never when absent. */
  readonly maxAge?: number;
}

const made = new Map<string, LiveData>();

/**
 * The state of a source, shared by all figures of a page that ask for the same id: one request, one copy. Figures that came
 * once are shown at once and renewed behind (stale while revalidate).
 *
 * @example const live = liveData(httpSource({ url: "/api/papi.csv", definition, book }), { maxAge: 600_000 });
 */
export function liveData(source: DataSource, options: LiveOptions = {}): LiveData {
  const known = made.get(source.id) ?? createLive(source, options);
  made.set(source.id, known);
  return known;
}

/** The same, shared with nobody. */
export function createLive(source: DataSource, { maxAge }: LiveOptions = {}): LiveData {
  const hearers = new Set<() => void>();
  let state: LiveState = { kind: "loading" };
  let asking: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const become = (next: LiveState) => {
    state = next;
    for (const told of hearers) told();
  };
  const ask = async () => {
    if (state.kind === "ready") become({ ...state, refreshing: true });
    else if (state.kind === "failed") become({ kind: "loading" });
    const result = await source.load();
    if (result.kind === "loaded") become({ kind: "ready", loaded: result.loaded, refreshing: false });
    else if (state.kind === "ready") become({ ...state, refreshing: false, fault: result.fault });
    else become({ kind: "failed", fault: result.fault });
    if (maxAge !== undefined && hearers.size > 0) timer = setTimeout(() => void refresh(), maxAge);
  };
  const refresh = (): Promise<void> => {
    clearTimeout(timer);
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return {
    state: () => state,
    refresh,
    hear: (told) => {
      hearers.add(told);
      const old = state.kind === "ready" && maxAge !== undefined && Date.now() - state.loaded.at > maxAge;
      if (state.kind === "loading" || old) void refresh();
      return () => {
        hearers.delete(told);
        if (hearers.size === 0) clearTimeout(timer);
      };
    },
  };
}
