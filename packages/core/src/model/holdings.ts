import type { Column, Dataset, EditionData } from "./dataset.js";
import { holdingOf } from "./index-definition.js";
import type { Edition, Holding } from "./index-definition.js";
import { MISSING_REASONS } from "./observation.js";

/** Reasons that say nothing of the publisher: our data lack the figure. */
const OURS = new Set(
  ["not-in-data", "unreadable"].map((why) => MISSING_REASONS.findIndex((one) => one === why) + 1),
);

/**
 * The same data set with holdings (R8) that say what it really holds, whatever the catalogue says of the packaged figures: from
 * a file or an answer with some of the units nothing is computed.
 *
 * @example withHoldings(buildDataset({ definition, book, observations }))
 */
export function withHoldings(data: Dataset): Dataset {
  const editions = new Map([...data.editions].map(([id, held]) => [id, { ...held, edition: heldAs(held) }]));
  const definition = {
    ...data.definition,
    editions: data.definition.editions.map((edition) => editions.get(edition.id)?.edition ?? edition),
  };
  return { ...data, definition, editions };
}

function heldAs({ edition, columns }: EditionData): Edition {
  const holdings = Object.fromEntries(
    [...columns].map(([component, column]) => [
      component,
      holdingBy(column, edition, holdingOf(edition, component)),
    ]),
  );
  return { ...edition, holdings: { ...edition.holdings, ...holdings } };
}

function holdingBy(column: Column, { regime }: Edition, declared: Holding): Holding {
  const lacks = column.missing.some((why) => OURS.has(why));
  const ranks = column.rank.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0);
  const expected = regime.kind === "top-n" ? regime.n : column.rank.length;
  // where the publisher ranks nobody, there is nothing to hold
  const ranked = regime.kind !== "scores-and-groups" && regime.kind !== "groups-only";
  return {
    score: lacks ? "partial" : "complete",
    rank: ranked ? (ranks < expected ? "partial" : "complete") : declared.rank,
  };
}
