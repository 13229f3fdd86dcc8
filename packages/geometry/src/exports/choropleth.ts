export { choroplethSize, layoutChoropleth } from "../choropleth.js";
export type { MapClassMark, MapInput, MapInputClass, MapLabel, MapLayout } from "../map-types.js";
