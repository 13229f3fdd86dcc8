import { holdingOf } from "@chiso/core";
import type { Dataset, EditionData, EditionId, Measure } from "@chiso/core";
import { yearsText } from "../messages/say.js";
import type { Words } from "../messages/words.js";
import type { Notice } from "./description.js";

// What a reader must know of a run of editions, worded the same in all figures over the years.

/** R8: editions that our data hold a part of, and those of which a publisher names only the top. */
export function yearsHoldingNotices(
  data: Dataset,
  editions: readonly EditionId[],
  component: string,
  by: Measure,
  words: Words,
): readonly Notice[] {
  const { frame } = words.messages;
  const held = editions.flatMap((id): readonly EditionData[] => {
    const found = data.editions.get(id);
    return found ? [found] : [];
  });
  // ranks that nobody published can be read from a whole set of scores
  const partial = held.filter(
    ({ edition }) =>
      edition.regime.kind !== "top-n" &&
      holdingOf(edition, component)[by] === "partial" &&
      !(by === "rank" && holdingOf(edition, component).score === "complete"),
  );
  const tops = new Map<number, number[]>();
  for (const { edition } of held)
    if (edition.regime.kind === "top-n")
      tops.set(edition.regime.n, [...(tops.get(edition.regime.n) ?? []), edition.id]);
  const years = yearsText(partial.map(({ edition }) => edition.id));
  return [
    ...(partial.length > 0 ? [{ kind: "partial", text: frame.partialYears(years) } as const] : []),
    ...[...tops].map(([n, list]) => ({
      kind: "withheld" as const,
      text: frame.topNYears(yearsText(list), words.format.integer(n)),
    })),
  ];
}
