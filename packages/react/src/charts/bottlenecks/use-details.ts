import type { Dataset } from "@chiso/core";
import { useState } from "react";
import { isPending } from "../../frame/figure-props.js";
import type { FigureData } from "../../frame/figure-props.js";

type Status = "there" | "loading" | "error";

interface Kept {
  readonly of: FigureData;
  readonly full?: Dataset;
  readonly status: Status;
}

/** The data as given, and with the parts of their components once these were fetched. */
export function useDetails(
  given: FigureData,
  load: (() => Promise<Dataset>) | undefined,
): {
  readonly data: FigureData;
  readonly status: Status;
  readonly fetch: (then: () => void) => void;
} {
  const [kept, keep] = useState<Kept>({ of: given, status: "there" });
  if (kept.of !== given) keep({ of: given, status: "there" });
  const fetch = (then: () => void) => {
    if (isPending(given) || !load || kept.status === "loading") return;
    const change = (next: Omit<Kept, "of">) =>
      keep((before) => (before.of === given ? { of: given, ...next } : before));
    change({ status: "loading" });
    load().then(
      (full) => {
        change({ full, status: "there" });
        then();
      },
      () => change({ status: "error" }),
    );
  };
  return { data: kept.of === given ? (kept.full ?? given) : given, status: kept.status, fetch };
}
