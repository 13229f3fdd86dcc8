import type { Dataset } from "../model/dataset.js";
import { scoreAt } from "../model/dataset.js";
import type { UnitId } from "../model/unit.js";
import type { EditionQuery, NoSuchEdition } from "./edition-view.js";
import { analyseProfile } from "./profile.js";
import type { ProfileFinding, ProfileRow } from "./profile.js";

export interface RadarQuery extends EditionQuery {
  /** Which of several predecessors is shown, where the unit asked for is of a later time; the first when absent (R3). */
  readonly part?: UnitId | undefined;
}

/** With more axes an outline cannot be read, with fewer there is none. */
export const RADAR_AXES = { least: 3, most: 10 } as const;

/** A component on its own declared scale. */
export interface RadarAxis {
  readonly row: ProfileRow;
  /** The worse end, in the middle, and the better end, outside. */
  readonly ends: readonly [number, number];
}

/** A component that has no axis: no source states its maximum, or a score lies outside what is stated. */
export interface RadarLeftOut {
  readonly row: ProfileRow;
  readonly why: "no-maximum" | "off-scale";
}

/** One unit in each component as a share of its declared scale: the answer of `analyseRadar`. */
export type RadarFinding =
  | {
      readonly kind: "radar";
      /** The whole and its parts, as a profile has them. */
      readonly profile: Extract<ProfileFinding, { kind: "profile" }>;
      readonly axes: readonly RadarAxis[];
      readonly leftOut: readonly RadarLeftOut[];
      /** `nothing`: axes, but no figure of the unit, its peers, a median or a best on any of them. */
      readonly state: "drawn" | "too-many" | "too-few" | "nothing";
    }
  | NoSuchEdition;

/**
 * One unit's components, each as a share of its own declared scale. A component of unknown scale has no axis: a place on it
 * would be invented.
 *
 * @example analyseRadar(pci, { edition: 2016, focus: "son-la" }) // ten axes of 1 to 10
 */
export function analyseRadar(data: Dataset, query: RadarQuery): RadarFinding {
  const profile = analyseProfile(data, query);
  if (profile.kind === "no-such-edition") return profile;
  const better = data.definition.direction === "higher-is-better";
  const axes: RadarAxis[] = [];
  const leftOut: RadarLeftOut[] = [];
  for (const row of profile.rows.slice(1)) {
    const { scale, extent } = row;
    if (!scale) leftOut.push({ row, why: "no-maximum" });
    else if (extent && (extent[0] < scale[0] || extent[1] > scale[1]))
      leftOut.push({ row, why: "off-scale" });
    else axes.push({ row, ends: better ? scale : [scale[1], scale[0]] });
  }
  return { kind: "radar", profile, axes, leftOut, state: stateOf(profile, axes, leftOut) };
}

function stateOf(
  { view, unit }: Extract<ProfileFinding, { kind: "profile" }>,
  axes: readonly RadarAxis[],
  leftOut: readonly RadarLeftOut[],
) {
  // too many to be read, though not all of them have an axis: a choice among them would be ours
  if (axes.length + leftOut.length > RADAR_AXES.most) return "too-many";
  if (axes.length < RADAR_AXES.least) return "too-few";
  const named = unit === undefined ? view.peers : [unit, ...view.peers];
  const drawn = axes.some(
    ({ row }) =>
      row.quartiles !== undefined ||
      named.some((one) => scoreAt(row.column, view.held.rowOf.get(one)) !== undefined),
  );
  return drawn ? "drawn" : "nothing";
}

/**
 * How much of an axis a score has reached: 0 at its worse end, 1 at its better end.
 *
 * @example shareOf({ row, ends: [1, 10] }, 5.5) // 0.5
 */
export function shareOf({ ends: [worse, better] }: Pick<RadarAxis, "ends">, score: number): number {
  return (score - worse) / (better - worse);
}
