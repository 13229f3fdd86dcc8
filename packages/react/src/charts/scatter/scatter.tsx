"use client";
import type { Measure, ScatterOther } from "@chiso/core";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { useStable } from "../../frame/use-stable.js";
import { scatterWordsOf } from "../../messages/scatter-words.js";
import { scatter } from "./module.js";

/** Props of `Scatter`. */
export interface ScatterProps extends EditionFigureProps {
  /** What stands on the vertical axis: another index, edition or component; the edition before when absent. */
  readonly other?: ScatterOther;
  /** Scores, or positions with 1 at the better end; when absent, what both axes have. */
  readonly by?: Measure;
  /** False leaves out the region of the focus. */
  readonly region?: boolean;
}

/**
 * Two indices or two components, one point a unit, better to the right and up. Positions stand side by side and are never
 * added (R10).
 *
 * @example <Scatter data={papi} edition={2022} other={{ data: pci }} by="rank" focus="son-la" />
 */
export function Scatter({
  data,
  other,
  locale = "vi",
  className,
  highlight,
  onSelect,
  ...query
}: ScatterProps) {
  const partner = useStable(other ?? {});
  return (
    <ChartFigure
      module={scatter}
      data={data}
      query={{ ...query, other: partner }}
      words={scatterWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
