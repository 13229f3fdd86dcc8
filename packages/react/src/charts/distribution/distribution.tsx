import type { UnitId } from "@chiso/core";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { FigureProps } from "../../frame/figure-props.js";
import { distributionWordsOf } from "../../messages/distribution-words.js";
import { distribution } from "./module.js";

export interface DistributionProps extends FigureProps {
  /** The unit spoken of; with none, all dots are quiet. */
  readonly focus?: UnitId | undefined;
  /** Units to compare it with, in a second colour. */
  readonly compare?: readonly UnitId[];
  /** False leaves out the region of the focus. */
  readonly region?: boolean;
  /** A unit pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
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
