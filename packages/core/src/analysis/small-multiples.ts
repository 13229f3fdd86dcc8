import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { Standing } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { changeOf } from "./change.js";
import { isComparable } from "./comparable.js";
import { editionView, roleOf } from "./edition-view.js";
import type { EditionQuery, EditionView, UnitRole } from "./edition-view.js";
import { partsOverEditions } from "./parts-of.js";
import { openingMeasure } from "./opening-measure.js";
import { rankOf } from "./rank.js";
import type { Measure } from "./series.js";
import { editionsOf, trendGround } from "./trend-field.js";
import type { TrendBreak, TrendGround } from "./trend-field.js";

/** One panel a unit, or one panel a component of one unit. */
export type PanelRows = "units" | "components";

/** Order of the panels: names (components: the catalogue's order), newest rank, change over the newest comparable run. */
export type PanelOrder = "name" | "rank" | "change";

/** What `analyseSmallMultiples` is asked. */
export interface SmallMultiplesQuery extends Omit<EditionQuery, "edition"> {
  /** `units` when absent. */
  readonly rows?: PanelRows | undefined;
  /** `score` when absent. */
  readonly by?: Measure | undefined;
  /** `name` when absent. */
  readonly order?: PanelOrder | undefined;
  readonly from?: EditionId | undefined;
  readonly to?: EditionId | undefined;
  /** Which of several units in focus has its components shown (R3); the first when absent. */
  readonly part?: UnitId | undefined;
}

/** One small trend. Arrays have one entry per edition. */
export interface TrendPanel {
  readonly unit: UnitId;
  readonly component: ComponentId;
  readonly role: UnitRole;
  /** Scores or ranks, NaN where there is none. */
  readonly values: Float64Array;
  /** 1 where a line leads here from the edition before (R5). */
  readonly joined: Uint8Array;
  /** Editions that have unit and component and no figure (R9). */
  readonly missing: readonly number[];
  /** Editions whose figure nobody printed as such (R11). */
  readonly derived: readonly number[];
  /** Position in `scales`. */
  readonly scale: number;
  /** Position in `grounds`. */
  readonly ground: number;
  /** Rank in the newest edition, NaN where it has none. */
  readonly rank: number;
  /** Change over `window`, in points or in ranks gained; NaN where there is none. */
  readonly change: number;
}

/** A small trend for each unit, or for each component of one unit: the answer of `analyseSmallMultiples`. */
export interface SmallMultiplesFinding {
  readonly kind: "small-multiples" | "no-unit" | "no-edition";
  readonly data: Dataset;
  readonly component: ComponentId;
  readonly rows: PanelRows;
  readonly by: Measure;
  readonly order: PanelOrder;
  readonly editions: readonly EditionId[];
  /** The question in the newest edition shown; absent where there is none. */
  readonly view?: EditionView;
  /** Units in the order of the unit set, components in that of the catalogue. */
  readonly panels: readonly TrendPanel[];
  /** What all units have of each component shown. */
  readonly grounds: readonly TrendGround[];
  /** Lowest and highest value of each axis: one for all, unless components are scored on several scales. */
  readonly scales: readonly (readonly [number, number])[];
  /** The longest run of editions up to the newest whose ends may be compared: what `change` is counted over. */
  readonly window?: { readonly from: EditionId; readonly to: EditionId };
  /** Per ground: neighbouring editions that both have the component and that no line joins. */
  readonly breaks: readonly (readonly TrendBreak[])[];
}

/**
 * The trend of each unit in one component, or of each component of one unit.
 *
 * @example analyseSmallMultiples(papi, { focus: "son-la", order: "change" }).panels.length // 63
 */
export function analyseSmallMultiples(data: Dataset, query: SmallMultiplesQuery): SmallMultiplesFinding {
  const component = query.component ?? data.definition.overall;
  const editions = editionsOf(data, component, query.from, query.to);
  const newest = editions.findLast((edition) => data.editions.has(edition));
  const view = newest === undefined ? undefined : editionView(data, { ...query, edition: newest });
  const base = {
    data,
    component,
    rows: query.rows ?? "units",
    by:
      query.by ?? openingMeasure(data, component, editions, view?.kind === "edition" ? view.focusUnits : []),
    order: query.order ?? "name",
    editions,
    panels: [],
    grounds: [],
    scales: [],
    breaks: [],
  } as const;
  if (view?.kind !== "edition") return { ...base, kind: "no-edition" };
  return base.rows === "units"
    ? panelsOfUnits({ ...base, kind: "small-multiples", view })
    : panelsOfComponents({ ...base, kind: "small-multiples", view }, query.part);
}

/**
 * The longest run of editions up to the newest with figures whose ends may be compared; undefined where there is none.
 *
 * @example changeWindowOf(papi, {}) // { from: 2021, to: 2024 }
 */
export function changeWindowOf(data: Dataset, query: SmallMultiplesQuery): SmallMultiplesFinding["window"] {
  const { component = data.definition.overall, from, to } = query;
  const by = query.by ?? smallMultiplesMeasure(data, query);
  const editions = editionsOf(data, component, from, to);
  return windowOf(trendGround(data, component, by, editions), data, component, editions);
}

/**
 * What is shown where a query does not say: scores, but ranks where there is no score of the unit spoken of (of anybody, where
 * none is) and a rank.
 *
 * @example smallMultiplesMeasure(dti, { focus: "son-la" }) // "rank"
 */
export function smallMultiplesMeasure(data: Dataset, query: SmallMultiplesQuery): Measure {
  const { component = data.definition.overall, focus } = query;
  const editions = editionsOf(data, component, query.from, query.to);
  const newest = editions.findLast((edition) => data.editions.has(edition));
  const view = newest === undefined ? undefined : editionView(data, { focus, edition: newest });
  return openingMeasure(data, component, editions, view?.kind === "edition" ? view.focusUnits : []);
}

type Seen = SmallMultiplesFinding & { readonly view: EditionView };

function panelsOfUnits(base: Seen): SmallMultiplesFinding {
  const { data, component, by, editions, view } = base;
  const ground = trendGround(data, component, by, editions);
  const window = windowOf(ground, data, component, editions);
  const panels = view.held.set.units.map((unit) =>
    panelOf(base, { unit, component, ground, window, role: roleOf(view, unit), scale: 0, at: 0 }),
  );
  return {
    ...base,
    order: base.order === "change" && !window ? "name" : base.order,
    panels,
    grounds: [ground],
    scales: [ground.field.extent],
    ...(window ? { window } : {}),
    breaks: [cutsOf(base, component, ground)],
  };
}

/** Components are not ordered by change: each has comparable runs of its own. */
function panelsOfComponents(base: Seen, part: UnitId | undefined): SmallMultiplesFinding {
  const { data, component, by, editions, view } = base;
  const unit = view.focusUnits.find((id) => id === part) ?? view.focusUnits[0];
  if (unit === undefined) return { ...base, kind: "no-unit" };
  const shown = partsOverEditions(data, component, editions, (id, edition) =>
    hasFigure(base, unit, id, edition),
  );
  const grounds = shown.map((id) => trendGround(data, id, by, editions));
  const { scales, places } = scalesOf(base, shown, grounds);
  const panels = shown.map((id, at) => {
    const ground = grounds[at] ?? trendGround(data, id, by, editions);
    return panelOf(base, { unit, component: id, ground, role: "rest", scale: places[at] ?? 0, at });
  });
  return {
    ...base,
    order: base.order === "change" ? "name" : base.order,
    panels,
    grounds,
    scales,
    breaks: shown.map((id, at) => cutsOf(base, id, grounds[at])),
  };
}

function cutsOf(
  { data }: Seen,
  component: ComponentId,
  ground: TrendGround | undefined,
): readonly TrendBreak[] {
  const has = (edition: EditionId) => termOf(data.definition, component, edition) !== undefined;
  return (ground?.breaks ?? []).filter(({ after, before }) => has(after) && has(before));
}

function hasFigure({ by, data }: Seen, unit: UnitId, component: ComponentId, edition: EditionId): boolean {
  return by === "score"
    ? observe(data, unit, edition, component).value.kind === "score"
    : rankOf(data, unit, edition, component).kind !== "unranked";
}

interface PanelPlace {
  readonly unit: UnitId;
  readonly component: ComponentId;
  readonly ground: TrendGround;
  readonly window?: SmallMultiplesFinding["window"];
  readonly role: UnitRole;
  readonly scale: number;
  readonly at: number;
}

const DERIVED: ReadonlySet<Standing> = new Set(["implied", "listed", "rebased", "illustrative"]);

function panelOf({ by, data, editions, view }: Seen, place: PanelPlace): TrendPanel {
  const { unit, component, ground, window, role, scale, at } = place;
  const { field } = ground;
  const start = field.units.indexOf(unit) * editions.length;
  const values = field.values.subarray(start, start + editions.length);
  const missing: number[] = [];
  const derived: number[] = [];
  editions.forEach((edition, i) => {
    const { value, standing } = observe(data, unit, edition, component);
    const rank = by === "rank" ? rankOf(data, unit, edition, component) : undefined;
    if (Number.isNaN(values[i] ?? Number.NaN)) {
      const absent =
        value.kind === "missing" && (value.why === "no-such-unit" || value.why === "no-such-component");
      if (!absent && data.editions.has(edition)) missing.push(i);
    } else if (DERIVED.has(rank?.kind === "published" ? rank.standing : standing)) derived.push(i);
  });
  const newest = rankOf(data, unit, view.edition, component);
  return {
    unit,
    component,
    role,
    values,
    joined: field.joined.subarray(start, start + editions.length),
    missing,
    derived,
    scale,
    ground: at,
    rank: newest.kind === "unranked" ? Number.NaN : newest.rank,
    change: window ? gainOf(data, unit, component, by, window) : Number.NaN,
  };
}

function gainOf(
  data: Dataset,
  unit: UnitId,
  component: ComponentId,
  by: Measure,
  { from, to }: NonNullable<SmallMultiplesFinding["window"]>,
): number {
  const change = changeOf(data, unit, from, to, component);
  if (change.kind !== "change") return Number.NaN;
  return (by === "score" ? change.points : change.ranks) ?? Number.NaN;
}

/** Every step from the first to the newest edition, and the two ends themselves, must be declared comparable (R5). */
function windowOf(
  { field, pairs }: TrendGround,
  { definition }: Dataset,
  component: ComponentId,
  editions: readonly EditionId[],
): SmallMultiplesFinding["window"] {
  const count = editions.length;
  const some = (at: number) =>
    field.units.some((_, row) => !Number.isNaN(field.values[row * count + at] ?? Number.NaN));
  const end = editions.findLastIndex((_, at) => some(at));
  const to = editions[end];
  if (to === undefined) return undefined;
  let found: SmallMultiplesFinding["window"];
  for (let at = end - 1; at >= 0 && pairs[at + 1] === 1; at--) {
    const from = editions[at];
    if (from !== undefined && some(at) && isComparable(definition, component, from, to)) found = { from, to };
  }
  return found;
}

/** Ranks share one axis. Scores share one where the declared scale is the same in all editions; unknown scales stand alone. */
function scalesOf(
  { by, data, editions }: Seen,
  shown: readonly ComponentId[],
  grounds: readonly TrendGround[],
) {
  const keys = shown.map((id) => {
    if (by === "rank") return "rank";
    const terms = editions
      .map((edition) => termOf(data.definition, id, edition))
      .filter((term) => term !== undefined);
    const ends = new Set(terms.map(({ min, max }) => (max === undefined ? id : `${min ?? 0} ${max}`)));
    return ends.size === 1 ? ([...ends][0] ?? id) : id;
  });
  const distinct = [...new Set(keys)];
  const scales = distinct.map((key) => {
    const extents = grounds.flatMap(({ field }, at) => (keys[at] === key ? [field.extent] : []));
    return [Math.min(...extents.map(([low]) => low)), Math.max(...extents.map(([, high]) => high))] as const;
  });
  return { scales, places: keys.map((key) => distinct.indexOf(key)) };
}
