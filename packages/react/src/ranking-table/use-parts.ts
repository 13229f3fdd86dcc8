import { rankingParts } from "@chiso/core";
import type { ComponentId, Dataset, EditionId } from "@chiso/core";
import { useMemo, useState } from "react";
import type { OpenParts } from "./column.js";

export interface PartsState {
  readonly parts: OpenParts;
  /** What became of the last wish to see parts that had to be fetched. */
  readonly status: "idle" | "loading" | "failed";
  readonly toggle: (component: ComponentId) => void;
}

interface Kept {
  readonly data: Dataset;
  readonly open: ReadonlySet<ComponentId>;
  readonly details?: Dataset;
  readonly status: PartsState["status"];
}

const begin = (data: Dataset): Kept => ({ data, open: new Set(), status: "idle" });

/** Which components are open, and their parts: fetched with the first that is opened where the data do not hold them. */
export function useParts(
  data: Dataset,
  edition: EditionId | undefined,
  load: (() => Promise<Dataset>) | undefined,
): PartsState {
  const [kept, keep] = useState(() => begin(data));
  if (kept.data !== data) keep(begin(data));
  const { open, details, status } = kept;
  const parts = useMemo(
    (): OpenParts => ({ open, details, loadable: load !== undefined }),
    [open, details, load],
  );
  const change = (next: (before: Kept) => Partial<Kept>) =>
    keep((before) => (before.data === data ? { ...before, ...next(before) } : before));
  const toggle = (component: ComponentId) => {
    const held = edition === undefined || rankingParts(details ?? data, edition, component).length > 0;
    if (held || details || !load) {
      change((before) => ({ open: toggled(before.open, component) }));
      return;
    }
    if (status === "loading") return;
    change(() => ({ status: "loading" }));
    load().then(
      (fetched) =>
        change((before) => ({ details: fetched, status: "idle", open: toggled(before.open, component) })),
      () => change(() => ({ status: "failed" })),
    );
  };
  return { parts, status, toggle };
}

function toggled(open: ReadonlySet<ComponentId>, component: ComponentId): ReadonlySet<ComponentId> {
  const next = new Set(open);
  if (!next.delete(component)) next.add(component);
  return next;
}
