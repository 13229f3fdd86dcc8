import type { Dataset } from "@chiso/core";
import { pciIndex } from "./catalogue/pci.js";
import { pciColumns, pciSources } from "./generated/pci.js";
import { openDataset } from "./pack/open-dataset.js";

/**
 * PCI 2005-2024: totals, published ranks and tiers, sub-indices. Nothing that VCCI withholds is in it (R8).
 *
 * @example observe(pci, "son-la", 2022, "PCI").value // { kind: "score", score: 63.22 }
 */
export const pci: Dataset = openDataset({ definition: pciIndex, columns: pciColumns, sources: pciSources });
export { pciIndex } from "./catalogue/pci.js";
