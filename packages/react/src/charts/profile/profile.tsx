"use client";
import { editionView, medianOf } from "@chiso/core";
import type { ProfileAxis, ProfileOrder, UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { PartChoice } from "../../frame/part-choice.js";
import { profileWordsOf } from "../../messages/profile-words.js";
import { profile } from "./module.js";

/** Props of `Profile`. */
export interface ProfileProps extends EditionFigureProps {
  /** The order first shown: of the `index` (when absent) or the `weakest` rank first; the reader may switch. */
  readonly order?: ProfileOrder;
  /** The axes first shown: the range of all `units` (when absent) or the `full` scale; the reader may switch. */
  readonly axis?: ProfileAxis;
}

/**
 * One unit's components against median, best and peers: a bullet each, with all units behind it.
 *
 * @example <Profile data={papi} edition={2024} focus="son-la" compare={["lao-cai"]} order="weakest" />
 */
export function Profile({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  order: firstOrder = "index",
  axis: firstAxis = "units",
  ...query
}: ProfileProps) {
  const words = profileWordsOf(locale);
  const [order, setOrder] = useChosen(firstOrder);
  const [axis, setAxis] = useChosen(firstAxis);
  const [part, setPart] = useState<UnitId>();
  const found = isPending(data) ? undefined : editionView(data, query);
  const view = found?.kind === "edition" ? found : undefined;
  const said = words.messages.profile;
  return (
    <ChartFigure
      module={profile}
      data={data}
      query={{ ...query, order, axis, part }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        <div className="chiso-tools">
          <Choice
            label={said.order.label}
            options={[
              ["index", said.order.index],
              ["weakest", said.order.weakest],
            ]}
            chosen={order}
            onChoose={setOrder}
          />
          {view && medianOf(view.data, view.edition, view.component) !== undefined ? (
            <Choice
              label={said.axis.label}
              options={[
                ["units", said.axis.units],
                ["full", said.axis.full],
              ]}
              chosen={axis}
              onChoose={setAxis}
            />
          ) : null}
          {view ? <PartChoice view={view} part={part} words={words} onChoose={setPart} /> : null}
        </div>
      }
    />
  );
}

/** What the reader chose; a page that asks for another begins anew with it. */
function useChosen<Option>(first: Option): readonly [Option, (to: Option) => void] {
  const [asked, setAsked] = useState({ first, chosen: first });
  if (asked.first !== first) setAsked({ first, chosen: first });
  return [asked.chosen, (chosen) => setAsked({ first, chosen })];
}
