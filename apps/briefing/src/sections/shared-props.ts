import { isPending } from "@chiso/react";
import { comparedIn } from "./peer-choice.js";
import type { SectionProps } from "./section.js";

/** What every figure of the page about the chosen index is given. */
export function figureProps({ view, data, edition }: SectionProps) {
  const { state } = view;
  const known = !isPending(data) && edition !== undefined;
  return {
    data,
    focus: state.unit,
    locale: state.lang,
    onSelect: view.select,
    compare: known ? comparedIn(state, data, edition) : [],
    ...(state.component === undefined ? {} : { component: state.component }),
    ...(edition === undefined ? {} : { edition }),
  };
}
