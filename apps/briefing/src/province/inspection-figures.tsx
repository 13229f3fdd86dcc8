import type { BodyAssessment, Programme } from "@chiso/core/province";
import { Checklist } from "@chiso/react/checklist";
import { Findings } from "@chiso/react/findings";
import { Progress } from "@chiso/react/progress";
import type { State } from "../state/state.js";

export interface InspectionFiguresProps {
  readonly programme: Programme;
  readonly today: string;
  /** What its findings cost points in. */
  readonly assessment?: BodyAssessment | undefined;
  readonly locale: State["lang"];
}

/** A programme of inspections: how far it has come, what was found and is late or due, what the lists of the visits say. */
export function InspectionFigures({ programme, today, assessment, locale }: InspectionFiguresProps) {
  return (
    <>
      <Progress data={programme} today={today} locale={locale} />
      <Findings
        data={programme}
        today={today}
        locale={locale}
        {...(assessment === undefined ? {} : { assessment })}
      />
      <Checklist data={programme} locale={locale} />
    </>
  );
}
