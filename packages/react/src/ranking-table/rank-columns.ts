import { STANDINGS, sourceAt, unitName, valueAt } from "@chiso/core";
import type { Rank, Standing } from "@chiso/core";
import { inWords, isPercent, sourceText } from "../messages/words.js";
import type { Cell } from "./cell.js";
import type { ColumnSource, RankingColumn } from "./column.js";

/** Standings that a reader must be told of at the figure itself (R11). */
export const MARKED: ReadonlySet<Standing> = new Set(["implied", "listed", "rebased", "illustrative"]);

/** True where every rank of the edition is computed by us: then it is said once, not sixty times. */
export function allOwnReading({ rows }: ColumnSource): boolean {
  const ranks = rows.ranking?.ranks ?? [];
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
  const names = set.units.map((unit) => unitName(book, unit, edition.asOf, words.locale));
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
  const allOwn = allOwnReading(source);
  const header = rows.ranking ? table.rankOf(words.format.integer(rows.ranking.of)) : common.rank;
  return {
    key: "rank",
    kind: "rank",
    header: allOwn ? `${header} (${common.ownReadingShort})` : header,
    align: "end",
    first: "ascending",
    sort: () => ({ kind: "number", values: rows.rankValues }),
    cell: (row) => rankCell(source, row, allOwn),
  };
}

function rankCell(source: ColumnSource, row: number, allOwn: boolean): Cell {
  const { rows, words } = source;
  const { common, table } = words.messages;
  const rank = rankAt(source, row);
  if (rank.kind === "unranked") {
    const value = valueAt(rows.column, row);
    // an edition without the component has no rank for the same reason
    const why =
      !rows.ranking && value.kind === "missing" ? common.missing[value.why] : common.unranked[rank.why];
    return { text: "", after: why, missing: true };
  }
  const tie = rank.tied ? ({ sign: "tie", before: table.tied } as const) : {};
  const text = words.format.integer(rank.rank);
  if (rank.kind === "own-reading")
    return { text, ...tie, ...(allOwn ? {} : { mark: "own", after: `(${common.ownReadingShort})` }) };
  if (!MARKED.has(rank.standing)) return { text, ...tie };
  return { text, ...tie, mark: "derived", after: `(${common.standing[rank.standing]})` };
}

export function scoreColumn(source: ColumnSource): RankingColumn {
  const { rows, words } = source;
  const { common, table } = words.messages;
  const { definition } = rows.data;
  const percent = isPercent(rows.data, rows.component);
  return {
    key: "score",
    kind: "score",
    header: percent ? `${common.score} (%)` : common.score,
    align: "end",
    first: definition.direction === "higher-is-better" ? "descending" : "ascending",
    sort: () => ({ kind: "number", values: rows.column.score }),
    cell: (row) => {
      const value = valueAt(rows.column, row);
      if (value.kind === "missing") return { text: common.missing[value.why], missing: true };
      const standing = scoreStanding(source, row);
      const from = sourceAt(rows.data, rows.column, row);
      return {
        text: words.format.decimal(value.score, definition.digits),
        ...(MARKED.has(standing) ? { mark: "derived", after: `(${common.standing[standing]})` } : {}),
        ...(from ? { title: table.sourceOf(inWords(words, from.title)) } : {}),
      };
    },
  };
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
