/** A4 upright less margins of 12 mm, in CSS pixels: 186 mm. */
const PAPER = 703;

/** Room left and right of a picture on its sheet. */
export const SHEET_MARGINS = 48;

/** Named sizes: the width of the file in CSS pixels. */
export const SIZES = { web: 768, wide: 1328, phone: 408, print: PAPER } as const;
export const CARD = { width: 1200, height: 630 } as const;

export interface FileSize {
  /** Of the whole file, in CSS pixels. */
  readonly width: number;
  /** Absent: as tall as the figure needs. */
  readonly height?: number;
  /** For paper: told in millimetres. */
  readonly paper?: true;
}

const LEAST = 368;
const MOST = 4096;

/**
 * `web`, `wide`, `phone`, `print`, `card`, a width (`800`) or both (`1200x630`); undefined for what is none of these.
 *
 * @example readSize("card") // { width: 1200, height: 630 }
 */
export function readSize(text: string): FileSize | undefined {
  if (text === "card") return CARD;
  if (text === "print") return { width: SIZES.print, paper: true };
  if (text === "web" || text === "wide" || text === "phone") return { width: SIZES[text] };
  const [, width, height] = /^(\d{3,4})(?:[x×](\d{3,4}))?$/.exec(text) ?? [];
  if (width === undefined || !fits(Number(width))) return undefined;
  if (height === undefined) return { width: Number(width) };
  return fits(Number(height)) ? { width: Number(width), height: Number(height) } : undefined;
}

const fits = (pixels: number): boolean => pixels >= LEAST && pixels <= MOST;
