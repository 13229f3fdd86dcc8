import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { FrameSize } from "./figure-module.js";

/**
 * The size that an element has been given, and how large its text is against 16 px (a projector, a reader's own setting).
 * A server and the render that takes over its markup use `initial`, so that markup is final and hydrates without a jump. A
 * figure that begins in the browser has no size at first (undefined): its element is measured as it is attached, before
 * anything is painted, and the picture is laid out once. Later a ResizeObserver tells the width, and a print that of the
 * paper (a screen's layout shrunk to it could not be read). It watches the border box, because an element whose padding is a
 * part of an em is then heard of when only the size of text changes. The height stays: a figure chooses its own.
 *
 * @example const [ref, size] = useSize(module.defaultSize); … <div ref={ref}>{size && <Picture size={size} />}</div>
 */
export function useSize(
  initial: FrameSize,
): readonly [ref: (element: Element | null) => void, size: FrameSize | undefined] {
  const fromServer = useSyncExternalStore(never, no, yes);
  const [size, setSize] = useState(fromServer ? initial : undefined);
  const release = useRef<() => void>(undefined);
  // watched where the element is attached, not in an effect: no second render before there is something to say
  const ref = useCallback(
    (element: Element | null) => {
      release.current?.();
      release.current = element ? watch(element, initial, setSize) : undefined;
    },
    [initial],
  );
  return [ref, size];
}

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

function watch(element: Element, initial: FrameSize, setSize: (size: FrameSize) => void): () => void {
  let shown = sizeOf(element, element.clientWidth, initial);
  setSize(shown);
  const observer =
    typeof ResizeObserver === "undefined"
      ? undefined
      : new ResizeObserver(([entry]) => {
          const next = sizeOf(element, entry?.contentRect.width ?? 0, shown);
          if (next.width === shown.width && next.scale === shown.scale) return;
          shown = next;
          setSize(shown);
        });
  observer?.observe(element, { box: "border-box" });
  // the paper is drawn as soon as this handler returns
  const toPaper = () => flushSync(() => setSize(onPaper(element, shown)));
  const toScreen = () => setSize(shown);
  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  return () => {
    observer?.disconnect();
    window.removeEventListener("beforeprint", toPaper);
    window.removeEventListener("afterprint", toScreen);
  };
}

/** Hidden elements (a figure behind its table, a closed tab) have no width: the last one stays. */
function sizeOf(element: Element, width: number, last: FrameSize): FrameSize {
  return width > 0 ? { ...last, width: Math.round(width), scale: textScale(element) } : last;
}

/** A4 upright less margins of 12 mm, in CSS pixels: what a browser prints a page-wide figure on. */
const PAPER_WIDTH = 703;

/** As the page's style sheet says of a figure on paper: how wide it is at most, and how large its text against 16 px. */
function onPaper(element: Element, shown: FrameSize): FrameSize {
  const style = getComputedStyle(element);
  const told = (token: string, otherwise: number) => {
    const value = Number.parseFloat(style.getPropertyValue(token));
    return value > 0 ? value : otherwise;
  };
  const width = Math.min(told("--chiso-paper-width", PAPER_WIDTH), shown.width);
  return { ...shown, width, scale: told("--chiso-paper-scale", 1) };
}

/** In steps of a twentieth, so that a fraction of a pixel lays nothing out anew. */
function textScale(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return size > 0 ? Math.round((size / 16) * 20) / 20 : 1;
}
