import type { AssessedBody, CriteriaSet } from "@chiso/core/province";
import { scoredCriteria } from "@chiso/core/province";

// Invented points: the same at each run, and no body's.

/** Whole numbers from 0 to 99 without a pattern that an eye would see. */
export function dice(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * 100);
  };
}

const quarter = (points: number) => Math.round(points * 4) / 4;

/**
 * A body with invented points in every scored line.
 *
 * @param strength share of the full marks that it reaches on average, percent
 */
export function inventedBody(
  set: CriteriaSet,
  id: string,
  name: { readonly vi: string; readonly en: string },
  strength: number,
): AssessedBody {
  const roll = dice([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973);
  const points = scoredCriteria(set).map(({ id: criterion, max = 0, by }) => {
    const share = Math.min(1, (strength + (roll() - 50) / 4) / 100);
    const appraised = quarter(max * share);
    if (by === "survey") return { criterion, survey: quarter(max * Math.min(1, share - 0.02)) };
    const self = Math.min(max, quarter(appraised + (roll() > 55 ? (max * roll()) / 700 : 0)));
    return { criterion, self, appraised };
  });
  return { id, name, points };
}
