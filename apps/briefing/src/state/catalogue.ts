import type { IndexDefinition, IndexId, UnitBook } from "@chiso/core";

/** What a state may speak of: all units of all times, and the indices in the order in which they are offered. */
export interface Catalogue {
  readonly book: UnitBook;
  readonly definitions: ReadonlyMap<IndexId, IndexDefinition>;
  /** The unit set of today: its units are the entries of the province picker. */
  readonly latestSet: string;
}
