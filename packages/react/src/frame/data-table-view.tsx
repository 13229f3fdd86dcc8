import type { DataTable } from "./description.js";

/** Props of `DataTableView`. */
export interface DataTableViewProps {
  readonly id: string;
  readonly table: DataTable;
}

/** A figure's data as a plain table: caption, column and row headings, text cells. */
export function DataTableView({ id, table }: DataTableViewProps) {
  return (
    // a wide table scrolls in its own box; the box takes focus so that keys can scroll it
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="chiso-data" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="chiso-data-table">
        <caption className="chiso-data-caption" id={id}>
          {table.caption}
        </caption>
        <thead>
          <tr className="chiso-data-row">
            {table.columns.map(({ key, header, align }) => (
              <th key={key} scope="col" className="chiso-data-head" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // rows of a description have no id and never move
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row} className="chiso-data-row">
              {table.columns.map(({ key, align }, i) =>
                i === 0 ? (
                  <th key={key} scope="row" className="chiso-data-cell" data-align={align}>
                    {cells[i]}
                  </th>
                ) : (
                  <td key={key} className="chiso-data-cell" data-align={align}>
                    {cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
