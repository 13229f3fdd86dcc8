import type { RankingRows, SortColumn, SortDirection } from "@chiso/core";
import type { TableWords } from "../messages/table-words.js";
import type { Cell } from "./cell.js";

/** What a column shows; the `columns` prop names a choice of these, in their order. */
export const COLUMN_KINDS = [
  "rank",
  "name",
  "score",
  "change-points",
  "change-ranks",
  "group",
  "component",
  "sparkline",
  "region",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** One column of the ranking table: the page, the download and assistive technology read the same record. */
export interface RankingColumn {
  readonly key: string;
  /** `note`: only in the download and the table in words. */
  readonly kind: ColumnKind | "note";
  readonly header: string;
  /** Said and shown on demand where the header alone is short: the component's code. */
  readonly title?: string;
  readonly align: "start" | "end";
  /** Direction of the first press. */
  readonly first: SortDirection;
  /** Absent where the column does not sort. Built when asked for. */
  readonly sort?: () => SortColumn;
  /** Cell of a row, by its position in the edition's unit set. */
  readonly cell: (row: number) => Cell;
}

/** What columns are made from. */
export interface ColumnSource {
  readonly rows: RankingRows;
  readonly words: TableWords;
}
