import {
  exampleCommunes,
  exampleDepartments,
  exampleDistricts,
  exampleInspection,
  exampleProcedures,
  exampleToday,
} from "@chiso/data/example";
import { Bodies } from "@chiso/react/bodies";
import { Procedures } from "@chiso/react/procedures";
import type { View } from "../page/view.js";
import { BodiesFigures } from "./bodies-figures.js";
import { InsidePart } from "./inside-part.js";
import { InspectionFigures } from "./inspection-figures.js";

/** A province that keeps all of it, invented from end to end: every figure says so (R11). */
export function ExampleFigures({ view }: { readonly view: View }) {
  const { messages, state } = view;
  const { inside } = messages;
  const { lang: locale } = state;
  return (
    <>
      <InsidePart under="example-title" title={inside.bodies}>
        <BodiesFigures assessment={exampleDepartments} locale={locale} />
        <Bodies data={exampleDistricts} locale={locale} />
        <Bodies data={exampleCommunes} locale={locale} />
      </InsidePart>
      <InsidePart under="example-title" title={inside.inspection}>
        <InspectionFigures
          programme={exampleInspection}
          today={exampleToday}
          assessment={exampleDepartments}
          locale={locale}
        />
      </InsidePart>
      <InsidePart under="example-title" title={inside.procedures}>
        <Procedures data={exampleProcedures} locale={locale} />
      </InsidePart>
    </>
  );
}
