export { map63 } from "./generated/map-63.js";
export { tiles63 } from "./generated/tiles-63.js";
