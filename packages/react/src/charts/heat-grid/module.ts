import { analyseHeatGrid } from "@chiso/core";
import { heatGridHeight, layoutHeatGrid } from "@chiso/geometry/heat-grid";
import type { HeatGridLayout } from "@chiso/geometry/heat-grid";
import type { ChartModule } from "../../frame/chart-module.js";
import { heatGridWordsOf } from "../../messages/heat-grid-words.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { describeHeatGrid } from "./describe.js";
import type { HeatGridAsked, HeatGridFound } from "./found.js";
import { heatGridInput } from "./input.js";
import { HeatGridMarks } from "./marks.js";
import { readingOf } from "./reading.js";

/** A heat grid as a figure: the one record that a host or the frame asks. */
export const heatGrid: ChartModule<HeatGridAsked, HeatGridFound, HeatGridLayout, HeatGridWords> = {
  id: "heat-grid",
  wordsOf: heatGridWordsOf,
  analyse: (data, asked) => ({ grid: analyseHeatGrid(data, asked), asked }),
  describe: describeHeatGrid,
  defaultSize: { width: 720, height: 1520 },
  isEmpty: ({ grid }) =>
    (grid.kind !== "units" && grid.kind !== "years") ||
    // where there are several units to choose from, the way to the others stays open
    (grid.kind === "units"
      ? grid.columns.length === 0
      : grid.rows.length === 0 && grid.view.focusUnits.length < 2),
  paper: (found, width, scale, words) => ({
    width,
    height: heatGridHeight(heatGridInput(found, words).input, width, scale),
    scale,
  }),
  layout: (found, size, words) => layoutHeatGrid(heatGridInput(found, words).input, size),
  Marks: HeatGridMarks,
  reading: readingOf,
};
