import { isTravelKey, movePoint, nearestBreak, nearestPoint, placeOf, unitPath } from "@chiso/geometry/trend";
import type { TrendLayout, TrendPoint } from "@chiso/geometry/trend";
import type { TrendWords } from "../../messages/trend-words.js";
import type { TrendFinding } from "@chiso/core";
import { reasonText } from "../../messages/say.js";
import { readingOf } from "./text.js";
import type { Reading } from "./text.js";

/** What is being read, and the parts of the page that show it. Written by handlers, never through React (clock 3). */
export interface TrendReader {
  readonly root: HTMLElement;
  readonly finding: TrendFinding;
  readonly layout: TrendLayout;
  readonly words: TrendWords;
}

/** The point that a reader stands on, by unit and edition, so that it outlives a layout. */
export interface ReaderPlace {
  readonly unit: string;
  readonly edition: number;
}

/** How near a point must be, in pixels, to be meant instead of a break. */
const POINT_REACH = 10;

/** Shows what lies nearest to a place on the screen; nothing outside the plot. */
export function pointAt(reader: TrendReader, clientX: number, clientY: number): ReaderPlace | undefined {
  const { layout, root } = reader;
  const box = root.getBoundingClientRect();
  const zoom = box.width > 0 ? layout.width / box.width : 1;
  const [x, y] = [(clientX - box.left) * zoom, (clientY - box.top) * zoom];
  const point = nearestPoint(layout, x, y);
  const place = point && placeOf(layout.hit, point);
  const broken = nearestBreak(layout, x, y);
  if (broken >= 0 && (!place || Math.hypot(place.x - x, place.y - y) > POINT_REACH)) {
    showBreak(reader, broken, y);
    return undefined;
  }
  if (point) showPoint(reader, point);
  else hide(root);
  return point && placeIn(layout, point);
}

/** Moves by a key. `handled` is false for keys that mean nothing here, and for Esc where nothing is shown. */
export function travel(
  reader: TrendReader,
  from: ReaderPlace | undefined,
  key: string,
): { readonly handled: boolean; readonly place: ReaderPlace | undefined } {
  if (!isTravelKey(key) || (key === "Escape" && !from)) return { handled: false, place: from };
  const next = movePoint(reader.layout, pointIn(reader.layout, from), key);
  if (next) say(reader.root, showPoint(reader, next));
  else hide(reader.root);
  return { handled: true, place: next && placeIn(reader.layout, next) };
}

function placeIn({ hit }: TrendLayout, point: TrendPoint): ReaderPlace {
  return { unit: hit.units[point.unit] ?? "", edition: hit.editions[point.edition] ?? 0 };
}

function pointIn({ hit }: TrendLayout, place: ReaderPlace | undefined): TrendPoint | undefined {
  if (!place) return undefined;
  const [unit, edition] = [hit.units.indexOf(place.unit), hit.editions.indexOf(place.edition)];
  return unit < 0 || edition < 0 ? undefined : { unit, edition };
}

const drawn = new WeakMap<Element, { readonly layout: TrendLayout; readonly unit: number }>();

function showPoint({ root, finding, layout, words }: TrendReader, point: TrendPoint): Reading {
  const reading = readingOf(finding, layout.hit.units[point.unit] ?? "", point.edition, words);
  const { x, y, there } = placeOf(layout.hit, point);
  const lit = part(root, "lit");
  const before = lit && drawn.get(lit);
  // a path is written only when another unit is met
  if (lit && (before?.layout !== layout || before.unit !== point.unit)) {
    drawn.set(lit, { layout, unit: point.unit });
    lit.setAttribute("d", unitPath(layout, point.unit));
  }
  const ring = part(root, "ring");
  ring?.setAttribute("transform", `translate(${x} ${y})`);
  root.setAttribute("data-reading", there ? "point" : "missing");
  write(root, layout, x, y, [reading.unit, reading.edition, ...reading.lines]);
  return reading;
}

function showBreak({ root, finding, layout, words }: TrendReader, index: number, y: number): void {
  const [mark, found] = [layout.breaks[index], finding.ground.breaks[index]];
  if (!mark || !found) return;
  root.setAttribute("data-reading", "break");
  const title = words.messages.trend.breakBetween(String(found.after), String(found.before));
  write(root, layout, mark.x, y, [title, "", "", reasonText(found, words)]);
}

/** Text and place of the tooltip. It opens towards the middle, and is at most half as wide, so it never leaves the figure. */
function write(root: HTMLElement, layout: TrendLayout, x: number, y: number, texts: readonly string[]): void {
  const tip = part(root, "tip");
  if (!(tip instanceof HTMLElement)) return;
  for (const [i, line] of Array.from(tip.children).entries()) {
    const text = texts[i] ?? "";
    if (line.textContent !== text) line.textContent = text;
  }
  const across = x > layout.width / 2 ? `calc(${x - 12}px - 100%)` : `${x + 12}px`;
  // level with the point by as much as keeps it between the edges, without measuring it
  const down = `calc(${y}px - ${Math.round((y / layout.height) * 100)}%)`;
  tip.style.transform = `translate(${across}, ${down})`;
}

function say(root: HTMLElement, { unit, edition, lines, cut }: Reading): void {
  const status = part(root, "status");
  if (status)
    status.textContent = `${unit}, ${edition}: ${[...lines, ...(cut === undefined ? [] : [cut])].join("; ")}.`;
}

/** Nothing is read any more. */
export function hide(root: HTMLElement): void {
  root.removeAttribute("data-reading");
}

function part(root: HTMLElement, name: string): Element | null {
  return root.querySelector(`[data-part="${name}"]`);
}
