import type { Groups, GroupsFinding } from "@chiso/core";
import { rankingOf } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  holdingNotices,
  loudNotices,
  resolutionNotices,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { GroupsWords } from "../../messages/groups-words.js";
import { groupsHeadline, noGroupsHeadline } from "./headline.js";
import { groupName, moveText, nameOf, notToldText, ungroupedText } from "./text.js";

type NoGroups = Extract<GroupsFinding, { kind: "no-groups" }>;

/** Groups in words. */
export function describeGroups(finding: GroupsFinding, words: GroupsWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "groups", words);
  const { view } = finding;
  const title = editionTitle(view, words);
  const none = finding.kind === "no-groups";
  return {
    headline: none ? noGroupsHeadline(finding, words) : groupsHeadline(finding, words),
    subtitle: title,
    table: none ? noGroupsTable(finding, words) : tableOf(finding, words),
    legend: none ? [] : legendOf(finding, words),
    notices: none
      ? [
          ...resolutionNotices(view.data, view.edition, view.focus, words),
          ...holdingNotices(view.data, view.edition, view.component, words),
        ]
      : noticesOf(finding, words),
    sources: sourceLines(
      view.data,
      none ? [] : sourcesOfEdition(view.data, view.edition, [view.component]),
      words,
    ),
    fileName: editionFileName(view, "groups"),
  };
}

function noGroupsTable({ view, others }: NoGroups, words: GroupsWords): DataTable {
  const { table } = words.messages.groups;
  return {
    caption: table.caption(editionTitle(view, words)),
    columns: [
      { key: "edition", header: table.edition, align: "start" },
      { key: "grouped", header: table.grouped, align: "end" },
    ],
    rows: others.map(({ edition, grouped }) => [String(edition), words.format.integer(grouped)]),
  };
}

/** A row a unit, group by group; those without one last, with the reason. */
function tableOf(finding: Groups, words: GroupsWords): DataTable {
  const { groups, common } = words.messages;
  const { table } = groups;
  const { integer } = words.format;
  const { moves } = finding;
  const told = moves.kind === "told";
  const start = (key: string, header: string) => ({ key, header, align: "start" as const });
  return {
    caption: table.caption(editionTitle(finding.view, words)),
    columns: [
      start("unit", table.unit),
      start("group", table.group),
      { key: "size", header: table.size, align: "end" },
      start("kind", table.kind),
      ...(told
        ? [start("before", table.before(String(moves.from))), start("move", table.move(String(moves.from)))]
        : []),
    ],
    rows: [
      ...finding.bands.flatMap(({ id, members }) =>
        members.map((member) => [
          nameOf(finding, member.unit, words),
          groupName(finding, id, words),
          integer(members.length),
          groups.kind[member.kind],
          ...(told
            ? [
                member.before === undefined ? common.none : groupName(finding, member.before, words),
                moveText(finding, member, words) ?? common.none,
              ]
            : []),
        ]),
      ),
      ...finding.ungrouped.flatMap(({ why, units }) =>
        sorted(finding, units, words).map((name) => [
          name,
          groups.ungrouped,
          integer(units.length),
          ungroupedText(why, words),
          ...(told ? [common.none, common.none] : []),
        ]),
      ),
    ],
  };
}

/** Names in the order of the language. */
function sorted(finding: Groups, units: readonly string[], words: GroupsWords): readonly string[] {
  return units.map((unit) => nameOf(finding, unit, words)).sort(words.format.compare);
}

function legendOf(finding: Groups, words: GroupsWords): readonly LegendItem[] {
  const { groups } = words.messages;
  const { view, bands, ungrouped } = finding;
  const names = (units: readonly string[]) =>
    words.format.list(units.map((unit) => nameOf(finding, unit, words)));
  const named = view.focusUnits.length + view.peers.length;
  return [
    ...(view.focusUnits.length > 0
      ? [{ tone: "focus", shape: "box", label: names(view.focusUnits) } as const]
      : []),
    ...(view.peers.length > 0
      ? [{ key: "peer", tone: "peer", shape: "box", label: names(view.peers) } as const]
      : []),
    ...(named > 0 && bands.reduce((sum, { members }) => sum + members.length, 0) > named
      ? [{ key: "rest", tone: "ink-2", shape: "dot", label: groups.others } as const]
      : []),
    ...(ungrouped.length > 0
      ? [{ key: "missing", tone: "hatch", shape: "hatch", label: groups.ungrouped } as const]
      : []),
  ];
}

function noticesOf(finding: Groups, words: GroupsWords): readonly Notice[] {
  const { groups } = words.messages;
  const { integer } = words.format;
  const { view, bands, moves } = finding;
  const { data, edition, component, held } = view;
  const members = bands.flatMap((band) => band.members);
  const has = (kind: (typeof members)[number]["kind"]) => members.some((member) => member.kind === kind);
  const note = (text: string): Notice => ({ kind: "note", text });
  const untold = notToldText(finding, words);
  // what is held of scores matters where groups come from them
  const read = rankingOf(data, edition, component)?.partial === true && !has("published");
  return [
    ...resolutionNotices(data, edition, view.focus, words),
    ...(read
      ? [
          {
            kind: "partial" as const,
            text: groups.notices.partial(integer(members.length), integer(held.set.units.length)),
          },
          ...holdingNotices(data, edition, component, words),
        ]
      : []),
    ...(has("quartile") ? [{ kind: "own-reading" as const, text: groups.notices.quartile }] : []),
    ...(has("by-bands") ? [note(groups.notices.byBands)] : []),
    ...(moves.kind === "told" && members.some(({ steps }) => (steps ?? 0) !== 0)
      ? [note(groups.notices.arrows(String(moves.from)))]
      : []),
    ...(untold === undefined ? [] : [note(untold)]),
    ...loudNotices(data, component, [edition], words),
  ];
}
