import { HEAT_STEPS, sourceAt, sourceById } from "@chiso/core";
import type { RankingRows } from "@chiso/core";
import type { DataTable, Description, LegendItem, SourceLine } from "../frame/description.js";
import { componentLabel } from "../messages/words.js";
import type { TableWords } from "../messages/table-words.js";
import type { RankingTableFinding } from "./analyse.js";
import { drawnCell } from "./cell.js";
import type { RankingColumn } from "./column.js";
import { allColumns, rankingColumns, rankingDataTable } from "./columns.js";
import { cellMode } from "./part-columns.js";
import { rankingHeadline } from "./headline.js";
import { rankingNotices } from "./notices.js";
import { DEFAULT_SORTING, orderOf } from "./order.js";

type Found = Extract<RankingTableFinding, { kind: "ranking" }>;

/**
 * A ranking table in words. The table of text is made when it is first read: a page that only shows rows never pays for it.
 * It has all columns, chosen or not.
 */
export function describeRanking(
  finding: RankingTableFinding,
  words: TableWords,
  made?: readonly RankingColumn[],
  all?: readonly RankingColumn[],
): Description {
  if (finding.kind === "no-such-edition") return describeNothing(finding, words);
  const { rows, focus, focusRows } = finding;
  const columns = made ?? rankingColumns(rows, words, finding.columns);
  const everything = all ?? allColumns({ rows, words });
  const subtitle = subtitleOf(rows, words);
  let table: DataTable | undefined;
  let pictured: DataTable | undefined;
  return {
    headline: rankingHeadline(rows, focusRows, words),
    subtitle,
    get table() {
      table ??= rankingDataTable(
        rows,
        words,
        everything,
        orderOf(rows, everything, DEFAULT_SORTING, words),
        subtitle,
      );
      return table;
    },
    get pictureTable() {
      pictured ??= pictureTableOf(
        finding,
        columns,
        orderOf(rows, everything, DEFAULT_SORTING, words),
        subtitle,
      );
      return pictured;
    },
    legend: legendOf(finding, columns, words),
    notices: rankingNotices(finding, columns, words),
    sources: sourcesOf(rows, words),
    fileName: fileNameOf(
      rows,
      focus && focus.kind !== "unknown" ? rows.held.set.units[focusRows[0] ?? -1] : undefined,
    ),
  };
}

/** What stands on the page: the columns shown, a sparkline being none of text; the units spoken of stand out. */
function pictureTableOf(
  { emphasis }: Found,
  columns: readonly RankingColumn[],
  order: ArrayLike<number>,
  caption: string,
): DataTable {
  const drawn = columns.filter(({ kind }) => kind !== "sparkline");
  const rows = Array.from(order);
  return {
    caption,
    columns: drawn.map(({ key, header, align }) => ({ key, header, align })),
    rows: rows.map((row) => drawn.map((column) => drawnCell(column.cell(row)))),
    emphasis: rows.map((row) => {
      const level = emphasis.get(row);
      return level === "focus" || level === "peer" ? level : undefined;
    }),
  };
}

function subtitleOf(rows: RankingRows, words: TableWords): string {
  const { definition } = rows.data;
  const edition = String(rows.held.edition.id);
  const index = `${definition.name[words.locale]} ${edition}`;
  return rows.component === definition.overall
    ? index
    : `${index} · ${componentLabel(words, rows.data, rows.component, rows.held.edition.id)}`;
}

function legendOf(
  { rows, emphasis, cells }: Found,
  columns: readonly RankingColumn[],
  words: TableWords,
): readonly LegendItem[] {
  const { table } = words.messages;
  const levels = new Set(emphasis.values());
  const parts = columns.some((column) => column.kind === "component");
  const mode = parts ? cellMode(rows, cells) : "number";
  const bases = new Set(rows.parts.map((part) => part.basis));
  const item = (tone: string, shape: LegendItem["shape"], label: string): LegendItem => ({
    tone,
    shape,
    label,
  });
  const heat = (low: string, high: string) => [
    item("seq-0", "box", low),
    item(`seq-${HEAT_STEPS - 1}`, "box", high),
  ];
  return [
    ...(levels.has("focus") ? [item("focus", "box", table.focus)] : []),
    ...(levels.has("peer") ? [item("peer", "box", table.peers)] : []),
    ...(mode === "heat" && bases.has("range") ? heat(table.lowest, table.highest) : []),
    ...(mode === "heat" && bases.has("scale") ? heat(table.scaleLow, table.scaleHigh) : []),
    ...(mode === "bar" ? [item("rest", "box", table.barLegend)] : []),
    ...(mode === "dot"
      ? [item("rest", "dot", bases.has("scale") ? table.dotScaleLegend : table.dotLegend)]
      : []),
    ...(rows.column.missing.some((code) => code > 0) ? [item("no-data", "hatch", table.missing)] : []),
  ];
}

/** The credit line, then each source that a score, rank or printed change shown here was read from. */
function sourcesOf(rows: RankingRows, words: TableWords): readonly SourceLine[] {
  const { data, column, held } = rows;
  const credit: SourceLine = { text: data.definition.credit[words.locale] };
  const used = new Map<string, SourceLine>();
  const printed = rows.changes.flatMap((change) =>
    change.kind === "as-printed" ? (sourceById(data, change.source) ?? []) : [],
  );
  // of thousands of rows most were read from the same few
  const read = new Set(held.set.units.map((_, row) => sourceAt(data, column, row)));
  for (const source of [...read, ...printed]) {
    if (!source) continue;
    const text = source.title[words.locale];
    used.set(`${text} ${source.link ?? ""}`, {
      text,
      ...(source.link === undefined ? {} : { link: source.link }),
    });
  }
  return [credit, ...[...used.values()].filter((source) => source.text !== credit.text)];
}

function fileNameOf({ data, held, component }: RankingRows, unit: string | undefined): string {
  const part = component === data.definition.overall ? [] : [component.toLowerCase()];
  return [
    data.definition.id,
    String(held.edition.id),
    ...part,
    "ranking",
    ...(unit === undefined ? [] : [unit]),
  ].join("-");
}

function describeNothing(
  { data, edition }: Extract<RankingTableFinding, { kind: "no-such-edition" }>,
  words: TableWords,
): Description {
  const name = data.definition.name[words.locale];
  const text =
    edition === undefined ? words.messages.frame.empty : words.messages.frame.noEdition(String(edition));
  return {
    headline: text,
    subtitle: name,
    table: { caption: name, columns: [], rows: [] },
    legend: [],
    notices: [],
    sources: [{ text: data.definition.credit[words.locale] }],
    fileName: `${data.definition.id}-ranking`,
  };
}
