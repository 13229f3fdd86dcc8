"use client";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { distributionWordsOf } from "../../messages/distribution-words.js";
import { distribution } from "./module.js";

/** Props of `Distribution`. */
export interface DistributionProps extends EditionFigureProps {
  /** False leaves out the region of the focus. */
  readonly region?: boolean;
}

/**
 * Is this province ordinary or not: one strip per component, every unit a dot, the focus and its region marked, with the
 * quartiles of a whole edition.
 *
 * @example <Distribution data={papi} edition={2024} focus="son-la" />
 */
export function Distribution({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  ...query
}: DistributionProps) {
  return (
    <ChartFigure
      module={distribution}
      data={data}
      query={query}
      words={distributionWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
