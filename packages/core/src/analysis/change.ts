import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { BreakReason, ComponentId, EditionId } from "../model/index-definition.js";
import type { Observation, PrintedClaim, Standing } from "../model/observation.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { unitComparability } from "./comparable.js";
import { rankOf } from "./rank.js";
import type { Rank } from "./rank.js";

/** What became of a unit between two editions. A difference exists if and only if the pair is declared comparable (R5). */
export type Change =
  | {
      readonly kind: "change";
      readonly from: EditionId;
      /**
       * Later minus earlier, from unrounded scores, in points of the component (R12). Absent only where one of the two
       * scores is: editions that publish ranks alone, or a rank that came without its score. `ranks` is there then.
       */
      readonly points?: number;
      /** Ranks gained, positive is better; absent unless both ranks exist and are of one kind. */
      readonly ranks?: number;
      readonly ranksAre?: "published" | "own-reading";
      /** One of the two figures was itself implied or read from a list: so is the difference (R11). */
      readonly pointsImplied?: true;
      readonly ranksImplied?: true;
    }
  /** Printed by the publisher or by the row's source: shown as printed, across a break too (R6). */
  | {
      readonly kind: "as-printed";
      readonly from: EditionId;
      readonly points?: number;
      readonly ranks?: number;
      readonly source: string;
    }
  | {
      readonly kind: "not-comparable";
      readonly from: EditionId;
      readonly why: BreakReason;
      readonly note?: Text;
    }
  /** Comparable, but one of the two has no figure (or there is no earlier edition). */
  | { readonly kind: "unknown"; readonly from?: EditionId };

/**
 * Change of a unit from one edition to a later one. What somebody printed is taken where we cannot compute, and where one
 * of the scores is itself only implied by it.
 *
 * @example changeOf(par, "son-la", 2019, 2020, "PAR") // { kind: "as-printed", from: 2019, points: 2.91, ranks: 3, source: "baosonla-2021" }
 */
export function changeOf(
  data: Dataset,
  unit: UnitId,
  from: EditionId,
  to: EditionId,
  component: ComponentId,
): Change {
  const before = observe(data, unit, from, component);
  const after = observe(data, unit, to, component);
  const pair = unitComparability(data, unit, component, from, to);
  const firm = before.standing !== "implied" && after.standing !== "implied";
  const claim = component === data.definition.overall ? printedChange(data, unit, from, to) : undefined;
  // what somebody prints of a unit whose figure the publisher withholds would give the figure away (R8)
  const printed = claim && !isWithheld(before) && !isWithheld(after) ? asPrinted(claim, from) : undefined;
  if (pair.kind === "not-comparable") {
    return (
      printed ?? { kind: "not-comparable", from, why: pair.why, ...(pair.note ? { note: pair.note } : {}) }
    );
  }
  if (!firm && printed) return printed;
  const gained = rankGain(
    rankOf(data, unit, from, component),
    rankOf(data, unit, to, component),
    sameUnits(data, from, to),
  );
  if (before.value.kind === "score" && after.value.kind === "score") {
    const points = after.value.score - before.value.score;
    const implied = isImplied(before.standing) || isImplied(after.standing);
    return { kind: "change", from, points, ...(implied ? { pointsImplied: true } : {}), ...gained };
  }
  if (printed) return printed;
  return gained.ranks === undefined ? { kind: "unknown", from } : { kind: "change", from, ...gained };
}

function isWithheld({ value }: Observation): boolean {
  return value.kind === "missing" && value.why === "withheld";
}

function sameUnits(data: Dataset, a: EditionId, b: EditionId): boolean {
  return data.editions.get(a)?.set.id === data.editions.get(b)?.set.id;
}

type RankGain = Pick<Extract<Change, { kind: "change" }>, "ranks" | "ranksAre" | "ranksImplied">;

function rankGain(before: Rank, after: Rank, comparable: boolean): RankGain {
  if (!comparable || before.kind === "unranked" || after.kind === "unranked" || before.kind !== after.kind)
    return {};
  const implied = [before, after].some((rank) => rank.kind === "published" && isImplied(rank.standing));
  const ranks = before.rank - after.rank;
  return { ranks, ranksAre: after.kind, ...(implied ? { ranksImplied: true } : {}) };
}

function isImplied(standing: Standing): boolean {
  return standing === "implied" || standing === "listed";
}

function printedChange(
  data: Dataset,
  unit: UnitId,
  from: EditionId,
  to: EditionId,
): PrintedClaim | undefined {
  // a printed change is always against the edition before, be it one year older or two
  const before = data.definition.editions.findLast((edition) => edition.id < to);
  if (before?.id !== from) return undefined;
  const said = data.claims.filter((c) => c.kind === "change" && c.unit === unit && c.edition === to);
  return said.find((c) => c.points !== undefined) ?? said.find((c) => c.ranks !== undefined);
}

function asPrinted(claim: PrintedClaim, from: EditionId): Change {
  const { points, ranks, source } = claim;
  return {
    kind: "as-printed",
    from,
    ...(points === undefined ? {} : { points }),
    ...(ranks === undefined ? {} : { ranks }),
    source,
  };
}
