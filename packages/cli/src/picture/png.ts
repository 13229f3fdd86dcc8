import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);
const FONTS = ["400Regular", "400Regular_Italic", "600SemiBold"];

function fontFiles(): string[] {
  return FONTS.map((name) => resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`));
}

/**
 * A picture as PNG. Only the fonts that come with this package are used, so that every machine draws the same bytes.
 *
 * @param zoom pixels for each CSS pixel, 0.1 to 8
 * @throws Error where the SVG cannot be read
 */
export function svgToPng(svg: string, zoom: number): Uint8Array {
  const picture = new Resvg(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: zoom },
  });
  return picture.render().asPng();
}
