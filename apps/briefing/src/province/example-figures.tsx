import { bodyDataset } from "@chiso/core/province";
import {
  exampleCommunes,
  exampleDepartments,
  exampleDistricts,
  exampleInspection,
  exampleProcedures,
  exampleToday,
} from "@chiso/data/example";
import { Bodies } from "@chiso/react/bodies";
import { Checklist } from "@chiso/react/checklist";
import { Findings } from "@chiso/react/findings";
import { Procedures } from "@chiso/react/procedures";
import { Progress } from "@chiso/react/progress";
import { Waterfall } from "@chiso/react/waterfall";
import { useState } from "react";
import type { View } from "../page/view.js";
import { InsidePart } from "./inside-part.js";

const departments = bodyDataset(exampleDepartments);

/** A province that keeps all of it, invented from end to end: every figure says so (R11). */
export function ExampleFigures({ view }: { readonly view: View }) {
  const { messages, state } = view;
  const { inside } = messages;
  const { lang: locale } = state;
  const [body, setBody] = useState(exampleDepartments.bodies.at(-1)?.id ?? "");
  return (
    <>
      <InsidePart title={inside.bodies}>
        <Bodies data={exampleDepartments} focus={body} locale={locale} onSelect={setBody} />
        <Waterfall
          data={departments}
          edition={exampleDepartments.year}
          focus={body}
          locale={locale}
          show="lost"
        />
        <Bodies data={exampleDistricts} locale={locale} />
        <Bodies data={exampleCommunes} locale={locale} />
      </InsidePart>
      <InsidePart title={inside.inspection}>
        <Progress data={exampleInspection} today={exampleToday} locale={locale} />
        <Findings
          data={exampleInspection}
          today={exampleToday}
          assessment={exampleDepartments}
          locale={locale}
        />
        <Checklist data={exampleInspection} locale={locale} />
      </InsidePart>
      <InsidePart title={inside.procedures}>
        <Procedures data={exampleProcedures} locale={locale} />
      </InsidePart>
    </>
  );
}
