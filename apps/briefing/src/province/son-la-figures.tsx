import { sonLaInspection2021, sonLaProcedures2021 } from "@chiso/data/son-la";
import { sonLaDepartments2020, sonLaDistricts2020 } from "@chiso/data/son-la-bodies";
import { Bodies } from "@chiso/react/bodies";
import { Checklist } from "@chiso/react/checklist";
import { Findings } from "@chiso/react/findings";
import { Procedures } from "@chiso/react/procedures";
import { Progress } from "@chiso/react/progress";
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
  const day = today();
  const body = state.body ?? LABOUR;
  const isDepartment = sonLaDepartments2020.bodies.some(({ id }) => id === body);
  const look = (id: string) => view.note({ body: id });
  return (
    <>
      <InsidePart id="bodies" title={inside.bodies}>
        <Bodies
          data={sonLaDepartments2020}
          focus={isDepartment ? body : LABOUR}
          locale={locale}
          onSelect={look}
        />
        <Bodies
          data={sonLaDistricts2020}
          focus={isDepartment ? undefined : body}
          locale={locale}
          onSelect={look}
        />
      </InsidePart>
      <InsidePart id="inspection" title={inside.inspection}>
        <Progress data={sonLaInspection2021} today={day} locale={locale} />
        <Findings data={sonLaInspection2021} today={day} locale={locale} />
        <Checklist data={sonLaInspection2021} locale={locale} />
      </InsidePart>
      <InsidePart id="procedures" title={inside.procedures}>
        <Procedures data={sonLaProcedures2021} locale={locale} />
      </InsidePart>
    </>
  );
}
