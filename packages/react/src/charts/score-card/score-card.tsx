"use client";
import type { Dataset, UnitId } from "@chiso/core";
import { useMemo } from "react";
import { FigureFrame } from "../../frame/figure-frame.js";
import { isPending } from "../../frame/figure-props.js";
import { markInvented } from "../../frame/own-data.js";
import type { FigureProps } from "../../frame/figure-props.js";
import { PendingFrame } from "../../frame/pending-frame.js";
import { cardWordsOf } from "../../messages/card-words.js";
import { scoreCard } from "./module.js";

/** Props of `ScoreCard`. */
export interface ScoreCardProps extends Omit<FigureProps, "onSelect"> {
  /** The unit spoken of. An id of another time stands for its successor or predecessors, with a notice (R4). */
  readonly unit: UnitId;
}

/**
 * Where a unit stands in an edition: score, rank, region rank, change, group, distances, and the sentence that says so.
 *
 * @example <ScoreCard data={par} edition={2020} unit="son-la" />
 */
export function ScoreCard({ data, locale = "vi", className, ...query }: ScoreCardProps) {
  if (isPending(data)) {
    return (
      <PendingFrame
        figure={scoreCard.id}
        pending={data}
        words={cardWordsOf(locale)}
        size={scoreCard.defaultSize}
        className={className}
      />
    );
  }
  return <Card data={data} locale={locale} className={className} {...query} />;
}

type CardProps = Omit<ScoreCardProps, "data" | "className"> & {
  readonly data: Dataset;
  readonly className: string | undefined;
};

function Card({ data, unit, edition, component, locale = "vi", className }: CardProps) {
  const words = cardWordsOf(locale);
  const finding = useMemo(
    () => scoreCard.analyse(data, { unit, edition, component }),
    [data, unit, edition, component],
  );
  const layout = useMemo(() => scoreCard.layout(finding, scoreCard.defaultSize, words), [finding, words]);
  const description = useMemo(
    () => markInvented(scoreCard.describe(finding, words), data, words),
    [finding, data, words],
  );
  return (
    <FigureFrame figure={scoreCard.id} description={description} words={words} className={className}>
      {layout.faces.length > 0 ? <scoreCard.Marks layout={layout} /> : null}
    </FigureFrame>
  );
}
