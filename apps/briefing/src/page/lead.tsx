import type { Dataset, EditionId } from "@chiso/core";
import { isPending } from "@chiso/react";
import type { FigureData } from "@chiso/react";
import { cardWordsOf, positionSentences, scoreCard } from "@chiso/react/score-card";
import type { State } from "../state/state.js";
import type { View } from "./view.js";

export interface LeadProps {
  readonly view: View;
  readonly data: FigureData;
  readonly edition: EditionId | undefined;
}

/** The one message of the page, in the words of the figures' own engine (R18): the first sentence large, the rest below. */
export function Lead({ view, data, edition }: LeadProps) {
  if (isPending(data) && data.state === "error")
    return <Failed view={view} remedy={data.remedy} retry={data.retry} />;
  const [first, ...rest] =
    isPending(data) || edition === undefined ? [] : sentencesOf(data, edition, view.state);
  return (
    <section className="lead" aria-label={view.messages.lead}>
      <p className="lead-sentence">{first}</p>
      {rest.length === 0 ? null : <p className="lead-more">{rest.join(" ")}</p>}
    </section>
  );
}

interface FailedProps {
  readonly view: View;
  readonly remedy: string | undefined;
  readonly retry: (() => void) | undefined;
}

/** What is missing, and what to do; the rest of the page is told without it. */
function Failed({ view, remedy, retry }: FailedProps) {
  const { messages, definition, state } = view;
  return (
    <section className="lead" aria-label={messages.lead}>
      <p className="lead-sentence">{messages.dataNotLoaded(definition.name[state.lang])}</p>
      <p className="lead-more">{remedy}</p>
      {retry === undefined ? null : (
        <button type="button" className="button" onClick={retry}>
          {messages.retry}
        </button>
      )}
    </section>
  );
}

function sentencesOf(data: Dataset, edition: EditionId, state: State): readonly string[] {
  const { unit, component } = state;
  const words = cardWordsOf(state.lang);
  const finding = scoreCard.analyse(data, {
    unit,
    edition,
    ...(component === undefined ? {} : { component }),
  });
  if (finding.found.kind === "position")
    return positionSentences({ data, position: finding.found.position, words });
  return [scoreCard.describe(finding, words).headline];
}
