import type { SectionProps } from "./section.js";

/** What every figure of the page about the chosen index is given. */
export function figureProps({ view, data, edition }: SectionProps) {
  const { state } = view;
  return {
    data,
    focus: state.unit,
    locale: state.lang,
    onSelect: view.select,
    compare: state.compare === undefined ? [] : [state.compare],
    ...(state.component === undefined ? {} : { component: state.component }),
    ...(edition === undefined ? {} : { edition }),
  };
}
