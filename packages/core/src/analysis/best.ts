import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { quartilesOf } from "./group.js";
import { remember } from "./remember.js";

/** The best score of an edition and all units that have it. */
export interface Best {
  readonly score: number;
  readonly units: readonly UnitId[];
}

/**
 * Best score of a whole edition; undefined from partial data and where the publisher withholds the rest (R8).
 *
 * @example bestOf(pci, 2016, "PCI_04") // { score: 8.6, units: ["dong-thap"] }
 */
export const bestOf: (data: Dataset, edition: EditionId, component: ComponentId) => Best | undefined =
  /* @__PURE__ */ remember(findBest);

function findBest(data: Dataset, edition: EditionId, component: ComponentId): Best | undefined {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held || !column || !quartilesOf(data, edition, component)) return undefined;
  const sign = data.definition.direction === "higher-is-better" ? 1 : -1;
  let best = Number.NaN;
  for (const score of column.score) if (!(sign * score <= sign * best) && !Number.isNaN(score)) best = score;
  const units = held.set.units.filter((_, row) => column.score[row] === best);
  return Number.isNaN(best) ? undefined : { score: best, units };
}
