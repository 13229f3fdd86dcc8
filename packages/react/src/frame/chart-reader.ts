import { isHitKey, moveHit, nearestHit, tipPlace, unitOutline } from "@chiso/geometry/hits";
import type { Picture } from "@chiso/geometry/hits";
import type { Reading } from "./chart-module.js";

/** What is being read, and the parts of the page that show it. Written by handlers, never through React (clock 3). */
export interface ChartReader {
  readonly root: HTMLElement;
  readonly picture: Picture;
  /** Asked for one mark, when it is read. */
  readonly reading: (at: number) => Reading;
}

const NONE: ReadonlySet<string> = new Set();

/** Legend keys that are switched off, as the frame keeps them on the figure's root. */
function offOf(root: HTMLElement): ReadonlySet<string> {
  const off = root.closest("[data-figure]")?.getAttribute("data-off");
  return off ? new Set(off.split(" ")) : NONE;
}

/** What is read off the page before anything is written. */
interface Ground {
  readonly box: DOMRect;
  readonly window: { readonly width: number; readonly height: number };
  /** Pixels of the page per pixel of the picture. */
  readonly zoom: number;
  /** Of the tooltip's text, pixels. */
  readonly size: number;
}

function groundOf({ root, picture }: ChartReader): Ground {
  const box = root.getBoundingClientRect();
  const tip = part(root, "tip");
  const size = tip ? Number.parseFloat(getComputedStyle(tip).fontSize) : Number.NaN;
  return {
    box,
    window: { width: document.documentElement.clientWidth, height: window.innerHeight },
    // a picture shrinks with its box and never grows
    zoom: picture.width > 0 && box.width > 0 ? Math.min(1, box.width / picture.width) : 1,
    size: size > 0 ? size : 14,
  };
}

/** Shows what lies at a place on the screen; nothing where there is no mark. Returns the mark, -1 for none. */
export function pointAt(reader: ChartReader, clientX: number, clientY: number): number {
  const { picture, root } = reader;
  const ground = groundOf(reader);
  const { box, zoom } = ground;
  const at = nearestHit(picture.hits, (clientX - box.left) / zoom, (clientY - box.top) / zoom, offOf(root));
  if (at < 0) hide(root);
  else show(reader, at, ground);
  return at;
}

/** Moves by a key. `handled` is false for keys that mean nothing here, and for Esc where nothing is shown. */
export function travel(
  reader: ChartReader,
  from: number,
  key: string,
): { readonly handled: boolean; readonly at: number } {
  const { picture, root } = reader;
  if (!isHitKey(key) || (key === "Escape" && from < 0)) return { handled: false, at: from };
  const at = moveHit(picture.hits, from, key, offOf(root));
  if (at < 0) hide(root);
  else {
    bringIntoView(reader, at);
    const { title, lines } = show(reader, at, groundOf(reader));
    const status = part(root, "status");
    if (status) status.textContent = `${title}: ${lines.join("; ")}.`;
  }
  return { handled: true, at };
}

/**
 * Reads on in a new layout: the same mark, or the first of the same unit. Returns the mark, -1 where there is none any more
 * and nothing is read.
 */
export function readOn(reader: ChartReader, from: number, unit: string): number {
  const { picture, root } = reader;
  const { units } = picture.hits;
  const at = units[from] === unit ? from : unit === "" ? -1 : units.indexOf(unit);
  if (at < 0 || at >= units.length) {
    hide(root);
    return -1;
  }
  show(reader, at, groundOf(reader));
  return at;
}

/** A mark that a key leads to may lie outside the window, or outside what scrolls around the figure. */
function bringIntoView({ root, picture }: ChartReader, at: number): void {
  const ring = part(root, "ring");
  if (!ring || !("scrollIntoView" in ring)) return;
  ring.setAttribute("d", picture.hits.outline(at));
  root.setAttribute("data-reading", String(at));
  ring.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
}

function show({ root, picture, reading }: ChartReader, at: number, ground: Ground): Reading {
  const { hits } = picture;
  const said = reading(at);
  part(root, "ring")?.setAttribute("d", hits.outline(at));
  light(root, picture, hits.units[at] ?? "");
  root.setAttribute("data-reading", String(at));
  writeTip(root, { x: hits.xs[at] ?? 0, y: hits.ys[at] ?? 0 }, ground, said);
  return said;
}

/** Nothing is read any more. */
export function hide(root: HTMLElement): void {
  root.removeAttribute("data-reading");
  part(root, "lit")?.removeAttribute("d");
}

/** Lights the marks of a unit that is pointed at here or elsewhere on the page. */
export function light(root: HTMLElement, { hits }: Picture, unit: string): void {
  const lit = part(root, "lit");
  const path = unitOutline(hits, unit, offOf(root));
  if (lit && (lit.getAttribute("d") ?? "") !== path) lit.setAttribute("d", path);
}

/** Text and place of the tooltip: it never leaves the window, without being measured. */
function writeTip(
  root: HTMLElement,
  mark: { readonly x: number; readonly y: number },
  { box, window: view, zoom, size }: Ground,
  { title, lines }: Reading,
): void {
  const tip = part(root, "tip");
  if (!(tip instanceof HTMLElement)) return;
  const texts = [title, ...lines];
  for (const [i, line] of Array.from(tip.children).entries()) {
    const text = texts[i] ?? "";
    if (line.textContent !== text) line.textContent = text;
  }
  const { x, y } = tipPlace({
    x: box.left + mark.x * zoom,
    y: box.top + mark.y * zoom,
    window: view,
    texts,
    size,
  });
  const along = (at: number, back: number) => `calc(${Math.round(at)}px - ${Math.round(back * 100)}%)`;
  tip.style.transform = `translate(${along(x.at - box.left, x.back)}, ${along(y.at - box.top, y.back)})`;
}

function part(root: HTMLElement, name: string): Element | null {
  return root.querySelector(`[data-part="${name}"]`);
}
