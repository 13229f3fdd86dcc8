import { useEffect, useState } from "react";
import type { RefObject } from "react";

/**
 * Stacks pinned rows right below the head and at the foot, whatever the head's height at the reader's text size. Measured by
 * an observer, which forces no layout; written on those rows alone, for a property of the table would restyle every cell.
 * Without an observer a row sticks to the foot only.
 *
 * @param rows what is shown: rows that come back are new elements
 * @param pinned changes when other rows are pinned; "" where none is
 * @returns whether the stylesheet lays out a ranked list instead of a wide table
 */
export function usePins(area: RefObject<HTMLElement | null>, rows: unknown, pinned: string): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const head = area.current?.querySelector("thead");
    if (!head || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const box = area.current;
      if (!box) return;
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      const pins = [...box.querySelectorAll<HTMLElement>("[data-pinned]")];
      pins.forEach((row, at) => {
        row.style.top = `calc(${height}px + ${at} * var(--chiso-rt-row))`;
        row.style.bottom = `calc(${pins.length - 1 - at} * var(--chiso-rt-row))`;
      });
      setNarrow(getComputedStyle(box).getPropertyValue("--chiso-rt-narrow").trim() === "1");
      // a cell that the keyboard reaches is scrolled clear of what stays in sight
      box.style.scrollPaddingTop = `calc(${height}px + ${pins.length} * var(--chiso-rt-row))`;
      box.style.scrollPaddingBottom = `calc(${pins.length} * var(--chiso-rt-row))`;
    });
    observer.observe(head);
    return () => observer.disconnect();
  }, [area, rows, pinned]);
  return narrow;
}
