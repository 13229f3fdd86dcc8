import type { DataSource, Loaded, SourceFault } from "./data-source.js";
import { watchPage } from "./watch-page.js";

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

/** Data that come over the network and may come anew: a store that views listen to. */
export interface LiveData {
  readonly state: () => LiveState;
  /** How often the state has changed: a snapshot for `useSyncExternalStore`. */
  readonly changes: () => number;
  /** Returns what ends the hearing. The first hearer starts the loading. */
  readonly hear: (told: () => void) => () => void;
  /** Asks again: after a fault, or for fresher figures. Asked twice at once it asks once. */
  readonly refresh: () => Promise<void>;
}

/** How `liveData` keeps figures fresh. */
export interface LiveOptions {
  /**
   * Milliseconds after which figures are asked for anew while somebody looks; never when absent. After a fault they are asked
   * for too when the browser is online again.
   */
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
export function createLive(source: DataSource, options: LiveOptions = {}): LiveData {
  return new Live(source, options);
}

class Live implements LiveData {
  readonly #hearers = new Set<() => void>();
  readonly #source: DataSource;
  readonly #maxAge: number | undefined;
  readonly #watch = watchPage({
    again: () => void this.refresh(),
    back: () => {
      const state = this.#state;
      if (state.kind === "failed" || (state.kind === "ready" && state.fault)) void this.refresh();
    },
  });
  #state: LiveState = { kind: "loading" };
  #changes = 0;
  #asking: Promise<void> | undefined;
  #askedAt: number | undefined;

  constructor(source: DataSource, { maxAge }: LiveOptions) {
    this.#source = source;
    this.#maxAge = maxAge;
  }

  state(): LiveState {
    return this.#state;
  }

  changes(): number {
    return this.#changes;
  }

  refresh(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
      this.#watch.plan(this.#due());
    });
    return this.#asking;
  }

  hear(told: () => void): () => void {
    // each hearing is one, though the same function hears twice
    const one = () => told();
    this.#hearers.add(one);
    if (this.#hearers.size === 1) this.#watch.begin();
    if (this.#due() === 0) void this.refresh();
    else this.#watch.plan(this.#due());
    return () => {
      this.#hearers.delete(one);
      if (this.#hearers.size === 0) this.#watch.end();
    };
  }

  async #ask(): Promise<void> {
    this.#askedAt = Date.now();
    const before = this.#state;
    if (before.kind === "ready") this.#become({ ...before, refreshing: true });
    else if (before.kind === "failed") this.#become({ kind: "loading" });
    const result = await this.#source.load();
    if (result.kind === "loaded") this.#become({ kind: "ready", loaded: result.loaded, refreshing: false });
    else if (before.kind === "ready") this.#become({ ...before, refreshing: false, fault: result.fault });
    else this.#become({ kind: "failed", fault: result.fault });
  }

  #become(next: LiveState): void {
    this.#state = next;
    this.#changes += 1;
    for (const told of this.#hearers) told();
  }

  /** Milliseconds until it is to be asked again; undefined for never. */
  #due(): number | undefined {
    if (this.#askedAt === undefined) return 0;
    return this.#maxAge === undefined ? undefined : Math.max(0, this.#askedAt + this.#maxAge - Date.now());
  }
}
