import { useSyncExternalStore } from "react";
import type { AppMessages } from "../messages/messages.js";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Says when there is no network, and what the page then shows. */
export function Offline({ messages }: { readonly messages: AppMessages }) {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p className="offline" role="status">
      {online ? "" : messages.offline}
    </p>
  );
}
