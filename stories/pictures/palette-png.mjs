import { deflateSync, inflateSync } from "node:zlib";

// A screenshot of a figure has few colours: with a palette of 256 it is a third of the size, and looks the same.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Undoes the filter of each line, in place. */
function unfilter(raw, width, height, size) {
  const stride = width * size + 1;
  for (let y = 0; y < height; y++) {
    const line = y * stride + 1;
    const filter = raw[line - 1];
    for (let x = 0; x < stride - 1; x++) {
      const left = x >= size ? raw[line + x - size] : 0;
      const up = y > 0 ? raw[line + x - stride] : 0;
      const corner = x >= size && y > 0 ? raw[line + x - stride - size] : 0;
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      raw[line + x] = (raw[line + x] + add) & 255;
    }
  }
}

function distance(a, b) {
  return (
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  );
}

/** The commonest colours, and for every other one the place of its nearest. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = Array.from(counts, ([colour, count]) => ({ colour, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(({ colour }) => colour);
  const placeOf = (colour) =>
    palette.reduce(
      (best, other, i) => (distance(colour, other) < distance(colour, palette[best]) ? i : best),
      0,
    );
  return { palette, places: new Map(Array.from(counts.keys(), (colour) => [colour, placeOf(colour)])) };
}

function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** An 8-bit RGB or RGBA screenshot as a PNG of 256 colours. */
export function withPalette(png) {
  const chunks = chunksOf(png);
  const head = Buffer.from(chunks[0].data);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = head[9] === 6 ? 4 : 3;
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)),
  );
  unfilter(raw, width, height, size);
  const at = (x, y) => y * (width * size + 1) + 1 + x * size;
  const pixels = Uint32Array.from({ length: width * height }, (_, i) =>
    raw.readUIntBE(at(i % width, Math.floor(i / width)), 3),
  );
  const { palette, places } = paletteOf(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  pixels.forEach((pixel, i) => {
    lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(pixel);
  });
  head[8] = 8;
  head[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
