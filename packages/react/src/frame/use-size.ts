import { useCallback, useRef, useState } from "react";
import type { FrameSize } from "./figure-module.js";

/**
 * The size that an element has been given, and how large its text is against 16 px (a projector, a reader's own setting).
 * A server and the first client render use `initial`, so that markup is final and hydrates without a jump; after mount a
 * ResizeObserver gives the real width. The height stays: a figure chooses its own.
 *
 * @example const [ref, size] = useSize(module.defaultSize); … <div ref={ref}>
 */
export function useSize(
  initial: FrameSize,
): readonly [ref: (element: Element | null) => void, size: FrameSize] {
  const [size, setSize] = useState(initial);
  const observer = useRef<ResizeObserver>(undefined);
  // observed where the element is attached, not in an effect: no second render before there is something to say
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect();
    if (!element || typeof ResizeObserver === "undefined") return;
    observer.current = new ResizeObserver(([entry]) => {
      // hidden elements (a figure behind its table, a closed tab) have no width: the last one stays
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === 0) return;
      const scale = textScale(element);
      setSize((before) =>
        before.width === width && (before.scale ?? 1) === scale ? before : { ...before, width, scale },
      );
    });
    observer.current.observe(element);
  }, []);
  return [ref, size];
}

/** In steps of a twentieth, so that a fraction of a pixel lays nothing out anew. */
function textScale(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return size > 0 ? Math.round((size / 16) * 20) / 20 : 1;
}
