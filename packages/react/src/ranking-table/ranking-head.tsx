import type { TableWords } from "../messages/table-words.js";
import type { GroupRun } from "./column-choice.js";
import type { RankingColumn } from "./column.js";
import type { At } from "./grid-spot.js";
import type { Sorting } from "./order.js";

export interface RankingHeadProps {
  readonly columns: readonly RankingColumn[];
  /** The first row, where any column has a heading over it. */
  readonly runs: readonly GroupRun[] | undefined;
  readonly sorting: Sorting;
  readonly toggle: (key: string) => void;
  readonly openPart: (component: string) => void;
  /** The cell that Tab reaches. */
  readonly stop: At;
  readonly words: TableWords;
}

/** The head of the table: headings over columns, then a button a column that sorts, with its state in `aria-sort`. */
export function RankingHead(props: RankingHeadProps) {
  const { columns, runs, sorting, toggle, stop } = props;
  return (
    <thead role="rowgroup" className="chiso-rt-head">
      {runs && <GroupRow {...props} runs={runs} />}
      <tr role="row" className="chiso-rt-headrow" data-head="head" aria-rowindex={runs ? 2 : 1}>
        {columns.map((column, at) => {
          const direction = sorting.key === column.key ? sorting.direction : undefined;
          const stops = stop.row === "head" && stop.key === column.key;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={`chiso-rt-h chiso-rt-${column.kind}`}
              data-part={column.within === undefined ? undefined : true}
              aria-colindex={at + 1}
              aria-sort={column.sort ? (direction ?? "none") : undefined}
              title={column.title}
              tabIndex={!column.sort && stops ? 0 : undefined}
            >
              {column.sort ? (
                <button
                  type="button"
                  className="chiso-rt-sort"
                  data-direction={direction}
                  tabIndex={stops ? 0 : -1}
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

/** Headings over neighbouring columns; that of a component that is divided opens and closes its parts. */
function GroupRow({
  runs,
  stop,
  openPart,
  words,
}: RankingHeadProps & { readonly runs: readonly GroupRun[] }) {
  const { openPart: openWords, closePart } = words.messages.table;
  return (
    <tr role="row" className="chiso-rt-headrow chiso-rt-groups" data-head="group" aria-rowindex={1}>
      {runs.map(({ columns, start }) => {
        const [first] = columns;
        if (!first) return null;
        const { group, kind, key } = first;
        const place = { role: group ? "columnheader" : "gridcell", "aria-colindex": start + 1 } as const;
        if (!group) return <td key={key} {...place} className={`chiso-rt-h chiso-rt-${kind}`} />;
        const stops = stop.row === "group" && columns.some((column) => column.key === stop.key);
        const { opens, open, label } = group;
        const say = open ? closePart : openWords;
        return (
          <th
            key={key}
            {...place}
            scope="colgroup"
            colSpan={columns.length}
            className={`chiso-rt-g chiso-rt-${kind}`}
            tabIndex={opens === undefined && stops ? 0 : undefined}
          >
            {opens === undefined ? (
              <span className="chiso-rt-group-label">{label}</span>
            ) : (
              <button
                type="button"
                className="chiso-rt-group-label chiso-rt-open"
                aria-expanded={open}
                aria-label={say(label, first.header)}
                tabIndex={stops ? 0 : -1}
                onClick={() => openPart(opens)}
              >
                {label}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
