/** Width and height of a picture, in pixels, and how large its text is against 16 px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** 1 when absent; 1.5 on a projector. */
  readonly scale?: number;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Edges of the plot within the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text. `y` is the baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * What the margins leave. A picture too small for its margins keeps a plot of one pixel instead of turning inside out.
 *
 * @throws RangeError if width or height is not a positive number.
 * @example plotBox({ width: 720, height: 420 }, { top: 20, right: 120, bottom: 30, left: 40 })
 */
export function plotBox(size: PictureSize, margins: Margins): Box {
  for (const [name, value] of [
    ["width", size.width],
    ["height", size.height],
  ] as const) {
    if (!(value > 0 && Number.isFinite(value)))
      throw new RangeError(`A picture's ${name} must be a positive number of pixels, got ${value}.`);
  }
  const right = Math.max(margins.left + 1, size.width - margins.right);
  const bottom = Math.max(margins.top + 1, size.height - margins.bottom);
  return { left: margins.left, right, top: margins.top, bottom };
}

/** Tenths of a pixel: finer is not seen, and keeps the markup small. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
