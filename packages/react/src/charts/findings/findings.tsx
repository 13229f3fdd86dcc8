"use client";
import type { IsoDate, Locale, UnitId } from "@chiso/core";
import type { BodyAssessment, Programme } from "@chiso/core/province";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { Pending } from "../../frame/figure-props.js";
import { findingsWordsOf } from "../../messages/findings-words.js";
import { findings } from "./module.js";

/** Props of `Findings`. */
export interface FindingsProps {
  /** A programme with its findings (`readProgramme` makes one of tables), or its state while it loads. */
  readonly data: Programme | Pending;
  /** The day on which the status is read, as `2026-11-26`: given, never a clock's, so that a server and a browser agree. */
  readonly today: IsoDate;
  /** The assessment whose criteria the findings name: what each cost its body is then shown. */
  readonly assessment?: BodyAssessment | undefined;
  /** Language; Vietnamese when absent. */
  readonly locale?: Locale;
  /** A body pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
  /** A body was chosen with pointer or keyboard. */
  readonly onSelect?: (unit: UnitId) => void;
  /** Added to the root element. */
  readonly className?: string;
}

/**
 * What inspections found, by field of the reform: shortcomings with deadline and state, good practices, absences. What is late
 * and what is due this week is counted first; each count is as many rows as it says.
 *
 * @example <Findings data={programme} today="2026-11-26" />
 */
export function Findings({
  data,
  today,
  assessment,
  locale = "vi",
  className,
  highlight,
  onSelect,
}: FindingsProps) {
  return (
    <ChartFigure
      module={findings}
      data={data}
      query={{ today, assessment }}
      words={findingsWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
