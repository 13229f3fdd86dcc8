import type { Text } from "./text.js";
import type { UnitId, UnitSetId } from "./unit.js";

/** An outline on a map's own paper: whole numbers, relative lines, y downwards. */
export interface MapShape {
  /** A path of `M` and relative `l`, each ring closed by `z`. */
  readonly d: string;
  /** A point well inside, for a label or a pointer. */
  readonly at: readonly [x: number, y: number];
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
}

export interface MapUnit extends MapShape {
  readonly unit: UnitId;
  /** Units with a common border. */
  readonly neighbours: readonly UnitId[];
}

/** An archipelago of Viet Nam: on every map, named (R19). No figure is measured there of its own. */
export interface MapArchipelago extends MapShape {
  readonly id: string;
  readonly name: Text;
  /** The unit that it belongs to. */
  readonly unit: UnitId;
}

/** Boundaries of a unit set, projected once, when the data were built. */
export interface MapShapes {
  readonly set: UnitSetId;
  readonly width: number;
  readonly height: number;
  readonly units: readonly MapUnit[];
  readonly archipelagos: readonly MapArchipelago[];
  /** Whom the boundaries are owed to: shown wherever they are. */
  readonly credit: Text;
}

/** The square of a unit in a tile grid; columns and rows count from the top left. */
export interface MapTile {
  readonly unit: UnitId;
  readonly col: number;
  readonly row: number;
}

/** One square per unit, neighbours near each other. */
export interface TileGrid {
  readonly set: UnitSetId;
  readonly tiles: readonly MapTile[];
  readonly archipelagos: readonly {
    readonly id: string;
    readonly name: Text;
    readonly unit: UnitId;
    readonly col: number;
    readonly row: number;
  }[];
}
