interface Wishes {
  /** The time planned has come, and somebody looks. */
  readonly again: () => void;
  /** The browser is online again. */
  readonly back: () => void;
}

/** Waits for a time while a page is looked at, and tells when the browser is online again. In Node it only waits. */
export function watchPage({ again, back }: Wishes) {
  const page = typeof document === "undefined" ? undefined : document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [begun, late] = [false, false];
  const come = () => {
    late = page?.hidden ?? false;
    if (!late) again();
  };
  const shown = () => {
    if (late) come();
  };
  return {
    begin: () => {
      begun = true;
      if (!page) return;
      addEventListener("online", back);
      page.addEventListener("visibilitychange", shown);
    },
    end: () => {
      [begun, late] = [false, false];
      clearTimeout(timer);
      if (!page) return;
      removeEventListener("online", back);
      page.removeEventListener("visibilitychange", shown);
    },
    /** Milliseconds from now; undefined for never. The last plan counts. */
    plan: (wait: number | undefined) => {
      clearTimeout(timer);
      if (begun && wait !== undefined) timer = setTimeout(come, wait);
    },
  };
}
