import { ScoreCard, scoreCard } from "@chiso/react/score-card";
import { Cards } from "../page/cards.js";
import { Lead } from "../page/lead.js";
import type { LoadedSection, SectionAsked, SectionProps } from "./section.js";

/** Where the province stands: the sentence and its card. */
export const position: LoadedSection = {
  Body: Position,
  describe: ({ view, data, edition }: SectionAsked) => {
    const { unit, component, lang } = view.state;
    const words = scoreCard.wordsOf(lang);
    return scoreCard.describe(
      scoreCard.analyse(data, { unit, edition, ...(component === undefined ? {} : { component }) }),
      words,
    );
  },
};

function Position({ view, store, data, edition }: SectionProps) {
  const { unit, component, lang } = view.state;
  return (
    <>
      <Lead view={view} data={data} edition={edition} />
      {view.state.page === "slides" ? (
        <Cards view={view} store={store} />
      ) : (
        <ScoreCard
          data={data}
          unit={unit}
          locale={lang}
          {...(component === undefined ? {} : { component })}
          {...(edition === undefined ? {} : { edition })}
        />
      )}
    </>
  );
}
