import type { Dataset } from "../model/dataset.js";
import { observe, previousEdition, scoreAt } from "../model/dataset.js";
import type { ComponentId, ComponentTerm, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { MissingReason, Standing } from "../model/observation.js";
import { resolveUnit } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { unitComparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { dumbbellAxes } from "./dumbbell-axes.js";
import type { DumbbellAxes } from "./dumbbell-axes.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { medianOf } from "./group.js";
import { partsOfOneCut } from "./parts-of.js";
import { mayCompute, rankOf } from "./rank.js";
import { isWholeColumn } from "./ranking-parts.js";
import { addsUpRounded } from "./statistics.js";
import { unitsOf } from "./trend.js";

export interface DumbbellQuery extends EditionQuery {
  /** What the unit is set against: `previous` (when absent), `median`, `best`, or the id of a unit of the same edition. */
  readonly against?: UnitId | undefined;
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId | undefined;
  /** Of the units that stand for the one asked for (R3), the one to show; the first when absent. */
  readonly part?: UnitId | undefined;
}

/** What the unit is set against. */
export type DumbbellOther =
  | { readonly kind: "edition"; readonly edition: EditionId }
  | { readonly kind: "median" }
  /** Of the peers where some are named, else of all. */
  | { readonly kind: "best"; readonly peers: readonly UnitId[] }
  | { readonly kind: "unit"; readonly unit: UnitId };

/** A figure at one end of a row, or why there is none. */
export type DumbbellEnd =
  | {
      readonly kind: "score";
      readonly score: number;
      readonly standing: Standing;
      /** Whose score it is, where it is the best of several. */
      readonly units?: readonly UnitId[];
    }
  | { readonly kind: "missing"; readonly why: MissingReason }
  /** Not said by anybody, and not to be computed from what is held (R8). */
  | { readonly kind: "not-computed"; readonly why: "partial-data" | "withheld" };

/** Two figures of one component, and what may be said of their difference. */
export interface DumbbellRow {
  readonly component: ComponentId;
  /** Name and scale at both ends. */
  readonly terms: readonly [ComponentTerm | undefined, ComponentTerm | undefined];
  /** What the unit is set against, then the unit itself. */
  readonly ends: readonly [DumbbellEnd, DumbbellEnd];
  readonly pair: Comparability;
  /** The second less the first, before rounding; there if and only if both are and the pair is declared comparable (R5). */
  readonly points: number | undefined;
  /** In the direction of the index, at the digits shown. */
  readonly way: "better" | "worse" | "same" | undefined;
  /** Between two editions, what may be said of the change; it may be as printed (R6). */
  readonly change: Change | undefined;
  /** The ranks of two editions may be set side by side in words, across a break too: both are there, of equal unit sets (R5). */
  readonly positions: boolean;
}

/** One unit against another edition, unit, the median or the best, component by component. */
export interface Dumbbell {
  readonly kind: "dumbbell";
  readonly view: EditionView;
  readonly unit: UnitId;
  readonly other: DumbbellOther;
  /** The component asked for, then those of its parts of which one figure at least is known; of one cut. */
  readonly rows: readonly DumbbellRow[];
  /** Parts of which neither figure is known: told apart, with their reasons (R9). */
  readonly absent: readonly DumbbellRow[];
  readonly axes: DumbbellAxes;
  /** False where one unit alone is asked for, of which neither edition has a score: nothing can be set against anything. */
  readonly answerable: boolean;
}

/** The answer of `analyseDumbbell`; the other kinds say what it lacked. */
export type DumbbellFinding =
  | Dumbbell
  | {
      readonly kind: "no-earlier-edition";
      readonly view: EditionView;
      readonly unit: UnitId;
      readonly answerable: boolean;
    }
  | { readonly kind: "no-unit"; readonly view: EditionView }
  | NoSuchEdition;

/**
 * One unit in each component: in two editions, or against the median, the best, or another unit of one edition.
 *
 * @example analyseDumbbell(papi, { edition: 2024, focus: "son-la", against: "median" })
 */
export function analyseDumbbell(data: Dataset, query: DumbbellQuery): DumbbellFinding {
  const { against = "previous" } = query;
  const asked = editionView(data, query);
  const back = asked.kind === "edition" && against === "previous" ? earlier(asked, query.from) : undefined;
  const view = back?.swapped ? editionView(data, { ...query, edition: back.swapped }) : asked;
  if (view.kind === "no-such-edition") return view;
  const unit = view.focusUnits.find((one) => one === query.part) ?? view.focusUnits[0];
  if (unit === undefined) return { kind: "no-unit", view };
  if (against === "previous") {
    if (back?.from === undefined)
      return { kind: "no-earlier-edition", view, unit, answerable: isAnswerable(view, unit, undefined) };
    if (!data.editions.has(back.from)) return { kind: "no-such-edition", data, edition: back.from };
  }
  const other = otherOf(view, against, back?.from);
  const ids = componentsOf(view, unit, other);
  const all = ids.map((component) => rowOf(view, unit, other, component));
  const isDrawn = ({ component, ends }: DumbbellRow) =>
    component === view.component || ends.some(({ kind }) => kind === "score");
  const rows = all.filter(isDrawn);
  const from = query.from ?? previousEdition(data, view.edition);
  return {
    kind: "dumbbell",
    view,
    unit,
    other,
    rows,
    absent: all.filter((row) => !isDrawn(row)),
    axes: dumbbellAxes(view, other, rows),
    answerable: isAnswerable(view, unit, from),
  };
}

/** Whatever it is set against, so that a reader who switches can switch back. */
function isAnswerable(
  { data, component, edition, focusUnits }: EditionView,
  unit: UnitId,
  from: EditionId | undefined,
): boolean {
  const ids = new Set([component, ...data.definition.components.map(({ id }) => id)]);
  return (
    focusUnits.length > 1 ||
    [edition, from ?? edition].some((one) =>
      [...ids].some((id) => observe(data, unit, one, id).value.kind === "score"),
    )
  );
}

/** Asked for a later `from`, the two change places. */
function earlier({ data, edition }: EditionView, from: EditionId | undefined) {
  if (from === undefined) return { from: previousEdition(data, edition) };
  if (from === edition) return { from: undefined };
  return from > edition ? { from: edition, swapped: from } : { from };
}

function otherOf(view: EditionView, against: UnitId, from: EditionId | undefined): DumbbellOther {
  if (against === "previous" && from !== undefined) return { kind: "edition", edition: from };
  if (against === "median") return { kind: "median" };
  if (against === "best") return { kind: "best", peers: view.peers };
  const [unit = against] = unitsOf(resolveUnit(view.data.book, view.held.set, against));
  return { kind: "unit", unit };
}

/** Parts of the edition, then those that only the earlier one has, all of the cut of which most is known. */
function componentsOf(view: EditionView, unit: UnitId, other: DumbbellOther): readonly ComponentId[] {
  const { data, component, edition } = view;
  const editions = other.kind === "edition" ? [edition, other.edition] : [edition];
  const has = (id: ComponentId) =>
    editions.some((one) => observe(data, unit, one, id).value.kind === "score");
  const parts = editions.flatMap((one) => partsOfOneCut(data, component, one, has));
  const cut = parts.find((part) => part.cut !== undefined)?.cut;
  const kept = parts.filter((part) => part.cut === undefined || part.cut === cut);
  return [...new Set([component, ...kept.map(({ id }) => id)])];
}

function rowOf(view: EditionView, unit: UnitId, other: DumbbellOther, component: ComponentId): DumbbellRow {
  const { data, edition } = view;
  const from = other.kind === "edition" ? other.edition : edition;
  const ends = [otherEnd(view, unit, other, component), endOf(data, unit, edition, component)] as const;
  const pair = from === edition ? SAME : unitComparability(data, unit, component, from, edition);
  const [before, after] = ends;
  const points =
    pair.kind === "comparable" && before.kind === "score" && after.kind === "score"
      ? after.score - before.score
      : undefined;
  return {
    component,
    terms: [termOf(data.definition, component, from), termOf(data.definition, component, edition)],
    ends,
    pair,
    points,
    way: points === undefined ? undefined : wayOf(data, points),
    change: from === edition ? undefined : changeOf(data, unit, from, edition, component),
    positions: from !== edition && ranksOfEqualSets(view, unit, from, component),
  };
}

const SAME: Comparability = { kind: "comparable" };

function wayOf({ definition }: Dataset, points: number): "better" | "worse" | "same" {
  if (addsUpRounded([], points, definition.digits)) return "same";
  return points > 0 === (definition.direction === "higher-is-better") ? "better" : "worse";
}

function ranksOfEqualSets(
  { data, edition, held }: EditionView,
  unit: UnitId,
  from: EditionId,
  component: ComponentId,
): boolean {
  return (
    data.editions.get(from)?.set.id === held.set.id &&
    [from, edition].every((one) => rankOf(data, unit, one, component).kind !== "unranked")
  );
}

function endOf(data: Dataset, unit: UnitId, edition: EditionId, component: ComponentId): DumbbellEnd {
  const { value, standing } = observe(data, unit, edition, component);
  return value.kind === "score" ? { kind: "score", score: value.score, standing } : value;
}

function otherEnd(
  view: EditionView,
  unit: UnitId,
  other: DumbbellOther,
  component: ComponentId,
): DumbbellEnd {
  const { data, edition, held } = view;
  if (other.kind === "edition") return endOf(data, unit, other.edition, component);
  if (other.kind === "unit") return endOf(data, other.unit, edition, component);
  if (!termOf(data.definition, component, edition)) return { kind: "missing", why: "no-such-component" };
  if (!isWholeColumn(held, component))
    return { kind: "not-computed", why: mayCompute(held.edition.regime) ? "partial-data" : "withheld" };
  if (other.kind === "median") {
    const score = medianOf(data, edition, component);
    return score === undefined
      ? { kind: "missing", why: "not-published" }
      : { kind: "score", score, standing: "published" };
  }
  return bestOf(view, other.peers, component);
}

/** The best score of some units, or of all, and whose it is. */
function bestOf({ data, held }: EditionView, peers: readonly UnitId[], component: ComponentId): DumbbellEnd {
  const column = held.columns.get(component);
  const sign = data.definition.direction === "higher-is-better" ? 1 : -1;
  let [best, units]: [number | undefined, UnitId[]] = [undefined, []];
  for (const unit of peers.length > 0 ? peers : held.set.units) {
    const score = scoreAt(column, held.rowOf.get(unit));
    if (score === undefined) continue;
    if (best === undefined || sign * (score - best) > 0) [best, units] = [score, [unit]];
    else if (score === best) units.push(unit);
  }
  return best === undefined
    ? { kind: "missing", why: "not-published" }
    : { kind: "score", score: best, standing: "published", units };
}
