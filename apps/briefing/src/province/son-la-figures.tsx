import { sonLaInspection2021, sonLaProcedures2021 } from "@chiso/data/son-la";
import { sonLaDepartments2020, sonLaDistricts2020 } from "@chiso/data/son-la-bodies";
import { Bodies } from "@chiso/react/bodies";
import { Checklist } from "@chiso/react/checklist";
import { Findings } from "@chiso/react/findings";
import { Procedures } from "@chiso/react/procedures";
import { Progress } from "@chiso/react/progress";
import { useState } from "react";
import { today } from "../data/today.js";
import type { View } from "../page/view.js";
import { InsidePart } from "./inside-part.js";

/** The body of which the article speaks. */
const LABOUR = "son-la.so-lao-dong";

/** Sơn La as its decision of 2021 and its newspaper tell it: lists without points, findings without days, counts without lists. */
export function SonLaFigures({ view }: { readonly view: View }) {
  const { messages, state } = view;
  const { inside } = messages;
  const { lang: locale } = state;
  const [department, setDepartment] = useState(LABOUR);
  const [district, setDistrict] = useState<string>();
  const day = today();
  return (
    <>
      <InsidePart title={inside.bodies}>
        <Bodies data={sonLaDepartments2020} focus={department} locale={locale} onSelect={setDepartment} />
        <Bodies data={sonLaDistricts2020} focus={district} locale={locale} onSelect={setDistrict} />
      </InsidePart>
      <InsidePart title={inside.inspection}>
        <Progress data={sonLaInspection2021} today={day} locale={locale} />
        <Findings data={sonLaInspection2021} today={day} locale={locale} />
        <Checklist data={sonLaInspection2021} locale={locale} />
      </InsidePart>
      <InsidePart title={inside.procedures}>
        <Procedures data={sonLaProcedures2021} locale={locale} />
      </InsidePart>
    </>
  );
}
