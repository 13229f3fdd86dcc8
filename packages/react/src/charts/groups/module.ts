import { analyseGroups } from "@chiso/core";
import type { GroupsFinding, GroupsQuery } from "@chiso/core";
import { groupsHeight, layoutGroups, layoutGroupsNote, noteHeight } from "@chiso/geometry/groups";
import type { GroupsLayout } from "@chiso/geometry/groups";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { groupsWordsOf } from "../../messages/groups-words.js";
import type { GroupsWords } from "../../messages/groups-words.js";
import { unitReading } from "../../messages/say.js";
import { describeGroups } from "./describe.js";
import { groupsInput } from "./input.js";
import { GroupsMarks } from "./marks.js";
import { datedMove, inGroup, memberOf, ungroupedText } from "./text.js";

/** Groups as a figure: the one record that a host or the frame asks. */
export const groups: ChartModule<GroupsQuery, GroupsFinding, GroupsLayout, GroupsWords> = {
  id: "groups",
  wordsOf: groupsWordsOf,
  analyse: analyseGroups,
  describe: describeGroups,
  defaultSize: { width: 720, height: 480 },
  // an edition without groups says so in the place of the picture
  isEmpty: (finding) => finding.kind === "no-such-edition",
  paper: (finding, width, scale, words) => ({
    width,
    height:
      finding.kind === "groups"
        ? groupsHeight(groupsInput(finding, words), width, scale)
        : finding.kind === "no-groups"
          ? noteHeight(words.messages.groups.note, width, scale)
          : 60,
    scale,
  }),
  layout: (finding, size, words) => {
    if (finding.kind === "groups") return layoutGroups(groupsInput(finding, words), size);
    return layoutGroupsNote(finding.kind === "no-groups" ? words.messages.groups.note : "", size);
  },
  Marks: GroupsMarks,
  reading,
};

/** The group and how it came to be, where from, then score, rank and source. */
function reading(finding: GroupsFinding, layout: GroupsLayout, at: number, words: GroupsWords): Reading {
  const unit = layout.hits.units[at] ?? "";
  if (finding.kind !== "groups") return { title: "", lines: [] };
  const { data, edition, component } = finding.view;
  const said = unitReading(data, unit, edition, component, words);
  const found = memberOf(finding, unit);
  const why = finding.ungrouped.find(({ units }) => units.includes(unit))?.why;
  const { groups: own, common } = words.messages;
  const group = found
    ? inGroup(finding, found.id, found.member.kind, words)
    : common.remark(own.ungrouped, why === undefined ? common.none : ungroupedText(why, words));
  const untold =
    found && finding.moves.kind === "told" && found.member.before === undefined
      ? own.noBefore(String(finding.moves.from))
      : undefined;
  const move = found ? (datedMove(finding, found.member, words) ?? untold) : undefined;
  return {
    title: said.title,
    lines: [
      group,
      ...(move === undefined ? [] : [move]),
      ...said.lines.filter((line) => !line.startsWith(`${common.group}: `)),
    ].slice(0, 7),
  };
}
