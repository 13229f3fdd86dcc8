export { map34 } from "./generated/map-34.js";
export { tiles34 } from "./generated/tiles-34.js";
