import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { EditionId, GroupId } from "../model/index-definition.js";
import { holdingOf } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { mayCompute } from "./rank.js";
import { remember } from "./remember.js";
import { quantile, sortedScores } from "./statistics.js";

/** A group of an edition and how it came to be (R13). Absent where the edition has none or the unit cannot be placed. */
export interface Group {
  readonly id: GroupId;
  /** by-bands: the publisher's own cut points on a published score; quartile: computed by us, and says so. */
  readonly kind: "published" | "by-bands" | "quartile";
}

/** Cut points of quartiles of a whole edition, ascending; undefined from partial data (R8). */
export const quartilesOf: (
  data: Dataset,
  edition: EditionId,
  component: string,
) => readonly [number, number, number] | undefined = /* @__PURE__ */ remember(computeQuartiles);

function computeQuartiles(
  data: Dataset,
  edition: EditionId,
  component: string,
): readonly [number, number, number] | undefined {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  if (!held || !column || holdingOf(held.edition, component).score !== "complete") return undefined;
  if (!mayCompute(held.edition.regime)) return undefined;
  const sorted = sortedScores(column.score);
  const [q1, q2, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  return q1 === undefined || q2 === undefined || q3 === undefined ? undefined : [q1, q2, q3];
}

/** Median of a whole edition; undefined from partial data (R8). */
export function medianOf(data: Dataset, edition: EditionId, component: string): number | undefined {
  return quartilesOf(data, edition, component)?.[1];
}

/**
 * Group of a unit by its total: as published, else by declared bands, else by computed quartiles (from the cut point up).
 *
 * @example groupOf(papi, "son-la", 2024) // { id: "high-average", kind: "quartile" }
 */
export function groupOf(data: Dataset, unit: UnitId, edition: EditionId): Group | undefined {
  const { overall } = data.definition;
  const cell = observe(data, unit, edition, overall);
  if (cell.publishedGroup !== undefined) return { id: cell.publishedGroup, kind: "published" };
  const grouping = data.editions.get(edition)?.edition.grouping;
  if (!grouping || cell.value.kind !== "score") return undefined;
  const { score } = cell.value;
  if (grouping.kind === "bands") {
    const band = grouping.bands.find((b) => score >= b.from);
    return band && { id: band.id, kind: "by-bands" };
  }
  // a re-based value has no place among the others (R3)
  if (grouping.kind !== "quartiles" || cell.standing === "rebased") return undefined;
  const cuts = quartilesOf(data, edition, overall);
  if (!cuts) return undefined;
  const [best, high, low, lowest] = grouping.ids;
  const better = data.definition.direction === "higher-is-better";
  const passed = cuts.filter((cut) => (better ? score >= cut : score <= cut)).length;
  return { id: [lowest, low, high, best][passed] ?? lowest, kind: "quartile" };
}
