import { filterRows } from "@chiso/core";
import type { RankingRows, UnitId } from "@chiso/core";
import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { TableWords } from "../messages/table-words.js";
import type { Emphasis } from "./analyse.js";
import type { RankingColumn } from "./column.js";
import { orderOf, regionsOf, rowFilter } from "./order.js";
import { RankingHead } from "./ranking-head.js";
import { RankingRow } from "./ranking-row.js";
import { RankingTools } from "./ranking-tools.js";
import { nextStop } from "./roving.js";
import { useHeadHeight } from "./use-head-height.js";
import { useTableState } from "./use-table-state.js";
import type { ViewKeeper } from "./use-table-state.js";
import { useWindow, windowed } from "./use-window.js";

export interface RankingGridProps {
  readonly rows: RankingRows;
  readonly columns: readonly RankingColumn[];
  readonly emphasis: ReadonlyMap<number, Emphasis>;
  readonly focusRows: readonly number[];
  readonly caption: string;
  readonly filterable: boolean;
  readonly words: TableWords;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
  readonly view: ViewKeeper | undefined;
}

/** The table itself: tools, count, and a scroll area with a real table in it. */
export function RankingGrid(props: RankingGridProps) {
  const { rows, columns, words, caption } = props;
  const { format, messages } = words;
  const state = useTableState(columns, keptWithin(rows, props.view));
  const { sorting, query, region } = state;
  const order = useMemo(
    () => orderOf(rows, columns, sorting, format.compare),
    [rows, columns, sorting, format],
  );
  const passes = useMemo(() => rowFilter(rows), [rows]);
  // a region leaves the unit in focus in sight; who searches by name looks for that name alone
  const pinned = query === "" ? props.focusRows.join(" ") : "";
  const shown = useMemo(() => {
    if (query === "" && region === "") return order;
    const kept = new Set(pinned.split(" "));
    return filterRows(order, (row) => passes(row, query, region) || kept.has(String(row)));
  }, [order, passes, query, region, pinned]);
  const found = shown === order ? order : filterRows(shown, (row) => passes(row, query, region));
  const sorted = columns.find((column) => column.key === sorting.key);
  const name = columns.find((column) => column.kind === "name");
  // the button goes when the rows come back: its focus goes to the field that was cleared
  const clear = (event: MouseEvent<HTMLElement>) => {
    const field = event.currentTarget.closest(".chiso-rt")?.querySelector<HTMLElement>('[type="search"]');
    state.clear();
    field?.focus();
  };
  return (
    <div className="chiso-rt" data-lines={linesOf(columns, order)}>
      <div className="chiso-rt-bar">
        {props.filterable && (
          <RankingTools rows={rows} state={state} words={words} searchLabel={searchLabel(name, words)} />
        )}
        <p className="chiso-rt-count" role="status">
          {messages.table.shown(format.integer(found.length), format.integer(order.length))}
          {sorted && (
            <span className="chiso-rt-said">
              . {messages.table.sortedBy(sorted.header, messages.table[sorting.direction])}
            </span>
          )}
        </p>
      </div>
      {shown.length === 0 && (
        <p className="chiso-rt-empty">
          {messages.table.noMatch}{" "}
          <button type="button" className="chiso-rt-clear" onClick={clear}>
            {messages.table.clear}
          </button>
        </p>
      )}
      <RankingBody
        {...props}
        shown={shown}
        sorting={sorting}
        toggle={state.toggle}
        label={messages.table.scroll(caption)}
      />
    </div>
  );
}

/** A region of another time would leave no row. */
function keptWithin(rows: RankingRows, view: ViewKeeper = {}): ViewKeeper {
  const region = view.start?.region ?? "";
  if (region === "" || regionsOf(rows).some(({ id }) => id === region)) return view;
  return { ...view, start: { ...view.start, region: "" } };
}

interface RankingBodyProps extends RankingGridProps {
  readonly shown: Uint32Array;
  readonly sorting: ReturnType<typeof useTableState>["sorting"];
  readonly toggle: (key: string) => void;
  readonly label: string;
}

function RankingBody({
  rows,
  columns,
  emphasis,
  focusRows,
  caption,
  onSelect,
  shown,
  sorting,
  toggle,
  label,
}: RankingBodyProps) {
  const area = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<number | undefined>(undefined);
  const { view, onScroll, reveal } = useWindow(shown.length, area);
  useHeadHeight(area, shown, focusRows.join(" "));
  const choosable = onSelect !== undefined;
  const stopIndex = Math.max(0, shown.indexOf(stop ?? focusRows[0] ?? -1));
  const kept = view ? [...focusRows.map((row) => shown.indexOf(row)), stopIndex] : [];
  const { items, after } = windowed(shown.length, view, kept);
  const total = view ? shown.length + 1 : undefined;

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const unit = rows.held.set.units[rowOf(event.target) ?? -1];
    if (unit !== undefined) onSelect?.(unit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = shown.indexOf(rowOf(event.target) ?? -1);
    const next = at < 0 ? undefined : nextStop(event.key, at, shown.length);
    const row = next === undefined ? undefined : shown[next];
    if (next === undefined || row === undefined) return;
    event.preventDefault();
    flushSync(() => {
      setStop(row);
      reveal(next);
    });
    area.current?.querySelector<HTMLElement>(`[data-row="${row}"] .chiso-rt-pick`)?.focus();
  };

  return (
    <div
      className="chiso-rt-scroll"
      ref={area}
      onScroll={onScroll}
      role="region"
      aria-label={label}
      tabIndex={choosable ? undefined : 0}
    >
      <table role="table" className="chiso-rt-table" aria-rowcount={total}>
        <caption className="chiso-rt-said">{caption}</caption>
        <RankingHead columns={columns} sorting={sorting} toggle={toggle} rowIndex={view ? 1 : undefined} />
        <tbody role="rowgroup" className="chiso-rt-body" onClick={onClick} onKeyDown={onKeyDown}>
          {items.flatMap(({ index, skipped }) => {
            const row = shown[index] ?? 0;
            const item = (
              <RankingRow
                key={row}
                columns={columns}
                row={row}
                emphasis={emphasis.get(row)}
                tabStop={choosable ? index === stopIndex : undefined}
                rowIndex={view ? index + 2 : undefined}
              />
            );
            return skipped > 0 ? [<Gap key={`before ${row}`} rows={skipped} />, item] : [item];
          })}
          {after > 0 && <Gap key="after" rows={after} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not in the page. */
function Gap({ rows }: { readonly rows: number }) {
  return (
    <tr
      role="presentation"
      aria-hidden="true"
      className="chiso-rt-gap"
      ref={(element) => element?.style.setProperty("--chiso-rt-skipped", String(rows))}
    />
  );
}

function rowOf(target: EventTarget): number | undefined {
  const pick = target instanceof Element ? target.closest(".chiso-rt-pick") : null;
  const row = pick?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  return row === undefined ? undefined : Number(row);
}

/** Long names (departments) get rows of two or three lines; a name is never cut. */
function linesOf(columns: readonly RankingColumn[], order: Uint32Array): number | undefined {
  const name = columns.find((column) => column.kind === "name");
  const longest = order.reduce((most, row) => Math.max(most, name?.cell(row).text.length ?? 0), 0);
  if (longest <= 24) return undefined;
  return longest <= 48 ? 2 : longest <= 76 ? 3 : 4;
}

function searchLabel(name: RankingColumn | undefined, { messages }: TableWords): string {
  return name?.header === messages.table.body ? messages.table.searchBodies : messages.table.search;
}
