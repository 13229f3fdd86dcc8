/** Sharp on a projector and in print at half size. */
const SCALE = 2;

/**
 * A self-contained SVG as PNG, twice its size in pixels. It goes through a `data:` address, which a page with
 * `img-src 'self' data:` allows; such a picture loads nothing, so its fonts must be inside.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * SCALE);
  canvas.height = Math.round(image.naturalHeight * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw the picture on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for this browser."))),
      "image/png",
    );
  });
}
