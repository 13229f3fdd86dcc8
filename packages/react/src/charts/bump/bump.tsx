"use client";
import type { EditionId } from "@chiso/core";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { bumpWordsOf } from "../../messages/bump-words.js";
import { bump } from "./module.js";

/** Props of `Bump`. */
export interface BumpProps extends Omit<EditionFigureProps, "edition"> {
  /** First and last edition to look at; all that the data hold when absent. */
  readonly from?: EditionId;
  readonly to?: EditionId;
}

/**
 * How did the order move: ranks over the longest run of editions with equal unit sets, 1 on top. Published ranks solid, our
 * own reading hollow and dashed; no line joins what is not declared comparable.
 *
 * @example <Bump data={papi} focus="son-la" compare={["lao-cai"]} />
 */
export function Bump({ data, locale = "vi", className, highlight, onSelect, ...query }: BumpProps) {
  return (
    <ChartFigure
      module={bump}
      data={data}
      query={query}
      words={bumpWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
