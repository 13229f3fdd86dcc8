import { buildDataset } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import type { KeptSet } from "@chiso/workbook/gate";
import type { Catalogue } from "../state/catalogue.js";

/**
 * Scores that were let in, as a data set of their index. What an office's file lacks stays missing; nothing of the published
 * figures is mixed into it.
 *
 * @returns undefined for a set of another kind, or of an index that the catalogue does not have
 */
export function ownDataset(set: KeptSet, catalogue: Catalogue): Dataset | undefined {
  const published = set.index === undefined ? undefined : catalogue.definitions.get(set.index);
  if (set.content.kind !== "scores" || !published) return undefined;
  const { observations } = set.content;
  // nobody has said that the file holds the whole of an edition: nothing is computed from it (R8)
  const title = { vi: set.file, en: set.file };
  const definition = {
    ...published,
    // the publisher is not to be credited with what somebody else typed
    credit: title,
    editions: published.editions.map((edition) => ({
      ...edition,
      holdings: { "*": { score: "partial", rank: "partial" } as const },
    })),
  };
  const sources = [...new Set(observations.map(({ source }) => source))].map((id) => ({ id, title }));
  return buildDataset({ definition, book: catalogue.book, observations, sources });
}
