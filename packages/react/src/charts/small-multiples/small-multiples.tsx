"use client";
import { changeWindowOf, editionView, smallMultiplesMeasure } from "@chiso/core";
import type { EditionId, Measure, PanelOrder, PanelRows, UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { smallMultiplesWordsOf } from "../../messages/small-multiples-words.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { unitLabel } from "../../messages/words.js";
import { smallMultiples } from "./module.js";

/** Props of `SmallMultiples`. */
export interface SmallMultiplesProps extends Omit<EditionFigureProps, "edition"> {
  /** One panel a unit (`units`, when absent), or one panel a component of the unit in focus. */
  readonly rows?: PanelRows;
  /** Scores or ranks at first: scores when absent, but ranks where there is no score. The reader may switch. */
  readonly by?: Measure;
  /** The order first shown: `name` (when absent), newest `rank` or `change`; the reader may switch. */
  readonly order?: PanelOrder;
  /** First and last edition; all when absent. */
  readonly from?: EditionId;
  readonly to?: EditionId;
}

/**
 * Each unit's trend, or each component's of one unit, in small panels on one axis; joined only where editions are comparable.
 *
 * @example <SmallMultiples data={papi} focus="son-la" order="change" />
 */
export function SmallMultiples({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  by: askedBy,
  order: firstOrder = "name",
  ...query
}: SmallMultiplesProps) {
  const words = smallMultiplesWordsOf(locale);
  const firstBy = askedBy ?? (isPending(data) ? "score" : smallMultiplesMeasure(data, query));
  // a page that asks for other figures or another order begins anew with it
  const fresh = { firstBy, firstOrder, by: firstBy, order: firstOrder };
  const [kept, setAsked] = useState(fresh);
  const asked = kept.firstBy === firstBy && kept.firstOrder === firstOrder ? kept : fresh;
  if (asked !== kept) setAsked(asked);
  const [part, setPart] = useState<UnitId>();
  const said = words.messages.smallMultiples;
  const full = { ...query, by: asked.by, order: asked.order, part };
  return (
    <ChartFigure
      module={smallMultiples}
      data={data}
      query={full}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        isPending(data) ? undefined : (
          <div className="chiso-tools">
            {query.rows === "components" ? (
              <UnitChoice data={data} focus={query.focus} part={part} words={words} onChoose={setPart} />
            ) : null}
            <Choice<PanelOrder>
              label={said.order.label}
              options={
                query.rows === "components"
                  ? [
                      ["name", said.componentOrder.name],
                      ["rank", said.componentOrder.rank],
                    ]
                  : [
                      ["name", said.order.name],
                      ["rank", said.order.rank],
                      ...(changeWindowOf(data, full) ? [["change", said.order.change] as const] : []),
                    ]
              }
              chosen={asked.order}
              onChoose={(order) => setAsked({ ...asked, order })}
            />
            <Choice<Measure>
              label={said.by.label}
              options={[
                ["score", said.by.score],
                ["rank", said.by.rank],
              ]}
              chosen={asked.by}
              onChoose={(by) => setAsked({ ...asked, by })}
            />
          </div>
        )
      }
    />
  );
}

interface UnitChoiceProps {
  readonly data: Exclude<SmallMultiplesProps["data"], { readonly state: unknown }>;
  readonly focus: UnitId | undefined;
  readonly part: UnitId | undefined;
  readonly words: SmallMultiplesWords;
  readonly onChoose: (unit: UnitId) => void;
}

/** Of a unit that came later each predecessor has its own past (R3). */
function UnitChoice({ data, focus, part, words, onChoose }: UnitChoiceProps) {
  const view = editionView(data, { focus });
  if (view.kind !== "edition" || view.focusUnits.length < 2) return null;
  const { edition, focusUnits } = view;
  return (
    <Choice
      label={words.messages.smallMultiples.units}
      options={focusUnits.map((unit) => [unit, unitLabel(words, data, unit, edition)] as const)}
      chosen={focusUnits.find((unit) => unit === part) ?? focusUnits[0] ?? ""}
      onChoose={onChoose}
    />
  );
}
