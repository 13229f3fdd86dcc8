import type { Dataset } from "@chiso/core";
import { dtiIndex } from "./catalogue/dti.js";
import { dtiAverages, dtiColumns, dtiConflicts, dtiSources } from "./generated/dti.js";
import { openDataset } from "./pack/open-dataset.js";

/** Digital transformation index 2020-2023: all ranks of 2022, otherwise partial. */
export const dti: Dataset = openDataset({
  definition: dtiIndex,
  columns: dtiColumns,
  sources: dtiSources,
  averages: dtiAverages,
  conflicts: dtiConflicts,
});
export { dtiIndex } from "./catalogue/dti.js";
