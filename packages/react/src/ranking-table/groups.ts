import { groupOf } from "@chiso/core";
import type { Group, GroupId, RankingRows } from "@chiso/core";

interface Groups {
  /** In the edition's own order, best first. */
  readonly ids: readonly GroupId[];
  readonly groups: readonly (Group | undefined)[];
  /** Position of each row's group, NaN where it has none. */
  readonly places: Float64Array;
}

const known = new WeakMap<RankingRows, { readonly found: Groups | undefined }>();

/** Groups of the rows; undefined where the edition has none. They belong to the whole index (R13). */
export function groupsOf(rows: RankingRows): Groups | undefined {
  const made = known.get(rows) ?? { found: findGroups(rows) };
  known.set(rows, made);
  return made.found;
}

function findGroups({ data, held, component }: RankingRows): Groups | undefined {
  const { grouping, id } = held.edition;
  if (component !== data.definition.overall || !grouping) return undefined;
  const ids = grouping.kind === "bands" ? grouping.bands.map((band) => band.id) : [...grouping.ids];
  const groups = held.set.units.map((unit) => groupOf(data, unit, id));
  if (groups.every((group) => group === undefined)) return undefined;
  const places = Float64Array.from(groups, (group) => (group ? ids.indexOf(group.id) : Number.NaN));
  return { ids, groups, places };
}

export function groupPlaces(rows: RankingRows): Float64Array | undefined {
  return groupsOf(rows)?.places;
}

/** Ids of the edition's groups, best first; none where it has no groups. */
export function groupIds(rows: RankingRows): readonly GroupId[] {
  return groupsOf(rows)?.ids ?? [];
}
