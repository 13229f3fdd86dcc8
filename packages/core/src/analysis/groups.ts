import type { Dataset } from "../model/dataset.js";
import { observe, previousEdition } from "../model/dataset.js";
import type { BreakReason, Edition, EditionId, GroupId, Grouping } from "../model/index-definition.js";
import type { MissingReason } from "../model/observation.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { comparability, unitComparability } from "./comparable.js";
import { editionView, roleOf } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition, UnitRole } from "./edition-view.js";
import { groupOf } from "./group.js";
import type { Group } from "./group.js";

/** Groups are of the whole index: no component is asked for. */
export type GroupsQuery = Omit<EditionQuery, "component">;

/** A unit in its group, and where it was before. */
export interface GroupMember {
  readonly unit: UnitId;
  readonly role: UnitRole;
  /** How it came into its group (R13). */
  readonly kind: Group["kind"];
  /** Its group in the earlier edition; absent where the two are not compared, or it had none. */
  readonly before?: GroupId;
  /** Groups gained on the earlier edition: positive is better, 0 the same group. */
  readonly steps?: number;
}

/** One group of an edition, with its members. */
export interface GroupBand {
  readonly id: GroupId;
  /** The lower cut point that the publisher declares, where it does. */
  readonly from?: number;
  /** Best first where all have a score, else in the order of the unit set. */
  readonly members: readonly GroupMember[];
}

/** Units without a group, with the reason (R9); `outside`: scored, and below every declared group. */
export interface Ungrouped {
  readonly why: MissingReason | "outside";
  readonly units: readonly UnitId[];
}

/** Are moves between groups told, and if not, why. */
export type GroupMoves =
  | { readonly kind: "told"; readonly from: EditionId }
  | { readonly kind: "first-edition" }
  | {
      readonly kind: "not-comparable";
      readonly from: EditionId;
      readonly why: BreakReason;
      readonly note?: Text;
    }
  /** The earlier edition has no groups, or groups of another kind (R13). */
  | { readonly kind: "no-groups" | "other-groups"; readonly from: EditionId };

/** An edition and how many of its units have a group. */
export interface GroupedEdition {
  readonly edition: EditionId;
  readonly grouped: number;
}

/** Groups of an edition, their members and moves (R13). */
export interface Groups {
  readonly kind: "groups";
  readonly view: EditionView;
  /** Best first; groups without a member too. */
  readonly bands: readonly GroupBand[];
  readonly ungrouped: readonly Ungrouped[];
  readonly moves: GroupMoves;
}

/** The answer of `analyseGroups`; the other kinds say what it lacked. */
export type GroupsFinding =
  | Groups
  /** The edition has no group of any unit: `others` of the index have. */
  | { readonly kind: "no-groups"; readonly view: EditionView; readonly others: readonly GroupedEdition[] }
  | NoSuchEdition;

/**
 * Members of each group, who has none and why, and who moved since the edition before, where the two may be compared.
 *
 * @example analyseGroups(papi, { edition: 2024, focus: "son-la" })
 */
export function analyseGroups(data: Dataset, query: GroupsQuery): GroupsFinding {
  const view = editionView(data, { ...query, component: data.definition.overall });
  if (view.kind === "no-such-edition") return view;
  const { held, edition } = view;
  const groups = new Map(
    held.set.units.flatMap((unit) => {
      const group = groupOf(data, unit, edition);
      return group ? [[unit, group] as const] : [];
    }),
  );
  if (groups.size === 0) return { kind: "no-groups", view, others: groupedEditions(data) };
  const moves = movesOf(view);
  const ids = orderOf(held.edition.grouping, groups);
  const bands = ids.map((id): GroupBand => {
    const from = cutOf(held.edition.grouping, id);
    const members = [...groups].flatMap(([unit, group]) =>
      group.id === id ? [memberOf(view, unit, group, ids, moves)] : [],
    );
    return { id, ...(from === undefined ? {} : { from }), members: bestFirst(view, members) };
  });
  return { kind: "groups", view, bands, ungrouped: ungroupedOf(view, groups), moves };
}

function groupedEditions(data: Dataset): readonly GroupedEdition[] {
  return [...data.editions].flatMap(([edition, { set }]) => {
    const grouped = set.units.filter((unit) => groupOf(data, unit, edition)).length;
    return grouped > 0 ? [{ edition, grouped }] : [];
  });
}

function idsOf(grouping: Grouping | undefined): readonly GroupId[] {
  if (!grouping) return [];
  return grouping.kind === "bands" ? grouping.bands.map(({ id }) => id) : grouping.ids;
}

/** Declared groups, then published ones that nobody declared. */
function orderOf(grouping: Grouping | undefined, groups: ReadonlyMap<UnitId, Group>): readonly GroupId[] {
  return [...new Set([...idsOf(grouping), ...[...groups.values()].map(({ id }) => id)])];
}

function cutOf(grouping: Grouping | undefined, id: GroupId): number | undefined {
  return grouping?.kind === "bands" ? grouping.bands.find((band) => band.id === id)?.from : undefined;
}

function movesOf({ data, edition, held }: EditionView): GroupMoves {
  const from = previousEdition(data, edition);
  if (from === undefined) return { kind: "first-edition" };
  const pair = comparability(data.definition, data.definition.overall, from, edition);
  if (pair.kind === "not-comparable")
    return { kind: "not-comparable", from, why: pair.why, ...(pair.note ? { note: pair.note } : {}) };
  const before = data.editions.get(from);
  if (!before?.set.units.some((unit) => groupOf(data, unit, from))) return { kind: "no-groups", from };
  return sameGroups(before.edition, held.edition) ? { kind: "told", from } : { kind: "other-groups", from };
}

function sameGroups(a: Edition, b: Edition): boolean {
  return JSON.stringify(a.grouping) === JSON.stringify(b.grouping);
}

function memberOf(
  view: EditionView,
  unit: UnitId,
  { id, kind }: Group,
  ids: readonly GroupId[],
  moves: GroupMoves,
): GroupMember {
  const { data, edition } = view;
  const member = { unit, role: roleOf(view, unit), kind };
  if (moves.kind !== "told") return member;
  const pair = unitComparability(data, unit, data.definition.overall, moves.from, edition);
  const before = pair.kind === "comparable" ? groupOf(data, unit, moves.from) : undefined;
  const place = before ? ids.indexOf(before.id) : -1;
  return before && place >= 0 ? { ...member, before: before.id, steps: place - ids.indexOf(id) } : member;
}

function bestFirst(
  { data, edition, component }: EditionView,
  members: readonly GroupMember[],
): readonly GroupMember[] {
  const scores = new Map(
    members.flatMap(({ unit }) => {
      const { value } = observe(data, unit, edition, component);
      return value.kind === "score" ? [[unit, value.score] as const] : [];
    }),
  );
  if (scores.size < members.length) return members;
  const way = data.definition.direction === "higher-is-better" ? -1 : 1;
  return members.toSorted((a, b) => way * ((scores.get(a.unit) ?? 0) - (scores.get(b.unit) ?? 0)));
}

function ungroupedOf(
  { data, edition, component, held }: EditionView,
  groups: ReadonlyMap<UnitId, Group>,
): readonly Ungrouped[] {
  const found = new Map<Ungrouped["why"], UnitId[]>();
  for (const unit of held.set.units) {
    if (groups.has(unit)) continue;
    const { value } = observe(data, unit, edition, component);
    const why = value.kind === "missing" ? value.why : "outside";
    found.set(why, [...(found.get(why) ?? []), unit]);
  }
  return [...found].map(([why, units]) => ({ why, units }));
}
