import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../late/late-store.js";
import { Late } from "../late/late.js";
import type { View } from "../page/view.js";
import type { TourProps } from "./tour.js";

const store = createLateStore<(props: TourProps) => ReactNode>(
  new Map([["tour", async () => (await import("./tour.js")).Tour]]),
);

/** Offers the tour; nothing is stored about who has seen it. */
export function TourOpener({ view }: { readonly view: View }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" className="switch-link" onClick={() => setOpen(true)}>
        {view.messages.tour.open}
      </button>
      {open ? (
        <Late store={store} id="tour" messages={view.messages}>
          {(Ready) => <Ready view={view} onClose={close} />}
        </Late>
      ) : null}
    </>
  );
}
