import { memo } from "react";
import type { ReactNode } from "react";
import type { Emphasis } from "./analyse.js";
import type { Cell } from "./cell.js";
import type { RankingColumn } from "./column.js";
import { SPARK } from "./part-columns.js";

export interface RankingRowProps {
  readonly columns: readonly RankingColumn[];
  /** Position in the edition's unit set. */
  readonly row: number;
  readonly emphasis: Emphasis | undefined;
  /** The one name that Tab reaches, or not; absent where names cannot be chosen. */
  readonly tabStop: boolean | undefined;
  /** Position among all rows, where not all are in the page. */
  readonly rowIndex: number | undefined;
}

/** One row. Its cells are made here and nowhere deeper: a component a cell would cost more than all it draws. */
export const RankingRow = memo(function RankingRow({
  columns,
  row,
  emphasis,
  tabStop,
  rowIndex,
}: RankingRowProps) {
  return (
    <tr role="row" className="chiso-rt-row" data-row={row} data-emphasis={emphasis} aria-rowindex={rowIndex}>
      {columns.map((column) => {
        const cell = column.cell(row);
        if (column.kind === "name") return nameCell(column, cell, emphasis, tabStop);
        return (
          <td
            key={column.key}
            role="cell"
            className={classOf(column, cell)}
            title={cell.title}
            data-sign={cell.sign}
            data-mark={cell.mark}
          >
            {cell.path === undefined ? content(column, cell) : sparkline(cell.text, cell.path)}
          </td>
        );
      })}
    </tr>
  );
});

function nameCell(
  column: RankingColumn,
  { text }: Cell,
  emphasis: Emphasis | undefined,
  tabStop: boolean | undefined,
): ReactNode {
  const current = emphasis === "focus" ? true : undefined;
  return (
    <th
      key={column.key}
      role="rowheader"
      scope="row"
      className="chiso-rt-c chiso-rt-name"
      aria-current={current}
    >
      {tabStop === undefined ? (
        text
      ) : (
        <button type="button" className="chiso-rt-pick" tabIndex={tabStop ? 0 : -1}>
          {text}
        </button>
      )}
    </th>
  );
}

function classOf(column: RankingColumn, cell: Cell): string {
  const base = `chiso-rt-c chiso-rt-${column.kind}`;
  if (cell.missing) return `${base} chiso-rt-none`;
  return cell.tone === undefined ? base : `${base} chiso-rt-t${cell.tone}`;
}

/** What is spoken beside the figure stands in one hidden span; arrows and marks are the stylesheet's. */
function content({ kind }: RankingColumn, { text, before, after, missing }: Cell): ReactNode {
  if (missing && kind === "score") return <span className="chiso-rt-why">{text}</span>;
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
