import { useSyncExternalStore } from "react";

// the address is the one place where the state lives, so back, forward and reload need no code of their own
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The query of the page's address, followed through back and forward. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
}

/** Notes in the address how the page is looked at, without a step for the back button. */
export function noteIn(search: string): void {
  if (search === window.location.search) return;
  window.history.replaceState(null, "", search);
  for (const listener of listeners) listener();
}

/** Goes to another state of the page; the one before stays reachable by the back button. Another page is read from its top. */
export function goTo(search: string): void {
  if (search === window.location.search) return;
  const other = pageOf(search) !== pageOf(window.location.search);
  window.history.pushState(null, "", search);
  if (other) document.documentElement.scrollTop = 0;
  for (const listener of listeners) listener();
}

function pageOf(search: string): string | null {
  return new URLSearchParams(search).get("page");
}
