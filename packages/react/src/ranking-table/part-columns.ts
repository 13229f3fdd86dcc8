import { groupOf, rankHistory, rankOf, regionOf, unitHistory, valueAt } from "@chiso/core";
import type { EditionId, RankingPart, RankingRows, UnitId } from "@chiso/core";
import { sparklinePath } from "@chiso/geometry/sparkline";
import type { SparkBox } from "@chiso/geometry/sparkline";
import type { ColumnSource, RankingColumn } from "./column.js";
import { MARKED } from "./rank-columns.js";

/** The box of a sparkline; its size on the page is the stylesheet's. */
export const SPARK: SparkBox = { width: 84, height: 20, pad: 2.5 };

/** One column a component: the number, and a tone for its place (see `RankingPart.basis`). */
export function componentColumns(source: ColumnSource): readonly RankingColumn[] {
  const toned = hasHeat(source.rows);
  return source.rows.parts.map((part) => componentColumn(source, part, toned));
}

/** Tones are shown where every part has a basis: on some columns alone they would look like a finding. */
export function hasHeat({ parts }: RankingRows): boolean {
  return parts.length > 0 && parts.every((part) => part.basis !== "none");
}

function componentColumn({ rows, words }: ColumnSource, part: RankingPart, toned: boolean): RankingColumn {
  const { common } = words.messages;
  const { definition } = rows.data;
  return {
    key: `component:${part.component}`,
    kind: "component",
    header: part.term.name[words.locale],
    title: part.component,
    align: "end",
    first: definition.direction === "higher-is-better" ? "descending" : "ascending",
    sort: () => ({ kind: "number", values: part.column.score }),
    cell: (row) => {
      const value = valueAt(part.column, row);
      if (value.kind === "missing") return { text: "", after: common.missing[value.why], missing: true };
      const tone = toned ? (part.heat[row] ?? -1) : -1;
      return { text: words.format.decimal(value.score, definition.digits), ...(tone < 0 ? {} : { tone }) };
    },
  };
}

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

/** Groups belong to the whole index (R13); absent where the edition has none. */
export function groupColumn({ rows, words }: ColumnSource): readonly RankingColumn[] {
  const { data, held, component } = rows;
  if (component !== data.definition.overall || !held.edition.grouping) return [];
  const { common } = words.messages;
  const grouping = held.edition.grouping;
  const order = grouping.kind === "bands" ? grouping.bands.map((band) => band.id) : [...grouping.ids];
  const groups = held.set.units.map((unit) => groupOf(data, unit, held.edition.id));
  if (!groups.some((group) => group !== undefined)) return [];
  return [
    {
      key: "group",
      kind: "group",
      header: groups.some((group) => group?.kind === "quartile")
        ? `${common.group} (${common.ownReadingShort})`
        : common.group,
      align: "start",
      first: "ascending",
      sort: () => ({
        kind: "number",
        values: groups.map((group) => (group ? order.indexOf(group.id) : Number.NaN)),
      }),
      cell: (row) => {
        const id = groups[row]?.id;
        if (id === undefined) return { text: "", after: common.unranked["no-score"], missing: true };
        return { text: data.definition.groupNames[id]?.[words.locale] ?? id };
      },
    },
  ];
}

export function regionColumn({ rows, words }: ColumnSource): RankingColumn {
  const { data, held } = rows;
  const names = held.set.units.map(
    (unit) => regionOf(data.book, unit, held.edition.asOf)?.name[words.locale] ?? "",
  );
  return {
    key: "region",
    kind: "region",
    header: words.messages.common.region,
    align: "start",
    first: "ascending",
    sort: () => ({ kind: "text", values: names }),
    cell: (row) => ({ text: names[row] === "" ? words.messages.common.none : (names[row] ?? "") }),
  };
}
