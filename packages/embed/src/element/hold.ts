/** Records of words by the name of each, as they are filled. */
const held = new Map<string, object>();

/** The record of a name: empty, or with its first words, until its own come. */
export function hold(name: string, first: object): object {
  const there = held.get(name) ?? first;
  held.set(name, there);
  return there;
}

/** Fills records with what was fetched for them. */
export function fill(records: Readonly<Record<string, object>>): void {
  for (const [name, record] of Object.entries(records)) Object.assign(hold(name, {}), record);
}
