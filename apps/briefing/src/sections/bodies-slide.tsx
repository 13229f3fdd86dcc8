import type { Description } from "@chiso/react";

export interface BodiesSlideProps {
  readonly said: Description;
  /** Name of the body spoken of. */
  readonly focus: string | undefined;
  readonly source: string;
}

/** As many columns of the table as the eye takes in from afar: the place, the name, the group. */
const COLUMNS = 3;

/** All bodies on one slide: the figure's own table in two halves, where its bars would reach below the screen. */
export function BodiesSlide({ said, focus, source }: BodiesSlideProps) {
  const { headline, subtitle, table, notices, sources } = said;
  const half = Math.ceil(table.rows.length / 2);
  return (
    <section className="bodies-slide">
      <h3 className="bodies-slide-head">{headline}</h3>
      <p className="bodies-slide-source">{subtitle}</p>
      <div className="bodies-slide-halves">
        {[table.rows.slice(0, half), table.rows.slice(half)].map((rows) => (
          <table key={rows[0]?.[1] ?? ""} aria-label={table.caption}>
            <thead>
              <tr>
                {table.columns.slice(0, COLUMNS).map(({ key, header }) => (
                  <th key={key} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row[1]} data-focus={row[1] === focus ? "" : undefined}>
                  {row.slice(0, COLUMNS).map((cell, at) => (
                    <td key={table.columns[at]?.key}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <ul className="bodies-slide-notices">
        {notices.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>{text}</li>
        ))}
      </ul>
      <p className="bodies-slide-source">
        {source}: {sources.map(({ text }) => text).join("; ")}
      </p>
    </section>
  );
}
