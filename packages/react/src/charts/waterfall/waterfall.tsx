"use client";
import { editionView } from "@chiso/core";
import type { ComponentId, EditionId, Text, UnitId, WaterfallQuestion } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { waterfallWordsOf } from "../../messages/waterfall-words.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { unitLabel } from "../../messages/words.js";
import { waterfall } from "./module.js";

/** Props of `Waterfall`. */
export interface WaterfallProps extends EditionFigureProps {
  /** The question first shown: points `lost` (when absent) or the `change` from an earlier edition; the reader may switch. */
  readonly show?: WaterfallQuestion;
  /** The earlier edition of the change; the one before when absent. */
  readonly from?: EditionId;
  /** Bodies in charge of components; keep the same object from render to render. */
  readonly bodies?: Readonly<Record<ComponentId, Text>>;
}

/**
 * Where are the points lost, what made the change: one step per component, and an unexplained rest, so that all adds up to the
 * published figures.
 *
 * @example <Waterfall data={par} edition={2024} focus="son-la" />
 */
export function Waterfall({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  show: first = "lost",
  ...query
}: WaterfallProps) {
  const words = waterfallWordsOf(locale);
  // a page that asks another question begins anew with it
  const [asked, setAsked] = useState({ first, show: first });
  if (asked.first !== first) setAsked({ first, show: first });
  const { show } = asked;
  const [part, setPart] = useState<UnitId>();
  const view = isPending(data) ? undefined : editionView(data, query);
  return (
    <ChartFigure
      module={waterfall}
      data={data}
      query={{ ...query, show, part }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        <div className="chiso-tools">
          <Choice
            label={words.messages.waterfall.show.label}
            options={questions(words)}
            chosen={show}
            onChoose={(to) => setAsked({ first, show: to })}
          />
          {view?.kind === "edition" && view.focusUnits.length > 1 ? (
            <Choice
              label={words.messages.waterfall.units}
              options={view.focusUnits.map(
                (unit) => [unit, unitLabel(words, view.data, unit, view.edition)] as const,
              )}
              chosen={view.focusUnits.find((unit) => unit === part) ?? view.focusUnits[0] ?? ""}
              onChoose={setPart}
            />
          ) : null}
        </div>
      }
    />
  );
}

function questions({ messages }: WaterfallWords): readonly (readonly [WaterfallQuestion, string])[] {
  const { show } = messages.waterfall;
  return [
    ["lost", show.lost],
    ["change", show.change],
  ];
}
