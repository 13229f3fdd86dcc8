import type { TileGrid } from "@chiso/core";
import { keyOf } from "./choropleth.js";
import { tenth } from "./frame.js";
import type { PictureSize } from "./frame.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { boxAround, mapRoom, middled, panelHeight, panelOf } from "./map-panel.js";
import type { MapRoom } from "./map-panel.js";
import type { MapInput, MapLayout } from "./map-types.js";
import { overlap } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

type WithTiles = MapInput & { readonly tiles: TileGrid };

interface Cells {
  readonly room: MapRoom;
  readonly columns: number;
  readonly rows: number;
  readonly side: number;
}

function cellsOf({ tiles }: WithTiles, width: number, scale: number): Cells {
  const all = [...tiles.tiles, ...tiles.archipelagos];
  const columns = Math.max(...all.map(({ col }) => col)) + 1.4;
  const rows = Math.max(...all.map(({ row }) => row)) + 1.4;
  const room = mapRoom(width, scale, columns / rows);
  return { room, columns, rows, side: Math.min(room.width / columns, room.height / rows) };
}

/** Size of the paper for a width. */
export function tileMapSize(
  input: WithTiles,
  width: number,
  scale = 1,
): { readonly width: number; readonly height: number } {
  const { room } = cellsOf(input, width, scale);
  const panel = panelHeight(panelOf(input, room, width));
  return {
    width,
    height: Math.ceil(Math.max(room.height, panel)),
  };
}

type Cell = { readonly col: number; readonly row: number };

/** Squares of a grid on the picture. */
function grid({ side }: Cells) {
  const gap = Math.max(1, side * 0.06);
  const corner = ({ col, row }: Cell) => [col * side, row * side] as const;
  const square = (cell: Cell) => {
    const [x, y] = corner(cell);
    return rectPath(tenth(x + gap / 2), tenth(y + gap / 2), tenth(side - gap), tenth(side - gap));
  };
  return { gap, corner, square };
}

/**
 * One square a unit, neighbours near each other: each counts the same, however large. Both archipelagos are there (R19).
 *
 * @throws RangeError if the size is not positive.
 * @example layoutTileMap(input, { width: 720, height: 680 }).classes[0]
 */
export function layoutTileMap(input: WithTiles, size: PictureSize): MapLayout {
  const cells = cellsOf(input, size.width, size.scale ?? 1);
  const { room, side } = cells;
  const { corner, square } = grid(cells);
  const { tiles, archipelagos } = input.tiles;
  const of = (units: readonly string[]) =>
    tiles
      .filter(({ unit }) => units.includes(unit))
      .map(square)
      .join("");
  // the sea to the right of the grid is free, so far as nothing else stands there
  const sea = room.panel === undefined ? size.width : room.panel - room.axis;
  const names = archipelagos.map((one) => {
    const text = input.archipelagos.get(one.id) ?? one.id;
    const [x, y] = corner(one);
    return {
      x: tenth(middled(text, x + side / 2, sea, room.axis)),
      y: tenth(y + side + room.axis),
      text,
    };
  });
  const outlined = (tone: "focus" | "peer") =>
    of(input.named.filter((one) => one.tone === tone).map(({ key }) => key));
  return {
    ...tileMapSize(input, size.width, size.scale ?? 1),
    classes: input.classes.map(({ units }) => of(units)),
    missing: of(input.missing),
    archipelagos: archipelagos.map(square).join(""),
    outlines: { focus: outlined("focus"), peer: outlined("peer") },
    labels: [],
    archipelagoLabels: names,
    inset: "",
    codes: codesOf(input, cells).filter(
      (code) => !names.some((name) => overlap(boxAround(code, room.axis), boxAround(name, room.axis))),
    ),
    panel: panelOf(input, room, size.width),
    hits: hitsOf(input, cells),
  };
}

/** Short names on the tiles, where they fit. */
function codesOf(input: WithTiles, cells: Cells): MapLayout["codes"] {
  const { room, side } = cells;
  const { gap, corner } = grid(cells);
  const size = room.axis;
  return input.tiles.tiles.flatMap((tile) => {
    const text = input.codes.get(tile.unit) ?? "";
    const [x, y] = corner(tile);
    if (text === "" || side < size * 1.3 || textWidth(text, { size }) > side - gap - 2) return [];
    const at = input.classOf.get(tile.unit) ?? -1;
    return [{ x: tenth(x + side / 2), y: tenth(y + side / 2 + size * 0.35), text, at }];
  });
}

function hitsOf(input: WithTiles, cells: Cells): Hits {
  const { side } = cells;
  const { corner, square } = grid(cells);
  const all = [...input.tiles.tiles, ...input.tiles.archipelagos.map((one) => ({ ...one, unit: "" }))];
  const focus = all.findIndex(({ unit }) =>
    input.named.some((one) => one.key === unit && one.tone === "focus"),
  );
  return {
    units: all.map(({ unit }) => unit),
    keys: all.map(({ unit }) => (unit === "" ? "" : keyOf(input, unit))),
    xs: all.map((one) => corner(one)[0] + side / 2),
    ys: all.map((one) => corner(one)[1] + side / 2),
    outline: (at) => (all[at] ? square(all[at]) : ""),
    find: (x, y) =>
      all.findIndex(({ col, row }) => col === Math.floor(x / side) && row === Math.floor(y / side)),
    first: Math.max(0, focus),
    travel: "plane",
  };
}
