import { observe } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { rankOf } from "./rank.js";
import type { Measure } from "./series.js";

/** Scores where there is one of those units (of anybody, where none is given); else ranks where there is one. */
export function openingMeasure(
  data: Dataset,
  component: ComponentId,
  editions: readonly EditionId[],
  focus: readonly UnitId[],
): Measure {
  const some = (has: (unit: UnitId, edition: EditionId) => boolean) =>
    editions.some((edition) => {
      const units = data.editions.get(edition)?.set.units ?? [];
      return (focus.length > 0 ? focus : units).some((unit) => has(unit, edition));
    });
  if (some((unit, edition) => observe(data, unit, edition, component).value.kind === "score")) return "score";
  return some((unit, edition) => rankOf(data, unit, edition, component).kind !== "unranked")
    ? "rank"
    : "score";
}
