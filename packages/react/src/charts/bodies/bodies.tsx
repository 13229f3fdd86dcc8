"use client";
import type { Locale, UnitId } from "@chiso/core";
import type { BodyAssessment, BodyOrder } from "@chiso/core/province";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { Pending } from "../../frame/figure-props.js";
import { bodiesWordsOf } from "../../messages/bodies-words.js";
import { bodies } from "./module.js";

/** Props of `Bodies`. */
export interface BodiesProps {
  /** An assessment of bodies by one set of criteria (`readAssessment` makes one of a table), or its state while it loads. */
  readonly data: BodyAssessment | Pending;
  /** The body spoken of. */
  readonly focus?: UnitId | undefined;
  /** The same bodies in an earlier year: what changed since, where that may be said. */
  readonly earlier?: BodyAssessment | undefined;
  /** The order first shown: by rank when absent; the reader may switch. */
  readonly by?: BodyOrder;
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
 * Who stands where among a province's own departments, districts or communes: totals of appraised and survey points with the
 * province's groups, and what each gave itself beside what the council found. Only bodies of one set of criteria stand in it.
 *
 * @example <Bodies data={assessment} focus="so-lao-dong" />
 */
export function Bodies({
  data,
  focus,
  earlier,
  by: first = "rank",
  locale = "vi",
  className,
  highlight,
  onSelect,
}: BodiesProps) {
  const words = bodiesWordsOf(locale);
  // a page that asks for another order begins anew with it
  const [asked, setAsked] = useState({ first, by: first });
  if (asked.first !== first) setAsked({ first, by: first });
  const { by } = words.messages.bodies;
  const orders = [
    ["rank", by.rank],
    ["difference", by.difference],
    ["listed", by.listed],
  ] as const satisfies readonly (readonly [BodyOrder, string])[];
  const scored =
    !isPending(data) && data.bodies.some(({ points }) => points.some(({ self }) => self !== undefined));
  return (
    <ChartFigure
      module={bodies}
      data={data}
      query={{ focus, earlier, by: asked.by }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        scored ? (
          <div className="chiso-tools">
            <Choice<BodyOrder>
              label={by.label}
              options={orders}
              chosen={asked.by}
              onChoose={(to) => setAsked({ first, by: to })}
            />
          </div>
        ) : undefined
      }
    />
  );
}
