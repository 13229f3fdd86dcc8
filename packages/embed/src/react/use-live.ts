import { useCallback, useSyncExternalStore } from "react";
import type { LiveData } from "../source/live-data.js";

/** Draws again whenever a source has something to say; while somebody hears them they are renewed. A figure has two at most. */
export function useLive(live: readonly LiveData[]): void {
  const [first, second] = live;
  const hear = useCallback(
    (told: () => void) => {
      const ends = [first, second].map((one) => one?.hear(told));
      return () => {
        for (const end of ends) end?.();
      };
    },
    [first, second],
  );
  const changes = () => `${first?.changes() ?? 0} ${second?.changes() ?? 0}`;
  useSyncExternalStore(hear, changes, changes);
}
