import type { Dataset } from "@chiso/core";
import { sipasIndex } from "./catalogue/sipas.js";
import { sipasAverages, sipasColumns, sipasConflicts, sipasSources } from "./generated/sipas.js";
import { openDataset } from "./pack/open-dataset.js";

/** Satisfaction index 2017-2024, partial; averages of the country as printed. */
export const sipas: Dataset = openDataset({
  definition: sipasIndex,
  columns: sipasColumns,
  sources: sipasSources,
  averages: sipasAverages,
  conflicts: sipasConflicts,
});
export { sipasIndex } from "./catalogue/sipas.js";
