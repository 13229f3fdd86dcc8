import type { RankedBarsInput } from "./ranked-bars-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** Sizes of text and rows, and the columns of a paper, in pixels. */
export interface BarSizes {
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  /** Of a row of one line. */
  readonly rowHeight: number;
  /** From line to line within a name. */
  readonly leading: number;
  readonly columnWidth: number;
  /** Whether a mark stands in a line of its own under name and figure: a phone, large text, long names. */
  readonly stacked: boolean;
  /** Widths within a column; `names` where nothing stands beside it. */
  readonly places: number;
  readonly names: number;
  readonly values: number;
}

/** A track shorter than so many letters tells nothing: then it takes a line of its own. */
const TRACK = 6;
/** As many lines may a name have beside its track. */
const BESIDE = 2;

/** Whether the parts of a row fit beside each other, and how wide they are. */
export function barSizes({ rows }: RankedBarsInput, columnWidth: number, scale: number): BarSizes {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const style = { size: label, weight: 600 as const };
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, style)), 0);
  const places = widest(rows.map(({ place }) => place));
  const values = widest(rows.flatMap(({ value, text }) => (Number.isNaN(value) ? [] : [text])));
  const reasons = widest(rows.flatMap(({ value, text }) => (Number.isNaN(value) ? [text] : [])));
  const longest = widest(rows.map(({ name }) => name));
  const beside = Math.min(longest, columnWidth * 0.42);
  const edge = 22 * scale;
  const room = columnWidth - places - beside - edge;
  const folds = rows.some(({ name }) => wrapText(name, beside, style).length > BESIDE);
  const stacked = room - values - 10 * scale < TRACK * label || reasons > room || folds;
  const sizes = { scale, axis, label, rowHeight: Math.round(label * 1.6), leading: label * 1.3 };
  return {
    ...sizes,
    columnWidth,
    stacked,
    places,
    values,
    names: stacked ? Math.max(label, columnWidth - places - 8 * scale) : beside,
  };
}
