import type { Spec } from "@chiso/embed";
import type { Locale } from "@chiso/core";

/** What a figure is asked in tests that run through all of them: its index, and what it cannot do without. */
export function specFor(figure: string, index: string, locale: Locale): Spec {
  if (figure === "progress" || figure === "findings")
    return { spec: 1, figure, locale, options: { today: "2021-12-31" } };
  if (figure === "checklist" || figure === "procedures") return { spec: 1, figure, locale };
  const focus = index === "son-la-departments" ? "son-la.so-lao-dong" : "son-la";
  return { spec: 1, figure, index, focus: [focus], locale };
}
