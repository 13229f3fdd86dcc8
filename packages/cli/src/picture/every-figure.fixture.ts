import type { Spec } from "@chiso/embed";
import type { Locale } from "@chiso/core";

/** What a figure is asked in tests that run through all of them: its index, and what it cannot do without. */
export function specFor(figure: string, index: string, locale: Locale): Spec {
  if (figure === "progress") return { spec: 1, figure, locale, options: { today: "2021-12-31" } };
  const focus = index === "son-la-departments" ? "son-la.so-lao-dong" : "son-la";
  return { spec: 1, figure, index, focus: [focus], locale };
}
