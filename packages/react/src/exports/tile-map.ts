export { TileMap } from "../charts/tile-map/tile-map.js";
export type { TileMapProps } from "../charts/tile-map/tile-map.js";
export { tileMap } from "../charts/tile-map/module.js";
