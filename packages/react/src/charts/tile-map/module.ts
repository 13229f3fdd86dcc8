import { analyseMap } from "@chiso/core";
import type { MapFinding, MapQuery } from "@chiso/core";
import type { MapLayout } from "@chiso/geometry/choropleth";
import { layoutTileMap, tileMapSize } from "@chiso/geometry/tile-map";
import type { ChartModule } from "../../frame/chart-module.js";
import { mapWordsOf } from "../../messages/map-words.js";
import type { MapWords } from "../../messages/map-words.js";
import { describeMap } from "../choropleth/describe.js";
import { mapInput } from "../choropleth/input.js";
import type { MapAnswer } from "../choropleth/input.js";
import { MapMarks } from "../choropleth/marks.js";
import { mapReading } from "../choropleth/reading.js";

/** A tile map as a figure: the classes of the choropleth, one square a unit. */
export const tileMap: ChartModule<MapQuery, MapAnswer, MapLayout, MapWords> = {
  id: "tile-map",
  wordsOf: mapWordsOf,
  analyse: (data, query) => analyseMap(data, query, "tiles"),
  describe: (answer, words) => describeMap(answer, "tile-map", words),
  defaultSize: { width: 720, height: 680 },
  isEmpty: (answer) => answer.kind !== "map" || answer.classes.length === 0,
  paper: (answer, width, scale, words) => ({
    width,
    height: answer.kind === "map" ? tileMapSize(tiled(answer, words), width, scale).height : 80,
    scale,
  }),
  layout: (answer, size, words) => {
    if (answer.kind !== "map") throw new Error("What has no tiles has no picture.");
    return layoutTileMap(tiled(answer, words), size);
  },
  Marks: MapMarks,
  reading: mapReading,
};

function tiled(found: MapFinding, words: MapWords) {
  const { tiles } = found;
  if (!tiles) throw new Error("A tile map is drawn of a grid: pass `tiles`.");
  return { ...mapInput(found, words), tiles };
}
