import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import type { Tick } from "./scales.js";
import { textWidth } from "./text-metrics.js";

/** Hairlines across the plot, in one path. */
export function gridPath(ticks: readonly Tick[], plot: Box): string {
  return ticks.map(({ at }) => `M${tenth(plot.left)} ${tenth(at)}H${tenth(plot.right)}`).join("");
}

/** Text of the vertical axis, to be set with its end at `x`. */
export function valueLabels(
  ticks: readonly Tick[],
  text: (value: number, top: boolean) => string,
  x: number,
  size: number,
): readonly TextMark[] {
  const topmost = ticks.reduce((best, tick) => Math.min(best, tick.at), Number.POSITIVE_INFINITY);
  return ticks.map((tick) => ({
    x,
    y: tenth(tick.at + size * 0.34),
    text: text(tick.value, tick.at === topmost),
  }));
}

/** The widest of some texts. */
export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, { size })), 0);
}

/**
 * Which editions are named on the axis: the last always, then every second, third, … before it, so that no two touch.
 *
 * @param places where the editions stand, ascending
 * @param room what a label and the space after it need
 * @returns positions in `places`, ascending
 */
export function namedPlaces(places: readonly number[], room: number): readonly number[] {
  const every = steps(places.length).find((step) => {
    const named = takeFromEnd(places.length, step);
    return named.every((at, i) => i === 0 || (places[at] ?? 0) - (places[named[i - 1] ?? 0] ?? 0) >= room);
  });
  return takeFromEnd(places.length, every ?? Math.max(1, places.length));
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

function takeFromEnd(count: number, step: number): readonly number[] {
  const taken: number[] = [];
  for (let at = count - 1; at >= 0; at -= step) taken.unshift(at);
  return taken;
}
