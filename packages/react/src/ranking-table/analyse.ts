import { latestEdition, rankingRows, resolveUnit, unitsOf } from "@chiso/core";
import type { Dataset, EditionId, RankingRows, Resolution, UnitId } from "@chiso/core";
import type { ColumnKind } from "./column.js";

export interface RankingTableQuery {
  /** The latest when absent. */
  readonly edition?: EditionId | undefined;
  /** The whole index when absent. */
  readonly component?: string | undefined;
  readonly focus?: UnitId | undefined;
  readonly peers?: readonly UnitId[] | undefined;
  readonly columns?: readonly ColumnKind[] | undefined;
}

export type Emphasis = "focus" | "peer" | "highlight";

export type RankingTableFinding =
  | {
      readonly kind: "ranking";
      readonly rows: RankingRows;
      readonly columns?: readonly ColumnKind[] | undefined;
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
      : rankingRows(data, edition, query.component ?? data.definition.overall);
  if (!rows) return { kind: "no-such-edition", data, edition };
  return emphasise(rows, query);
}

/** The same rows with other units emphasised: what changes when only the focus does. */
export function emphasise(rows: RankingRows, query: RankingTableQuery): RankingTableFinding {
  const resolve = (asked: UnitId) => resolveUnit(rows.data.book, rows.held.set, asked);
  const positions = (found: Resolution) => unitsOf(found).flatMap((unit) => rows.held.rowOf.get(unit) ?? []);
  const emphasis = new Map<number, Emphasis>();
  for (const peer of query.peers ?? []) for (const row of positions(resolve(peer))) emphasis.set(row, "peer");
  const focus = query.focus === undefined ? undefined : resolve(query.focus);
  const focusRows = focus ? positions(focus) : [];
  for (const row of focusRows) emphasis.set(row, "focus");
  return { kind: "ranking", rows, columns: query.columns, ...(focus ? { focus } : {}), emphasis, focusRows };
}
