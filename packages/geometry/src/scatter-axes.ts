import { widest } from "./axis.js";
import { plotBox, tenth } from "./frame.js";
import type { Box, PictureSize } from "./frame.js";
import { rankScale, scoreScale } from "./scales.js";
import type { ValueScale } from "./scales.js";
import type { ScatterInput, ScatterInputAxis, ScatterLayout } from "./scatter-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

/** Where the axes of a scatter plot lie, and what is written at them. */
export interface ScatterFrame {
  readonly plot: Box;
  readonly x: ValueScale;
  readonly y: ValueScale;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  readonly captions: { readonly x: readonly string[]; readonly y: readonly string[] };
  readonly axis: number;
  readonly label: number;
  readonly scale: number;
  readonly size: PictureSize;
}

/** Margins as wide as the texts of the axes need. */
export function frameOf(input: ScatterInput, size: PictureSize): ScatterFrame {
  const scale = size.scale ?? 1;
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const captions = {
    x: wrapText(input.x.caption, size.width, { size: axis }, 2),
    y: wrapText(input.y.caption, size.width, { size: axis }, 2),
  };
  const top = (captions.y.length * 1.4 + 1) * axis;
  const bottom = (captions.x.length * 1.4 + 2.4) * axis + 8 * scale;
  const height = Math.max(1, size.height - top - bottom);
  const rows = Math.max(2, Math.floor(height / (56 * scale)));
  // a point at an end of its scale keeps clear of the axis
  const inset = 8 * scale;
  const vertical = scaleOf(input.y, size.height - bottom - inset, top + inset, rows);
  const yText = (value: number) => input.y.tick(value, vertical.digits);
  const left = widest(
    vertical.ticks.map(({ value }) => yText(value)),
    axis,
  );
  const plot = plotBox(size, { top, bottom, left: Math.ceil(left + 20 * scale), right: 14 * scale });
  const column = (input.x.measure === "rank" ? 56 : 84) * scale;
  const columns = Math.max(2, Math.floor((plot.right - plot.left) / column));
  const horizontal = scaleOf(input.x, plot.left + inset, plot.right - inset, columns);
  const xText = (value: number) => input.x.tick(value, horizontal.digits);
  return { plot, x: horizontal, y: vertical, xText, yText, captions, axis, label, scale, size };
}

/** The better end at `to`. */
function scaleOf(axis: ScatterInputAxis, from: number, to: number, count: number): ValueScale {
  if (axis.measure === "rank") return rankScale(axis.of, from, to, count);
  return axis.reversed ? scoreScale(axis.extent, to, from, count) : scoreScale(axis.extent, from, to, count);
}

/** Grid, base lines, ticks and captions. */
export function axesOf({
  plot,
  x,
  y,
  xText,
  yText,
  captions,
  axis,
  scale,
  size,
}: ScatterFrame): Pick<ScatterLayout, "grid" | "base" | "xTicks" | "yTicks" | "xCaption" | "yCaption"> {
  const across = y.ticks.map(({ at }) => `M${tenth(plot.left)} ${tenth(at)}H${tenth(plot.right)}`);
  const down = x.ticks.map(({ at }) => `M${tenth(at)} ${tenth(plot.top)}V${tenth(plot.bottom)}`);
  const lowest = plot.bottom + 10 * scale + axis;
  let last = Number.NEGATIVE_INFINITY;
  return {
    grid: [...across, ...down].join(""),
    base: `M${tenth(plot.left)} ${tenth(plot.top)}V${tenth(plot.bottom)}H${tenth(plot.right)}`,
    yTicks: y.ticks.map(({ at, value }) => {
      const text = yText(value);
      return {
        x: tenth(plot.left - 12 * scale - textWidth(text, { size: axis })),
        y: tenth(at + axis * 0.34),
        text,
      };
    }),
    xTicks: [...x.ticks]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ at, value }) => {
        const text = xText(value);
        const width = textWidth(text, { size: axis });
        const left = Math.min(at - width / 2, size.width - width);
        if (left < last + axis * 0.5) return [];
        last = left + width;
        return [{ x: tenth(left), y: tenth(lowest), text }];
      }),
    yCaption: captions.y.map((text, i) => ({ x: 0, y: tenth(axis * (1 + i * 1.4)), text })),
    xCaption: captions.x.map((text, i) => ({
      x: tenth(Math.max(0, size.width - textWidth(text, { size: axis }))),
      y: tenth(lowest + axis * 1.5 * (i + 1)),
      text,
    })),
  };
}

/** A line across and one down where both editions are whole. */
export function mediansOf(input: ScatterInput, { plot, x, y }: ScatterFrame): string {
  const parts: string[] = [];
  if (input.x.median !== undefined)
    parts.push(`M${tenth(x.at(input.x.median))} ${tenth(plot.top)}V${tenth(plot.bottom)}`);
  if (input.y.median !== undefined)
    parts.push(`M${tenth(plot.left)} ${tenth(y.at(input.y.median))}H${tenth(plot.right)}`);
  return parts.join("");
}
