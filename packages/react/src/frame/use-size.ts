import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FrameSize } from "./figure-module.js";

/** A4 upright less margins of 12 mm, in CSS pixels: what a browser prints a page-wide figure on. */
const PAPER_WIDTH = 703;

/**
 * The size that an element has been given, and how large its text is against 16 px (a projector, a reader's own setting).
 * A server and the first client render use `initial`, so that markup is final and hydrates without a jump; after mount a
 * ResizeObserver gives the real width, and a print the width of the paper (a screen's layout shrunk to it could not be
 * read). The height stays: a figure chooses its own.
 *
 * @example const [ref, size] = useSize(module.defaultSize); … <div ref={ref}>
 */
export function useSize(
  initial: FrameSize,
): readonly [ref: (element: Element | null) => void, size: FrameSize] {
  const [size, setSize] = useState(initial);
  const release = useRef<() => void>(undefined);
  // watched where the element is attached, not in an effect: no second render before there is something to say
  const ref = useCallback((element: Element | null) => {
    release.current?.();
    release.current = element && typeof ResizeObserver !== "undefined" ? watch(element, setSize) : undefined;
  }, []);
  return [ref, size];
}

function watch(element: Element, setSize: (change: (before: FrameSize) => FrameSize) => void): () => void {
  const take = (width: number, scale: number) =>
    setSize((before) =>
      before.width === width && (before.scale ?? 1) === scale ? before : { ...before, width, scale },
    );
  const measured = { width: 0, scale: 1 };
  const observer = new ResizeObserver(([entry]) => {
    // hidden elements (a figure behind its table, a closed tab) have no width: the last one stays
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0) return;
    Object.assign(measured, { width, scale: textScale(element) });
    take(measured.width, measured.scale);
  });
  observer.observe(element);
  // the paper is drawn as soon as these handlers return
  const toPaper = () => flushSync(() => take(Math.min(PAPER_WIDTH, measured.width || PAPER_WIDTH), 1));
  const toScreen = () => measured.width > 0 && take(measured.width, measured.scale);
  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", toPaper);
    window.removeEventListener("afterprint", toScreen);
  };
}

/** In steps of a twentieth, so that a fraction of a pixel lays nothing out anew. */
function textScale(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return size > 0 ? Math.round((size / 16) * 20) / 20 : 1;
}
