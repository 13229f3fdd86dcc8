import type { Dataset } from "@chiso/core";
import { egovIndex, ictIndex } from "./catalogue/ict.js";
import { egovColumns, egovSources } from "./generated/egov.js";
import { ictColumns, ictSources } from "./generated/ict.js";
import { openDataset } from "./pack/open-dataset.js";

/** Vietnam ICT Index 2016-2023, a few provinces of some years. */
export const ict: Dataset = openDataset({ definition: ictIndex, columns: ictColumns, sources: ictSources });

/** The Ministry's e-government ranking of 2017 (53 of 63) and 2019 (5 of 63). */
export const egov: Dataset = openDataset({
  definition: egovIndex,
  columns: egovColumns,
  sources: egovSources,
});
export { egovIndex, ictIndex } from "./catalogue/ict.js";
