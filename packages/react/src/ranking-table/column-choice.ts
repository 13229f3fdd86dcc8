import type { ColumnName, RankingColumn } from "./column.js";

/** Which columns are shown, and in which order. Keys that an edition does not have wait for one that has. */
export interface ColumnChoice {
  readonly order: readonly string[];
  readonly hidden: ReadonlySet<string>;
}

/** Always first, and always in sight when a table is scrolled sideways. */
export function isPinned({ kind }: Pick<RankingColumn, "kind">): boolean {
  return kind === "rank" || kind === "name";
}

/** A choice that shows the columns named, in that order; all others wait behind them. */
export function initialChoice(all: readonly RankingColumn[], names: readonly ColumnName[]): ColumnChoice {
  const own = all.filter(({ within }) => within === undefined);
  const shown = names.flatMap((name) => own.filter(({ key, kind }) => key === name || kind === name));
  const rest = own.filter((column) => !shown.includes(column));
  return {
    order: [...new Set([...shown, ...rest].map(({ key }) => key))],
    hidden: new Set(rest.flatMap(({ key, kind }) => (kind === "name" ? [] : [key]))),
  };
}

export interface Arranged {
  /** Columns that can be shown, hidden and moved: all but the parts of an opened component. */
  readonly choosable: readonly RankingColumn[];
  readonly visible: readonly RankingColumn[];
}

/**
 * Columns in the order of a choice: rank and name first, the parts of an opened component right behind it. A column that the
 * choice does not know stands behind the one before it.
 */
export function arranged(all: readonly RankingColumn[], { order, hidden }: ColumnChoice): Arranged {
  const own = all.filter(({ within }) => within === undefined);
  const place = new Map(order.map((key, at) => [key, at]));
  let last = -1;
  const placed = own.map((column) => {
    last = place.get(column.key) ?? last + 1e-6;
    return { column, at: last };
  });
  const choosable = placed
    .sort((a, b) => pinOrder(a.column) - pinOrder(b.column) || a.at - b.at)
    .map(({ column }) => column);
  const visible = choosable
    .filter(({ key }) => !hidden.has(key))
    .flatMap((column) => [column, ...all.filter(({ within }) => within === column.key)]);
  return { choosable, visible };
}

function pinOrder({ kind }: RankingColumn): number {
  return kind === "rank" ? 0 : kind === "name" ? 1 : 2;
}

/**
 * The order with one column a step earlier or later among those that can be moved; the same where it stands at the end.
 *
 * @example moved(choosable, "group", -1)
 */
export function moved(choosable: readonly RankingColumn[], key: string, by: -1 | 1): readonly string[] {
  const keys = choosable.map((column) => column.key);
  const at = keys.indexOf(key);
  const other = choosable[at + by];
  if (at < 0 || !other || isPinned(other)) return keys;
  return keys.map((one, i) => (i === at ? other.key : i === at + by ? key : one));
}

/** Neighbouring columns under one heading, in their order; a column without heading is a run of itself. */
export interface GroupRun {
  readonly columns: readonly RankingColumn[];
  readonly start: number;
}

/** Runs of a head's first row; undefined where no column has a heading. */
export function groupRuns(columns: readonly RankingColumn[]): readonly GroupRun[] | undefined {
  if (columns.every(({ group }) => group === undefined)) return undefined;
  const runs: { columns: RankingColumn[]; start: number }[] = [];
  columns.forEach((column, start) => {
    const open = runs.at(-1);
    const key = open?.columns[0]?.group?.key;
    if (open && key !== undefined && key === column.group?.key) open.columns.push(column);
    else runs.push({ columns: [column], start });
  });
  return runs;
}
