import type { BodyAssessment } from "@chiso/core/province";
import { Procedures } from "@chiso/react/procedures";
import { RankingTable } from "@chiso/react/ranking-table";
import { today } from "../data/today.js";
import type { View } from "../page/view.js";
import { BodiesFigures } from "../province/bodies-figures.js";
import { InspectionFigures } from "../province/inspection-figures.js";
import type { OwnContent } from "./own-content.js";

export interface OwnFiguresProps {
  readonly view: View;
  readonly content: OwnContent;
  /** The newest ranking of bodies that is kept: what findings cost points in. */
  readonly assessment: BodyAssessment | undefined;
}

/** The library's own figures of a kept set. */
export function OwnFigures({ view, content, assessment }: OwnFiguresProps) {
  const { lang: locale, unit } = view.state;
  switch (content.kind) {
    case "scores":
      return <RankingTable data={content.data} focus={unit} locale={locale} />;
    case "bodies":
      return <BodiesFigures assessment={content.assessment} locale={locale} />;
    case "inspection":
      return (
        <InspectionFigures
          programme={content.programme}
          today={today()}
          assessment={assessment}
          locale={locale}
        />
      );
    case "procedures":
      return <Procedures data={content.procedures} locale={locale} />;
  }
}
