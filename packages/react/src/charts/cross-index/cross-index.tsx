"use client";
import type { Dataset, Locale, UnitId } from "@chiso/core";
import type { FigureData } from "../../frame/figure-props.js";
import { TextFigure } from "../../frame/text-figure.js";
import { crossIndexWordsOf } from "../../messages/cross-index-words.js";
import { crossIndexFigure } from "./module.js";

/** Props of `CrossIndex`. */
export interface CrossIndexProps {
  /** The first index. */
  readonly data: FigureData;
  /** Further indices, in the order in which they are to stand. */
  readonly others?: readonly Dataset[];
  /** The unit spoken of. */
  readonly focus?: UnitId | undefined;
  readonly locale?: Locale;
  readonly className?: string;
}

/**
 * Where a unit stands in several indices, side by side, each in the newest edition that ranks it; where they disagree is
 * pointed out, and nothing is added or averaged (R10).
 *
 * @example <CrossIndex data={par} others={[papi, pci, sipas, dti, ict]} focus="son-la" />
 */
export function CrossIndex({ data, others, focus, locale = "vi", className }: CrossIndexProps) {
  return (
    <TextFigure
      module={crossIndexFigure}
      data={data}
      query={{ focus, others }}
      words={crossIndexWordsOf(locale)}
      className={className}
    />
  );
}
