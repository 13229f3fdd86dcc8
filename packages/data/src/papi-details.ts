import type { Dataset } from "@chiso/core";
import { papiDetailColumns } from "./generated/papi-details.js";
import { withColumns } from "./pack/open-dataset.js";

/**
 * The PAPI data set with its 22 to 29 sub-dimensions (46 KB gzip, so on demand). The given one stays as it is.
 *
 * @example observe(papiWithDetails(papi), "son-la", 2024, "D5.1").value
 */
export function papiWithDetails(papi: Dataset): Dataset {
  return withColumns(papi, papiDetailColumns);
}
