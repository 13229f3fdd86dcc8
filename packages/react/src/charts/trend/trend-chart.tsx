"use client";
import type { EditionId, Measure } from "@chiso/core";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { trendWordsOf } from "../../messages/trend-words.js";
import { trend } from "./module.js";

/** Props of `TrendChart`. */
export interface TrendChartProps extends Omit<EditionFigureProps, "edition"> {
  /** Scores (when absent), or positions with 1 on top. */
  readonly by?: Measure;
  /** False leaves out the median of the focus's region. */
  readonly region?: boolean;
  /** First and last edition; all that the data hold when absent. */
  readonly from?: EditionId;
  readonly to?: EditionId;
}

/**
 * One unit over the editions against all others, its region and the median; gaps where a figure is missing, breaks where two
 * editions cannot be compared.
 *
 * @example <TrendChart data={papi} focus="son-la" compare={["lao-cai"]} component="D5" by="score" />
 */
export function TrendChart({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  ...query
}: TrendChartProps) {
  return (
    <ChartFigure
      module={trend}
      data={data}
      query={query}
      words={trendWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
