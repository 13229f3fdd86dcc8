import { STANDINGS, sourceAt, unitNames, valueAt } from "@chiso/core";
import type { Column, Rank, Ranking, Source, Standing, Value } from "@chiso/core";
import type { TableWords } from "../messages/table-words.js";
import { inWords, isPercent, sourceText } from "../messages/words.js";
import type { Cell } from "./cell.js";
import type { ColumnSource, RankingColumn } from "./column.js";

/** Standings that a reader must be told of at the figure itself (R11). */
export const MARKED: ReadonlySet<Standing> = new Set(["implied", "listed", "rebased", "illustrative"]);

/** True where every rank of an edition is computed by us: then it is said once, not sixty times. */
export function isOwnReading(ranking: Ranking | undefined): boolean {
  const ranks = ranking?.ranks ?? [];
  return (
    ranks.some((rank) => rank.kind === "own-reading") && ranks.every((rank) => rank.kind !== "published")
  );
}

export function rankAt({ rows }: ColumnSource, row: number): Rank {
  return rows.ranking?.ranks[row] ?? { kind: "unranked", why: "not-in-data" };
}

export function scoreStanding({ rows }: ColumnSource, row: number): Standing {
  return STANDINGS[rows.column.standing[row] ?? 0] ?? "published";
}

export function nameColumn({ rows, words }: ColumnSource): RankingColumn {
  const { edition, set } = rows.held;
  const { book } = rows.data;
  const names = unitNames(rows.data, edition.id, words.locale);
  const kind = book.units.get(set.units[0] ?? "")?.periods[0]?.kind;
  const province = kind === undefined || kind === "province" || kind === "municipality";
  return {
    key: "name",
    kind: "name",
    header: province ? words.messages.common.unit : words.messages.table.body,
    align: "start",
    first: "ascending",
    sort: () => ({ kind: "text", values: names }),
    cell: (row) => ({ text: names[row] ?? "" }),
  };
}

export function rankColumn(source: ColumnSource): RankingColumn {
  const { rows, words } = source;
  const { common, table } = words.messages;
  const allOwn = isOwnReading(rows.ranking);
  const header = rows.ranking ? table.rankOf(words.format.integer(rows.ranking.of)) : common.rank;
  return {
    key: "rank",
    kind: "rank",
    header: allOwn ? `${header} (${common.ownReadingShort})` : header,
    align: "end",
    first: "ascending",
    sort: () => ({ kind: "number", values: rows.rankValues }),
    cell: (row) => {
      const rank = rankAt(source, row);
      const value = valueAt(rows.column, row);
      // an edition without the component has no rank for the same reason
      if (!rows.ranking && value.kind === "missing")
        return { text: "", after: common.missing[value.why], missing: true };
      return rankCell(words, rank, allOwn);
    },
  };
}

/** A rank with what must be said of it: tie, own reading, implied (R7, R11); blank with the reason where there is none. */
export function rankCell({ messages, format }: TableWords, rank: Rank, allOwn: boolean): Cell {
  const { common, table } = messages;
  if (rank.kind === "unranked") return { text: "", after: common.unranked[rank.why], missing: true };
  const tie = rank.tied ? ({ sign: "tie", before: table.tied } as const) : {};
  const text = format.integer(rank.rank);
  if (rank.kind === "own-reading")
    return { text, ...tie, ...(allOwn ? {} : { mark: "own", after: `(${common.ownReadingShort})` }) };
  if (!MARKED.has(rank.standing)) return { text, ...tie };
  return { text, ...tie, mark: "derived", after: `(${common.standing[rank.standing]})` };
}

export function scoreColumn(source: ColumnSource): RankingColumn {
  const { rows, words } = source;
  const { common } = words.messages;
  const shared = sharedStanding(rows.column);
  const header = scoreHeader(source, common.score);
  const { definition } = rows.data;
  return {
    key: "score",
    kind: "score",
    header: shared ? `${header} (${common.standing[shared]})` : header,
    align: "end",
    first: definition.direction === "higher-is-better" ? "descending" : "ascending",
    ...(rows.against ? { group: { key: "edition", label: String(rows.held.edition.id) } } : {}),
    sort: () => ({ kind: "number", values: rows.column.score }),
    cell: (row) => {
      const from = sourceAt(rows.data, rows.column, row);
      const standing = shared ? "published" : scoreStanding(source, row);
      return scoreCell(source, valueAt(rows.column, row), standing, from);
    },
  };
}

/** `Điểm`, `Điểm (%)`: the unit is said once, in the head. */
export function scoreHeader({ rows }: ColumnSource, score: string): string {
  return isPercent(rows.data, rows.component) ? `${score} (%)` : score;
}

export function scoreCell(
  { rows, words }: ColumnSource,
  value: Value,
  standing: Standing,
  from: Source | undefined,
): Cell {
  const { common, table } = words.messages;
  if (value.kind === "missing") return { text: common.missing[value.why], missing: true };
  return {
    text: words.format.decimal(value.score, rows.data.definition.digits),
    ...(MARKED.has(standing) ? { mark: "derived", after: `(${common.standing[standing]})` } : {}),
    ...(from ? { title: table.sourceOf(inWords(words, from.title)) } : {}),
  };
}

/** A standing that a reader must be told of and that all scores of a column share: said once, in the head. */
function sharedStanding(column: Column): Standing | undefined {
  let shared: number | undefined;
  for (let row = 0; row < column.score.length; row++) {
    if (Number.isNaN(column.score[row])) continue;
    shared ??= column.standing[row];
    if (shared !== column.standing[row]) return undefined;
  }
  const standing = STANDINGS[shared ?? 0];
  return standing !== undefined && MARKED.has(standing) ? standing : undefined;
}

/** How each rank is known, in words: for the download, where no mark can be drawn. */
export function standingColumn(source: ColumnSource): RankingColumn {
  const { common, table } = source.words.messages;
  return {
    key: "standing",
    kind: "note",
    header: table.standing,
    align: "start",
    first: "ascending",
    cell: (row) => {
      const rank = rankAt(source, row);
      if (rank.kind === "unranked") return { text: common.unranked[rank.why] };
      const how = rank.kind === "own-reading" ? common.ownReadingShort : common.standing[rank.standing];
      return { text: rank.tied ? `${table.tied}; ${how}` : how };
    },
  };
}

/** How each score is known, in words. */
export function scoreStandingColumn(source: ColumnSource): RankingColumn {
  const { common, table } = source.words.messages;
  return {
    key: "score-standing",
    kind: "note",
    header: table.scoreStanding,
    align: "start",
    first: "ascending",
    cell: (row) => {
      const value = valueAt(source.rows.column, row);
      return {
        text:
          value.kind === "missing" ? common.missing[value.why] : common.standing[scoreStanding(source, row)],
      };
    },
  };
}

/** Where each score was read, with what a reader should know of it. */
export function sourceColumn({ rows, words }: ColumnSource): RankingColumn {
  return {
    key: "source",
    kind: "note",
    header: words.messages.common.source,
    align: "start",
    first: "ascending",
    cell: (row) => {
      const from = sourceAt(rows.data, rows.column, row);
      return { text: from ? sourceText(from, words) : "" };
    },
  };
}
