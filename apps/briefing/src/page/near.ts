import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** How far outside of the window still counts as near. */
const MARGIN = "50%";

/** Whether an element is in the window or near it; true where a browser cannot tell. */
export function useNear<E extends Element>(): readonly [ref: RefObject<E | null>, near: boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(true);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: MARGIN },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, near];
}

/**
 * A value at once, or after what stands in the window has been painted: what nobody sees yet does not keep the rest waiting.
 *
 * @param value the same object from render to render as long as nothing changed
 */
export function useAfterPaint<T>(value: T, atOnce: boolean): T {
  const [kept, setKept] = useState(value);
  useEffect(() => {
    if (kept === value) return undefined;
    // the second frame begins when the first has been painted; a hidden tab paints none
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setKept(value));
    });
    const last = setTimeout(() => setKept(value), 500);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(last);
    };
  }, [kept, value]);
  return atOnce ? value : kept;
}
