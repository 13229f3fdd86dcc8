import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { ShapePaths, UnitShape } from "./unit-shapes.js";
import type { UnitTile, UnitTileMark } from "./unit-tiles.js";

/** One thing of a row, drawn as one small square. */
export interface UnitCell {
  readonly key: string;
  /** The unit that it belongs to, "" where none. */
  readonly unit: string;
  readonly shape: UnitShape;
}

/** A row of squares, one for each unit. */
export interface UnitRow {
  readonly key: string;
  readonly name: string;
  /** At the end of the row: how many. */
  readonly value: string;
  readonly cells: readonly UnitCell[];
}

/** What `layoutUnitRows` is given. */
export interface UnitRowsInput {
  readonly tiles: readonly UnitTile[];
  readonly rows: readonly UnitRow[];
  /** Counts printed by somebody without a list, below all else. */
  readonly printed: { readonly title: string; readonly tiles: readonly UnitTile[] } | undefined;
}

/** A row of squares as it is drawn. */
export interface UnitRowMark {
  readonly key: string;
  readonly name: readonly TextMark[];
  /** Ends at its `x`. */
  readonly value: TextMark;
  /** All squares of one shape in one pair of paths. */
  readonly shapes: readonly (ShapePaths & { readonly shape: UnitShape })[];
}

/** What a hit is of: a tile, a printed tile, or a square by its row and place. */
export type UnitHit =
  | { readonly kind: "tile" | "printed"; readonly at: number }
  | { readonly kind: "cell"; readonly row: number; readonly at: number };

export interface UnitRowsLayout extends Picture {
  readonly tiles: readonly UnitTileMark[];
  readonly rows: readonly UnitRowMark[];
  readonly rules: string;
  readonly printedTitle: readonly TextMark[];
  readonly printed: readonly UnitTileMark[];
  readonly hitOf: readonly UnitHit[];
}
