import type { FrameSize } from "../../frame/figure-module.js";
import type { CardWords } from "../../messages/card-words.js";
import { positionsOf } from "./analyse.js";
import type { CardFinding } from "./analyse.js";
import type { FaceFact } from "./fact.js";
import { factsOf } from "./facts.js";
import { subjectOf } from "./position-words.js";

/** A face of the card: the two large figures and the quiet ones. */
export interface CardFace {
  readonly unit: string;
  readonly hero: readonly FaceFact[];
  readonly facts: readonly FaceFact[];
}

export interface CardLayout {
  /** One; of a unit that did not exist then, one for each predecessor. */
  readonly faces: readonly CardFace[];
  /** Each face says its name where there are several. */
  readonly named: boolean;
}

/** A card is text: it has no coordinates, so the size decides nothing; the stylesheet lets it flow. */
export function layoutCard(finding: CardFinding, _size: FrameSize, words: CardWords): CardLayout {
  const { data, found } = finding;
  const faces = positionsOf(found).map((position) => {
    const told = { data, position, words };
    const facts = factsOf(told);
    const shown = (hero: boolean) =>
      facts.flatMap(({ key, face }) => (face && (key === "score" || key === "rank") === hero ? [face] : []));
    return { unit: subjectOf(told).unit, hero: shown(true), facts: shown(false) };
  });
  return { faces, named: found.kind === "predecessors" };
}
