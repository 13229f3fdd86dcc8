import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../late/late-store.js";
import { Late } from "../late/late.js";
import type { View } from "../page/view.js";
import type { SearchBoxProps } from "./search-box.js";

const store = createLateStore<(props: SearchBoxProps) => ReactNode>(
  new Map([["search", async () => (await import("./search-box.js")).SearchBox]]),
);

/** The button, and the keys `/` and Ctrl+K, that open the search; its code comes when first asked for. */
export function SearchOpener({ view }: { readonly view: View }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asks(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="switch-link"
        aria-keyshortcuts="/ Control+K"
        onClick={() => setOpen(true)}
      >
        {view.messages.search.open}
      </button>
      {open ? (
        <Late store={store} id="search" messages={view.messages}>
          {(Box) => <Box view={view} onClose={() => setOpen(false)} />}
        </Late>
      ) : null}
    </>
  );
}

/** `/` outside of fields, Ctrl+K or ⌘K anywhere. */
function asks({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  const typing = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  return key === "/" && !typing;
}
