import { observe, previousEdition } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentId, Edition, EditionId } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import { resolveUnit } from "../model/succession.js";
import type { Resolution } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { gapsOf } from "./gap.js";
import type { Gaps } from "./gap.js";
import { groupOf } from "./group.js";
import type { Group } from "./group.js";
import { rankingOf } from "./rank.js";
import type { Rank, Ranking } from "./rank.js";
import { regionRankOf } from "./region.js";
import type { RegionRank } from "./region.js";

/** Where a unit stands in an edition: all that a score card or a sentence may say of it. */
export interface Position {
  readonly unit: UnitId;
  readonly edition: Edition;
  readonly component: ComponentId;
  readonly observation: Observation;
  readonly rank: Rank;
  /** Absent where the edition does not have the component. */
  readonly ranking?: Ranking;
  readonly regionRank: RegionRank;
  readonly change: Change;
  /** Of the whole index only. */
  readonly group?: Group;
  readonly gaps: Gaps;
}

/** The answer of `positionOf`; the other kinds say what became of the unit or the edition asked for. */
export type PositionFinding =
  | { readonly kind: "position"; readonly position: Position; readonly resolution: Resolution }
  /** The unit did not exist then: its predecessors stand in its place, each by itself (R3, R4). */
  | {
      readonly kind: "predecessors";
      readonly asked: UnitId;
      readonly edition: Edition;
      readonly positions: readonly Position[];
    }
  | { readonly kind: "no-such-edition"; readonly edition: EditionId }
  | { readonly kind: "no-such-unit"; readonly asked: string; readonly edition: Edition };

/**
 * The position of a unit, its id resolved in the edition's unit set.
 *
 * @example positionOf(par, "son-la", 2020) // 84.84, published 20 of 63, 5 of 14 as printed, +2.91 as printed
 */
export function positionOf(
  data: Dataset,
  asked: UnitId,
  edition: EditionId,
  component: ComponentId = data.definition.overall,
): PositionFinding {
  const held = data.editions.get(edition);
  if (!held) return { kind: "no-such-edition", edition };
  const resolution = resolveUnit(data.book, held.set, asked);
  if (resolution.kind === "unknown") return { kind: "no-such-unit", asked, edition: held.edition };
  if (resolution.kind === "predecessors") {
    const positions = resolution.units.map((unit) => position(data, unit, held.edition, component));
    return { kind: "predecessors", asked, edition: held.edition, positions };
  }
  return { kind: "position", position: position(data, resolution.unit, held.edition, component), resolution };
}

function position(data: Dataset, unit: UnitId, edition: Edition, component: ComponentId): Position {
  const before = previousEdition(data, edition.id);
  const ranking = rankingOf(data, edition.id, component);
  const row = data.editions.get(edition.id)?.rowOf.get(unit);
  const group = component === data.definition.overall ? groupOf(data, unit, edition.id) : undefined;
  return {
    unit,
    edition,
    component,
    observation: observe(data, unit, edition.id, component),
    rank: ranking?.ranks[row ?? -1] ?? { kind: "unranked", why: "not-in-data" },
    ...(ranking ? { ranking } : {}),
    regionRank: regionRankOf(data, unit, edition.id, component),
    change: before === undefined ? { kind: "unknown" } : changeOf(data, unit, before, edition.id, component),
    ...(group ? { group } : {}),
    gaps: gapsOf(data, unit, edition.id, component),
  };
}
