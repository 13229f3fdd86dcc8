import { bodyDataset, chargesOf } from "@chiso/core/province";
import type { BodyAssessment } from "@chiso/core/province";
import { Bodies } from "@chiso/react/bodies";
import { Waterfall } from "@chiso/react/waterfall";
import { useMemo, useState } from "react";
import type { State } from "../state/state.js";

export interface BodiesFiguresProps {
  readonly assessment: BodyAssessment;
  readonly locale: State["lang"];
}

/** The bodies of an assessment in their order, and where the chosen one loses points; the last of the list at first. */
export function BodiesFigures({ assessment, locale }: BodiesFiguresProps) {
  const [chosen, setChosen] = useState<string>();
  const { bodies, set, year } = assessment;
  const body = bodies.some(({ id }) => id === chosen) ? chosen : bodies.at(-1)?.id;
  const data = useMemo(() => bodyDataset(assessment), [assessment]);
  const charges = useMemo(() => chargesOf(set), [set]);
  const scored = set.criteria.length > 0 && bodies.some(({ points }) => points.length > 0);
  return (
    <>
      <Bodies data={assessment} focus={body} locale={locale} onSelect={setChosen} />
      {scored && body !== undefined ? (
        <Waterfall data={data} edition={year} focus={body} locale={locale} show="lost" bodies={charges} />
      ) : null}
    </>
  );
}
