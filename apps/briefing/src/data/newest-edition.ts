import type { ComponentId, Dataset, EditionId, MissingReason, UnitId } from "@chiso/core";
import { observe, rankOf, resolveUnit, termOf } from "@chiso/core";

/** The edition to show of a unit, and the newer ones that say nothing of it, each with its reason. */
export interface NewestEdition {
  readonly edition: EditionId;
  readonly skipped: readonly { readonly edition: EditionId; readonly why: MissingReason }[];
  /** False where no edition has a score or a rank of the unit: then it is the newest of all. */
  readonly found: boolean;
}

/**
 * The newest edition with a score or a rank of a unit, or of its predecessors where the edition has those.
 *
 * @example newestEdition(pci, "son-la").skipped // [{ edition: 2024, why: "withheld" }, { edition: 2023, why: "withheld" }]
 */
export function newestEdition(
  data: Dataset,
  unit: UnitId,
  component: ComponentId = data.definition.overall,
): NewestEdition | undefined {
  const skipped: { edition: EditionId; why: MissingReason }[] = [];
  const editions = [...data.editions.keys()].filter((id) => termOf(data.definition, component, id)).reverse();
  for (const edition of editions) {
    const why = whyNothing(data, unit, edition, component);
    if (why === undefined) return { edition, skipped, found: true };
    skipped.push({ edition, why });
  }
  const newest = editions[0];
  return newest === undefined ? undefined : { edition: newest, skipped, found: false };
}

/** Undefined where the edition has a score or rank of the unit or of one that stands for it. */
function whyNothing(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  component: ComponentId,
): MissingReason | undefined {
  const reasons = standingFor(data, unit, edition).map((id): MissingReason | undefined => {
    const { value } = observe(data, id, edition, component);
    if (value.kind === "score" || rankOf(data, id, edition, component).kind !== "unranked") return undefined;
    return value.why;
  });
  return reasons.length === 0 ? "no-such-unit" : reasons.includes(undefined) ? undefined : reasons[0];
}

/** The units of an edition that stand for the one asked for (R4). */
export function standingFor(data: Dataset, unit: UnitId, edition: EditionId): readonly UnitId[] {
  const set = data.editions.get(edition)?.set;
  if (!set) return [];
  const resolution = resolveUnit(data.book, set, unit);
  if (resolution.kind === "unknown") return [];
  return resolution.kind === "predecessors" ? resolution.units : [resolution.unit];
}
