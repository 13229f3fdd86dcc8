import type { Dataset } from "@chiso/core";
import { papiIndex } from "./catalogue/papi.js";
import { papiColumns, papiSources } from "./generated/papi.js";
import { openDataset } from "./pack/open-dataset.js";

/**
 * PAPI 2011-2024: totals and dimensions. Sub-dimensions come with `@chiso/data/papi-details`.
 *
 * @example observe(papi, "son-la", 2024, "PAPI").value // { kind: "score", score: 43.887551 }
 */
export const papi: Dataset = openDataset({
  definition: papiIndex,
  columns: papiColumns,
  sources: papiSources,
});
export { papiIndex } from "./catalogue/papi.js";
