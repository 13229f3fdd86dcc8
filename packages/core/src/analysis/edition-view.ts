import { latestEdition } from "../model/dataset.js";
import type { Dataset, EditionData } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { resolveUnit } from "../model/succession.js";
import type { Resolution } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import { unitsOf } from "./trend.js";

/** What most figures are asked for: a component of an edition, a unit spoken of and those it is compared with. */
export interface EditionQuery {
  /** The latest of the data set when absent. */
  readonly edition?: EditionId | undefined;
  /** The whole index when absent. */
  readonly component?: ComponentId | undefined;
  readonly focus?: UnitId | undefined;
  readonly compare?: readonly UnitId[] | undefined;
}

/** The question within the edition: ids resolved in its unit set (R4). */
export interface EditionView {
  readonly kind: "edition";
  readonly data: Dataset;
  readonly held: EditionData;
  readonly edition: EditionId;
  readonly component: ComponentId;
  /** How the unit asked for was found; absent when none was asked for. */
  readonly focus?: Resolution;
  /** Units of the edition in focus: several where the unit asked for is of a later time (R3). */
  readonly focusUnits: readonly UnitId[];
  /** Units of the edition compared with it, none of them in focus, each once. */
  readonly peers: readonly UnitId[];
}

/** The data hold no such edition; `undefined` where they hold none at all. */
export interface NoSuchEdition {
  readonly kind: "no-such-edition";
  readonly data: Dataset;
  readonly edition: EditionId | undefined;
}

/**
 * Resolves a question about one edition.
 *
 * @example editionView(papi, { edition: 2024, focus: "son-la" }) // { kind: "edition", focusUnits: ["son-la"], … }
 */
export function editionView(data: Dataset, query: EditionQuery): EditionView | NoSuchEdition {
  const edition = query.edition ?? latestEdition(data);
  const held = edition === undefined ? undefined : data.editions.get(edition);
  if (edition === undefined || !held) return { kind: "no-such-edition", data, edition };
  const focus = query.focus === undefined ? undefined : resolveUnit(data.book, held.set, query.focus);
  const focusUnits = focus ? unitsOf(focus) : [];
  const asked = (query.compare ?? []).flatMap((unit) => unitsOf(resolveUnit(data.book, held.set, unit)));
  const peers = [...new Set(asked)].filter((unit) => !focusUnits.includes(unit));
  const component = query.component ?? data.definition.overall;
  return { kind: "edition", data, held, edition, component, ...(focus ? { focus } : {}), focusUnits, peers };
}

/** How a figure speaks of a unit: `focus` it is about, `peer` it is compared with, `rest` all others. */
export type UnitRole = "focus" | "peer" | "rest";

/** Level of emphasis of a unit: three and no more. */
export function roleOf(view: EditionView, unit: UnitId): UnitRole {
  if (view.focusUnits.includes(unit)) return "focus";
  return view.peers.includes(unit) ? "peer" : "rest";
}
