import { weekOf } from "@chiso/core";
import type { FindingRow, FindingsFinding } from "@chiso/core/province";
import type { DataTable, Description, Notice } from "../../frame/description.js";
import { markedTable, ownSources } from "../../frame/own-data.js";
import { dayText, programmeTitle } from "../../frame/own-title.js";
import type { FindingsWords } from "../../messages/findings-words.js";
import { findingsHeadline } from "./headline.js";
import { findingsTiles } from "./input.js";
import { costTexts, fieldName } from "./text.js";
import type { Found } from "./text.js";

/** What a programme's teams found, in words. */
export function describeFindings(finding: FindingsFinding, words: FindingsWords): Description {
  const { programme } = finding;
  const said = words.messages.findings;
  const base = {
    subtitle: programmeTitle(programme, said, words),
    sources: ownSources(programme, words),
    fileName: `${programme.id}-findings`,
  };
  if (finding.kind === "no-such-day")
    return {
      ...base,
      headline: said.headline.noDay(finding.today),
      table: { caption: programme.name[words.locale], columns: [], rows: [] },
      legend: [],
      notices: [],
    };
  return {
    ...base,
    headline: findingsHeadline(finding, words),
    table: markedTable(tableOf(finding, words), programme.standing, said.table.standing, words),
    // the counts above the list are its legend: each has its shape
    legend: [],
    notices: noticesOf(finding, words),
  };
}

function tableOf(found: Found, words: FindingsWords): DataTable {
  const { table } = words.messages.findings;
  const costs = found.sections.some(({ rows }) => rows.some((row) => costTexts(row, words).length > 0));
  return {
    caption: captionOf(found, words),
    columns: [
      { key: "field", header: table.field, align: "start" },
      { key: "kind", header: table.kind, align: "start" },
      { key: "text", header: table.text, align: "start" },
      { key: "body", header: table.body, align: "start" },
      { key: "deadline", header: table.deadline, align: "end" },
      { key: "done", header: table.done, align: "end" },
      { key: "status", header: table.status, align: "start" },
      { key: "days", header: table.days, align: "end" },
      ...(costs ? [{ key: "criteria", header: table.criteria, align: "start" } as const] : []),
    ],
    rows: found.sections.flatMap((section) =>
      section.rows.map((row) => [
        fieldName(section, words),
        ...cellsOf(row, words),
        ...(costs ? [costTexts(row, words).join("; ") || words.messages.common.none] : []),
      ]),
    ),
  };
}

function cellsOf({ finding, status, daysLate, body }: FindingRow, words: FindingsWords): readonly string[] {
  const { common, findings } = words.messages;
  return [
    findings.kind[finding.kind],
    finding.text[words.locale],
    body?.[words.locale] ?? common.none,
    dayText(finding.deadline, words),
    dayText(finding.done, words),
    findings.status[status],
    daysLate > 0 ? words.format.integer(daysLate) : common.none,
  ];
}

/** The day, the week and all counts: what a headline may say. */
function captionOf(found: Found, words: FindingsWords): string {
  const { table, kind } = words.messages.findings;
  const { integer, date } = words.format;
  const { programme, today, kinds } = found;
  const sunday = weekOf(today)?.to;
  return [
    table.caption(programme.name[words.locale], date(today)),
    ...(sunday === undefined ? [] : [table.week(date(sunday))]),
    table.counts(kind.shortcoming, integer(kinds.shortcoming)),
    ...findingsTiles(found, words).map(({ label, value }) => table.counts(label, value)),
  ].join("; ");
}

function noticesOf(found: Found, words: FindingsWords): readonly Notice[] {
  const { programme, counts, kinds, sections, today } = found;
  const { notice } = words.messages.findings;
  const { integer, date } = words.format;
  const note = (text: string): Notice => ({ kind: "note", text });
  const dated = kinds.shortcoming > counts["no-deadline"] + counts.unclear;
  const cost = sections
    .flatMap(({ rows }) => rows)
    .some(({ costs }) => costs.some(({ lost }) => lost !== undefined));
  return [
    ...(programme.standing === "illustrative" ? [note(notice.illustrative)] : []),
    ...(counts.unclear > 0
      ? [{ kind: "missing", text: notice.unclear(integer(counts.unclear)) } as const]
      : []),
    ...(programme.findingsNote ? [note(programme.findingsNote[words.locale])] : []),
    ...(dated ? [note(notice.today(date(today)))] : []),
    ...(cost && found.assessment ? [note(notice.costs(found.assessment.name[words.locale]))] : []),
  ];
}
