import type { KeptSet } from "@chiso/workbook/gate";
import type { SetStore, StoredInfo } from "@chiso/workbook/store";
import { openStore } from "@chiso/workbook/store";
import { useEffect, useRef, useState } from "react";

/** The sets that this browser keeps, and what can be done with them. */
export interface Kept {
  /** Newest first; undefined until they are read, `failed` where the browser keeps nothing. */
  readonly list: readonly StoredInfo[] | "failed" | undefined;
  readonly keep: (set: KeptSet) => Promise<void>;
  readonly open: (id: string) => Promise<KeptSet | undefined>;
  readonly remove: (id: string) => Promise<void>;
}

/** One connection a page, closed with it. */
export function useKept(): Kept {
  const [list, setList] = useState<Kept["list"]>();
  const store = useRef<Promise<SetStore>>(null);
  const opened = () => (store.current ??= openStore());
  const refresh = async () => setList(await (await opened()).list());
  useEffect(() => {
    refresh().catch(() => setList("failed"));
    return () => {
      store.current?.then(
        (one) => one.close(),
        () => undefined,
      );
      store.current = null;
    };
    // once a page: `refresh` reads refs alone
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return {
    list,
    keep: async (set) => {
      await (await opened()).keep(set, new Date());
      await refresh();
    },
    open: async (id) => (await (await opened()).open(id))?.set,
    remove: async (id) => {
      await (await opened()).remove(id);
      await refresh();
    },
  };
}
