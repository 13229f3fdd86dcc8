import type { RankingRows, UnitId } from "@chiso/core";
import { useState } from "react";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { flushSync } from "react-dom";
import { nextSpot } from "./grid-keys.js";
import { atSpot, focusTarget, headRows, settled, shapeOnPage, spotOf } from "./grid-spot.js";
import type { At, Shown } from "./grid-spot.js";

export interface GridFocusOptions {
  readonly area: RefObject<HTMLElement | null>;
  readonly rows: RankingRows;
  readonly grid: Shown;
  readonly focusRows: readonly number[];
  /** Brings the row at a position into the page. */
  readonly reveal: (index: number) => void;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
}

/** The one cell that Tab reaches, and what keys and presses do within the grid. */
export function useGridFocus({ area, rows, grid, focusRows, reveal, onSelect }: GridFocusOptions) {
  const [wish, setWish] = useState<At>();
  const [openRow, setOpenRow] = useState<number>();
  const stop = settled(wish, focusRows, grid);
  const heads = headRows(grid);
  const rowAt = (index: number) => grid.rows[index - heads];
  const moveTo = (at: At) => {
    flushSync(() => {
      setWish(at);
      if (typeof at.row === "number") reveal(grid.rows.indexOf(at.row));
    });
    if (area.current) focusTarget(area.current, at, grid)?.focus();
  };
  const choose = (row: number | undefined) => {
    const unit = rows.held.set.units[row ?? -1];
    if (unit !== undefined) onSelect?.(unit);
  };
  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    const spot = target instanceof Element ? spotOf(target, grid) : undefined;
    if (!(target instanceof Element) || !spot || spot.row < heads) return;
    const row = rowAt(spot.row);
    if (target.closest(".chiso-rt-pick")) choose(row);
    if (target.closest(".chiso-rt-more")) setOpenRow(row === openRow ? undefined : row);
    moveTo(atSpot(spot, grid));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event;
    const spot = target instanceof Element ? spotOf(target, grid) : undefined;
    if (!spot || !area.current || event.altKey || event.metaKey) return;
    // a cell without a control of its own stands for its row
    if (target instanceof HTMLTableCellElement && (key === "Enter" || key === " ")) {
      event.preventDefault();
      if (spot.row >= heads) choose(rowAt(spot.row));
      return;
    }
    const next = nextSpot(key, event.ctrlKey, spot, shapeOnPage(area.current, grid));
    if (!next) return;
    event.preventDefault();
    moveTo(atSpot(next, grid));
  };
  return { stop, openRow, onClick, onKeyDown };
}
