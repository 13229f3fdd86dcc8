import type { GroupId, GroupMember, Groups, Ungrouped, UnitId } from "@chiso/core";
import type { GroupsWords } from "../../messages/groups-words.js";
import { reasonText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** Name of a group as its index gives it: "Nhóm A", "Trung bình cao". */
export function groupName({ view }: Pick<Groups, "view">, id: GroupId, words: GroupsWords): string {
  return view.data.definition.groupNames[id]?.[words.locale] ?? id;
}

export function nameOf({ view }: Pick<Groups, "view">, unit: UnitId, words: GroupsWords): string {
  return unitLabel(words, view.data, unit, view.edition);
}

/** Group and member of a unit; undefined where it has none. */
export function memberOf(
  { bands }: Groups,
  unit: UnitId,
): { readonly id: GroupId; readonly member: GroupMember } | undefined {
  for (const { id, members } of bands) {
    const member = members.find((one) => one.unit === unit);
    if (member) return { id, member };
  }
  return undefined;
}

/** `nhóm trung bình cao (tự tính theo tứ phân vị)`. */
export function inGroup(groups: Groups, id: GroupId, kind: GroupMember["kind"], words: GroupsWords): string {
  const said = words.messages.groups.group(groupName(groups, id, words));
  return kind === "published" ? said : words.messages.common.remark(said, words.messages.groups.kind[kind]);
}

/** `lên từ nhóm trung bình thấp`; undefined where moves are not told or the unit had no group. */
export function moveText(groups: Groups, member: GroupMember, words: GroupsWords): string | undefined {
  const { moved } = words.messages.groups;
  if (member.before === undefined || member.steps === undefined) return undefined;
  if (member.steps === 0) return moved.same;
  const before = groupName(groups, member.before, words);
  return member.steps > 0 ? moved.up(before) : moved.down(before);
}

/** The same with the earlier edition: `lên từ nhóm trung bình thấp của kỳ 2023`, `cùng nhóm như kỳ 2023`. */
export function datedMove(groups: Groups, member: GroupMember, words: GroupsWords): string | undefined {
  const text = moveText(groups, member, words);
  if (text === undefined || groups.moves.kind !== "told") return undefined;
  const from = String(groups.moves.from);
  const { moved, before } = words.messages.groups;
  return member.steps === 0 ? moved.sameAs(from) : before(text, from);
}

/** Why units have no group. */
export function ungroupedText(why: Ungrouped["why"], words: GroupsWords): string {
  return why === "outside" ? words.messages.groups.outside : words.messages.common.missing[why];
}

/** Why moves are not told; undefined where they are, and of the first edition of all. */
export function notToldText({ moves }: Groups, words: GroupsWords): string | undefined {
  const { notTold } = words.messages.groups.notices;
  switch (moves.kind) {
    case "told":
    case "first-edition":
      return undefined;
    case "not-comparable":
      return notTold.notComparable(String(moves.from), reasonText(moves, words));
    case "no-groups":
      return notTold.notComparable(String(moves.from), notTold.noGroups);
    case "other-groups":
      return notTold.notComparable(String(moves.from), notTold.otherGroups);
  }
}
