import type { AdministrativeProcedure, OnlineMark, ProceduresFinding } from "@chiso/core/province";
import { onlineMark } from "@chiso/core/province";
import type { DataTable, Description, Notice } from "../../frame/description.js";
import { markedTable, ownSources } from "../../frame/own-data.js";
import { dayText } from "../../frame/own-title.js";
import type { ProceduresWords } from "../../messages/procedures-words.js";

/** Procedures and how far they can be done online, in words. */
export function describeProcedures(finding: ProceduresFinding, words: ProceduresWords): Description {
  const { catalogue } = finding;
  const { procedures } = words.messages;
  const mark = catalogue.standing === "illustrative" ? [procedures.illustrative] : [];
  return {
    headline: headlineOf(finding, words),
    subtitle: [catalogue.name[words.locale], procedures.asOf(dayText(catalogue.asOf, words)), ...mark].join(
      " · ",
    ),
    table: markedTable(tableOf(finding, words), catalogue.standing, procedures.table.standing, words),
    legend: [],
    notices: noticesOf(finding, words),
    sources: ownSources(catalogue, words),
    fileName: catalogue.id,
  };
}

/** Marks that some procedure has, most online first. */
export function shownMarks({ scale, online }: ProceduresFinding): readonly OnlineMark[] {
  return scale.filter((mark) => (online[mark] ?? 0) > 0);
}

function headlineOf(finding: ProceduresFinding, words: ProceduresWords): string {
  const { headline, online: names, printed: asPrinted } = words.messages.procedures;
  const { integer, list } = words.format;
  const { rows, printed, online, published } = finding;
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  if (rows.length === 0) {
    const [first] = printed;
    if (!first) return headline.empty;
    const parts = printed.map(({ of, count }) => headline.printedPart(integer(count), asPrinted.of[of]));
    return headline.printed(String(first.year), list(parts));
  }
  const marks = shownMarks(finding);
  const [only] = marks;
  const said =
    marks.length === 1 && only
      ? headline.all(integer(rows.length), lower(names[only]))
      : headline.counts(
          integer(rows.length),
          list(marks.map((mark) => headline.part(integer(online[mark] ?? 0), lower(names[mark])))),
        );
  return published.no === 0 ? said : headline.unpublished(said, integer(published.no));
}

function tableOf(finding: ProceduresFinding, words: ProceduresWords): DataTable {
  const { table, printed: asPrinted } = words.messages.procedures;
  const { none } = words.messages.common;
  const { integer } = words.format;
  const { groups, printed } = finding;
  const counted = printed.length > 0;
  return {
    caption: captionOf(finding, words),
    columns: [
      { key: "id", header: table.id, align: "start" },
      { key: "name", header: table.name, align: "start" },
      { key: "field", header: table.field, align: "start" },
      { key: "body", header: table.body, align: "start" },
      { key: "level", header: table.level, align: "start" },
      { key: "published", header: table.published, align: "start" },
      { key: "oneStop", header: table.oneStop, align: "start" },
      { key: "online", header: table.online, align: "start" },
      ...(counted ? [{ key: "count", header: table.count, align: "end" } as const] : []),
    ],
    rows: [
      ...groups.flatMap(({ rows }) =>
        rows.map((row) => [...cellsOf(row, finding, words), ...(counted ? [none] : [])]),
      ),
      // a printed count stands in a row of its own, and is part of no sum (R6)
      ...printed.map(({ of, body, year, count }) => [
        none,
        asPrinted.row(asPrinted.of[of], body[words.locale], String(year)),
        none,
        body[words.locale],
        none,
        none,
        none,
        none,
        integer(count),
      ]),
    ],
  };
}

function cellsOf(
  row: AdministrativeProcedure,
  { catalogue }: ProceduresFinding,
  words: ProceduresWords,
): readonly string[] {
  const { procedures } = words.messages;
  return [
    row.id,
    row.name[words.locale],
    row.field[words.locale],
    row.body[words.locale],
    procedures.level[row.level],
    yesNoText(row.published, words),
    yesNoText(row.oneStop, words),
    procedures.online[onlineMark(row, catalogue)],
  ];
}

export function yesNoText(value: boolean | undefined, words: ProceduresWords): string {
  const { yes, no } = words.messages.procedures;
  return value === undefined ? words.messages.common.none : value ? yes : no;
}

/** All counts that a headline may say. */
function captionOf(finding: ProceduresFinding, words: ProceduresWords): string {
  const { table, online: names } = words.messages.procedures;
  const { integer } = words.format;
  const { catalogue, rows, online, published } = finding;
  return [
    table.caption(catalogue.name[words.locale], dayText(catalogue.asOf, words), integer(rows.length)),
    ...shownMarks(finding).map((mark) => table.counts(names[mark], integer(online[mark] ?? 0))),
    ...(published.no > 0 ? [table.counts(table.unpublished, integer(published.no))] : []),
  ].join("; ");
}

function noticesOf(
  { catalogue, online, printed, scale }: ProceduresFinding,
  words: ProceduresWords,
): readonly Notice[] {
  const { notice, printed: asPrinted } = words.messages.procedures;
  const unknown = online.unknown ?? 0;
  const levels = scale.includes("level-3") || printed.some(({ of }) => of === "level-3" || of === "level-4");
  return [
    ...(catalogue.standing === "illustrative" ? [{ kind: "note", text: notice.illustrative } as const] : []),
    ...(unknown > 0
      ? [{ kind: "missing", text: notice.unknown(words.format.integer(unknown)) } as const]
      : []),
    ...(printed.length > 0 ? [{ kind: "partial", text: asPrinted.note } as const] : []),
    ...(levels ? [{ kind: "note", text: notice.levels } as const] : []),
  ];
}
