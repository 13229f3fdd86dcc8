import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";

type Answer<T> = (data: Dataset, edition: EditionId, component: ComponentId) => T;

/** An answer about a component of an edition, worked out once per data set: a data set never changes. */
export function remember<T>(work: Answer<T>): Answer<T> {
  const remembered = new WeakMap<Dataset, Map<string, { readonly answer: T }>>();
  return (data, edition, component) => {
    const known = remembered.get(data) ?? new Map<string, { readonly answer: T }>();
    remembered.set(data, known);
    const key = `${edition}/${component}`;
    const found = known.get(key) ?? { answer: work(data, edition, component) };
    known.set(key, found);
    return found.answer;
  };
}
