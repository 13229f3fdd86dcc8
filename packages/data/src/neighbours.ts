import type { UnitId } from "@chiso/core";
import { borders } from "./generated/neighbours.js";

/**
 * Provinces with a common border on land, of the 63 and of the 34, as the boundaries of the maps show it: for peers chosen by
 * neighbourhood. An id that stands in both sets has the neighbours of both.
 *
 * @example peersOf(papi, "son-la", 2024, { by: "neighbours", of: neighbours })
 */
export const neighbours: ReadonlyMap<UnitId, readonly UnitId[]> = /* @__PURE__ */ new Map(borders);
