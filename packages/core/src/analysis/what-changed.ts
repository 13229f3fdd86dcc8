import { previousEdition } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { changePartsOf } from "./change-parts.js";
import type { ChangeParts } from "./change-parts.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { unitComparability } from "./comparable.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { newestAnswer } from "./newest-answer.js";
import type { NewestAnswer } from "./newest-answer.js";
import { overtakesOf } from "./overtakes.js";
import type { Overtakes } from "./overtakes.js";
import { rankOf, rankingOf } from "./rank.js";
import type { Rank } from "./rank.js";

export interface WhatChangedQuery extends EditionQuery {
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId | undefined;
}

/** A unit that moved in the order of all. */
export interface Mover {
  readonly unit: UnitId;
  readonly before: number;
  readonly after: number;
  /** Ranks gained; positive is better. */
  readonly ranks: number;
}

/** What became of a unit since an earlier edition, in parts and in ranks: the answer of `analyseWhatChanged`. */
export type WhatChangedFinding =
  | {
      readonly kind: "what-changed";
      readonly view: EditionView;
      readonly opened?: NewestAnswer;
      readonly unit: UnitId;
      readonly from: EditionId | undefined;
      /** Absent where there is no earlier edition. */
      readonly change?: Change;
      readonly parts: ChangeParts;
      readonly overtakes?: Overtakes;
      readonly before: Rank;
      readonly after: Rank;
      /** Who gained and who lost most ranks, at most three each; empty where the pair or the data do not allow it (R5, R8). */
      readonly climbers: readonly Mover[];
      readonly fallers: readonly Mover[];
    }
  | { readonly kind: "no-unit"; readonly view: EditionView; readonly opened?: NewestAnswer }
  | NoSuchEdition;

const MOVERS = 3;

/**
 * What changed for a unit since an earlier edition: score, rank, the components that explain it, who passed whom, and who
 * moved most of all. Only where the pair may be compared (R5).
 *
 * @example analyseWhatChanged(papi, { focus: "son-la" }) // 2023 to 2024: +1.4910, nine provinces overtaken
 */
export function analyseWhatChanged(data: Dataset, query: WhatChangedQuery): WhatChangedFinding {
  const { focus } = query;
  const answer =
    query.edition === undefined && focus !== undefined ? newestAnswer(data, focus, "change") : undefined;
  const view = editionView(data, { ...query, edition: query.edition ?? answer?.edition });
  if (view.kind === "no-such-edition") return view;
  const found = answer ? { view, opened: answer } : { view };
  const unit = view.focusUnits.find((one) => one === answer?.unit) ?? view.focusUnits[0];
  if (unit === undefined) return { kind: "no-unit", ...found };
  const { edition, component } = view;
  const from = query.from ?? previousEdition(data, edition);
  const movers = from === undefined ? [] : moversOf(data, from, edition, component);
  return {
    kind: "what-changed",
    ...found,
    unit,
    from,
    ...(from === undefined
      ? {}
      : {
          change: changeOf(data, unit, from, edition, component),
          overtakes: overtakesOf(data, unit, from, edition, component),
        }),
    parts: changePartsOf(data, unit, from, edition, component),
    before:
      from === undefined ? { kind: "unranked", why: "not-in-data" } : rankOf(data, unit, from, component),
    after: rankOf(data, unit, edition, component),
    climbers: movers.filter(({ ranks }) => ranks > 0).slice(0, MOVERS),
    fallers: movers
      .filter(({ ranks }) => ranks < 0)
      .toReversed()
      .slice(0, MOVERS),
  };
}

/** All units by ranks gained, most first; none from partial data, of a withheld order or across a break. */
function moversOf(data: Dataset, from: EditionId, to: EditionId, component: ComponentId): readonly Mover[] {
  const [then, now] = [rankingOf(data, from, component), rankingOf(data, to, component)];
  if (!then || !now || then.partial || now.partial) return [];
  if (then.regime.kind === "top-n" || now.regime.kind === "top-n") return [];
  const units = data.editions.get(to)?.set.units ?? [];
  const movers = units.flatMap((unit): readonly Mover[] => {
    const [before, after] = [from, to].map((edition) => rankOf(data, unit, edition, component));
    if (!before || !after || before.kind === "unranked" || after.kind === "unranked") return [];
    if (before.kind !== after.kind) return [];
    if (unitComparability(data, unit, component, from, to).kind !== "comparable") return [];
    return [{ unit, before: before.rank, after: after.rank, ranks: before.rank - after.rank }];
  });
  return movers.toSorted((a, b) => b.ranks - a.ranks);
}
