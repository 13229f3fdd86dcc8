import { useState } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../data/late-store.js";
import { useLate } from "../data/use-late.js";
import type { View } from "../page/view.js";
import type { TourProps } from "./tour.js";

const KEY = "tour";
const store = createLateStore<(props: TourProps) => ReactNode>(
  new Map([[KEY, async () => (await import("./tour.js")).Tour]]),
);

/** Offers the tour; nothing is stored about who has seen it. */
export function TourOpener({ view }: { readonly view: View }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="switch-link" onClick={() => setOpen(true)}>
        {view.messages.tour.open}
      </button>
      {open ? <LateTour view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function LateTour(props: TourProps) {
  const loading = useLate(store, KEY);
  if (loading.state !== "ready") return null;
  const Ready = loading.value;
  return <Ready {...props} />;
}
