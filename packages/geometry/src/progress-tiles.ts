import { tenth } from "./frame.js";
import { rectPath } from "./hits.js";
import type { ProgressLook, ProgressTile, ProgressTileMark } from "./progress-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

const LINE = 1.25;

export interface TileBlock {
  readonly marks: readonly ProgressTileMark[];
  /** Outline of each tile. */
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly bottom: number;
}

/** Sizes of a tile's texts: the number is as large as the frame's largest step but one. */
function sizes(scale: number) {
  return {
    number: 28 * scale,
    label: scale < 1.4 ? 14 * scale : 16 * scale,
    square: 12 * scale,
    gap: 4 * scale,
    between: 20 * scale,
  };
}

/**
 * Counts side by side, each with its squares: as many in a row as there is room for, the rows of equal tiles.
 *
 * @param top where the block begins
 */
export function layoutTiles(
  tiles: readonly ProgressTile[],
  { top, width, scale }: { readonly top: number; readonly width: number; readonly scale: number },
): TileBlock {
  const s = sizes(scale);
  if (tiles.length === 0) return { marks: [], boxes: [], bottom: top };
  const least = 112 * scale;
  const across = Math.max(1, Math.min(tiles.length, Math.floor((width + s.between) / (least + s.between))));
  const room = (width - (across - 1) * s.between) / across;
  const marks: ProgressTileMark[] = [];
  const boxes: { x: number; y: number; width: number; height: number }[] = [];
  let y = top;
  for (let first = 0; first < tiles.length; first += across) {
    const line = tiles.slice(first, first + across).map((tile, i) => {
      const x = tenth(i * (room + s.between));
      const label = wrapText(tile.label, room, { size: s.label });
      const squares = squaresOf(tile, {
        x,
        room,
        y: y + s.number * 1.25 + (label.length * LINE + 0.5) * s.label,
        s,
      });
      return { tile, x, label, squares };
    });
    const bottom = Math.max(...line.map(({ squares }) => squares.bottom));
    for (const { tile, x, label, squares } of line) {
      marks.push({
        key: tile.look,
        look: tile.look,
        value: { x, y: tenth(y + s.number * 0.95), text: tile.value },
        label: label.map((text, i) => ({
          x,
          y: tenth(y + s.number * 1.25 + s.label * (1 + i * LINE)),
          text,
        })),
        fill: squares.fill,
        line: squares.line,
      });
      const widest = Math.max(...label.map((text) => textWidth(text, { size: s.label })), squares.width);
      boxes.push({ x, y, width: Math.min(room, widest), height: bottom - y });
    }
    y = bottom + s.between;
  }
  return { marks, boxes, bottom: y - s.between };
}

interface Squares {
  readonly fill: string;
  readonly line: string;
  readonly bottom: number;
  readonly width: number;
}

/** One square an item, told apart by their drawing: full, full with a slash, crossed, half, empty. */
function squaresOf(
  { look, count, open = 0 }: ProgressTile,
  { x, y, room, s }: { x: number; y: number; room: number; s: ReturnType<typeof sizes> },
): Squares {
  const step = s.square + s.gap;
  const across = Math.max(1, Math.floor((room + s.gap) / step));
  let [fill, line] = ["", ""];
  const all = count + open;
  for (let i = 0; i < all; i++) {
    const mark = squareOf(
      i < count ? look : "planned",
      tenth(x + (i % across) * step),
      tenth(y + Math.floor(i / across) * step),
      s.square,
    );
    fill += mark.fill;
    line += mark.line;
  }
  const lines = Math.max(1, Math.ceil(all / across));
  return { fill, line, bottom: y + lines * step, width: Math.min(all, across) * step };
}

function squareOf(
  look: ProgressLook,
  x: number,
  y: number,
  size: number,
): { readonly fill: string; readonly line: string } {
  const box = rectPath(x, y, size, size);
  const half = tenth(size / 2);
  switch (look) {
    case "done":
      return { fill: box, line: box };
    case "done-late":
      return { fill: `M${x} ${y}h${size}l${-size} ${size}z`, line: box };
    case "late":
      return { fill: "", line: `${box}M${x} ${y}l${size} ${size}M${x + size} ${y}l${-size} ${size}` };
    case "due":
      return { fill: rectPath(x, tenth(y + half), size, half), line: box };
    case "unclear":
      return { fill: "", line: `${box}M${tenth(x + half)} ${y}v${size}` };
    case "planned":
      return { fill: "", line: box };
  }
}
