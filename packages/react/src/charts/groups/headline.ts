import type { Groups, GroupsFinding, UnitId } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { GroupsWords } from "../../messages/groups-words.js";
import { yearsText } from "../../messages/say.js";
import { datedMove, groupName, inGroup, memberOf, nameOf, ungroupedText } from "./text.js";

/** In which group the focus is and where it came from; without a focus how many are in each (R18). */
export function groupsHeadline(groups: Groups, words: GroupsWords): string {
  const { headline } = words.messages.groups;
  const { focusUnits } = groups.view;
  if (focusUnits.length > 0) return focusUnits.map((unit) => unitSentence(groups, unit, words)).join("; ");
  const counts = groups.bands
    .filter(({ members }) => members.length > 0)
    .map(({ id, members }) =>
      headline.count(
        words.messages.groups.group(groupName(groups, id, words)),
        words.format.integer(members.length),
      ),
    );
  return headline.all(editionTitle(groups.view, words), counts.join(", "));
}

function unitSentence(groups: Groups, unit: UnitId, words: GroupsWords): string {
  const { headline } = words.messages.groups;
  const name = nameOf(groups, unit, words);
  const found = memberOf(groups, unit);
  if (!found) {
    const why = groups.ungrouped.find(({ units }) => units.includes(unit))?.why ?? "not-in-data";
    return headline.none(name, ungroupedText(why, words));
  }
  const said = headline.unit(name, inGroup(groups, found.id, found.member.kind, words));
  const move = datedMove(groups, found.member, words);
  return move === undefined ? said : headline.moved(said, move);
}

/** Of an edition without groups: which others have some. */
export function noGroupsHeadline(
  { view, others }: Extract<GroupsFinding, { kind: "no-groups" }>,
  words: GroupsWords,
): string {
  const { headline } = words.messages.groups;
  const title = editionTitle(view, words);
  return others.length === 0
    ? headline.never(title)
    : headline.noGroups(title, yearsText(others.map(({ edition }) => edition)));
}
