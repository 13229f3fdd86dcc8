"use client";
import type { IsoDate, Locale, Programme, ProgressOrder, UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { Pending } from "../../frame/figure-props.js";
import { progressWordsOf } from "../../messages/progress-words.js";
import { progress } from "./module.js";

/** Props of `Progress`. */
export interface ProgressProps {
  /** A programme of inspections, or its state while it loads. */
  readonly data: Programme | Pending;
  /** The day on which the status is read, as `2026-11-22`: given, never a clock's, so that a server and a browser agree. */
  readonly today: IsoDate;
  /** The order first shown: what waits longest (when absent), or by planned date; the reader may switch. */
  readonly by?: ProgressOrder;
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
 * Plan against done: counts by status, each body on a line of time with today marked, the overdue first. A count that was only
 * printed stands by itself.
 *
 * @example <Progress data={programme} today="2026-11-22" />
 */
export function Progress({
  data,
  today,
  by: first = "late",
  locale = "vi",
  className,
  highlight,
  onSelect,
}: ProgressProps) {
  const words = progressWordsOf(locale);
  // a page that asks for another order begins anew with it
  const [asked, setAsked] = useState({ first, by: first });
  if (asked.first !== first) setAsked({ first, by: first });
  const { by } = words.messages.progress;
  const orders = [
    ["late", by.late],
    ["date", by.date],
  ] as const satisfies readonly (readonly [ProgressOrder, string])[];
  return (
    <ChartFigure
      module={progress}
      data={data}
      query={{ today, by: asked.by }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        isPending(data) || data.items.length < 2 ? undefined : (
          <div className="chiso-tools">
            <Choice<ProgressOrder>
              label={by.label}
              options={orders}
              chosen={asked.by}
              onChoose={(to) => setAsked({ first, by: to })}
            />
          </div>
        )
      }
    />
  );
}
