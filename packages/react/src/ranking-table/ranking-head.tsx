import type { RankingColumn } from "./column.js";
import type { Sorting } from "./order.js";

export interface RankingHeadProps {
  readonly columns: readonly RankingColumn[];
  readonly sorting: Sorting;
  readonly toggle: (key: string) => void;
  readonly rowIndex: number | undefined;
}

/** The head of the table: a button a column that sorts, with its state in `aria-sort`. */
export function RankingHead({ columns, sorting, toggle, rowIndex }: RankingHeadProps) {
  return (
    <thead role="rowgroup" className="chiso-rt-head">
      <tr role="row" className="chiso-rt-headrow" aria-rowindex={rowIndex}>
        {columns.map((column) => {
          const direction = sorting.key === column.key ? sorting.direction : undefined;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={`chiso-rt-h chiso-rt-${column.kind}`}
              aria-sort={column.sort ? (direction ?? "none") : undefined}
              title={column.title}
            >
              {column.sort ? (
                <button
                  type="button"
                  className="chiso-rt-sort"
                  data-direction={direction}
                  onClick={() => toggle(column.key)}
                >
                  {column.header}
                </button>
              ) : (
                <span className="chiso-rt-label">{column.header}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
