import { useEffect } from "react";
import type { RefObject } from "react";

/**
 * Tells the stylesheet how high the head is, so that the focused row sticks right below it at any text size. Measured by an
 * observer, which reads no layout of its own; without one the row sticks to the foot only.
 */
export function useHeadHeight(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const head = area.current?.querySelector("thead");
    if (!head || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      area.current?.style.setProperty("--chiso-rt-top", `${height}px`);
    });
    observer.observe(head);
    return () => observer.disconnect();
  }, [area]);
}
