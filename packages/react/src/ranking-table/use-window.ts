import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** From so many rows on, only those near the view are in the page. */
export const WINDOW_FROM = 300;
/** Rows kept beyond the view on both sides, and the step in which the window moves. */
const SLACK = 12;
const STEP = 6;
/** Before anything is measured: what a table of the usual height shows. */
const FIRST = 40;

export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows to render of a long list of rows of one height. The height is read in the scroll handler from a row that is
 * there, so text at 200 % and every density work without a number in the code. A page that is printed has them all.
 */
export function useWindow(count: number, area: RefObject<HTMLElement | null>) {
  const long = count >= WINDOW_FROM;
  const [view, setView] = useState<RowWindow>({ start: 0, end: FIRST });
  const printing = usePrinting(long);
  const show = useCallback((next: RowWindow) => {
    setView((before) => (before.start === next.start && before.end === next.end ? before : next));
  }, []);
  const follow = useCallback(() => {
    const box = area.current;
    const height = box ? rowHeight(box) : 0;
    if (!box || height === 0) return;
    const first = Math.floor(box.scrollTop / height / STEP) * STEP;
    const fits = Math.ceil(box.clientHeight / height / STEP) * STEP;
    show({ start: Math.max(0, first - SLACK), end: first + fits + SLACK });
  }, [area, show]);
  // a host may give the table another height
  useEffect(() => {
    const box = area.current;
    if (!long || !box || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(follow);
    observer.observe(box);
    return () => observer.disconnect();
  }, [long, area, follow]);
  /** Brings a row into the window and the view, for the keyboard. */
  const reveal = (index: number) => {
    if (!long || (view.start <= index && index < view.end)) return;
    const start = Math.max(0, Math.floor(index / STEP) * STEP - SLACK);
    show({ start, end: start + FIRST });
    if (area.current) area.current.scrollTop = Math.max(0, index - STEP) * rowHeight(area.current);
  };
  return {
    view:
      long && !printing ? { start: Math.min(view.start, count), end: Math.min(view.end, count) } : undefined,
    onScroll: long ? follow : undefined,
    reveal,
  };
}

/** True while the page is laid out for paper, which has no window. */
function usePrinting(long: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!long) return undefined;
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [long]);
  return printing;
}

/**
 * Height of a row in pixels, fractions and all: rounded, it would be a dozen rows off at row 2,000. Where rows are left out
 * their room tells it best, for it is laid out in one piece.
 */
function rowHeight(area: HTMLElement): number {
  const gaps = [...area.querySelectorAll<HTMLElement>(".chiso-rt-gap")].map((gap) => ({
    rows: Number(gap.style.getPropertyValue("--chiso-rt-skipped")),
    height: heightOf(gap),
  }));
  const widest = gaps.reduce((most, gap) => (gap.rows > most.rows ? gap : most), { rows: 0, height: 0 });
  if (widest.rows > 0 && widest.height > 0) return widest.height / widest.rows;
  const row = area.querySelector<HTMLElement>("[data-row]:not([data-open])");
  return row ? heightOf(row) : 0;
}

function heightOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).height) || 0;
}

/**
 * Positions to render: the window, and rows that must stay in the page wherever it is (the focus, the tab stop), with the
 * number of rows left out before each and at the end.
 *
 * @example windowed(10, { start: 0, end: 2 }, [5]) // { items: [{ index: 0, skipped: 0 }, { index: 1, skipped: 0 }, { index: 5, skipped: 3 }], after: 4 }
 */
export function windowed(count: number, view: RowWindow | undefined, kept: readonly number[]) {
  const inView = view ?? { start: 0, end: count };
  const indexes = Array.from({ length: inView.end - inView.start }, (_, i) => inView.start + i);
  const outside = kept.filter((i) => i >= 0 && i < count && (i < inView.start || i >= inView.end));
  const all = outside.length === 0 ? indexes : [...new Set([...indexes, ...outside])].sort((a, b) => a - b);
  let next = 0;
  const items = all.map((index) => {
    const skipped = index - next;
    next = index + 1;
    return { index, skipped };
  });
  return { items, after: count - next };
}
