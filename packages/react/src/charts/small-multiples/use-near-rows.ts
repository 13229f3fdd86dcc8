import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { WHOLE } from "../../export/whole.js";

/** Rows kept beyond the window on both sides, and the step in which they move. */
const SLACK = 3;
const STEP = 4;

export interface RowBand {
  readonly top: number;
  readonly bottom: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const ALL: Range = { from: 0, to: Number.POSITIVE_INFINITY };
const START: Range = { from: 0, to: 3 * STEP };

/**
 * Which rows of a tall picture lie near the window. All of them on a server, where `on` is false, on paper and in a file.
 *
 * @param height of the picture, in the units of the rows
 */
export function useNearRows(
  rows: readonly RowBand[],
  height: number,
  on: boolean,
): readonly [ref: (element: SVGElement | null) => void, range: Range] {
  const [range, setRange] = useState(START);
  const release = useRef<() => void>(undefined);
  // watched where the element is attached, as a figure's size is: no second paint before there is something to say
  const ref = useCallback(
    (element: SVGElement | null) => {
      release.current?.();
      const svg = element?.ownerSVGElement;
      release.current = svg && on ? watch(svg, rows, height, setRange) : undefined;
    },
    [rows, height, on],
  );
  return [ref, on ? range : ALL];
}

function watch(
  svg: SVGSVGElement,
  rows: readonly RowBand[],
  height: number,
  show: (next: (before: Range) => Range) => void,
): () => void {
  const look = () => {
    const next = near(svg.getBoundingClientRect(), rows, height);
    show((before) => (before.from === next.from && before.to === next.to ? before : next));
  };
  // what is printed or written into a file is whole as soon as this returns
  const all = () => flushSync(() => show(() => ALL));
  const figure = svg.closest("[data-figure]");
  look();
  // scrolling does not bubble, and a page may scroll in any of its boxes
  document.addEventListener("scroll", look, { capture: true, passive: true });
  window.addEventListener("resize", look);
  window.addEventListener("beforeprint", all);
  window.addEventListener("afterprint", look);
  figure?.addEventListener(WHOLE, all);
  return () => {
    document.removeEventListener("scroll", look, { capture: true });
    window.removeEventListener("resize", look);
    window.removeEventListener("beforeprint", all);
    window.removeEventListener("afterprint", look);
    figure?.removeEventListener(WHOLE, all);
  };
}

function near(box: DOMRect, rows: readonly RowBand[], height: number): Range {
  if (box.height === 0) return START;
  const zoom = height / box.height;
  const [top, bottom] = [-box.top * zoom, (window.innerHeight - box.top) * zoom];
  const first = rows.findIndex((row) => row.bottom >= top);
  const last = rows.findLastIndex((row) => row.top <= bottom);
  const from = first < 0 ? rows.length : first;
  return {
    from: Math.max(0, Math.floor((from - SLACK) / STEP) * STEP),
    to: Math.ceil((last + 1 + SLACK) / STEP) * STEP,
  };
}
