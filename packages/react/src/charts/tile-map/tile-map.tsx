"use client";
import type { MapShapes, TileGrid } from "@chiso/core";
import { MapFigure } from "../choropleth/choropleth.js";
import type { ChoroplethProps } from "../choropleth/choropleth.js";

/** Props of `TileMap`. */
export interface TileMapProps extends Omit<ChoroplethProps, "map" | "tiles" | "region"> {
  /** A tile grid (`import { tiles63 } from "@chiso/data/map-63"`); several where editions have different units. */
  readonly tiles: TileGrid | readonly TileGrid[];
  /** With boundaries the reader may switch between tiles and map. */
  readonly map?: MapShapes | readonly MapShapes[];
}

/**
 * Where, each unit equal: one square a unit, neighbours near each other, in the classes of the choropleth.
 *
 * @example <TileMap data={papi} edition={2024} tiles={tiles63} focus="son-la" />
 */
export function TileMap(props: TileMapProps) {
  return <MapFigure {...props} first="tiles" />;
}
