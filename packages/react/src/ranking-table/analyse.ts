import { latestEdition, rankingRows, resolveUnit, unitsOf } from "@chiso/core";
import type { Dataset, EditionId, RankingRows, Resolution, UnitId } from "@chiso/core";
import type { CellMode, ColumnName } from "./column.js";

/** What `RankingTable` is asked. */
export interface RankingTableQuery {
  /** The latest when absent. */
  readonly edition?: EditionId | undefined;
  /** The whole index when absent. */
  readonly component?: string | undefined;
  readonly focus?: UnitId | undefined;
  readonly compare?: readonly UnitId[] | undefined;
  readonly columns?: readonly ColumnName[] | undefined;
  readonly cells?: CellMode | undefined;
  /** An edition to set beside. */
  readonly against?: EditionId | undefined;
}

export type Emphasis = "focus" | "peer" | "highlight";

/** The answer behind `RankingTable`. */
export type RankingTableFinding =
  | {
      readonly kind: "ranking";
      readonly rows: RankingRows;
      readonly columns?: readonly ColumnName[] | undefined;
      readonly cells?: CellMode | undefined;
      readonly against?: EditionId | undefined;
      readonly focus?: Resolution;
      /** Level of emphasis by position in the unit set; all others are quiet. */
      readonly emphasis: ReadonlyMap<number, Emphasis>;
      readonly focusRows: readonly number[];
    }
  | { readonly kind: "no-such-edition"; readonly data: Dataset; readonly edition: EditionId | undefined };

/**
 * The rows of an edition with the units to emphasise, ids resolved in its unit set (R4).
 *
 * @example analyseRanking(par, { edition: 2020, focus: "son-la" })
 */
export function analyseRanking(data: Dataset, query: RankingTableQuery): RankingTableFinding {
  const edition = query.edition ?? latestEdition(data);
  const rows =
    edition === undefined
      ? undefined
      : rankingRows(data, edition, query.component ?? data.definition.overall, query.against);
  if (!rows) return { kind: "no-such-edition", data, edition };
  return emphasise(rows, query);
}

/** The same rows with other units emphasised: what changes when only the focus does. */
export function emphasise(rows: RankingRows, query: RankingTableQuery): RankingTableFinding {
  const resolve = (asked: UnitId) => resolveUnit(rows.data.book, rows.held.set, asked);
  const positions = (found: Resolution) => unitsOf(found).flatMap((unit) => rows.held.rowOf.get(unit) ?? []);
  const emphasis = new Map<number, Emphasis>();
  for (const peer of query.compare ?? [])
    for (const row of positions(resolve(peer))) emphasis.set(row, "peer");
  const focus = query.focus === undefined ? undefined : resolve(query.focus);
  const focusRows = focus ? positions(focus) : [];
  for (const row of focusRows) emphasis.set(row, "focus");
  const { columns, cells, against } = query;
  return { kind: "ranking", rows, columns, cells, against, ...(focus ? { focus } : {}), emphasis, focusRows };
}
