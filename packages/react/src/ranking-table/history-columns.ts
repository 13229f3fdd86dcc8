import { rankHistory, rankOf, regionOf, unitHistory } from "@chiso/core";
import type { EditionId, GroupId, RankingRows, UnitId } from "@chiso/core";
import { sparklinePath } from "@chiso/geometry/sparkline";
import type { SparkBox } from "@chiso/geometry/sparkline";
import type { ColumnSource, RankingColumn } from "./column.js";
import type { TableWords } from "../messages/table-words.js";
import { groupsOf } from "./groups.js";
import { MARKED } from "./rank-columns.js";

/** The box of a sparkline; its size on the page is the stylesheet's. */
export const SPARK: SparkBox = { width: 84, height: 20, pad: 2.5 };

/** Ranks over the editions; absent where fewer than two editions have any. */
export function sparklineColumn({ rows, words }: ColumnSource): readonly RankingColumn[] {
  const { data, component, held } = rows;
  const history = rankHistory(data, component);
  const { editions, most } = history;
  const [first, last] = [editions[0], editions.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const marked = editions.indexOf(held.edition.id);
  const { common, table } = words.messages;
  // a rank that nobody published as such says so wherever it is read (R7, R11)
  const howKnown = (edition: EditionId | undefined, unit: UnitId): string => {
    const rank = rankOf(data, unit, edition ?? Number.NaN, component);
    if (rank.kind === "own-reading") return ` (${common.ownReadingShort})`;
    return rank.kind === "published" && MARKED.has(rank.standing)
      ? ` (${common.standing[rank.standing]})`
      : "";
  };
  return [
    {
      key: "sparkline",
      kind: "sparkline",
      header: table.history(String(first), String(last)),
      align: "start",
      first: "ascending",
      cell: (row) => {
        const unit = held.set.units[row] ?? "";
        const { ranks, runs } = unitHistory(history, unit);
        if (runs.length === 0) return { text: "", after: table.historyEmpty, missing: true };
        const said = runs.flat().map((i) => `${editions[i]}: ${ranks[i]}${howKnown(editions[i], unit)}`);
        return { text: said.join("; "), path: sparklinePath(ranks, runs, [most, 1], SPARK, marked) };
      },
    },
  ];
}

/** Absent where the edition has no groups. */
export function groupColumn({ rows, words }: ColumnSource): readonly RankingColumn[] {
  const found = groupsOf(rows);
  if (!found) return [];
  const { common } = words.messages;
  const { groups, places } = found;
  return [
    {
      key: "group",
      kind: "group",
      header: groups.some((group) => group?.kind === "quartile")
        ? `${common.group} (${common.ownReadingShort})`
        : common.group,
      align: "start",
      first: "ascending",
      sort: () => ({ kind: "number", values: places }),
      cell: (row) => {
        const id = groups[row]?.id;
        if (id === undefined) return { text: "", after: common.unranked["no-score"], missing: true };
        return { text: groupName(rows, id, words) };
      },
    },
  ];
}

/** A group as the publisher calls it. */
export function groupName({ data }: RankingRows, id: GroupId, { locale }: TableWords): string {
  return data.definition.groupNames[id]?.[locale] ?? id;
}

export function regionColumn({ rows, words }: ColumnSource): RankingColumn {
  const { data, held } = rows;
  const nameAt = (row: number) =>
    regionOf(data.book, held.set.units[row] ?? "", held.edition.asOf)?.name[words.locale] ?? "";
  let names: readonly string[] | undefined;
  return {
    key: "region",
    kind: "region",
    header: words.messages.common.region,
    align: "start",
    first: "ascending",
    sort: () => {
      names ??= held.set.units.map((_, row) => nameAt(row));
      return { kind: "text", values: names };
    },
    cell: (row) => ({ text: nameAt(row) || words.messages.common.none }),
  };
}
