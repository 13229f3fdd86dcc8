import { isHitKey, moveHit, nearestHit, unitOutline } from "@chiso/geometry/hits";
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

/** Shows what lies at a place on the screen; nothing where there is no mark. Returns the mark, -1 for none. */
export function pointAt(reader: ChartReader, clientX: number, clientY: number): number {
  const { picture, root } = reader;
  const box = root.getBoundingClientRect();
  const zoom = box.width > 0 ? picture.width / box.width : 1;
  const at = nearestHit(picture.hits, (clientX - box.left) * zoom, (clientY - box.top) * zoom, offOf(root));
  if (at < 0) hide(root);
  else show(reader, at, box);
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
    const { title, lines } = show(reader, at, boxInView(reader, at));
    const status = part(root, "status");
    if (status) status.textContent = `${title}: ${lines.join("; ")}.`;
  }
  return { handled: true, at };
}

/** Where the picture lies, after a mark beyond the window's edge has been brought into it: a tall figure is read to its end. */
function boxInView({ picture, root }: ChartReader, at: number): DOMRect {
  const box = root.getBoundingClientRect();
  const y = box.top + ((picture.hits.ys[at] ?? 0) * box.height) / Math.max(1, picture.height);
  if (box.height === 0 || (y > 0 && y < window.innerHeight)) return box;
  const ring = part(root, "ring");
  ring?.setAttribute("d", picture.hits.outline(at));
  root.setAttribute("data-reading", String(at));
  ring?.scrollIntoView({ block: "center" });
  return root.getBoundingClientRect();
}

function show({ root, picture, reading }: ChartReader, at: number, box: DOMRect): Reading {
  const { hits } = picture;
  const said = reading(at);
  part(root, "ring")?.setAttribute("d", hits.outline(at));
  light(root, picture, hits.units[at] ?? "");
  root.setAttribute("data-reading", String(at));
  writeTip(root, picture, hits.xs[at] ?? 0, hits.ys[at] ?? 0, box, said);
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
  if (lit && lit.getAttribute("d") !== path) lit.setAttribute("d", path);
}

/**
 * Text and place of the tooltip. Sideways it opens towards the middle of the window and is at most half as wide; its height
 * is shifted by as much of itself as the mark lies down the window: so it never leaves the window, without being measured.
 */
function writeTip(
  root: HTMLElement,
  picture: Picture,
  x: number,
  y: number,
  box: DOMRect,
  { title, lines }: Reading,
): void {
  const tip = part(root, "tip");
  if (!(tip instanceof HTMLElement)) return;
  const texts = [title, ...lines];
  for (const [i, line] of Array.from(tip.children).entries()) {
    const text = texts[i] ?? "";
    if (line.textContent !== text) line.textContent = text;
  }
  const zoom = picture.width > 0 && box.width > 0 ? box.width / picture.width : 1;
  const [left, top] = [x * zoom, y * zoom];
  const across = box.left + left > window.innerWidth / 2 ? `calc(${left - 14}px - 100%)` : `${left + 14}px`;
  const share = Math.min(1, Math.max(0, (box.top + top) / Math.max(1, window.innerHeight)));
  tip.style.transform = `translate(${across}, calc(${top}px - ${Math.round(share * 100)}%))`;
}

function part(root: HTMLElement, name: string): Element | null {
  return root.querySelector(`[data-part="${name}"]`);
}
