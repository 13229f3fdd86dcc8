import type { Conflict, Dataset, Disputed, Edition, Position, PositionFinding } from "@chiso/core";
import type { Notice } from "../../frame/description.js";
import { inWords, sourceTitle, unitLabel } from "../../messages/words.js";
import type { CardWords } from "../../messages/card-words.js";
import { positionsOf } from "./analyse.js";

/** What a reader must know first: another unit than asked for, what is published and held, what another source says. */
export function cardNotices(found: PositionFinding, data: Dataset, words: CardWords): readonly Notice[] {
  const { card, frame } = words.messages;
  const notices: Notice[] = [];
  const positions = positionsOf(found);
  const name = (unit: string, edition: Edition) => unitLabel(words, data, unit, edition.id);
  if (found.kind === "position" && found.resolution.kind === "successor") {
    const { asked, unit } = found.resolution;
    notices.push({
      kind: "resolution",
      text: card.successor(name(asked, found.position.edition), name(unit, found.position.edition)),
    });
  }
  if (found.kind === "predecessors") {
    const units = words.format.list(found.positions.map(({ unit }) => name(unit, found.edition)));
    notices.push({ kind: "resolution", text: card.predecessors(name(found.asked, found.edition), units) });
  }
  const [first] = positions;
  if (first?.ranking) {
    const { regime, partial, withRank, withScore } = first.ranking;
    const units = words.format.integer(data.book.sets.get(first.edition.unitSet)?.units.length ?? 0);
    const ranked = words.format.integer(withRank);
    // the publisher's top n is of the whole index; of its parts we hold what we hold
    if (regime.kind === "top-n" && first.component === data.definition.overall)
      notices.push({ kind: "withheld", text: frame.topN(words.format.integer(regime.n), units, ranked) });
    else if (partial)
      notices.push({ kind: "partial", text: frame.partial(ranked, words.format.integer(withScore), units) });
  }
  return [...notices, ...positions.flatMap((position) => conflictsOf(position, data, words))];
}

/** What another source says stays within reach of the reader. */
function conflictsOf(
  { unit, edition, component }: Position,
  data: Dataset,
  words: CardWords,
): readonly Notice[] {
  if (component !== data.definition.overall) return [];
  const titles = (conflict: Conflict) =>
    conflict.otherSources.map((id) => sourceTitle(words, data, id)).join("; ");
  return data.conflicts
    .filter((conflict) => conflict.unit === unit && conflict.edition === edition.id)
    .map((conflict) => {
      const [kept, other] = [conflict.kept, conflict.other].map((said) => asSaid(said, data, words));
      return {
        kind: "conflict",
        text: words.messages.card.conflict(kept ?? "", other ?? "", titles(conflict)),
      };
    });
}

/** A figure of a conflict, kept as it was printed: numbers and ranks in the reader's language, anything else quoted. */
function asSaid(said: Disputed, data: Dataset, words: CardWords): string {
  if (typeof said !== "string") return `“${inWords(words, said)}”`;
  const rank = /^rank (\d+)$/.exec(said)?.[1];
  if (rank !== undefined) return words.messages.card.atRank(rank);
  const number = /^\d+(?:\.(\d+))?$/.exec(said);
  if (!number) return `“${said}”`;
  return (
    words.format.decimal(Number(said), number[1]?.length ?? 0) +
    (data.definition.scoreUnit === "percent" ? "%" : "")
  );
}
