import { isPending } from "@chiso/react";
import { useId } from "react";
import { useLate } from "../data/use-late.js";
import type { SectionProps, Section } from "../sections/section.js";
import { sectionStore } from "../sections/sections.js";

/** Name, score, full marks, what is lost, and its parts; the workbook has the rest. */
const FIRST_COLUMNS = 6;

export interface LossTableProps extends SectionProps {
  readonly section: Section;
}

/** A part of the briefing as its sentence and its table: what a sheet of paper has room for. */
export function LossTable({ section, view, data, edition }: LossTableProps) {
  const id = useId();
  const loading = useLate(sectionStore, section.id);
  if (loading.state !== "ready" || isPending(data) || edition === undefined) return null;
  const said = loading.value.describe({ view, data, edition });
  if (!said) return null;
  const columns = said.table.columns.slice(0, FIRST_COLUMNS);
  const rows = said.table.rows.map((cells) => cells.slice(0, FIRST_COLUMNS));
  return (
    <section className={`part part-${section.id}`} aria-labelledby={id}>
      <h3 className="section-title">{section.title(view.messages)}</h3>
      <p className="report-sentence" id={id}>
        {said.headline}
      </p>
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
