import { neighbours } from "@chiso/data/neighbours";
import { Peers, peersFigure } from "@chiso/react/peers";
import { PEERS_BY } from "../state/state.js";
import type { LoadedSection, SectionProps } from "./section.js";
import { peerChoice } from "./peer-choice.js";

/** Whom the province is compared with, and why; the choice holds for all figures of the page and is in its address. */
export const peers: LoadedSection = {
  Body: PeersBody,
  describe: ({ view: { state }, data }) =>
    peersFigure.describe(
      peersFigure.analyse(data, {
        edition: state.edition,
        focus: state.unit,
        choice: peerChoice(state.peers ?? "region"),
      }),
      peersFigure.wordsOf(state.lang),
    ),
};

function PeersBody({ view, data }: SectionProps) {
  const { unit, edition, lang, peers: by } = view.state;
  return (
    <Peers
      data={data}
      focus={unit}
      neighbours={neighbours}
      locale={lang}
      onPeers={(_units, to) => view.choose({ peers: PEERS_BY.find((one) => one === to) })}
      {...(by === undefined ? {} : { by })}
      {...(edition === undefined ? {} : { edition })}
    />
  );
}
