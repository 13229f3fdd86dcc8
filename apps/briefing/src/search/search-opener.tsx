import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createLateStore } from "../data/late-store.js";
import { useLate } from "../data/use-late.js";
import type { View } from "../page/view.js";
import type { SearchBoxProps } from "./search-box.js";

const KEY = "search";
const store = createLateStore<(props: SearchBoxProps) => ReactNode>(
  new Map([[KEY, async () => (await import("./search-box.js")).SearchBox]]),
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
      {open ? <LateBox view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function LateBox(props: SearchBoxProps) {
  const loading = useLate(store, KEY);
  const { messages } = props.view;
  if (loading.state === "ready") {
    const Box = loading.value;
    return <Box {...props} />;
  }
  return (
    <span role={loading.state === "failed" ? "alert" : "status"}>
      {loading.state === "failed" ? messages.notLoaded : messages.waiting}
    </span>
  );
}

/** `/` outside of fields, Ctrl+K or ⌘K anywhere. */
function asks({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  const typing = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  return key === "/" && !typing;
}
