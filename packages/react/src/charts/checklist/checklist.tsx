"use client";
import type { Locale, UnitId } from "@chiso/core";
import type { Programme } from "@chiso/core/province";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { Pending } from "../../frame/figure-props.js";
import { checklistWordsOf } from "../../messages/checklist-words.js";
import { checklist } from "./module.js";

/** Props of `Checklist`. */
export interface ChecklistProps {
  /** A programme with its list and the results of its visits, or its state while it loads. */
  readonly data: Programme | Pending;
  /** Language; Vietnamese when absent. */
  readonly locale?: Locale;
  /** A body pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
  /** A body was chosen with pointer or keyboard. */
  readonly onSelect?: (unit: UnitId) => void;
  /** Added to the root element. */
  readonly className?: string;
}

const NOTHING = {};

/**
 * What visits found on each line of their list: one square a visit, met, partly, not met or not written down.
 *
 * @example <Checklist data={programme} />
 */
export function Checklist({ data, locale = "vi", className, highlight, onSelect }: ChecklistProps) {
  return (
    <ChartFigure
      module={checklist}
      data={data}
      query={NOTHING}
      words={checklistWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
