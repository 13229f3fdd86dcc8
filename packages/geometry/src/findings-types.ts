import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";
import type { ShapePaths, UnitShape } from "./unit-shapes.js";
import type { UnitTile, UnitTileMark } from "./unit-tiles.js";

/** One finding of a list: its words, what is known of it, and how it stands. */
export interface FindingsInputRow {
  readonly key: string;
  readonly unit: string;
  readonly shape: UnitShape;
  readonly text: string;
  /** In small letters below: body, deadline, points. "" where nothing is known. */
  readonly detail: string;
  /** How it stands; at the right where there is room. */
  readonly status: string;
}

/** Findings of one field. */
export interface FindingsInputSection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly FindingsInputRow[];
  /** Said in the place of rows where there are none. */
  readonly none: string;
}

/** What `layoutFindings` is given. */
export interface FindingsInput {
  readonly tiles: readonly UnitTile[];
  readonly sections: readonly FindingsInputSection[];
}

export interface FindingMark extends ShapePaths {
  readonly key: string;
  readonly shape: UnitShape;
  readonly text: readonly TextMark[];
  readonly detail: readonly TextMark[];
  /** Ends at its `x` where `end`. */
  readonly status: readonly (TextMark & { readonly end: boolean })[];
}

export interface FindingsLayout extends Picture {
  readonly tiles: readonly UnitTileMark[];
  readonly titles: readonly TextMark[];
  readonly none: readonly TextMark[];
  readonly rules: string;
  readonly rows: readonly FindingMark[];
  readonly hitOf: readonly (
    | { readonly kind: "tile"; readonly at: number }
    | { readonly kind: "row"; readonly section: number; readonly at: number }
  )[];
}
