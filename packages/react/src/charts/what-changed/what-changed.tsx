"use client";
import type { EditionId } from "@chiso/core";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { TextFigure } from "../../frame/text-figure.js";
import { whatChangedWordsOf } from "../../messages/what-changed-words.js";
import { whatChanged } from "./module.js";

/** Props of `WhatChanged`. */
export interface WhatChangedProps
  extends Omit<EditionFigureProps, "edition" | "compare" | "highlight" | "onSelect"> {
  /** The edition; when absent the newest whose change can be split. */
  readonly edition?: EditionId | undefined;
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId | undefined;
}

/**
 * What changed since the edition before: the components that explain it, who was overtaken and who overtook, who moved most.
 * Only where the editions may be compared; else it says why not.
 *
 * @example <WhatChanged data={papi} focus="son-la" />
 */
export function WhatChanged({
  data,
  locale = "vi",
  className,
  edition,
  from,
  component,
  focus,
}: WhatChangedProps) {
  return (
    <TextFigure
      module={whatChanged}
      data={data}
      query={{ edition, from, component, focus }}
      words={whatChangedWordsOf(locale)}
      className={className}
    />
  );
}
