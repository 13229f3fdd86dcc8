import type { Dataset, IndexId, MissingReason } from "@chiso/core";
import type { FigureData } from "@chiso/react";
import { isPending } from "@chiso/react";
import { ScoreCard } from "@chiso/react/score-card";
import type { NewestEdition } from "../data/newest-edition.js";
import { createLateStore } from "../late/late-store.js";
import type { DataStore } from "../data/province-catalogue.js";
import { useFigureData } from "./figure-data.js";
import { FigureBoundary } from "./figure-boundary.js";
import { cardEdition } from "./shown-edition.js";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

/** The three indices that a province is asked about first. */
const CARD_INDICES: readonly IndexId[] = ["par", "papi", "pci"];

/** Fetches nothing and has nothing. */
const NOTHING: DataStore = createLateStore<Dataset>(new Map());

export interface CardsProps {
  readonly view: View;
  readonly store: DataStore;
  /** All three now; else that of the chosen index, and the others keep their places. */
  readonly all?: boolean;
}

export function Cards({ view, store, all = true }: CardsProps) {
  return (
    <section className="cards" aria-label={view.messages.cards}>
      {CARD_INDICES.map((index) => (
        <Card
          key={index}
          view={view}
          store={all || index === view.state.index ? store : NOTHING}
          index={index}
        />
      ))}
    </section>
  );
}

function Card({ view, store, index }: CardsProps & { readonly index: IndexId }) {
  const { state, messages } = view;
  const data = useFigureData(store, index, messages);
  const shown = isPending(data) ? undefined : cardEdition(state, data);
  const definition = view.catalogue.definitions.get(index);
  const name = definition?.name[state.lang] ?? index;
  const current = state.index === index;
  // the lead has said the sentence of the chosen index already
  const said = current && state.component === undefined;
  return (
    <article className={said ? "card card-said" : "card"} aria-label={name}>
      <h2 className="card-title">
        {current ? (
          name
        ) : (
          <StateLink view={view} change={{ index }} current={false} className="card-link">
            {name}
          </StateLink>
        )}{" "}
        <span className="card-year">{shown?.edition}</span>
      </h2>
      {/* the full name without its short form: the heading has just said that */}
      <p className="card-full">{definition?.fullName[state.lang].replace(` (${name})`, "")}</p>
      <FigureBoundary reset={`${state.unit}/${shown?.edition ?? ""}`} messages={messages}>
        <ScoreCard
          data={data}
          unit={state.unit}
          locale={state.lang}
          {...(shown ? { edition: shown.edition } : {})}
        />
      </FigureBoundary>
      <CardNote view={view} data={data} shown={shown} name={name} />
    </article>
  );
}

interface CardNoteProps {
  readonly view: View;
  readonly data: FigureData;
  readonly shown: NewestEdition | undefined;
  readonly name: string;
}

/** Why the card does not show a newer edition. */
function CardNote({ view, data, shown, name }: CardNoteProps) {
  const { messages, words, state } = view;
  if (isPending(data) || !shown || shown.skipped.length === 0) return null;
  const reasons = new Map<MissingReason, number[]>();
  for (const { edition, why } of shown.skipped) reasons.set(why, [edition, ...(reasons.get(why) ?? [])]);
  const sentences = shown.found
    ? [...reasons].map(([why, editions]) =>
        messages.newerWithout(words.format.list(editions.map(String)), words.messages.common.missing[why]),
      )
    : [messages.noFigure(view.entries.find(({ unit }) => unit === state.unit)?.name ?? state.unit, name)];
  return <p className="card-note">{sentences.join(" ")}</p>;
}
