import type { ComponentId, Dataset, RankingRows, SortColumn, SortDirection } from "@chiso/core";
import type { TableWords } from "../messages/table-words.js";
import type { Cell } from "./cell.js";

/** What a column shows. */
export const COLUMN_KINDS = [
  "rank",
  "name",
  "score",
  "against-rank",
  "against-score",
  "change-points",
  "change-ranks",
  "group",
  "component",
  "sparkline",
  "region",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A kind of columns, or one component by its code (`component:D5`): the `columns` prop names a choice of these. */
export type ColumnName = ColumnKind | `component:${string}`;

/** What is drawn beside the number of a component: a tone, a bar on its declared scale, a dot within its column, nothing. */
export const CELL_MODES = ["heat", "bar", "dot", "number"] as const;
export type CellMode = (typeof CELL_MODES)[number];

/** A heading over neighbouring columns. */
export interface ColumnGroup {
  readonly key: string;
  readonly label: string;
  /** The component whose parts it opens and closes; absent where there is nothing to open. */
  readonly opens?: ComponentId;
  readonly open?: boolean;
}

/** One column of the ranking table: the page, the download and assistive technology read the same record. */
export interface RankingColumn {
  readonly key: string;
  /** `note`: only in the download and the table in words. */
  readonly kind: ColumnKind | "note";
  /** By which a host names it, where its kind is not enough. */
  readonly name?: ColumnName;
  readonly header: string;
  /** Said and shown on demand where the header alone is short: the component's code. */
  readonly title?: string;
  readonly align: "start" | "end";
  /** Direction of the first press. */
  readonly first: SortDirection;
  readonly group?: ColumnGroup;
  /** Key of the column that it follows and comes and goes with: a part of an opened component. */
  readonly within?: string;
  /** Absent where the column does not sort. Built when asked for. */
  readonly sort?: () => SortColumn;
  /** Cell of a row, by its position in the edition's unit set. */
  readonly cell: (row: number) => Cell;
}

/** Components that are divided further, and which of them are open. */
export interface OpenParts {
  readonly open: ReadonlySet<ComponentId>;
  /** The data set that holds the parts, where the shown one does not. */
  readonly details?: Dataset | undefined;
  /** True where the parts can be fetched. */
  readonly loadable: boolean;
}

/** What columns are made from. */
export interface ColumnSource {
  readonly rows: RankingRows;
  readonly words: TableWords;
  readonly cells?: CellMode | undefined;
  readonly parts?: OpenParts | undefined;
}
