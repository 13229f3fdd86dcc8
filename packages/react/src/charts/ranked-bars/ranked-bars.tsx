"use client";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { rankedBarsWordsOf } from "../../messages/ranked-bars-words.js";
import { rankedBars } from "./module.js";

/** Props of `RankedBars`. */
export type RankedBarsProps = EditionFigureProps;

/**
 * Who stands where: every unit of an edition in the order of its rank, in groups, with the median of a whole edition; the
 * missing apart.
 *
 * @example <RankedBars data={papi} edition={2024} focus="son-la" />
 */
export function RankedBars({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  ...query
}: RankedBarsProps) {
  return (
    <ChartFigure
      module={rankedBars}
      data={data}
      query={query}
      words={rankedBarsWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
