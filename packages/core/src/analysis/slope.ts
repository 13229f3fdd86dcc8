import type { Dataset } from "../model/dataset.js";
import { observe, previousEdition } from "../model/dataset.js";
import type { EditionId } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { comparability, unitComparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { editionView, roleOf } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition, UnitRole } from "./edition-view.js";
import { medianOf } from "./group.js";
import { rankOf } from "./rank.js";
import type { Rank } from "./rank.js";
import type { Measure } from "./series.js";

/** What a slope chart is asked: `edition` is the later of the two. */
export interface SlopeQuery extends EditionQuery {
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId | undefined;
  /** Scores where both editions have some, else ranks. */
  readonly by?: Measure | undefined;
}

/** What is known of a unit in one of the two editions. */
export interface SlopeEnd {
  readonly observation: Observation;
  readonly rank: Rank;
}

/** One unit in two editions. */
export interface SlopeRow {
  readonly unit: UnitId;
  readonly role: UnitRole;
  readonly ends: readonly [SlopeEnd, SlopeEnd];
  /** Scores or ranks, NaN where there is none. */
  readonly values: readonly [number, number];
  /** True if and only if both figures are there and the pair is declared comparable (R5). */
  readonly joined: boolean;
  readonly change: Change;
}

/** Every unit in two editions. */
export interface Slope {
  readonly kind: "slope";
  /** Of the later edition. */
  readonly view: EditionView;
  readonly from: EditionId;
  readonly by: Measure;
  /** Of what is shown: ranks of unequal unit sets are not comparable either. */
  readonly pair: Comparability;
  /** Ranks of the two may stand on one scale (R5). */
  readonly sameUnits: boolean;
  /** All units of the later edition, then those of the earlier alone. */
  readonly rows: readonly SlopeRow[];
  /** Median scores, undefined where none may be computed (R8). */
  readonly medians: readonly [number | undefined, number | undefined];
}

/** The answer of `analyseSlope`; the other kinds say what it lacked. */
export type SlopeFinding =
  | Slope
  | { readonly kind: "no-earlier-edition"; readonly view: EditionView }
  | NoSuchEdition;

/**
 * Every unit in two editions, joined only where the two may be compared. Asked for a later `from`, the two change places.
 *
 * @example analyseSlope(par, { edition: 2020, focus: "son-la" }).pair.kind // "not-comparable"
 */
export function analyseSlope(data: Dataset, query: SlopeQuery): SlopeFinding {
  const [from, to] = pairOf(data, query);
  const view = editionView(data, { ...query, edition: to });
  if (view.kind === "no-such-edition") return view;
  if (from === undefined || from === view.edition) return { kind: "no-earlier-edition", view };
  if (!data.editions.has(from)) return { kind: "no-such-edition", data, edition: from };
  const by = query.by ?? measureOf(view, from);
  const sameUnits = data.editions.get(from)?.set.id === view.held.set.id;
  return {
    kind: "slope",
    view,
    from,
    by,
    pair: pairComparability(view, from, by, sameUnits),
    sameUnits,
    rows: unitsOfBoth(view, from).map((unit) => rowOf(view, from, by, sameUnits, unit)),
    medians:
      by === "score"
        ? [medianOf(data, from, view.component), medianOf(data, view.edition, view.component)]
        : [undefined, undefined],
  };
}

/**
 * What a slope chart shows when it is not told: scores where both editions have some, else ranks.
 *
 * @example slopeMeasure(dti, { edition: 2022 }) // "rank"
 */
export function slopeMeasure(data: Dataset, query: SlopeQuery): Measure {
  const [from, to] = pairOf(data, query);
  const view = editionView(data, { ...query, edition: to });
  return view.kind === "no-such-edition" || from === undefined ? "score" : measureOf(view, from);
}

function pairOf(
  data: Dataset,
  { edition, from }: SlopeQuery,
): readonly [from: EditionId | undefined, to: EditionId | undefined] {
  const view = editionView(data, edition === undefined ? {} : { edition });
  if (view.kind === "no-such-edition") return [from, edition];
  if (from === undefined) return [previousEdition(data, view.edition), view.edition];
  return from < view.edition ? [from, view.edition] : [view.edition, from];
}

function measureOf({ data, component, edition, held }: EditionView, from: EditionId): Measure {
  if (held.edition.regime.kind === "ranks-only") return "rank";
  const scored = [from, edition].every((id) =>
    data.editions
      .get(id)
      ?.columns.get(component)
      ?.score.some((score) => !Number.isNaN(score)),
  );
  return scored ? "score" : "rank";
}

function pairComparability(
  { data, component, edition }: EditionView,
  from: EditionId,
  by: Measure,
  sameUnits: boolean,
): Comparability {
  const pair = comparability(data.definition, component, from, edition);
  return pair.kind === "comparable" && by === "rank" && !sameUnits
    ? { kind: "not-comparable", why: "unit-set" }
    : pair;
}

function unitsOfBoth({ data, held }: EditionView, from: EditionId): readonly UnitId[] {
  return [...new Set([...held.set.units, ...(data.editions.get(from)?.set.units ?? [])])];
}

function rowOf(view: EditionView, from: EditionId, by: Measure, sameUnits: boolean, unit: UnitId): SlopeRow {
  const { data, component, edition } = view;
  const end = (id: EditionId): SlopeEnd => ({
    observation: observe(data, unit, id, component),
    rank: rankOf(data, unit, id, component),
  });
  const ends = [end(from), end(edition)] as const;
  const values = [valueOf(ends[0], by), valueOf(ends[1], by)] as const;
  const comparable = unitComparability(data, unit, component, from, edition).kind === "comparable";
  return {
    unit,
    role: roleOf(view, unit),
    ends,
    values,
    joined: comparable && (by === "score" || sameUnits) && !values.some(Number.isNaN),
    change: changeOf(data, unit, from, edition, component),
  };
}

function valueOf({ observation: { value }, rank }: SlopeEnd, by: Measure): number {
  if (by === "score") return value.kind === "score" ? value.score : Number.NaN;
  return rank.kind === "unranked" ? Number.NaN : rank.rank;
}
