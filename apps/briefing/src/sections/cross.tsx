import type { Dataset } from "@chiso/core";
import { isPending } from "@chiso/react";
import { CrossIndex, crossIndexFigure } from "@chiso/react/cross-index";
import { useMemo } from "react";
import { useLateAll } from "../late/use-late.js";
import type { LoadedSection, SectionProps } from "./section.js";

/** Where the province stands in all indices, side by side; nothing is added up (R10). */
export const cross: LoadedSection = {
  Body: Cross,
  describe: ({ view: { state }, data, others }) =>
    others === undefined
      ? undefined
      : crossIndexFigure.describe(
          crossIndexFigure.analyse(data, { focus: state.unit, others }),
          crossIndexFigure.wordsOf(state.lang),
        ),
};

function Cross({ view, store, data }: SectionProps) {
  const ids = useMemo(
    () => [...view.catalogue.definitions.keys()].filter((id) => id !== view.state.index),
    [view],
  );
  const loaded = useLateAll(store, ids);
  // one that did not come is left out; the rest are told
  const others = useMemo(
    () => loaded.flatMap((one): readonly Dataset[] => (one.state === "ready" ? [one.value] : [])),
    [loaded],
  );
  const waiting = loaded.some(({ state }) => state === "loading");
  const shown = waiting && !isPending(data) ? ({ state: "loading" } as const) : data;
  return <CrossIndex data={shown} others={others} focus={view.state.unit} locale={view.state.lang} />;
}
