export { HeatGrid } from "../charts/heat-grid/heat-grid.js";
export type { HeatGridProps } from "../charts/heat-grid/heat-grid.js";
export { heatGrid } from "../charts/heat-grid/module.js";
export type { HeatGridFinding, HeatGridQuery, HeatOrder, HeatRows } from "@chiso/core";
