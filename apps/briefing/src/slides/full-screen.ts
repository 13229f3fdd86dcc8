import { useSyncExternalStore } from "react";
import type { RefObject } from "react";

export interface FullScreen {
  readonly on: boolean;
  /** False where the browser or an embedding page does not allow it. */
  readonly allowed: boolean;
  readonly toggle: () => void;
}

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** The whole screen for one element, as far as the browser gives it. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const on = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  return {
    on,
    allowed: document.fullscreenEnabled,
    toggle: () => {
      // a refusal leaves the page as it is, and the reader sees that
      const done = on ? document.exitFullscreen() : element.current?.requestFullscreen();
      done?.catch(() => undefined);
    },
  };
}
