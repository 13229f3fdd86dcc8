import { tenth } from "./frame.js";
import { textWidth } from "./text-metrics.js";
import { baseline, leading, writeParagraph } from "./written-text.js";
import type { Paragraph, WrittenText } from "./written-text.js";

/** What `layoutSheet` is given: the words that stand around a picture in a file. */
export interface SheetInput {
  readonly headline: string;
  readonly subtitle: string;
  readonly legend: readonly string[];
  readonly notices: readonly string[];
  readonly sources: string;
  /** The picture that stands on the sheet. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** A page with a figure's words and its picture: what a downloaded picture shows beside the marks. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly WrittenText[];
  /** Top left corners of the legend's swatches (20 × 12), in the order of `legend`. */
  readonly swatches: readonly { readonly x: number; readonly y: number }[];
  readonly picture: { readonly x: number; readonly y: number };
  /** The hairline above the sources. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

const margin = 24;
const narrowest = 320;

/**
 * Headline, subtitle, legend, picture, notices and sources, one below the other, text wrapped to the picture's width.
 *
 * @example layoutSheet({ headline, subtitle, legend: [], notices, sources, picture: { width: 720, height: 420 } })
 */
export function layoutSheet(input: SheetInput): Sheet {
  const width = Math.max(narrowest, input.picture.width);
  const texts: WrittenText[] = [];
  let top = margin;
  const write = (paragraph: Paragraph, after: number) => {
    const written = writeParagraph(paragraph, { x: margin, top, width });
    texts.push(...written.texts);
    top = written.bottom + after;
  };
  write({ text: input.headline, size: 20, weight: 600, tone: "ink" }, 4);
  write({ text: input.subtitle, size: 14, tone: "ink-2" }, 16);
  const legend = layoutLegend(input.legend, top, width);
  texts.push(...legend.texts);
  top = legend.bottom;
  const picture = { x: margin, y: tenth(top) };
  top += input.picture.height + 16;
  for (const text of input.notices) write({ text, size: 13, tone: "ink-2" }, 4);
  const rule = { x1: margin, x2: margin + width, y: tenth(top + 4) };
  top += 12;
  write({ text: input.sources, size: 12, tone: "ink-2" }, 0);
  return {
    width: width + 2 * margin,
    height: tenth(top + margin - 8),
    texts,
    swatches: legend.swatches,
    picture,
    rule,
  };
}

function layoutLegend(labels: readonly string[], from: number, width: number) {
  const size = 13;
  const texts: WrittenText[] = [];
  const swatches: { x: number; y: number }[] = [];
  let [x, top] = [margin, from];
  for (const text of labels) {
    const wide = 28 + textWidth(text, { size });
    if (x > margin && x + wide > margin + width) [x, top] = [margin, top + size * leading];
    swatches.push({ x: tenth(x), y: tenth(top + 3) });
    texts.push({
      x: tenth(x + 28),
      y: tenth(top + size * baseline),
      text,
      size,
      weight: 400,
      tone: "ink-2",
      anchor: "start",
    });
    x += wide + 16;
  }
  return { texts, swatches, bottom: labels.length > 0 ? tenth(top + size * leading + 12) : from };
}
