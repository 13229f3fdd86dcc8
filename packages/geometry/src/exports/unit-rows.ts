export { layoutUnitRows, unitRowsHeight } from "../unit-rows.js";
export { UNIT_SHAPES, unitShape } from "../unit-shapes.js";
export type { ShapePaths, UnitShape } from "../unit-shapes.js";
export type { UnitTile, UnitTileMark } from "../unit-tiles.js";
export type {
  UnitCell,
  UnitHit,
  UnitRow,
  UnitRowMark,
  UnitRowsInput,
  UnitRowsLayout,
} from "../unit-rows-types.js";
