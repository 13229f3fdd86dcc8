// Colour arithmetic for the test of tokens.css.

type Triple = readonly [number, number, number];
/** How a reader sees: as most do, with one kind of cone missing, or in greyscale print. */
export type Sight = "usual" | "deuteranopia" | "protanopia" | "greyscale";

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

function linear(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a six-digit colour: ${hex}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function seen(hex: string, sight: Sight): Triple {
  const colour = linear(hex);
  if (sight === "usual") return colour;
  if (sight === "greyscale") return [luminance(hex), luminance(hex), luminance(hex)];
  const clamped = (row: Triple) => Math.min(1, Math.max(0, dot(row, colour)));
  const [red, green, blue] = machado[sight];
  return [clamped(red), clamped(green), clamped(blue)];
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

/** WCAG relative luminance, 0 to 1. */
export function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex));
}

/** WCAG contrast ratio, 1 to 21. */
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
