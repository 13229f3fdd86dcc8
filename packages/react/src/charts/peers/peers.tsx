"use client";
import type { EditionId, Locale, PeerChoice, UnitId } from "@chiso/core";
import { useMemo, useState } from "react";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { FigureData } from "../../frame/figure-props.js";
import { TextFigure } from "../../frame/text-figure.js";
import { peersWordsOf } from "../../messages/peers-words.js";
import { analysePeers } from "./account.js";
import { peersFigure } from "./module.js";

/** Props of `Peers`. */
export interface PeersProps {
  readonly data: FigureData;
  /** The unit spoken of. */
  readonly focus?: UnitId | undefined;
  /** The edition; when absent the newest that ranks the unit. */
  readonly edition?: EditionId | undefined;
  /** By what peers are first chosen. */
  readonly by?: PeerChoice["by"];
  /** Who borders whom (`@chiso/data/neighbours`); without it neighbours are not offered. */
  readonly neighbours?: ReadonlyMap<UnitId, readonly UnitId[]>;
  /** Units chosen by hand; without any they are not offered. */
  readonly hand?: readonly UnitId[];
  /** Peers were chosen: give them to the figures of the page as `compare`, so that the choice holds for all of them. */
  readonly onPeers?: (peers: readonly UnitId[], by: PeerChoice["by"]) => void;
  readonly locale?: Locale;
  readonly className?: string;
}

/**
 * Who a unit is compared with, and why them: the same region, the nearest scores or populations, neighbours on the map, or
 * chosen by hand.
 *
 * @example <Peers data={papi} focus="son-la" neighbours={neighbours} onPeers={setCompare} />
 */
export function Peers({
  data,
  focus,
  edition,
  by: first = "region",
  neighbours,
  hand = [],
  onPeers,
  locale = "vi",
  className,
}: PeersProps) {
  const words = peersWordsOf(locale);
  // what a reader chose holds until the host asks for another
  const [chosen, setChosen] = useState({ asked: first, by: first });
  const by = chosen.asked === first ? chosen.by : first;
  const handed = hand.join();
  // one object from render to render: the figure is analysed anew only with another choice
  const choice = useMemo(
    () => choiceOf(by, neighbours, handed === "" ? [] : handed.split(",")),
    [by, neighbours, handed],
  );
  const { peers } = words.messages;
  const offers = (["region", "score", "population", "neighbours", "hand"] as const).filter(
    (one) => (one !== "neighbours" || neighbours) && (one !== "hand" || hand.length > 0),
  );
  const choose = (to: PeerChoice["by"]) => {
    setChosen({ asked: first, by: to });
    if (isPending(data) || !onPeers) return;
    const found = analysePeers(data, { edition, focus, choice: choiceOf(to, neighbours, hand) });
    const units = found.kind === "peers" && found.peers?.kind === "peers" ? found.peers.peers : [];
    onPeers(
      units.map(({ unit }) => unit),
      to,
    );
  };
  return (
    <TextFigure
      module={peersFigure}
      data={data}
      query={{ edition, focus, choice }}
      words={words}
      className={className}
      tools={
        <div className="chiso-tools">
          <Choice
            label={peers.choose}
            options={offers.map((one) => [one, peers.by[one]] as const)}
            chosen={by}
            onChoose={choose}
          />
        </div>
      }
    />
  );
}

function choiceOf(
  by: PeerChoice["by"],
  neighbours: ReadonlyMap<UnitId, readonly UnitId[]> | undefined,
  hand: readonly UnitId[],
): PeerChoice {
  switch (by) {
    case "neighbours":
      return { by, of: neighbours ?? new Map() };
    case "hand":
      return { by, units: hand };
    case "region":
    case "score":
    case "population":
      return { by };
  }
}
