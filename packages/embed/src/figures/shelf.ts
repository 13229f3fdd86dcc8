/** Something on its way, that came, or that did not. */
type Kept =
  | { readonly state: "coming"; readonly until: Promise<void> }
  | { readonly state: "there"; readonly value: unknown }
  | { readonly state: "failed"; readonly error: unknown };

/** Thrown through a synchronous assembly that meets something which is not there yet. */
export class Wanting {
  readonly kept: Exclude<Kept, { readonly state: "there" }>;
  constructor(kept: Exclude<Kept, { readonly state: "there" }>) {
    this.kept = kept;
  }
}

/**
 * What was fetched, once for all figures of a page: each thing by a key. Synchronous for what is there, so that a change of
 * focus draws at once and a server draws final markup.
 */
export class Shelf {
  readonly #kept = new Map<string, Kept>();

  /** The thing, or throws `Wanting` with the promise to wait for (or the fault that stopped it). */
  take<T>(key: string, fetch: () => Promise<T>): T {
    const kept = this.#kept.get(key) ?? this.#begin(key, fetch);
    if (kept.state === "there") return kept.value as T;
    throw new Wanting(kept);
  }

  /** Forgets what failed: it is fetched anew when it is next asked for. */
  retry(): void {
    for (const [key, { state }] of this.#kept) if (state === "failed") this.#kept.delete(key);
  }

  #begin(key: string, fetch: () => Promise<unknown>): Kept {
    const until = fetch().then(
      (value) => void this.#kept.set(key, { state: "there", value }),
      (error: unknown) => void this.#kept.set(key, { state: "failed", error }),
    );
    const kept: Kept = { state: "coming", until };
    this.#kept.set(key, kept);
    return kept;
  }
}
