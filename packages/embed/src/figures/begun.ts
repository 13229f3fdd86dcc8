/** Starts fetching now and takes later: what is wanting is thrown when it is needed. */
export function begun<T>(take: () => T): () => T {
  try {
    const value = take();
    return () => value;
  } catch {
    return take;
  }
}

/** A door that is known to open, or the fault of who says so. */
export function opened<T>(door: () => Promise<T> | undefined): () => Promise<T> {
  return async () => {
    const value = await door();
    if (value === undefined) throw new Error("A data door that lists an id does not open for it.");
    return value;
  };
}
