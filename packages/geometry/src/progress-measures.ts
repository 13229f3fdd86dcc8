import type { ProgressInput } from "./progress-types.js";
import { textWidth } from "./text-metrics.js";

const WIDE = 620;

/** Sizes and places that all rows share. */
export interface Measures {
  readonly width: number;
  readonly scale: number;
  readonly axis: number;
  readonly label: number;
  readonly wide: boolean;
  readonly names: number;
  /** Room of a status; the full width where it stands in a line of its own. */
  readonly status: number;
  /** The status stands below the name. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly gap: number;
}

export function measures({ rows }: ProgressInput, width: number, scale: number): Measures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const widest = Math.max(0, ...rows.map(({ status }) => textWidth(status, { size: label, weight: 600 })));
  const stacked = !wide && widest > width * 0.4;
  const status = stacked ? width : wide ? Math.min(widest, width * 0.3) : widest;
  return {
    width,
    scale,
    axis,
    label,
    wide,
    status,
    stacked,
    names: wide ? Math.min(280 * scale, width * 0.3) : stacked ? width : width - 12 * scale - status,
    left: wide ? Math.min(280 * scale, width * 0.3) + 20 * scale : 8 * scale,
    right: wide ? width - status - 20 * scale : width - 8 * scale,
    bar: 10 * scale,
    gap: (wide ? 10 : 12) * scale,
  };
}
