import { useEffect } from "react";
import type { RefObject } from "react";

/**
 * Sticks focused rows right below the head, whatever its height at the reader's text size. Measured by an observer, which
 * forces no layout; written on those rows alone, for a property of the table would restyle every cell. Without an observer
 * a row sticks to the foot only.
 *
 * @param rows what is shown: rows that come back are new elements
 */
export function useHeadHeight(area: RefObject<HTMLElement | null>, rows: unknown, focused: string): void {
  useEffect(() => {
    const head = area.current?.querySelector("thead");
    if (!head || focused === "" || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      for (const row of area.current?.querySelectorAll<HTMLElement>('[data-emphasis="focus"]') ?? []) {
        row.style.top = `${height}px`;
      }
    });
    observer.observe(head);
    return () => observer.disconnect();
  }, [area, rows, focused]);
}
