import { isPending } from "@chiso/react";
import { useId } from "react";
import { Late } from "../late/late.js";
import type { LoadedSection, SectionProps, Section } from "../sections/section.js";
import { sectionStore } from "../sections/sections.js";

/** Name, score, full marks, what is lost, and its parts; the workbook has the rest. */
const FIRST_COLUMNS = 6;

export interface LossTableProps extends SectionProps {
  readonly section: Section;
}

/** A part of the briefing as its sentence and its table: what a sheet of paper has room for. */
export function LossTable({ section, ...props }: LossTableProps) {
  return (
    <Late store={sectionStore} id={section.id} messages={props.view.messages}>
      {(loaded) => <LoadedTable section={section} loaded={loaded} {...props} />}
    </Late>
  );
}

interface LoadedTableProps extends LossTableProps {
  readonly loaded: LoadedSection;
}

function LoadedTable({ section, loaded, view, data, edition }: LoadedTableProps) {
  const id = useId();
  if (isPending(data) || edition === undefined) return null;
  const said = loaded.describe({ view, data, edition });
  if (!said) return null;
  const columns = said.table.columns.slice(0, FIRST_COLUMNS);
  const rows = said.table.rows.map((cells) => cells.slice(0, FIRST_COLUMNS));
  return (
    <section className={`part part-${section.id}`} aria-labelledby={id}>
      <h3 className="section-title">{section.title(view.messages)}</h3>
      <p className="report-sentence" id={id}>
        {said.headline}
      </p>
      {/* what scrolls must be reached by key */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="report-scroll" tabIndex={0} role="group" aria-label={section.title(view.messages)}>
        <table className="report-table">
          <thead>
            <tr>
              {columns.map(({ key, header, align }) => (
                <th key={key} scope="col" data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, at) => (
                  <td key={columns[at]?.key} data-align={columns[at]?.align}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {/* remarks on the drawing (kind "note") have no drawing here */}
      <p className="report-note">
        {said.notices
          .filter(({ kind }) => kind !== "note")
          .map(({ text }) => text)
          .join(" ")}
      </p>
    </section>
  );
}
