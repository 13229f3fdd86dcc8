import type { TextMark } from "./frame.js";
import { tenth } from "./frame.js";
import { wrapText } from "./text-metrics.js";
import type { TextStyle } from "./text-metrics.js";

/** A line of text outside any stylesheet: it carries its own size, weight and role. */
export interface WrittenText extends TextMark {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** A role, never a colour. */
  readonly tone: "ink" | "ink-2" | "missing" | "focus" | "peer";
  readonly anchor: "start" | "end";
}

/** Baseline-to-baseline distance against the size: stacked Vietnamese marks (Ấ, Ộ) need it. */
export const leading = 1.4;
/** Where the baseline stands within a line, from its top, against the size. */
export const baseline = 1.05;

export interface Paragraph extends TextStyle {
  readonly text: string;
  readonly tone: WrittenText["tone"];
}

/** A paragraph set from `top` down at `x`, and where the next may begin. */
export function writeParagraph(
  { text, size, weight = 400, tone }: Paragraph,
  place: { readonly x: number; readonly top: number; readonly width: number },
): { readonly texts: readonly WrittenText[]; readonly bottom: number } {
  const lines = wrapText(text, place.width, { size, weight });
  const texts = lines.map((line, i) => ({
    x: place.x,
    y: tenth(place.top + i * size * leading + size * baseline),
    text: line,
    size,
    weight,
    tone,
    anchor: "start" as const,
  }));
  return { texts, bottom: tenth(place.top + lines.length * size * leading) };
}
