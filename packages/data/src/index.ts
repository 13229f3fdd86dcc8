import type { Dataset, IndexDefinition } from "@chiso/core";
import { dtiIndex } from "./catalogue/dti.js";
import { egovIndex, ictIndex } from "./catalogue/ict.js";
import { papiIndex } from "./catalogue/papi.js";
import { parIndex } from "./catalogue/par.js";
import { pciIndex } from "./catalogue/pci.js";
import { sipasIndex } from "./catalogue/sipas.js";
import { sonLaDepartmentsIndex, sonLaDistrictsIndex } from "./catalogue/son-la.js";

/** One index of the catalogue: what it is, and its data, which load when asked for. */
export interface CatalogueEntry {
  readonly definition: IndexDefinition;
  readonly load: () => Promise<Dataset>;
  /** The same with sub-dimensions, where the index has them. */
  readonly loadDetails?: () => Promise<Dataset>;
}

/** Every index. A new one is one line here, one file in `catalogue/`, and its data. */
export const catalogue: readonly CatalogueEntry[] = [
  { definition: parIndex, load: async () => (await import("./par.js")).par },
  { definition: papiIndex, load: async () => (await import("./papi.js")).papi, loadDetails: loadPapiDetails },
  { definition: pciIndex, load: async () => (await import("./pci.js")).pci },
  { definition: sipasIndex, load: async () => (await import("./sipas.js")).sipas },
  { definition: ictIndex, load: async () => (await import("./ict.js")).ict },
  { definition: egovIndex, load: async () => (await import("./ict.js")).egov },
  { definition: dtiIndex, load: async () => (await import("./dti.js")).dti },
  { definition: sonLaDepartmentsIndex, load: async () => (await import("./son-la.js")).sonLaDepartments },
  { definition: sonLaDistrictsIndex, load: async () => (await import("./son-la.js")).sonLaDistricts },
];

async function loadPapiDetails(): Promise<Dataset> {
  const [{ papi }, { papiWithDetails }] = await Promise.all([
    import("./papi.js"),
    import("./papi-details.js"),
  ]);
  return papiWithDetails(papi);
}

/** The entry of an index id, or undefined. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.definition.id === id);
}
export { book } from "./units/book.js";
