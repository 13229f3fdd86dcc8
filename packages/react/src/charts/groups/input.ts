import type { GroupBand, Groups } from "@chiso/core";
import type { GroupInput, GroupName } from "@chiso/geometry/groups";
import type { GroupsWords } from "../../messages/groups-words.js";
import { plainNumber } from "../../messages/say.js";
import { groupName, moveText, nameOf, ungroupedText } from "./text.js";

/** A finding as groups of names: all that geometry needs to know of it. */
export function groupsInput(finding: Groups, words: GroupsWords): readonly GroupInput[] {
  const { groups } = words.messages;
  const { bands, ungrouped, view } = finding;
  const count = (units: number) => groups.count(words.format.integer(units));
  const roles = new Map([
    ...view.focusUnits.map((unit) => [unit, "focus"] as const),
    ...view.peers.map((unit) => [unit, "peer"] as const),
  ]);
  return [
    ...bands.map((band, at): GroupInput => {
      const cut = cutText(finding, band, bands[at - 1], words);
      return {
        key: band.id,
        name: groupName(finding, band.id, words),
        details: [count(band.members.length), ...(cut === undefined ? [] : [cut])],
        tone: toneOf(at, bands.length),
        names: band.members.map((member): GroupName => {
          const told = member.role !== "rest" && (member.steps ?? 0) !== 0;
          const note = told ? moveText(finding, member, words) : undefined;
          return {
            unit: member.unit,
            text: nameOf(finding, member.unit, words),
            tone: member.role,
            steps: member.steps ?? 0,
            ...(note === undefined ? {} : { note }),
          };
        }),
      };
    }),
    ...ungrouped.map(
      ({ why, units }): GroupInput => ({
        key: why,
        name: groups.ungrouped,
        details: [count(units.length), ungroupedText(why, words)],
        names: units
          .map(
            (unit): GroupName => ({
              unit,
              text: nameOf(finding, unit, words),
              tone: roles.get(unit) ?? "rest",
              steps: 0,
            }),
          )
          .sort((a, b) => words.format.compare(a.text, b.text)),
      }),
    ),
  ];
}

/** `từ 80%`; the last of all, which begins at nought, is `dưới 70%`. */
function cutText(
  { view }: Groups,
  { from }: GroupBand,
  above: GroupBand | undefined,
  words: GroupsWords,
): string | undefined {
  if (from === undefined) return undefined;
  const { groups, common } = words.messages;
  const percent = view.data.definition.scoreUnit === "percent";
  const number = (cut: number) =>
    percent ? `${plainNumber(cut, words)}%` : `${plainNumber(cut, words)} ${common.points}`;
  return from === 0 && above?.from !== undefined
    ? groups.below(number(above.from))
    : groups.from(number(from));
}

/** The best group darkest. */
function toneOf(at: number, groups: number): string {
  return `seq-${groups < 2 ? 6 : Math.round(8 - (at * 6) / (groups - 1))}`;
}
