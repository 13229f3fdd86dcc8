export { layoutTileMap, tileMapSize } from "../tile-map.js";
