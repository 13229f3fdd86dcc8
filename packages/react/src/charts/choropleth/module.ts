import { analyseMap } from "@chiso/core";
import type { MapFinding, MapQuery } from "@chiso/core";
import { choroplethSize, layoutChoropleth } from "@chiso/geometry/choropleth";
import type { MapLayout } from "@chiso/geometry/choropleth";
import type { ChartModule } from "../../frame/chart-module.js";
import { mapWordsOf } from "../../messages/map-words.js";
import type { MapWords } from "../../messages/map-words.js";
import { describeMap } from "./describe.js";
import { mapInput } from "./input.js";
import type { MapAnswer } from "./input.js";
import { MapMarks } from "./marks.js";
import { mapReading } from "./reading.js";

/** A choropleth as a figure: the one record that a host or the frame asks. */
export const choropleth: ChartModule<MapQuery, MapAnswer, MapLayout, MapWords> = {
  id: "choropleth",
  wordsOf: mapWordsOf,
  analyse: (data, query) => analyseMap(data, query, "map"),
  describe: (answer, words) => describeMap(answer, "choropleth", words),
  defaultSize: { width: 720, height: 680 },
  isEmpty: (answer) => answer.kind !== "map" || answer.classes.length === 0,
  paper: (answer, width, scale, words) => ({
    width,
    height: answer.kind === "map" ? choroplethSize(shaped(answer, words), width, scale).height : 80,
    scale,
  }),
  layout: (answer, size, words) => {
    if (answer.kind !== "map") throw new Error("What has no boundaries has no picture.");
    return layoutChoropleth(shaped(answer, words), size);
  },
  Marks: MapMarks,
  reading: mapReading,
};

function shaped(found: MapFinding, words: MapWords) {
  const { shapes } = found;
  if (!shapes) throw new Error("A choropleth is drawn of boundaries: pass `map`.");
  return { ...mapInput(found, words), shapes };
}
