export { Choropleth } from "../charts/choropleth/choropleth.js";
export type { ChoroplethProps } from "../charts/choropleth/choropleth.js";
export { choropleth } from "../charts/choropleth/module.js";
export type { ClassMethod, MapFinding, MapQuery, MapShapes, TileGrid } from "@chiso/core";
