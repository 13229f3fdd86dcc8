import type { RankingRows, UnitId } from "@chiso/core";
import { useRef } from "react";
import type { TableWords } from "../messages/table-words.js";
import type { Emphasis } from "./analyse.js";
import { groupRuns } from "./column-choice.js";
import type { RankingColumn } from "./column.js";
import { headRows } from "./grid-spot.js";
import type { Shown } from "./grid-spot.js";
import type { Sorting } from "./order.js";
import { RankingHead } from "./ranking-head.js";
import { RankingRow, isListed } from "./ranking-row.js";
import { useGridFocus } from "./use-grid-focus.js";
import { usePins } from "./use-pins.js";
import { useWindow, windowed } from "./use-window.js";

export interface GridTableProps {
  readonly rows: RankingRows;
  readonly columns: readonly RankingColumn[];
  /** Positions in the unit set, in order. */
  readonly shown: Uint32Array;
  readonly emphasis: ReadonlyMap<number, Emphasis>;
  readonly focusRows: readonly number[];
  /** Rows that stay in sight, those in focus among them. */
  readonly pinned: ReadonlySet<number>;
  readonly caption: string;
  readonly words: TableWords;
  readonly sorting: Sorting;
  readonly toggle: (key: string) => void;
  readonly openPart: (component: string) => void;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
}

/** A scroll area with a real table in it, which is a grid to keyboard and assistive technology: one tab stop, arrow keys. */
export function GridTable(props: GridTableProps) {
  const { rows, columns, emphasis, focusRows, pinned, shown, onSelect } = props;
  const area = useRef<HTMLDivElement>(null);
  const { view, onScroll, reveal } = useWindow(shown.length, area);
  const narrow = usePins(area, shown, [...pinned].join(" "));
  const runs = groupRuns(columns);
  const grid: Shown = { columns, runs, rows: shown };
  const { stop, openRow, onClick, onKeyDown } = useGridFocus({
    area,
    rows,
    grid,
    focusRows,
    reveal,
    onSelect,
  });
  const heads = headRows(grid);
  const opens = narrow && hasMore(columns);
  const kept = typeof stop.row === "number" ? [...pinned, stop.row] : [...pinned];
  const { items, after } = windowed(shown.length, view, view ? kept.map((row) => shown.indexOf(row)) : []);
  return (
    <div className="chiso-rt-scroll" ref={area} onScroll={onScroll}>
      <table
        // its cells are reached by arrow keys, as the ARIA practices have it
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className="chiso-rt-table"
        data-window={view ? true : undefined}
        aria-readonly="true"
        aria-label={props.caption}
        aria-rowcount={heads + shown.length}
        aria-colcount={columns.length}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <RankingHead {...props} runs={runs} stop={stop} />
        <tbody role="rowgroup" className="chiso-rt-body">
          {items.flatMap(({ index, skipped }) => {
            const row = shown[index] ?? 0;
            const item = (
              <RankingRow
                // rows of a window are filled anew where they stand; a table that is whole keeps its rows' elements
                key={view ? index : row}
                columns={columns}
                row={row}
                emphasis={emphasis.get(row)}
                pinned={pinned.has(row)}
                stop={stop.row === row ? stop.key : undefined}
                choosable={onSelect !== undefined}
                opener={opens ? (row === openRow ? "open" : "closed") : undefined}
                words={props.words}
                rowIndex={heads + index + 1}
              />
            );
            return skipped > 0 ? [<Gap key={`before ${index}`} rows={skipped} />, item] : [item];
          })}
          {after > 0 && <Gap key="after" rows={after} />}
        </tbody>
      </table>
    </div>
  );
}

/** Columns that have no place in the list of a narrow page: a row opens to show them. */
function hasMore(columns: readonly RankingColumn[]): boolean {
  return columns.some(({ kind }) => isListed(kind));
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
