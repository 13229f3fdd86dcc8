import { filterRows, unitNames } from "@chiso/core";
import type { RankingRows, UnitId } from "@chiso/core";
import { useEffect, useMemo } from "react";
import type { MouseEvent, RefObject } from "react";
import type { DataTable } from "../frame/description.js";
import type { TableWords } from "../messages/table-words.js";
import type { Emphasis } from "./analyse.js";
import type { CellMode, ColumnName, RankingColumn } from "./column.js";
import { rankingDataTable } from "./columns.js";
import { GridTable } from "./grid-table.js";
import { groupIds } from "./groups.js";
import { orderOf, regionsOf, rowFilter } from "./order.js";
import type { Sorting } from "./order.js";
import { RankingTools } from "./ranking-tools.js";
import type { PartsState } from "./use-parts.js";
import { useColumns } from "./use-columns.js";
import { useTableState } from "./use-table-state.js";
import type { ViewKeeper } from "./use-table-state.js";

export interface RankingGridProps {
  readonly rows: RankingRows;
  /** Every column that can be shown. */
  readonly columns: readonly RankingColumn[];
  readonly names: readonly ColumnName[];
  readonly onColumnsChange: ((names: readonly ColumnName[]) => void) | undefined;
  readonly emphasis: ReadonlyMap<number, Emphasis>;
  readonly focusRows: readonly number[];
  readonly caption: string;
  readonly filterable: boolean;
  readonly words: TableWords;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
  readonly view: ViewKeeper | undefined;
  readonly mode: CellMode;
  readonly setMode: (mode: CellMode) => void;
  readonly parts: PartsState;
  /** Told how to make the table of what is shown, for a download. */
  readonly shownTable: RefObject<(() => DataTable) | undefined>;
}

/** Focus and peers that stay in sight together: more would leave no room for the others. */
const MOST_PINNED = 5;

/** The table itself: tools, count, and the grid. */
export function RankingGrid(props: RankingGridProps) {
  const { rows, words, caption, names, onColumnsChange, emphasis, focusRows, parts, shownTable } = props;
  const keeper = keptWithin(rows, props.view);
  const chosen = useColumns(props.columns, names, onColumnsChange);
  const { visible } = chosen;
  const state = useTableState(props.columns, visible, keeper);
  const { sorting } = state;
  const pinned = useMemo(() => pinnedRows(focusRows, emphasis), [focusRows, emphasis]);
  const { order, shown, found } = useShown(rows, visible, state, words, pinned);
  useEffect(() => {
    shownTable.current = () => rankingDataTable(rows, words, visible, shown, caption);
  }, [shownTable, rows, words, visible, shown, caption]);
  const name = visible.find((column) => column.kind === "name");
  // the button goes when the rows come back: its focus goes to the field that was cleared
  const clear = (event: MouseEvent<HTMLElement>) => {
    const field = event.currentTarget.closest(".chiso-rt")?.querySelector<HTMLElement>('[type="search"]');
    state.clear();
    field?.focus();
  };
  const { messages } = words;
  return (
    <div
      className="chiso-rt"
      data-lines={linesOf(rows, words)}
      data-against={rows.against ? true : undefined}
    >
      <div className="chiso-rt-above">
        {props.filterable && (
          <RankingTools {...props} state={state} chosen={chosen} searchLabel={searchLabel(name, words)} />
        )}
        <Told {...props} sorting={sorting} visible={visible} found={found} of={order.length} />
      </div>
      {shown.length === 0 && (
        <p className="chiso-rt-empty">
          {messages.table.noMatch}{" "}
          <button type="button" className="chiso-rt-clear" onClick={clear}>
            {messages.table.clear}
          </button>
        </p>
      )}
      <GridTable
        {...props}
        columns={visible}
        shown={shown}
        pinned={pinned}
        sorting={sorting}
        toggle={state.toggle}
        openPart={parts.toggle}
      />
    </div>
  );
}

/** How many rows there are, by what they are sorted, and what became of a wish: said whenever it changes. */
function Told({
  words,
  visible,
  sorting,
  found,
  of,
  parts,
}: Pick<RankingGridProps, "words" | "parts"> & {
  readonly sorting: Sorting;
  readonly visible: readonly RankingColumn[];
  readonly found: number;
  readonly of: number;
}) {
  const { table } = words.messages;
  const { integer } = words.format;
  const sorted = visible.find((column) => column.key === sorting.key);
  const { status } = parts;
  return (
    <p className="chiso-rt-count" role="status">
      {table.shown(integer(found), integer(of))}
      {sorted && (
        <span className="chiso-rt-said">. {table.sortedBy(sorted.header, table[sorting.direction])}</span>
      )}
      {status !== "idle" && `. ${status === "loading" ? table.partsLoading : table.partsFailed}`}
    </p>
  );
}

/** A region or group that the edition does not have would leave no row. */
function keptWithin(rows: RankingRows, view: ViewKeeper = {}): ViewKeeper {
  const { region = "", group = "" } = view.start ?? {};
  const known = region === "" || regionsOf(rows).some(({ id }) => id === region);
  const grouped = group === "" || groupIds(rows).includes(group);
  if (known && grouped) return view;
  return {
    ...view,
    start: { ...view.start, region: known ? region : "", group: grouped ? group : "" },
  };
}

/** The focus, then the peers, as many as leave room. */
function pinnedRows(
  focusRows: readonly number[],
  emphasis: ReadonlyMap<number, Emphasis>,
): ReadonlySet<number> {
  const peers = [...emphasis].flatMap(([row, level]) => (level === "peer" ? [row] : []));
  return new Set([...focusRows, ...peers].slice(0, MOST_PINNED));
}

/** Rows in order, those that pass with what is pinned among them, and how many pass. */
function useShown(
  rows: RankingRows,
  columns: readonly RankingColumn[],
  { sorting, query, region, group }: ReturnType<typeof useTableState>,
  words: TableWords,
  pinned: ReadonlySet<number>,
) {
  const order = useMemo(() => orderOf(rows, columns, sorting, words), [rows, columns, sorting, words]);
  const filter = useMemo(() => rowFilter(rows), [rows]);
  return useMemo(() => {
    if (query === "" && region === "" && group === "") return { order, shown: order, found: order.length };
    const passing = filterRows(order, filter({ query, region, group }));
    // a region or group leaves the unit in focus in sight; who searches by name looks for that name alone
    if (query !== "" || pinned.size === 0) return { order, shown: passing, found: passing.length };
    const kept = new Set(passing);
    const shown = filterRows(order, (row) => kept.has(row) || pinned.has(row));
    return { order, shown, found: passing.length };
  }, [order, filter, query, region, group, pinned]);
}

const longest = new WeakMap<readonly string[], number>();

/** Long names (departments) get rows of two or three lines; a name is never cut. */
function linesOf(rows: RankingRows, { locale }: TableWords): number | undefined {
  const names = unitNames(rows.data, rows.held.edition.id, locale);
  const most = longest.get(names) ?? names.reduce((length, name) => Math.max(length, name.length), 0);
  longest.set(names, most);
  if (most <= 24) return undefined;
  return most <= 48 ? 2 : most <= 76 ? 3 : 4;
}

function searchLabel(name: RankingColumn | undefined, { messages }: TableWords): string {
  return name?.header === messages.table.body ? messages.table.searchBodies : messages.table.search;
}
