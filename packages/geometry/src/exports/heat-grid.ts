export { heatGridHeight, layoutHeatGrid } from "../heat-grid.js";
export { HEAT_ABSENT, HEAT_CLASSES, HEAT_MISSING, HEAT_PLAIN } from "../heat-grid-types.js";
export type {
  HeatGridInput,
  HeatGridInputColumn,
  HeatGridInputRow,
  HeatGridLayout,
  HeatGridRowMark,
  HeatNumbers,
  HeatTone,
} from "../heat-grid-types.js";
