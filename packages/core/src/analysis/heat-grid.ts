import type { Column, Dataset, EditionData } from "../model/dataset.js";
import { observe, scoreAt } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { childrenOf, termOf } from "../model/index-definition.js";
import type { Observation } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { unitComparability } from "./comparable.js";
import type { Comparability } from "./comparable.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { partsOverEditions } from "./parts-of.js";
import { likenessTo } from "./part-positions.js";
import { HEAT_STEPS, heatOf, heatScale, heatStep, isWholeColumn } from "./ranking-parts.js";
import type { HeatBasis } from "./ranking-parts.js";
import { rankingRows } from "./ranking-rows.js";
import type { RankingRows } from "./ranking-rows.js";
import { editionsOf } from "./trend-field.js";

/** What stands below each other: all units of an edition, or one unit's components over the editions. */
export type HeatRows = "units" | "components";

/** Order of units: by rank, by how like they are to the unit in focus, by name. */
export type HeatOrder = "rank" | "likeness" | "name";

export interface HeatGridQuery extends EditionQuery {
  /** `units` when absent. */
  readonly rows?: HeatRows | undefined;
  /** `rank` when absent. */
  readonly by?: HeatOrder | undefined;
  /** Which of several units in focus has its components shown (R3); the first when absent. */
  readonly part?: UnitId | undefined;
}

/** A component of an edition with a step for each unit. */
export interface HeatColumn {
  readonly component: ComponentId;
  readonly column: Column;
  readonly basis: HeatBasis;
  /** 0 to `HEAT_STEPS` - 1, the better end highest whatever the direction of the index; -1 without score or basis. */
  readonly steps: Int8Array;
}

/** One component of one unit in one edition. */
export interface HeatCell {
  readonly observation: Observation;
  /** As in `HeatColumn`. */
  readonly step: number;
  /** True where the edition has no such component or no such unit: nothing is missing there. */
  readonly absent: boolean;
  /** Why it may not be compared with the edition before, where both have the component (R5). */
  readonly cut?: Extract<Comparability, { kind: "not-comparable" }>;
}

/** One component over the editions. */
export interface HeatRow {
  readonly component: ComponentId;
  /** One per edition. */
  readonly cells: readonly HeatCell[];
}

/** Units against the components of one edition. */
export interface HeatUnits {
  readonly kind: "units";
  readonly view: EditionView;
  /** The order that can be had: by rank where likeness was asked for and nobody can tell it. */
  readonly by: HeatOrder;
  /** The component asked for, then its parts of one cut; those without any score are left out. */
  readonly columns: readonly HeatColumn[];
  readonly rows: RankingRows;
  /** Places that each unit stands apart from the one in focus; undefined from partial data (R8). */
  readonly likeness: Float64Array | undefined;
  /** Parts that the edition has and our data hold no score of. */
  readonly unheld: readonly ComponentId[];
}

/** Components of one unit against editions. */
export interface HeatYears {
  readonly kind: "years";
  readonly view: EditionView;
  readonly unit: UnitId;
  readonly editions: readonly EditionId[];
  /** The component asked for, then its parts of one cut, each with at least one score. */
  readonly rows: readonly HeatRow[];
  /** One meaning for all tones: places among all units where every edition is whole, else the declared scale. */
  readonly basis: HeatBasis;
  readonly unheld: readonly ComponentId[];
}

/** The answer of `analyseHeatGrid`: units against components, or components of one unit against editions. */
export type HeatGridFinding =
  | HeatUnits
  | HeatYears
  /** Components over the years are one unit's, and none of the edition was named. */
  | { readonly kind: "no-unit"; readonly view: EditionView }
  | NoSuchEdition;

/**
 * Units against components, or the components of one unit against editions, each cell with its place among all units or on
 * the declared scale.
 *
 * @example analyseHeatGrid(papi, { edition: 2024, focus: "son-la", by: "likeness" })
 */
export function analyseHeatGrid(data: Dataset, query: HeatGridQuery): HeatGridFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  if (query.rows !== "components") return unitsOfEdition(view, query.by ?? "rank");
  const unit = view.focusUnits.find((id) => id === query.part) ?? view.focusUnits[0];
  return unit === undefined ? { kind: "no-unit", view } : componentsOfUnit(view, unit);
}

function unitsOfEdition(view: EditionView, by: HeatOrder): HeatGridFinding {
  const { data, edition, component, held } = view;
  const rows = rankingRows(data, edition, component);
  if (!rows) return { kind: "no-such-edition", data, edition };
  const reversed = data.definition.direction === "lower-is-better";
  const better = (step: number) => (reversed && step >= 0 ? HEAT_STEPS - 1 - step : step);
  const scale = heatScale(held, component, rows.column, termOf(data.definition, component, edition));
  const whole: HeatColumn = {
    component,
    column: rows.column,
    basis: scale.basis,
    steps: Int8Array.from(rows.column.score, (_, row) => better(heatStep(scale, scoreAt(rows.column, row)))),
  };
  const parts = rows.parts.map(
    (part): HeatColumn => ({
      component: part.component,
      column: part.column,
      basis: part.basis,
      steps: Int8Array.from(part.column.score, (_, row) => better(heatOf(part, row))),
    }),
  );
  const likeness = likenessOf(view);
  return {
    kind: "units",
    view,
    by: by === "likeness" && !likeness ? "rank" : by,
    columns: hasScore(rows.column) ? [whole, ...parts] : parts,
    rows,
    likeness,
    unheld: unheldParts(held, data, component, parts),
  };
}

/**
 * `likenessTo` of the one unit in focus over the parts of the component asked for.
 *
 * @returns undefined also where none or several are in focus
 */
export function likenessOf({ data, edition, component, focusUnits }: EditionView): Float64Array | undefined {
  const [focus, another] = focusUnits;
  if (focus === undefined || another !== undefined) return undefined;
  const parts = rankingRows(data, edition, component)?.parts ?? [];
  return likenessTo(
    data,
    edition,
    parts.map((part) => part.component),
    focus,
  );
}

function hasScore({ score }: Column): boolean {
  return score.some((one) => !Number.isNaN(one));
}

/** Of the cut that is shown; of another cut nothing is missing. */
function unheldParts(
  { edition }: EditionData,
  { definition }: Dataset,
  component: ComponentId,
  shown: readonly { readonly component: ComponentId }[],
): readonly ComponentId[] {
  const ids = new Set(shown.map((part) => part.component));
  const children = childrenOf(definition, component, edition.id);
  const cuts = new Set(children.filter(({ id }) => ids.has(id)).map(({ cut }) => cut));
  return children.filter(({ id, cut }) => !ids.has(id) && cuts.has(cut)).map(({ id }) => id);
}

function componentsOfUnit(view: EditionView, unit: UnitId): HeatYears {
  const { data, component } = view;
  const { definition } = data;
  const editions = editionsOf(data, component);
  const has = (id: ComponentId, edition: EditionId) =>
    observe(data, unit, edition, id).value.kind === "score";
  const shown = partsOverEditions(data, component, editions, has);
  const unheld = unheldOverEditions(definition, component, editions, shown);
  const basis = shown.every((id) => editions.every((edition) => wholeOrUnknown(data, edition, id)))
    ? "range"
    : "scale";
  const rows = shown.map(
    (id): HeatRow => ({ component: id, cells: cellsOf(view, unit, id, editions, basis) }),
  );
  return { kind: "years", view, unit, editions, rows, basis, unheld };
}

/** Parts of the cut shown that the editions have and that nothing is known of. */
function unheldOverEditions(
  definition: Dataset["definition"],
  component: ComponentId,
  editions: readonly EditionId[],
  shown: readonly ComponentId[],
): readonly ComponentId[] {
  const parts = definition.components.filter(
    ({ id, parent }) =>
      parent === component && editions.some((edition) => termOf(definition, id, edition) !== undefined),
  );
  const cuts = new Set(parts.filter(({ id }) => shown.includes(id)).map(({ cut }) => cut));
  // where nothing at all is known, no cut is shown: all of the first are named
  if (cuts.size === 0) cuts.add(parts[0]?.cut);
  return parts.filter(({ id, cut }) => !shown.includes(id) && cuts.has(cut)).map(({ id }) => id);
}

/** Tones of one figure mean one thing: a single edition that is held in part takes the places of all others away. */
function wholeOrUnknown(data: Dataset, edition: EditionId, component: ComponentId): boolean {
  const held = data.editions.get(edition);
  const column = held?.columns.get(component);
  return !held || !column || !hasScore(column) || isWholeColumn(held, component);
}

function cellsOf(
  { data }: EditionView,
  unit: UnitId,
  component: ComponentId,
  editions: readonly EditionId[],
  basis: "range" | "scale",
): readonly HeatCell[] {
  const { definition } = data;
  const reversed = definition.direction === "lower-is-better";
  return editions.map((edition, at): HeatCell => {
    const observation = observe(data, unit, edition, component);
    const { value } = observation;
    const held = data.editions.get(edition);
    const column = held?.columns.get(component);
    const term = termOf(definition, component, edition);
    const scale =
      held && column
        ? heatScale(held, component, column, term, basis === "scale" ? "scale" : undefined)
        : undefined;
    const step = scale && value.kind === "score" ? heatStep(scale, value.score) : -1;
    const before = editions[at - 1];
    const both = before !== undefined && term && termOf(definition, component, before);
    const pair = both ? unitComparability(data, unit, component, before, edition) : undefined;
    return {
      observation,
      step: reversed && step >= 0 ? HEAT_STEPS - 1 - step : step,
      absent: value.kind === "missing" && (value.why === "no-such-component" || value.why === "no-such-unit"),
      ...(pair?.kind === "not-comparable" ? { cut: pair } : {}),
    };
  });
}
