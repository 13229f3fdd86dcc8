import type { Dataset } from "../model/dataset.js";
import type { Component, ComponentId, EditionId } from "../model/index-definition.js";
import { childrenOf, pointsOfTotal } from "../model/index-definition.js";

/**
 * The components directly below another, of one cut of its points only (PAR's fields and blocks are never added). A component
 * without a cut belongs to every cut.
 *
 * @param has whether a component has what the figure needs; the cut that has most of it is taken, of equals the first
 */
export function partsOfOneCut(
  data: Dataset,
  parent: ComponentId,
  edition: EditionId,
  has: (component: ComponentId) => boolean,
): readonly Component[] {
  const children = childrenOf(data.definition, parent, edition);
  const filled = new Map<string, number>();
  for (const { id, cut } of children)
    if (cut !== undefined) filled.set(cut, (filled.get(cut) ?? 0) + (has(id) ? 1 : 0));
  let best: string | undefined;
  for (const [cut, count] of filled) if (best === undefined || count > (filled.get(best) ?? 0)) best = cut;
  return children.filter(({ cut }) => cut === undefined || cut === best);
}

/**
 * k of R14 below any component: points of the parent per point of the part. Declared weights are of the whole index, so below
 * another component only a sum says how much a part counts.
 */
export function pointsOfParent(
  data: Dataset,
  parent: ComponentId,
  component: ComponentId,
  edition: EditionId,
): number | undefined {
  const { definition } = data;
  if (parent === definition.overall) return pointsOfTotal(definition, component, edition);
  const method = definition.methodologies.find(({ from, to }) => from <= edition && edition <= to);
  return method?.total === "sum" ? 1 : undefined;
}

/**
 * A component and its parts over several editions, in catalogue order, of the one cut that most is known of; only those that
 * have something in some edition.
 *
 * @param has whether a component has what the figure needs in an edition
 */
export function partsOverEditions(
  { definition }: Dataset,
  parent: ComponentId,
  editions: readonly EditionId[],
  has: (component: ComponentId, edition: EditionId) => boolean,
): readonly ComponentId[] {
  const counted = definition.components
    .filter(({ id, parent: above }) => id === parent || above === parent)
    .map(({ id, cut = "" }) => ({
      id,
      cut: id === parent ? undefined : cut,
      count: editions.filter((edition) => has(id, edition)).length,
    }));
  const filled = new Map<string, number>();
  for (const { cut, count } of counted)
    if (cut !== undefined) filled.set(cut, (filled.get(cut) ?? 0) + count);
  const [best] = [...filled].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return counted
    .filter(({ cut, count }) => count > 0 && (cut === undefined || cut === best))
    .sort((a, b) => Number(b.id === parent) - Number(a.id === parent))
    .map(({ id }) => id);
}
