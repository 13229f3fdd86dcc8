import { analyseWhatIf } from "@chiso/core";
import type { Dataset, Scenario, WhatIfQuery } from "@chiso/core";
import { differenceText, scoreText } from "../../messages/say.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { nameOf, placeText } from "./table.js";

export interface KeptProps {
  readonly data: Dataset;
  readonly query: WhatIfQuery;
  readonly scenarios: readonly Scenario[];
  readonly words: WhatIfWords;
  /** Address that opens these scenarios again. */
  readonly address: string;
  readonly onOpen: (scenario: Scenario) => void;
  readonly onDrop: (at: number) => void;
}

/** Scenarios side by side: what each moves, what it brings, and the link to all of them. */
export function Kept({ data, query, scenarios, words, address, onOpen, onDrop }: KeptProps) {
  const { whatIf } = words.messages;
  if (scenarios.length === 0) return null;
  return (
    <section className="chiso-kept" aria-label={whatIf.kept}>
      <p className="chiso-kept-title">{whatIf.kept}</p>
      <ol className="chiso-kept-list">
        {scenarios.map((scenario, at) => {
          const name = scenario.name ?? whatIf.keptName(words.format.integer(at + 1));
          return (
            // the place in the list is what a scenario is told apart by
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="chiso-kept-one">
              <span className="chiso-kept-name">{name}</span>{" "}
              <Result data={data} query={query} scenario={scenario} words={words} />
              <span className="chiso-kept-actions">
                <button type="button" className="chiso-action" onClick={() => onOpen(scenario)}>
                  {whatIf.load(name)}
                </button>
                <button type="button" className="chiso-action" onClick={() => onDrop(at)}>
                  {whatIf.drop(name)}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <a className="chiso-kept-link" href={address}>
        {whatIf.link}
      </a>
    </section>
  );
}

function Result({
  data,
  query,
  scenario,
  words,
}: Pick<KeptProps, "data" | "query" | "words"> & { readonly scenario: Scenario }) {
  const found = analyseWhatIf(data, { ...query, ...scenario });
  if (found.kind !== "what-if") return null;
  // with the decimals that the figure shows
  const { data: shown } = found.ground;
  const { overall } = shown.definition;
  const steps = Object.entries(found.moves).map(
    ([id, to]) => `${nameOf(found, id, words)} ${scoreText(shown, id, to, words)}`,
  );
  const said = [
    ...(steps.length > 0 ? [words.format.list(steps)] : []),
    words.messages.whatIf.live(
      scoreText(shown, overall, found.answer.total, words),
      differenceText(shown, overall, found.answer.gain, words),
      placeText(found.answer.place, words),
    ),
  ];
  return <span className="chiso-kept-said">{said.join(". ")}</span>;
}
