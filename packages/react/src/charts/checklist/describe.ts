import type { ChecklistFinding, CheckMark } from "@chiso/core/province";
import type { UnitRowsInput, UnitShape } from "@chiso/geometry/unit-rows";
import type { DataTable, Description, Notice } from "../../frame/description.js";
import { markedTable, ownSources } from "../../frame/own-data.js";
import { programmeTitle } from "../../frame/own-title.js";
import type { ChecklistWords } from "../../messages/checklist-words.js";

export const CHECK_SHAPES: Readonly<Record<CheckMark, UnitShape>> = {
  met: "full",
  partly: "half",
  "not-met": "cross",
  none: "point",
};

export const CHECK_MARKS = ["met", "partly", "not-met", "none"] as const satisfies readonly CheckMark[];

/** Results of all visits by line of the list, in words. */
export function describeChecklist(finding: ChecklistFinding, words: ChecklistWords): Description {
  const { programme } = finding;
  const said = words.messages.checklist;
  return {
    headline: headlineOf(finding, words),
    subtitle: programmeTitle(programme, said, words),
    table: markedTable(tableOf(finding, words), programme.standing, said.table.standing, words),
    legend: [],
    notices: noticesOf(finding, words),
    sources: ownSources(programme, words),
    fileName: `${programme.id}-checklist`,
  };
}

/** Not or partly met. */
function unmetOf(count: ChecklistFinding["counts"][number]): number {
  return count["not-met"] + count.partly;
}

function headlineOf({ items, rows, counts }: ChecklistFinding, words: ChecklistWords): string {
  const { headline } = words.messages.checklist;
  const { integer, list } = words.format;
  if (items.length === 0) return headline.noItems;
  if (rows.every(({ marks }) => marks.every((mark) => mark === "none")))
    return headline.noVisits(integer(items.length));
  const visits = integer(rows.length);
  const most = Math.max(...counts.map(unmetOf));
  if (most === 0)
    return counts.every(({ none }) => none === 0) ? headline.allMet(visits) : headline.noneUnmet(visits);
  const names = items
    .filter((_, at) => unmetOf(counts[at] ?? EMPTY) === most)
    .map(({ name }) => name[words.locale]);
  return headline.least(list(names), integer(most), visits);
}

const EMPTY = { met: 0, partly: 0, "not-met": 0, none: 0 };

function tableOf({ programme, items, rows, counts }: ChecklistFinding, words: ChecklistWords): DataTable {
  const { table, mark } = words.messages.checklist;
  const { integer } = words.format;
  return {
    caption: table.caption(programme.name[words.locale], integer(rows.length)),
    columns: [
      { key: "item", header: table.item, align: "start" },
      ...rows.map(({ visit }) => ({
        key: visit.id,
        header: visit.body[words.locale],
        align: "start" as const,
      })),
      { key: "met", header: table.met, align: "end" },
      { key: "partly", header: table.partly, align: "end" },
      { key: "not-met", header: table.notMet, align: "end" },
      { key: "unmet", header: table.unmet, align: "end" },
      { key: "none", header: table.none, align: "end" },
    ],
    rows: items.map(({ name }, at) => {
      const count = counts[at] ?? EMPTY;
      return [
        name[words.locale],
        ...rows.map(({ marks }) => mark[marks[at] ?? "none"]),
        ...[count.met, count.partly, count["not-met"], unmetOf(count), count.none].map(integer),
      ];
    }),
  };
}

function noticesOf(
  { programme, items, rows, counts }: ChecklistFinding,
  words: ChecklistWords,
): readonly Notice[] {
  const { notice } = words.messages.checklist;
  const none = counts.reduce((sum, count) => sum + count.none, 0);
  return [
    ...(programme.standing === "illustrative" ? [{ kind: "note", text: notice.illustrative } as const] : []),
    ...(items.length > 0 && rows.length === 0 ? [{ kind: "missing", text: notice.noResults } as const] : []),
    ...(none > 0 ? [{ kind: "missing", text: notice.none(words.format.integer(none)) } as const] : []),
  ];
}

/** One row a line of the list, one square a visit: all that geometry needs to know of it. */
export function checklistInput(
  { items, rows, counts }: ChecklistFinding,
  words: ChecklistWords,
): UnitRowsInput {
  const { mark: names, value } = words.messages.checklist;
  const { integer } = words.format;
  const totals = CHECK_MARKS.map((mark) => ({
    mark,
    count: counts.reduce((sum, count) => sum + count[mark], 0),
  }));
  return {
    tiles: totals
      .filter(({ count }) => count > 0)
      .map(({ mark, count }) => ({
        key: mark,
        shape: CHECK_SHAPES[mark],
        value: integer(count),
        label: names[mark],
      })),
    rows: items.map((item, at) => ({
      key: item.id,
      name: item.name[words.locale],
      value: rows.length === 0 ? "" : value(integer(counts[at]?.met ?? 0), integer(rows.length)),
      cells: rows.map(({ visit, marks }) => ({
        key: visit.id,
        unit: visit.unit ?? "",
        shape: CHECK_SHAPES[marks[at] ?? "none"],
      })),
    })),
    printed: undefined,
  };
}
