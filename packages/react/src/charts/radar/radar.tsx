"use client";
import { editionView } from "@chiso/core";
import type { UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { PartChoice } from "../../frame/part-choice.js";
import { radarWordsOf } from "../../messages/radar-words.js";
import { radar } from "./module.js";

/** Props of `Radar`. */
export type RadarProps = EditionFigureProps;

/**
 * One unit's components, each on its own scale, against median, best and up to three peers.
 *
 * @example <Radar data={pci} edition={2016} focus="son-la" compare={["lao-cai"]} />
 */
export function Radar({ data, locale = "vi", className, highlight, onSelect, ...query }: RadarProps) {
  const words = radarWordsOf(locale);
  const [part, setPart] = useState<UnitId>();
  const view = isPending(data) ? undefined : editionView(data, query);
  return (
    <ChartFigure
      module={radar}
      data={data}
      query={{ ...query, part }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        view?.kind === "edition" && view.focusUnits.length > 1 ? (
          <div className="chiso-tools">
            <PartChoice view={view} part={part} words={words} onChoose={setPart} />
          </div>
        ) : null
      }
    />
  );
}
