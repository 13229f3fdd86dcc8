/** A map whose values are made when first asked for: columns that no figure shows are never decoded. */
export class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #recipes: ReadonlyMap<K, () => V>;
  readonly #made = new Map<K, V>();

  constructor(recipes: ReadonlyMap<K, () => V>) {
    this.#recipes = recipes;
  }

  get size(): number {
    return this.#recipes.size;
  }

  has(key: K): boolean {
    return this.#recipes.has(key);
  }

  get(key: K): V | undefined {
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const value = this.#recipes.get(key)?.();
    if (value !== undefined) this.#made.set(key, value);
    return value;
  }

  keys(): MapIterator<K> {
    return this.#recipes.keys();
  }

  values(): MapIterator<V> {
    return this.#all().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(use: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) use(value, key, this);
  }

  #all(): Map<K, V> {
    return new Map([...this.#recipes].map(([key, make]) => [key, this.get(key) ?? make()]));
  }
}
