import { wrapText } from "./text-metrics.js";

/** Where a tooltip is to stand, in pixels of the window. */
export interface TipAsk {
  /** The middle of the mark; where it lies outside the window, the tooltip stands at the edge nearest to it. */
  readonly x: number;
  readonly y: number;
  readonly window: { readonly width: number; readonly height: number };
  /** First the title, then the figure, then the lines. */
  readonly texts: readonly string[];
  /** Of the text, pixels. */
  readonly size: number;
}

/** The edge of a tooltip: `at` is where it begins, but for `back` of its own length (0 to 1). */
export interface TipEdge {
  readonly at: number;
  readonly back: number;
}

export interface TipPlace {
  readonly x: TipEdge;
  readonly y: TipEdge;
}

/** Between mark and tooltip, and between tooltip and the edge of the window. */
const [GAP, EDGE] = [14, 8];
/** Windows narrower than this have no room for a tooltip beside a mark; chart.css has the same number. */
const NARROW = 560;
/** Padding and borders: as wide as chart.css makes them where density is large, and some fonts of a host are wider. */
const [ACROSS, ALONG, WIDER] = [40, 28, 1.08];

/**
 * A tooltip's place, without asking the page how large it is: it never leaves the window. Beside the mark, towards the
 * middle of the window, shifted up by as much of itself as the mark lies down the window; on a narrow window above the mark
 * where it fits, else below.
 *
 * @example tipPlace({ x: 100, y: 240, window: { width: 1280, height: 480 }, texts: ["Sơn La"], size: 14 })
 * // { x: { at: 114, back: 0 }, y: { at: 240, back: 0.5 } }
 */
export function tipPlace(ask: TipAsk): TipPlace {
  const { width, height } = ask.window;
  const x = Math.min(Math.max(ask.x, 0), width);
  const y = Math.min(Math.max(ask.y, 0), height);
  const level = { at: EDGE + share(y, height) * Math.max(0, height - 2 * EDGE), back: share(y, height) };
  if (width >= NARROW)
    return { x: x > width / 2 ? { at: x - GAP, back: 1 } : { at: x + GAP, back: 0 }, y: level };
  const tall = heightOf(ask, width - 2 * EDGE) + GAP + EDGE;
  return {
    x: { at: EDGE + share(x, width) * (width - 2 * EDGE), back: share(x, width) },
    y: y >= tall ? { at: y - GAP, back: 1 } : height - y >= tall ? { at: y + GAP, back: 0 } : level,
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 100) / 100 : 0;
}

/** At most as tall as this: counted, not measured. */
function heightOf({ texts, size }: TipAsk, width: number): number {
  const room = Math.max(size, width - ACROSS) / WIDER;
  const lines = texts.reduce(
    (count, text, i) => count + wrapText(text, room, { size, weight: i < 2 ? 600 : 400 }).length,
    0,
  );
  return lines * size * 1.4 + ALONG;
}
