import { escapeXml } from "./escape-xml.js";
import { embeddedFonts } from "./fonts.js";

/** The family that the package ships and measures text with. */
const FAMILY = "Chiso Sans";
/** Sharp on a projector and in print at half size. */
const SCALE = 2;

/**
 * A self-contained SVG as PNG, twice its size in pixels. It goes through a `data:` address, which a page with
 * `img-src 'self' data:` allows, with the fonts inside, because a picture may load nothing.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function svgToPng(svg: string): Promise<Blob> {
  await document.fonts.ready;
  const fonts = await embeddedFonts(FAMILY);
  const withFonts = fonts === "" ? svg : svg.replace("<title>", () => `<style>${escapeXml(fonts)}</style><title>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * SCALE);
  canvas.height = Math.round(image.naturalHeight * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw the picture on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for this browser."))), "image/png");
  });
}
