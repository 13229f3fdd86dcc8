import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { unitComparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { rankingOf } from "./rank.js";
import type { Rank } from "./rank.js";

/** Who passed whom between two editions: the answer of `overtakesOf`. */
export type Overtakes =
  | {
      readonly kind: "overtakes";
      readonly from: EditionId;
      readonly to: EditionId;
      /** Who was behind the unit and is ahead of it now. */
      readonly overtookUs: readonly UnitId[];
      /** Who was ahead of the unit and is behind it now. */
      readonly overtaken: readonly UnitId[];
      /** True where a rank of either edition is our own reading (R7). */
      readonly ownReading: boolean;
      /** Others that have a rank in both editions; from partial data not all (R8). */
      readonly compared: number;
    }
  | Extract<Comparability, { kind: "not-comparable" }>
  | { readonly kind: "none"; readonly why: "no-rank" };

/**
 * Who passed a unit between two editions, and whom it passed. Only where the pair is comparable (R5), and only of units that
 * have a rank in both; a tie passes nobody.
 *
 * @example overtakesOf(papi, "son-la", 2023, 2024, "PAPI") // { overtookUs: […], overtaken: […] }
 */
export function overtakesOf(
  data: Dataset,
  unit: UnitId,
  from: EditionId,
  to: EditionId,
  component: ComponentId,
): Overtakes {
  const pair = unitComparability(data, unit, component, from, to);
  if (pair.kind === "not-comparable") return pair;
  const [before, after] = [ranksOf(data, from, component), ranksOf(data, to, component)];
  const [then, now] = [before.get(unit), after.get(unit)];
  if (!then || !now) return { kind: "none", why: "no-rank" };
  const overtookUs: UnitId[] = [];
  const overtaken: UnitId[] = [];
  let compared = 0;
  for (const [other, rank] of after) {
    const earlier = before.get(other);
    if (other === unit || !earlier) continue;
    compared += 1;
    if (earlier.rank > then.rank && rank.rank < now.rank) overtookUs.push(other);
    if (earlier.rank < then.rank && rank.rank > now.rank) overtaken.push(other);
  }
  const byRank = (a: UnitId, b: UnitId) => (after.get(a)?.rank ?? 0) - (after.get(b)?.rank ?? 0);
  return {
    kind: "overtakes",
    from,
    to,
    overtookUs: overtookUs.sort(byRank),
    overtaken: overtaken.sort(byRank),
    ownReading: then.kind === "own-reading" || now.kind === "own-reading",
    compared,
  };
}

type Ranked = Exclude<Rank, { kind: "unranked" }>;

function ranksOf(data: Dataset, edition: EditionId, component: ComponentId): ReadonlyMap<UnitId, Ranked> {
  const units = data.editions.get(edition)?.set.units ?? [];
  const ranks = rankingOf(data, edition, component)?.ranks ?? [];
  return new Map(
    units.flatMap((unit, row) => {
      const rank = ranks[row];
      return rank && rank.kind !== "unranked" ? [[unit, rank] as const] : [];
    }),
  );
}
