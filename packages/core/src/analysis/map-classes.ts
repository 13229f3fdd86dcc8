import type { Dataset } from "../model/dataset.js";
import { scoreAt, valueAt } from "../model/dataset.js";
import type { GroupId } from "../model/index-definition.js";
import { holdingOf } from "../model/index-definition.js";
import type { MapShapes, TileGrid } from "../model/map-shapes.js";
import type { MissingReason } from "../model/observation.js";
import type { UnitId } from "../model/unit.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";
import { groupOf } from "./group.js";
import { mayCompute, rankingOf } from "./rank.js";
import { rankingRows } from "./ranking-rows.js";
import { quantile, sortedScores } from "./statistics.js";

/** Fifths of the units, equal steps of the score, or the groups of the edition. */
export type ClassMethod = "quantile" | "step" | "group";

/** What a map is asked. Boundaries come from the host, which loads those that it shows. */
export interface MapQuery extends EditionQuery {
  readonly map?: MapShapes | readonly MapShapes[] | undefined;
  readonly tiles?: TileGrid | readonly TileGrid[] | undefined;
  /** `firstClassesOf` when absent; from partial data steps, for fifths cannot be known (R8). */
  readonly classes?: ClassMethod | undefined;
  /** A region to show large: its id; the whole country when absent. */
  readonly region?: string | undefined;
}

/** One class of units. Scores from `from` up to below `to`; the best class includes its end. */
export interface MapClass {
  readonly from?: number;
  readonly to?: number;
  readonly group?: GroupId;
  readonly units: readonly UnitId[];
}

/** Units of an edition in classes, with the shapes to draw them by: the answer of `analyseMap`. */
export interface MapFinding {
  readonly kind: "map";
  readonly view: EditionView;
  readonly shapes: MapShapes | undefined;
  readonly tiles: TileGrid | undefined;
  readonly region: string | undefined;
  readonly asked: ClassMethod;
  /** What was done: `rank` where only ranks are known, `step` in place of fifths from partial data. */
  readonly method: ClassMethod | "rank";
  /** Best first; no class is empty. */
  readonly classes: readonly MapClass[];
  /** Position in `classes` of each unit that has one. */
  readonly classOf: ReadonlyMap<UnitId, number>;
  readonly missing: readonly { readonly unit: UnitId; readonly why: MissingReason }[];
  /** True where a group was computed by us (R13). */
  readonly computed: boolean;
}

/** The boundaries given are not those of the edition's unit set: nothing is drawn, rather than a wrong border. */
export interface NoMap {
  readonly kind: "no-map";
  readonly view: EditionView;
}

const CLASSES = 5;

/**
 * Units in classes, with the boundaries of the edition's own unit set.
 *
 * @param needs which of the two the figure draws
 * @example analyseMap(papi, { edition: 2024, focus: "son-la", map: map63 }, "map").classes.length // 5
 */
export function analyseMap(
  data: Dataset,
  query: MapQuery,
  needs: "map" | "tiles",
): MapFinding | NoMap | NoSuchEdition {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const set = view.held.set.id;
  const shapes = [query.map ?? []].flat().find((one) => one.set === set);
  const tiles = [query.tiles ?? []].flat().find((one) => one.set === set);
  if (needs === "map" ? !shapes : !tiles) return { kind: "no-map", view };
  const asked = query.classes ?? firstClasses(view);
  const { method, classes, computed } = classify(view, asked);
  const classOf = new Map(classes.flatMap(({ units }, at) => units.map((unit) => [unit, at] as const)));
  const column = rankingRows(data, view.edition, view.component)?.column;
  const missing = view.held.set.units.flatMap((unit, row) => {
    if (classOf.has(unit)) return [];
    const value = column ? valueAt(column, row) : undefined;
    return [{ unit, why: value?.kind === "missing" ? value.why : ("not-in-data" as const) }];
  });
  return {
    kind: "map",
    view,
    shapes,
    tiles,
    region: query.region,
    asked,
    method,
    classes,
    classOf,
    missing,
    computed,
  };
}

/**
 * Classes in which a map is first shown: the groups of an edition that has them, where they hold every unit with a score (R8,
 * R13); else fifths.
 *
 * @example firstClassesOf(papi, { edition: 2024 }) // "group"
 */
export function firstClassesOf(data: Dataset, query: EditionQuery): ClassMethod {
  const view = editionView(data, query);
  return view.kind === "no-such-edition" ? "quantile" : firstClasses(view);
}

function firstClasses(view: EditionView): ClassMethod {
  const grouped = new Set(byGroup(view).classes.flatMap(({ units }) => units));
  const column = view.held.columns.get(view.component);
  const all = view.held.set.units.every(
    (unit, row) => grouped.has(unit) || !column || scoreAt(column, row) === undefined,
  );
  return grouped.size > 0 && all ? "group" : "quantile";
}

type Classified = Pick<MapFinding, "method" | "classes" | "computed">;

function classify(view: EditionView, asked: ClassMethod): Classified {
  const { data, held, edition, component } = view;
  const column = held.columns.get(component);
  const ranking = rankingOf(data, edition, component);
  const scored = held.set.units.flatMap((unit, row) => {
    const score = column && scoreAt(column, row);
    return score === undefined ? [] : [{ unit, score }];
  });
  if (asked === "group") {
    const grouped = byGroup(view);
    if (grouped.classes.length > 0) return grouped;
  }
  if (ranking && scored.length * 2 < ranking.withRank) return byRank(view);
  const whole = holdingOf(held.edition, component).score === "complete" && mayCompute(held.edition.regime);
  const cuts = asked === "step" || !whole ? stepsOf(scored) : fifthsOf(scored);
  const method = asked === "step" || !whole ? "step" : "quantile";
  return { method, classes: cutInto(view, scored, cuts), computed: false };
}

type Scored = { readonly unit: UnitId; readonly score: number };

/** Bounds, ascending, both ends included. Equal scores are never split, so there may be fewer classes. */
function fifthsOf(scored: readonly Scored[]): readonly number[] {
  const sorted = sortedScores(Float64Array.from(scored, ({ score }) => score));
  const cuts = Array.from({ length: CLASSES + 1 }, (_, i) => quantile(sorted, i / CLASSES) ?? 0);
  return [...new Set(cuts)];
}

/** Equal steps of a round size over the scores that there are. */
function stepsOf(scored: readonly Scored[]): readonly number[] {
  const scores = scored.map(({ score }) => score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (scored.length === 0 || low === high) return scored.length === 0 ? [] : [low, high];
  const rough = (high - low) / CLASSES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const count = Math.ceil(high / step - 1e-9) - first;
  // multiples, not sums: 0.1 + 0.2 would be a bound of its own
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Best first: from a bound up to below the next, the highest class with its end. */
function cutInto(
  { data }: EditionView,
  scored: readonly Scored[],
  cuts: readonly number[],
): readonly MapClass[] {
  const last = cuts.length - 2;
  const of =
    cuts.length === 2 && cuts[0] === cuts[1]
      ? [0]
      : Array.from({ length: Math.max(0, last + 1) }, (_, i) => i);
  const made = of.map((i): MapClass => {
    const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
    const within = ({ score }: Scored) => score >= from && (i === last ? score <= to : score < to);
    return { from, to, units: scored.filter(within).map(({ unit }) => unit) };
  });
  const best = data.definition.direction === "higher-is-better" ? made.toReversed() : made;
  return best.filter(({ units }) => units.length > 0);
}

function byRank({ data, held, edition, component }: EditionView): Classified {
  const ranking = rankingOf(data, edition, component);
  const size = Math.ceil((ranking?.of ?? 1) / CLASSES);
  const bands = new Map<number, UnitId[]>();
  held.set.units.forEach((unit, row) => {
    const rank = ranking?.ranks[row];
    if (!rank || rank.kind === "unranked") return;
    const band = Math.floor((rank.rank - 1) / size);
    bands.set(band, [...(bands.get(band) ?? []), unit]);
  });
  const classes = [...bands]
    .toSorted(([a], [b]) => a - b)
    .map(([band, units]) => ({
      from: band * size + 1,
      to: Math.min((band + 1) * size, ranking?.of ?? size),
      units,
    }));
  return { method: "rank", classes, computed: false };
}

function byGroup({ data, held, edition, component }: EditionView): Classified {
  if (component !== data.definition.overall) return { method: "group", classes: [], computed: false };
  const groups = new Map<GroupId, UnitId[]>();
  let computed = false;
  for (const unit of held.set.units) {
    const group = groupOf(data, unit, edition);
    if (!group) continue;
    computed ||= group.kind === "quartile";
    groups.set(group.id, [...(groups.get(group.id) ?? []), unit]);
  }
  const order = orderOf(held.edition.grouping, Object.keys(data.definition.groupNames));
  const classes = [...groups]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([group, units]) => ({ group, units }));
  return { method: "group", classes, computed };
}

function orderOf(
  grouping: EditionView["held"]["edition"]["grouping"],
  names: readonly GroupId[],
): readonly GroupId[] {
  if (!grouping) return names;
  return grouping.kind === "bands" ? grouping.bands.map(({ id }) => id) : grouping.ids;
}
