import type { Dataset, EditionId } from "@chiso/core";
import { cardWordsOf, positionSentences, scoreCard } from "@chiso/react/score-card";
import type { State } from "../state/state.js";
import type { View } from "./view.js";

export interface LeadProps {
  readonly view: View;
  readonly data: Dataset | undefined;
  readonly edition: EditionId | undefined;
}

/** The one message of the page, in the words of the figures' own engine (R18): the first sentence large, the rest below. */
export function Lead({ view, data, edition }: LeadProps) {
  const [first, ...rest] = data && edition !== undefined ? sentencesOf(data, edition, view.state) : [];
  return (
    <section className="lead" aria-label={view.messages.lead}>
      <p className="lead-sentence">{first}</p>
      {rest.length === 0 ? null : <p className="lead-more">{rest.join(" ")}</p>}
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
