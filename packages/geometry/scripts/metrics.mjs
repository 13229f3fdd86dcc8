// Writes src/text-metrics.data.ts: advance widths of the shipped font, in thousandths of an em, for weights 400
// and 600. Run it again after an update of the font: node packages/geometry/scripts/metrics.mjs
//
// Only characters that the shipped Latin and Vietnamese subsets hold are measured: the full font also has ▲ ▼ → ≥,
// but a reader's browser takes those from whatever font it has, so they count as unknown (a full em).
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openSync } from "fontkit";

const { resolve } = createRequire(import.meta.url);
const fonts = {
  400: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  600: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
};
// Basic Latin, Latin-1 (its soft hyphen is invisible), ă đ ĩ ũ ơ ư, Latin Extended Additional (Vietnamese), punctuation, ₫ € ™ ↑ ↓ −.
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2002, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x203a],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];
const codes = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i),
);

/** Width → the characters that have it; a letter with marks is left out where it is as wide as its base. */
function groups(path) {
  const font = openSync(resolve(path));
  const width = (code) => Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
  const byWidth = new Map();
  for (const code of codes) {
    if (!font.hasGlyphForCodePoint(code)) continue;
    const char = String.fromCodePoint(code);
    const base = char.normalize("NFD").codePointAt(0);
    if (base !== code && font.hasGlyphForCodePoint(base) && width(base) === width(code)) continue;
    byWidth.set(width(code), (byWidth.get(width(code)) ?? "") + char);
  }
  return [...byWidth].sort(([a], [b]) => a - b);
}

// Spaces and invisible characters are escaped, so that an editor cannot change them.
const escaped = (text) =>
  text
    .replaceAll("\\", "\\\\")
    .replace(
      /[\u00a0\u2000-\u2015\u202f]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
const quoted = (text) => (text.includes('"') ? `'${escaped(text)}'` : `"${escaped(text)}"`);

const tables = Object.entries(fonts).map(([weight, path]) => {
  const rows = groups(path).map(([width, chars]) => `    [${width}, ${quoted(chars)}],`);
  return `  ${weight}: [\n${rows.join("\n")}\n  ],`;
});

writeFileSync(
  new URL("../src/text-metrics.data.ts", import.meta.url),
  `// Made by scripts/metrics.mjs from Source Sans 3. Do not edit.

/** Advance width in thousandths of an em, and the characters that have it. */
export type WidthGroup = readonly [width: number, characters: string];

export const widthGroups: Readonly<Record<400 | 600, readonly WidthGroup[]>> = {
${tables.join("\n")}
};
`,
);
