// Colour arithmetic: sRGB written as hex, OKLCH for what the eye compares, WCAG for what it can read.

type Triple = readonly [number, number, number];

/** How a reader sees: as most do, with one kind of cone missing, or in greyscale print. */
export type Sight = "usual" | "deuteranopia" | "protanopia" | "greyscale";

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

// Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
const machado: Readonly<Record<"deuteranopia" | "protanopia", readonly [Triple, Triple, Triple]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const within = (value: number) => Math.min(1, Math.max(0, value));

/**
 * `#rgb` and `#rrggbb`, in any case, as `#rrggbb`; undefined for anything else.
 *
 * @example hexOf(" #0B5 ") // "#00bb55"
 */
export function hexOf(text: string): string | undefined {
  const found = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.trim().toLowerCase())?.[1];
  if (found === undefined) return undefined;
  return `#${found.length === 6 ? found : Array.from(found, (digit) => digit + digit).join("")}`;
}

function linear(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a six-digit colour: ${hex}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toHex(colour: Triple): string {
  const pair = (value: number) => {
    const shown = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * within(shown))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${colour.map(pair).join("")}`;
}

function seen(hex: string, sight: Sight): Triple {
  const colour = linear(hex);
  if (sight === "usual") return colour;
  if (sight === "greyscale") return [luminance(hex), luminance(hex), luminance(hex)];
  const [red, green, blue] = machado[sight];
  return [within(dot(red, colour)), within(dot(green, colour)), within(dot(blue, colour))];
}

/**
 * The colour as another reader sees it.
 *
 * @throws Error if `hex` is not `#rrggbb`.
 * @example simulate("#981e22", "greyscale") // "#4b4b4b"
 */
export function simulate(hex: string, sight: Sight): string {
  return toHex(seen(hex, sight));
}

function oklab(colour: Triple): Triple {
  const lms: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

/** @throws Error if `hex` is not `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const [lightness, a, b] = oklab(linear(hex));
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function unclipped({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const lms: Triple = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    dot([4.0767416621, -3.3077115913, 0.2309699292], lms),
    dot([-1.2684380046, 2.6097574011, -0.3413193965], lms),
    dot([-0.0041960863, -0.7034186147, 1.707614701], lms),
  ];
}

/**
 * The nearest colour that a screen shows: lightness and hue are kept, chroma gives way.
 *
 * @example hexOfOklch({ lightness: 0.445, chroma: 0.157, hue: 25 }) // "#981e22"
 */
export function hexOfOklch(colour: Oklch): string {
  const shows = (chroma: number) =>
    unclipped({ ...colour, chroma }).every((value) => value > -0.0005 && value < 1.0005);
  let [low, high] = [0, colour.chroma];
  if (!shows(high)) {
    for (let i = 0; i < 16; i++) {
      const middle = (low + high) / 2;
      if (shows(middle)) low = middle;
      else high = middle;
    }
    high = low;
  }
  return toHex(unclipped({ ...colour, chroma: high }));
}

/** WCAG relative luminance, 0 to 1. */
export function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex));
}

/**
 * WCAG contrast ratio, 1 to 21.
 *
 * @throws Error if a colour is not `#rrggbb`.
 */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** OKLab lightness, 0 to 100. */
export function lightness(hex: string): number {
  return 100 * oklab(linear(hex))[0];
}

/** Distance in OKLab, times 100: about 2 is just seen side by side, 7 at a glance. */
export function distance(a: string, b: string, sight: Sight = "usual"): number {
  const [x, y] = [oklab(seen(a, sight)), oklab(seen(b, sight))];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/**
 * The same hue, as much darker or lighter as it needs to satisfy: away from the ground that it stands on, by the least step.
 * The colour itself where it satisfies already; the end of the way (nearly black or white) where nothing does.
 *
 * @example
 * awayFrom("#f7d117", "#fcf9f3", (hex) => contrast(hex, "#fcf9f3") >= 4.5) // a dark ochre
 */
export function awayFrom(hex: string, ground: string, satisfies: (hex: string) => boolean): string {
  if (satisfies(hex)) return hex;
  const colour = oklchOf(hex);
  const step = luminance(ground) > 0.18 ? -0.005 : 0.005;
  let moved = hex;
  for (let at = colour.lightness + step; at > 0 && at < 1; at += step) {
    moved = hexOfOklch({ ...colour, lightness: at });
    if (satisfies(moved)) break;
  }
  return moved;
}
