import { charts } from "@chiso/react/charts";
import type { OptionKind } from "../spec/option-kind.js";
import { given, ofOwn, ofProgramme } from "./record.js";

// What the figures inside a province can be asked by a spec.

const CODE = { kind: "code" } as const satisfies OptionKind;
/** The programme that is shown where a spec names none. */
const PROGRAMME = "son-la-inspection-2021";

export const progress = ofProgramme({
  options: {
    programme: CODE,
    today: { kind: "date" },
    by: { kind: "choice", of: ["late", "date"] },
  },
  fields: [],
  required: ["today"],
  load: charts.progress,
  programme: ({ options }) => options.programme ?? PROGRAMME,
  props: ({ options: { today = "", by } }, { programme }) => ({ data: programme, today, ...given({ by }) }),
});

export const findings = ofProgramme({
  options: { programme: CODE, today: { kind: "date" } },
  fields: [],
  required: ["today"],
  load: charts.findings,
  programme: ({ options }) => options.programme ?? PROGRAMME,
  props: ({ options: { today = "" } }, { programme }) => ({ data: programme, today }),
});

export const checklist = ofProgramme({
  options: { programme: CODE },
  fields: [],
  load: charts.checklist,
  programme: ({ options }) => options.programme ?? PROGRAMME,
  props: (_, { programme }) => ({ data: programme }),
});

export const procedures = ofOwn({
  of: "catalogue",
  options: {
    catalogue: CODE,
    by: { kind: "choice", of: ["field", "body", "level"] },
    level: { kind: "choice", of: ["province", "district", "commune"] },
  },
  fields: [],
  load: charts.procedures,
  own: ({ options }) => options.catalogue ?? "son-la-procedures-2021",
  props: ({ options: { by, level } }, { own }) => ({ data: own, ...given({ by, level }) }),
});

export const bodies = ofOwn({
  of: "assessment",
  options: {
    assessment: CODE,
    earlier: CODE,
    by: { kind: "choice", of: ["rank", "difference", "listed"] },
  },
  fields: ["focus"],
  load: charts.bodies,
  own: ({ options }) => options.assessment ?? "son-la-departments",
  earlier: ({ options }) => options.earlier,
  props: ({ focus, options: { by } }, { own, earlier }) => ({ data: own, ...given({ focus, by, earlier }) }),
});
