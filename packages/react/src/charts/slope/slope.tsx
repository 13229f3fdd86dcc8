"use client";
import { slopeMeasure } from "@chiso/core";
import type { EditionId, Measure } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { slopeWordsOf } from "../../messages/slope-words.js";
import { slope } from "./module.js";

/** Props of `Slope`. */
export interface SlopeProps extends EditionFigureProps {
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId;
  /** What is first shown: scores where both editions have some, else ranks, when absent; the reader may switch. */
  readonly by?: Measure;
}

/**
 * Two editions: every unit at both ends, joined only where the two may be compared; else two columns of dots with the
 * reason, and what somebody printed as printed.
 *
 * @example <Slope data={papi} edition={2024} from={2021} focus="son-la" />
 */
export function Slope({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  by: first,
  ...query
}: SlopeProps) {
  const words = slopeWordsOf(locale);
  // a page that asks for another measure begins anew with it
  const [asked, setAsked] = useState({ first, by: first });
  if (asked.first !== first) setAsked({ first, by: first });
  const measure = asked.by ?? (isPending(data) ? "score" : slopeMeasure(data, query));
  const { by } = words.messages.slope;
  return (
    <ChartFigure
      module={slope}
      data={data}
      query={{ ...query, by: measure }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        <div className="chiso-tools">
          <Choice
            label={by.label}
            options={[
              ["score", by.score],
              ["rank", by.rank],
            ]}
            chosen={measure}
            onChoose={(to) => setAsked({ first, by: to })}
          />
        </div>
      }
    />
  );
}
