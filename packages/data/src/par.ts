import type { Dataset } from "@chiso/core";
import { parIndex } from "./catalogue/par.js";
import { parAverages, parClaims, parColumns, parConflicts, parSources } from "./generated/par.js";
import { openDataset } from "./pack/open-dataset.js";

/**
 * PAR INDEX 2012-2024: totals, ranks, some fields and blocks, printed changes, averages. Partial in every edition (R8).
 *
 * @example observe(par, "son-la", 2020, "PAR").value // { kind: "score", score: 84.84 }
 */
export const par: Dataset = openDataset({
  definition: parIndex,
  columns: parColumns,
  sources: parSources,
  claims: parClaims,
  averages: parAverages,
  conflicts: parConflicts,
});
export { parIndex } from "./catalogue/par.js";
