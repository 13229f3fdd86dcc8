import { useState } from "react";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { useDisclosure } from "../frame/use-disclosure.js";
import type { TableWords } from "../messages/table-words.js";
import { isPinned } from "./column-choice.js";
import type { RankingColumn } from "./column.js";
import type { ColumnState } from "./use-columns.js";

export interface ColumnPanelProps {
  readonly state: ColumnState;
  readonly words: TableWords;
}

/** Which columns are shown and in which order, by pointer or by key. Its list is made when it is first opened. */
export function ColumnPanel({ state, words }: ColumnPanelProps) {
  const { ref, onKeyDown, onBlur } = useDisclosure();
  const [opened, setOpened] = useState(false);
  const [said, say] = useState("");
  const { table } = words.messages;
  const { integer } = words.format;
  const { choosable, visible } = state;
  const shown = new Set(visible.map(({ key }) => key));
  const count = choosable.filter(({ key }) => shown.has(key)).length;
  const move = (event: MouseEvent<HTMLButtonElement>, column: RankingColumn, by: -1 | 1) => {
    const button = event.currentTarget;
    flushSync(() => state.move(column.key, by));
    const place = choosable.indexOf(column) + 1 + by;
    say(table.movedTo(column.header, integer(place), integer(choosable.length)));
    // its row has moved in the page, and took the focus from its button; at the end of the list the other button has it
    const other = button.parentElement?.querySelector<HTMLButtonElement>("button:not(:disabled)");
    (button.disabled ? other : button)?.focus();
  };
  return (
    // keys and focus are only watched here: the summary and the controls are what is operated
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={ref}
      className="chiso-rt-columns"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
    >
      <summary className="chiso-action chiso-menu-opener">
        {table.columns(integer(count), integer(choosable.length))}
      </summary>
      {opened && (
        <div className="chiso-rt-panel" role="group" aria-label={table.columnsPanel}>
          <ul className="chiso-rt-panel-list">
            {choosable.map((column, at) => (
              <PanelRow
                key={column.key}
                column={column}
                shown={shown.has(column.key)}
                first={isPinned(choosable[at - 1] ?? { kind: "name" })}
                last={at === choosable.length - 1}
                state={state}
                words={words}
                move={move}
              />
            ))}
          </ul>
          <button type="button" className="chiso-action" onClick={state.reset}>
            {table.resetColumns}
          </button>
          <span className="chiso-rt-said" role="status">
            {said}
          </span>
        </div>
      )}
    </details>
  );
}

interface PanelRowProps extends ColumnPanelProps {
  readonly column: RankingColumn;
  readonly shown: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (event: MouseEvent<HTMLButtonElement>, column: RankingColumn, by: -1 | 1) => void;
}

function PanelRow({ column, shown, first, last, state, words, move }: PanelRowProps) {
  const { moveEarlier, moveLater } = words.messages.table;
  return (
    <li className="chiso-rt-panel-row">
      <label className="chiso-rt-panel-label">
        <input
          type="checkbox"
          className="chiso-rt-check"
          checked={shown}
          disabled={column.kind === "name"}
          onChange={(event) => state.show(column.key, event.currentTarget.checked)}
        />
        {column.header}
      </label>
      {isPinned(column) ? null : (
        <span className="chiso-rt-panel-moves">
          <button
            type="button"
            className="chiso-rt-move"
            data-to="earlier"
            aria-label={moveEarlier(column.header)}
            disabled={first}
            onClick={(event) => move(event, column, -1)}
          />
          <button
            type="button"
            className="chiso-rt-move"
            data-to="later"
            aria-label={moveLater(column.header)}
            disabled={last}
            onClick={(event) => move(event, column, 1)}
          />
        </span>
      )}
    </li>
  );
}
