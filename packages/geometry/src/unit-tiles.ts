import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { textWidth, wrapText } from "./text-metrics.js";
import { unitShape } from "./unit-shapes.js";
import type { ShapePaths, UnitShape } from "./unit-shapes.js";

/** A count, what it counts, and the shape that its members have; without a shape it was only printed. */
export interface UnitTile {
  readonly key: string;
  readonly shape?: UnitShape;
  readonly value: string;
  readonly label: string;
}

export interface UnitTileMark extends ShapePaths {
  readonly key: string;
  readonly value: TextMark;
  readonly label: readonly TextMark[];
}

export interface TileBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface UnitTiles {
  readonly marks: readonly UnitTileMark[];
  readonly boxes: readonly TileBox[];
  readonly bottom: number;
}

const LINE = 1.3;

/**
 * Counts side by side, as many in a row as there is room for; below each what it counts, with its shape.
 *
 * @param place where the block begins, and how wide it may be
 */
export function unitTiles(
  tiles: readonly UnitTile[],
  place: { readonly top: number; readonly width: number; readonly scale: number },
): UnitTiles {
  const { top, width, scale } = place;
  if (tiles.length === 0) return { marks: [], boxes: [], bottom: top };
  const [number, label] = [28 * scale, scale < 1.4 ? 14 * scale : 16 * scale];
  const [gap, size] = [20 * scale, 11 * scale];
  const least = 118 * scale;
  const most = Math.max(1, Math.floor((width + gap) / (least + gap)));
  // rows of as many tiles each, not one full and one of the last tile
  const across = Math.ceil(tiles.length / Math.ceil(tiles.length / most));
  const room = (width - (across - 1) * gap) / across;
  const marks: UnitTileMark[] = [];
  const boxes: TileBox[] = [];
  let y = top;
  for (let first = 0; first < tiles.length; first += across) {
    const row = tiles.slice(first, first + across).map((tile) => {
      const inset = tile.shape === undefined ? 0 : size + 7 * scale;
      return { tile, inset, lines: wrapText(tile.label, Math.max(1, room - inset), { size: label }) };
    });
    const height = number * 1.3 + Math.max(...row.map(({ lines }) => lines.length)) * label * LINE;
    row.forEach(({ tile, inset, lines }, i) => {
      const x = tenth(i * (room + gap));
      const below = y + number * 1.3;
      const shape =
        tile.shape === undefined
          ? { fill: "", line: "" }
          : unitShape(tile.shape, x + scale, below + label * 0.62 - size / 2, size);
      marks.push({
        key: tile.key,
        ...shape,
        value: { x, y: tenth(y + number * 1.06), text: tile.value },
        label: lines.map((text, at) => ({
          x: tenth(x + inset),
          y: tenth(below + label * (1 + at * LINE)),
          text,
        })),
      });
      const widest = Math.max(
        textWidth(tile.value, { size: number, weight: 600 }),
        ...lines.map((text) => inset + textWidth(text, { size: label })),
      );
      boxes.push({ x, y, width: Math.min(room, widest), height });
    });
    y += height + gap * 0.8;
  }
  return { marks, boxes, bottom: y - gap * 0.8 };
}
