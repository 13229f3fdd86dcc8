import { dayNumber, PROGRESS_STATUSES, weekOf } from "@chiso/core";
import type { Programme, ProgressFinding, ProgressRow } from "@chiso/core";
import type { DataTable, Description, LegendItem, Notice, SourceLine } from "../../frame/description.js";
import { markedTable } from "../../frame/own-data.js";
import type { ProgressWords } from "../../messages/progress-words.js";
import { sourceText } from "../../messages/words.js";
import type { Found } from "./input.js";

/** What became of a programme, in words. */
export function describeProgress(finding: ProgressFinding, words: ProgressWords): Description {
  const { programme } = finding;
  const { progress } = words.messages;
  const base = {
    subtitle: subtitleOf(programme, words),
    sources: sourcesOf(programme, words),
    fileName: `${programme.id}-progress`,
  };
  if (finding.kind === "no-such-day")
    return {
      ...base,
      headline: progress.headline.noDay(finding.today),
      table: { caption: programme.name[words.locale], columns: [], rows: [] },
      legend: [],
      notices: [],
    };
  return {
    ...base,
    headline: headlineOf(finding, words),
    table: markedTable(tableOf(finding, words), programme.standing, progress.table.standing, words),
    legend: legendOf(finding, words),
    notices: noticesOf(finding, words),
  };
}

/** Name of the programme, its number and day of issue; that it is invented is said on the face of the figure (R11). */
function subtitleOf({ name, number, date, standing }: Programme, words: ProgressWords): string {
  const { progress } = words.messages;
  const plan =
    number === undefined
      ? []
      : [date === undefined ? progress.planNumber(number) : progress.plan(number, words.format.date(date))];
  const mark = standing === "illustrative" ? [progress.illustrative] : [];
  return [name[words.locale], ...plan, ...mark].join(" · ");
}

function headlineOf(found: Found, words: ProgressWords): string {
  const { rows, counts, late, today, printed } = found;
  const { headline } = words.messages.progress;
  const { integer, date } = words.format;
  if (rows.length === 0)
    return printed
      ? headline.printed(String(printed.year), integer(printed.done), integer(printed.planned))
      : headline.empty;
  const done = counts.done + counts["done-late"];
  const of = integer(rows.length);
  const day = date(today);
  if (done === rows.length) return headline.all(day, of);
  const said = done === 0 ? headline.none(day, of) : headline.done(day, integer(done), of);
  const [first] = late;
  if (!first) return counts.unclear > 0 ? said : headline.noneLate(said);
  // those that wait as long are named together
  const longest = late.filter(({ daysLate }) => daysLate === first.daysLate);
  const names = words.format.list(longest.map(({ item }) => item.body[words.locale]));
  const days = integer(first.daysLate);
  return late.length === 1
    ? headline.oneLate(said, names, days)
    : headline.late(said, integer(late.length), names, days);
}

/** Every item, then the sum; the counts stand in the caption, a printed count in a row of its own (R6). */
function tableOf(found: Found, words: ProgressWords): DataTable {
  const { rows, counts, today, printed, programme } = found;
  const { common, progress } = words.messages;
  const { table } = progress;
  const { integer, date } = words.format;
  const { none } = common;
  const title = table.caption(programme.name[words.locale], date(today));
  const counted = PROGRESS_STATUSES.filter((status) => counts[status] > 0).map((status) =>
    table.counts(progress.status[status], integer(counts[status])),
  );
  const notes = rows.some(({ item }) => item.note !== undefined);
  const teams = rows.some(({ item }) => item.team !== undefined);
  const row = (name: string, cells: readonly string[], item?: ProgressRow["item"]) => [
    name,
    ...cells,
    ...(teams ? [item?.team?.[words.locale] ?? none] : []),
    ...(notes ? [item?.note?.[words.locale] ?? none] : []),
  ];
  const sum = table.sum(integer(counts.done + counts["done-late"]), integer(rows.length));
  return {
    caption: rows.length === 0 ? title : `${title}. ${counted.join("; ")}`,
    columns: [
      { key: "body", header: table.body, align: "start" },
      { key: "from", header: table.from, align: "end" },
      { key: "to", header: table.to, align: "end" },
      { key: "done", header: table.done, align: "end" },
      { key: "status", header: table.status, align: "start" },
      { key: "days", header: table.days, align: "end" },
      ...(teams ? [{ key: "team", header: table.team, align: "start" } as const] : []),
      ...(notes ? [{ key: "note", header: table.note, align: "start" } as const] : []),
    ],
    rows: [
      ...rows.map((one) => row(one.item.body[words.locale], cellsOf(one, words), one.item)),
      ...(rows.length > 0 ? [row(sum, [none, none, none, none, none])] : []),
      ...(printed
        ? [
            row(progress.printed.row(`${sourceTitleOf(found, words)} (${printed.year})`), [
              none,
              none,
              none,
              progress.printed.count(integer(printed.done), integer(printed.planned)),
              none,
            ]),
          ]
        : []),
    ],
  };
}

/** Dates as given where they cannot be read. */
function cellsOf({ item, status, daysLate }: ProgressRow, words: ProgressWords): readonly string[] {
  const { common, progress } = words.messages;
  const { integer } = words.format;
  const day = (iso: string | undefined) =>
    iso === undefined || iso === "" ? common.none : dateText(iso, words);
  return [
    day(item.from),
    day(item.to),
    day(item.done),
    progress.status[status],
    daysLate > 0 ? integer(daysLate) : common.none,
  ];
}

export function dateText(iso: string, { format }: ProgressWords): string {
  return dayNumber(iso) === undefined ? iso : format.date(iso);
}

function sourceTitleOf({ programme, printed }: Found, words: ProgressWords): string {
  const source = programme.sources.find(({ id }) => id === printed?.source);
  return source ? source.title[words.locale] : (printed?.source ?? "");
}

function legendOf({ rows, counts }: Found, words: ProgressWords): readonly LegendItem[] {
  const { legend } = words.messages.progress;
  if (rows.length === counts.unclear) return [];
  const done = counts.done + counts["done-late"] > 0;
  return [
    { tone: "rest-2", shape: "box", label: legend.plan },
    ...(done ? [{ tone: "up", shape: "dot", label: legend.done } as const] : []),
    ...(counts["done-late"] > 0 ? [{ tone: "up", shape: "line", label: legend.doneLate } as const] : []),
    ...(counts.late > 0 ? [{ tone: "down", shape: "line", label: legend.over } as const] : []),
  ];
}

/** What is due this week, by name: not yet done, its last day from today to Sunday (R17). */
function weekNotice({ thisWeek, today }: Found, words: ProgressWords): readonly Notice[] {
  const sunday = weekOf(today)?.to;
  if (thisWeek.length === 0 || sunday === undefined) return [];
  const names = words.format.list(thisWeek.map(({ item }) => item.body[words.locale]));
  const text = words.messages.progress.notice.week(words.format.date(sunday), names);
  return [{ kind: "note", text }];
}

function noticesOf(found: Found, words: ProgressWords): readonly Notice[] {
  const { rows, programme, printed, today } = found;
  const { notice, printed: said } = words.messages.progress;
  const unclear = rows
    .filter(({ status }) => status === "unclear")
    .map(({ item }) => item.body[words.locale]);
  const note = (text: string): Notice => ({ kind: "note", text });
  return [
    ...(programme.standing === "illustrative" ? [note(notice.illustrative)] : []),
    ...(unclear.length > 0
      ? [{ kind: "missing", text: notice.unclear(words.format.list(unclear)) } as const]
      : []),
    ...(rows.length > 0 ? [note(notice.today(words.format.date(today)))] : []),
    ...weekNotice(found, words),
    ...(printed ? [{ kind: "partial", text: said.note } as const] : []),
    ...(printed?.scope ? [note(said.scope(printed.scope[words.locale]))] : []),
  ];
}

function sourcesOf({ credit, sources }: Programme, words: ProgressWords): readonly SourceLine[] {
  const lines = sources.map(
    (source): SourceLine => ({
      text: sourceText(source, words),
      ...(source.link === undefined ? {} : { link: source.link }),
    }),
  );
  const first = credit[words.locale];
  return [{ text: first }, ...lines.filter(({ text }) => text !== first)];
}
