"use client";
import { editionView, likenessOf } from "@chiso/core";
import type { EditionView, HeatOrder, HeatRows, UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { heatGridWordsOf } from "../../messages/heat-grid-words.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { unitLabel } from "../../messages/words.js";
import { heatGrid } from "./module.js";

/** Props of `HeatGrid`. */
export interface HeatGridProps extends EditionFigureProps {
  /** All units of an edition (`units`, when absent), or the components of the unit in focus over all editions. */
  readonly rows?: HeatRows;
  /** The order of units first shown: by rank (when absent), likeness to the focus, or name; the reader may switch. */
  readonly by?: HeatOrder;
  /** Write numbers into the cells from the start; the reader may switch. */
  readonly numbers?: boolean;
}

/**
 * Units against components, or one unit's components against years: cells tinted by where a score lies among all units, or on
 * the declared scale where the data are not whole.
 *
 * @example <HeatGrid data={papi} edition={2024} focus="son-la" by="likeness" />
 */
export function HeatGrid({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  by: firstBy = "rank",
  numbers: firstNumbers = false,
  ...query
}: HeatGridProps) {
  const words = heatGridWordsOf(locale);
  // a page that asks for another order, or for numbers, begins anew with it
  const fresh = { firstBy, firstNumbers, by: firstBy, numbers: firstNumbers };
  const [kept, setAsked] = useState(fresh);
  const asked = kept.firstBy === firstBy && kept.firstNumbers === firstNumbers ? kept : fresh;
  if (asked !== kept) setAsked(asked);
  const [part, setPart] = useState<UnitId>();
  const view = isPending(data) ? undefined : editionView(data, query);
  return (
    <ChartFigure
      module={heatGrid}
      data={data}
      query={{ ...query, by: asked.by, numbers: asked.numbers, part }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        view?.kind === "edition" ? (
          <div className="chiso-tools">
            {query.rows === "components" ? (
              <UnitChoice view={view} part={part} words={words} onChoose={setPart} />
            ) : (
              <OrderChoice
                view={view}
                by={asked.by}
                words={words}
                onChoose={(by) => setAsked({ ...asked, by })}
              />
            )}
            <NumbersChoice
              numbers={asked.numbers}
              words={words}
              onChoose={(numbers) => setAsked({ ...asked, numbers })}
            />
          </div>
        ) : undefined
      }
    />
  );
}

interface OrderChoiceProps {
  readonly view: EditionView;
  readonly by: HeatOrder;
  readonly words: HeatGridWords;
  readonly onChoose: (by: HeatOrder) => void;
}

/** Likeness is offered where it can be told (R8). */
function OrderChoice({ view, by, words, onChoose }: OrderChoiceProps) {
  if (view.held.set.units.length < 2) return null;
  const said = words.messages.heatGrid.by;
  const likely = likenessOf(view) !== undefined;
  const orders: readonly (readonly [HeatOrder, string])[] = [
    ["rank", said.rank],
    ...(likely ? [["likeness", said.likeness] as const] : []),
    ["name", said.name],
  ];
  const chosen = by === "likeness" && !likely ? "rank" : by;
  return <Choice label={said.label} options={orders} chosen={chosen} onChoose={onChoose} />;
}

interface UnitChoiceProps {
  readonly view: EditionView;
  readonly part: UnitId | undefined;
  readonly words: HeatGridWords;
  readonly onChoose: (unit: UnitId) => void;
}

/** Of a unit that came later each predecessor has its own past (R3). */
function UnitChoice({ view, part, words, onChoose }: UnitChoiceProps) {
  const { data, edition, focusUnits } = view;
  if (focusUnits.length < 2) return null;
  return (
    <Choice
      label={words.messages.heatGrid.units}
      options={focusUnits.map((unit) => [unit, unitLabel(words, data, unit, edition)] as const)}
      chosen={focusUnits.find((unit) => unit === part) ?? focusUnits[0] ?? ""}
      onChoose={onChoose}
    />
  );
}

interface NumbersChoiceProps {
  readonly numbers: boolean;
  readonly words: HeatGridWords;
  readonly onChoose: (numbers: boolean) => void;
}

function NumbersChoice({ numbers, words, onChoose }: NumbersChoiceProps) {
  const said = words.messages.heatGrid.numbers;
  return (
    <Choice
      label={said.label}
      options={[
        ["off", said.off],
        ["on", said.on],
      ]}
      chosen={numbers ? "on" : "off"}
      onChoose={(to) => onChoose(to === "on")}
    />
  );
}
