import type { Dataset } from "../model/dataset.js";

/** What an answer is about, beside the data: an edition, a component, a language. */
type Asked = readonly (string | number | undefined)[];

/** An answer about a data set, worked out once for each question: a data set never changes. */
export function remember<Question extends Asked, T>(
  work: (data: Dataset, ...asked: Question) => T,
): (data: Dataset, ...asked: Question) => T {
  const remembered = new WeakMap<Dataset, Map<string, { readonly answer: T }>>();
  return (data, ...asked) => {
    const known = remembered.get(data) ?? new Map<string, { readonly answer: T }>();
    remembered.set(data, known);
    const key = asked.join("/");
    const found = known.get(key) ?? { answer: work(data, ...asked) };
    known.set(key, found);
    return found.answer;
  };
}
