import { CELL_BOX } from "@chiso/geometry/cell-marks";
import { memo } from "react";
import type { ReactNode } from "react";
import type { TableWords } from "../messages/table-words.js";
import type { Emphasis } from "./analyse.js";
import type { Cell } from "./cell.js";
import type { RankingColumn } from "./column.js";
import { SPARK } from "./history-columns.js";

export interface RankingRowProps {
  readonly columns: readonly RankingColumn[];
  /** Position in the edition's unit set. */
  readonly row: number;
  readonly emphasis: Emphasis | undefined;
  /** Stays in sight when its place is scrolled away. */
  readonly pinned: boolean;
  /** The column whose cell Tab reaches, where it is in this row. */
  readonly stop: string | undefined;
  /** Names can be chosen. */
  readonly choosable: boolean;
  /** On a narrow page: whether the row lists what has no place beside the name. */
  readonly opener: "open" | "closed" | undefined;
  readonly words: TableWords;
  /** Position among all rows of the grid, its head included, from 1. */
  readonly rowIndex: number;
}

/** One row. Its cells are made here and nowhere deeper: a component a cell would cost more than all it draws. */
export const RankingRow = memo(function RankingRow({
  columns,
  row,
  emphasis,
  pinned,
  stop,
  choosable,
  opener,
  words,
  rowIndex,
}: RankingRowProps) {
  return (
    <tr
      role="row"
      className="chiso-rt-row"
      data-row={row}
      data-emphasis={emphasis}
      data-pinned={pinned ? true : undefined}
      data-open={opener === "open" ? true : undefined}
      aria-rowindex={rowIndex}
    >
      {columns.map((column, at) => {
        const cell = column.cell(row);
        const stops = stop === column.key;
        if (column.kind === "name") return nameCell(column, at, cell, emphasis, stops, choosable);
        return (
          <td
            key={column.key}
            role="gridcell"
            className={classOf(column, cell)}
            title={cell.title}
            data-sign={cell.sign}
            data-mark={cell.mark}
            aria-colindex={at + 1}
            tabIndex={stops && !(opener && column.kind === "rank") ? 0 : undefined}
          >
            {opener === "open" && isListed(column.kind) && (
              <span className="chiso-rt-key">{column.header}</span>
            )}
            {opener !== undefined &&
              column.kind === "rank" &&
              openerOf(opener, nameOf(columns, row), stops, words)}
            {cell.path === undefined ? content(column, cell) : sparkline(cell.text, cell.path)}
          </td>
        );
      })}
    </tr>
  );
});

/** Columns that a narrow page shows in opened rows alone. */
export function isListed(kind: RankingColumn["kind"]): boolean {
  return kind === "component" || kind === "sparkline" || kind === "region" || kind.startsWith("against-");
}

function nameOf(columns: readonly RankingColumn[], row: number): string {
  return columns.find(({ kind }) => kind === "name")?.cell(row).text ?? "";
}

function openerOf(
  state: "open" | "closed",
  name: string,
  stops: boolean,
  { messages }: TableWords,
): ReactNode {
  const { openRow, closeRow } = messages.table;
  return (
    <button
      type="button"
      className="chiso-rt-more"
      aria-expanded={state === "open"}
      aria-label={state === "open" ? closeRow(name) : openRow(name)}
      tabIndex={stops ? 0 : -1}
    />
  );
}

function nameCell(
  column: RankingColumn,
  at: number,
  { text }: Cell,
  emphasis: Emphasis | undefined,
  stops: boolean,
  choosable: boolean,
): ReactNode {
  return (
    <th
      key={column.key}
      role="rowheader"
      scope="row"
      className="chiso-rt-c chiso-rt-name"
      aria-current={emphasis === "focus" ? true : undefined}
      aria-colindex={at + 1}
      tabIndex={stops && !choosable ? 0 : undefined}
    >
      {choosable ? (
        <button type="button" className="chiso-rt-pick" tabIndex={stops ? 0 : -1}>
          {text}
        </button>
      ) : (
        text
      )}
    </th>
  );
}

function classOf(column: RankingColumn, cell: Cell): string {
  const base = `chiso-rt-c chiso-rt-${column.kind}`;
  if (cell.missing) return `${base} chiso-rt-none`;
  if (cell.drawn) return `${base} chiso-rt-drawn`;
  return cell.tone === undefined ? base : `${base} chiso-rt-t${cell.tone}`;
}

/** What is spoken beside the figure stands in one hidden span; arrows and marks are the stylesheet's. */
function content({ kind }: RankingColumn, { text, before, after, missing, drawn }: Cell): ReactNode {
  if (missing && (kind === "score" || kind === "against-score"))
    return <span className="chiso-rt-why">{text}</span>;
  if (drawn) return [text, mark(drawn)];
  if (before === undefined && after === undefined) return text;
  const said =
    after === undefined ? `${before ?? ""} ` : before === undefined ? `${after} ` : `${before} ${after} `;
  return [
    <span key="said" className="chiso-rt-said">
      {said}
    </span>,
    text,
  ];
}

/** The number beside it says the same. */
function mark({ shape, path }: NonNullable<Cell["drawn"]>): ReactNode {
  return (
    <svg
      key="mark"
      className={`chiso-rt-${shape}`}
      viewBox={`0 0 ${CELL_BOX.width} ${CELL_BOX.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

function sparkline(text: string, path: string): ReactNode {
  return (
    <svg
      className="chiso-rt-line"
      viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
      role="img"
      aria-label={text}
    >
      <path d={path} />
    </svg>
  );
}
