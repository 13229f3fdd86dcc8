// Sets that were let in, kept in the reader's browser (IndexedDB). Nothing leaves the machine.
import { openDB } from "idb";
import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { KeptSet } from "./gate/commit.js";

/** What is told of a set in a list. */
export interface StoredInfo {
  readonly id: string;
  readonly file: string;
  readonly kind: KeptSet["kind"];
  readonly index?: string;
  readonly rows: number;
  readonly leftOut: number;
  /** When it was kept, as ISO text. */
  readonly savedAt: string;
}

export interface StoredSet extends StoredInfo {
  readonly set: KeptSet;
}

/** The sets of a page's origin. */
export interface SetStore {
  /** Newest first. */
  readonly list: () => Promise<readonly StoredInfo[]>;
  readonly open: (id: string) => Promise<StoredSet | undefined>;
  /** Keeps a set whole, or fails and keeps nothing; gives its id. */
  readonly keep: (set: KeptSet, savedAt: Date) => Promise<string>;
  /** The set as a JSON file, to be passed on or put away. */
  readonly exportSet: (id: string) => Promise<Blob | undefined>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}

interface Schema extends DBSchema {
  /** Lists are read often, sets are large: apart, and written in one transaction. */
  readonly infos: { readonly key: string; readonly value: StoredInfo };
  readonly sets: { readonly key: string; readonly value: KeptSet };
}

/**
 * Opens the store of a page's origin.
 *
 * @param name of the data base
 * @throws DOMException where the browser keeps nothing (private windows of some browsers, no room)
 * @example const store = await openStore(); await store.keep(set, new Date());
 */
export async function openStore(name = "chiso-data-gate"): Promise<SetStore> {
  const base = await openDB<Schema>(name, 1, {
    upgrade: (made) => {
      made.createObjectStore("infos", { keyPath: "id" });
      made.createObjectStore("sets");
    },
    // another tab with a newer page must not wait for this one
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  });
  const open = async (id: string) => {
    const [info, set] = await Promise.all([base.get("infos", id), base.get("sets", id)]);
    return info && set ? { ...info, set } : undefined;
  };
  return {
    open,
    list: async () => (await base.getAll("infos")).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    keep: async (set, savedAt) => {
      const id = crypto.randomUUID();
      const { file, kind, index, rows, leftOut } = set;
      const info = { id, file, kind, ...(index === undefined ? {} : { index }), rows, leftOut };
      const change = base.transaction(["infos", "sets"], "readwrite");
      try {
        await change.objectStore("sets").put(set, id);
        await change.objectStore("infos").put({ ...info, savedAt: savedAt.toISOString() });
        await change.done;
      } catch (error) {
        // what was written so far must not stay; a transaction that has failed by itself is over
        change.done.catch(() => undefined);
        abort(change);
        throw error;
      }
      return id;
    },
    exportSet: async (id) => {
      const found = await open(id);
      return found && new Blob([JSON.stringify(found, null, 2)], { type: "application/json" });
    },
    remove: (id) =>
      inBoth(base, (change) => [
        change.objectStore("infos").delete(id),
        change.objectStore("sets").delete(id),
      ]),
    clear: () =>
      inBoth(base, (change) => [change.objectStore("infos").clear(), change.objectStore("sets").clear()]),
    close: () => base.close(),
  };
}

type Both = ["infos", "sets"];

/** Changes lists and sets in one transaction. */
async function inBoth(
  base: IDBPDatabase<Schema>,
  steps: (change: IDBPTransaction<Schema, Both, "readwrite">) => readonly Promise<void>[],
): Promise<void> {
  const change = base.transaction<Both, "readwrite">(["infos", "sets"], "readwrite");
  await Promise.all([...steps(change), change.done]);
}

function abort(change: { readonly abort: () => void }): void {
  try {
    change.abort();
  } catch {
    // it is over already
  }
}
