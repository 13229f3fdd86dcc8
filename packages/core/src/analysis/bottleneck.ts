import type { Dataset } from "../model/dataset.js";
import { observe, previousEdition } from "../model/dataset.js";
import type { ComponentId, ComponentTerm, Direction, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { MissingReason, Observation, Standing } from "../model/observation.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { unitComparability } from "./comparable.js";
import { medianOf } from "./group.js";
import { partsOfOneCut, pointsOfParent } from "./parts-of.js";

/** Where a part of a loss leads. `whole`: not split, since from partial data there is neither median nor best (R8). */
export type LossPartKind = "to-median" | "to-peers" | "to-full" | "whole";

/** Points of the parent that lie between two marks of a component's scale. */
export interface LossPart {
  readonly kind: LossPartKind;
  readonly points: number;
}

/** What a unit loses in one component (R14), in points of the parent: k × (full marks − score). */
export interface Loss {
  readonly component: ComponentId;
  readonly score: number;
  readonly standing: Standing;
  /** The best end of the component's scale, held exactly. */
  readonly full: number;
  /** Points of the parent that one point of the component is worth. */
  readonly k: number;
  readonly lost: number;
  /** From full marks down to the score; they add up to `lost`. */
  readonly parts: readonly LossPart[];
  /** Place by size among the losses known, ties sharing it. */
  readonly place: number;
  /**
   * Consecutive comparable editions, this one included, in which the component is surely among the unit's three largest
   * losses, whatever the unknown components lost; 0 where it is not in this one.
   */
  readonly persistence: number;
  /** The body in charge, where the host gives one. */
  readonly body?: Text;
}

/** A component whose loss nobody can say: it is not ranked. */
export interface UnknownLoss {
  readonly component: ComponentId;
  readonly why: "no-score" | "no-maximum" | "no-weight";
  /** Why there is no score, where there is none. */
  readonly missing?: MissingReason;
  readonly score?: number;
  /** Best end of the scale, where a source states it. */
  readonly full?: number;
  /** Points of the parent per point, where known. */
  readonly k?: number;
  readonly body?: Text;
}

/** Where the points of a unit were lost, largest loss first, in points of the total (R14); or why nobody can tell. */
export type Bottlenecks =
  | {
      readonly kind: "bottlenecks";
      readonly unit: UnitId;
      readonly edition: EditionId;
      /** The component that is split. */
      readonly component: ComponentId;
      readonly score: number;
      readonly standing: Standing;
      readonly full: number;
      /** Full marks − published score, in the direction of the index. */
      readonly lost: number;
      /** Largest first, ties in the order of the catalogue. */
      readonly losses: readonly Loss[];
      readonly unknown: readonly UnknownLoss[];
      /** Sum of the losses known. */
      readonly known: number;
      /** What they leave of `lost`; negative where they are more than it. */
      readonly unexplained: number;
    }
  | { readonly kind: "none"; readonly why: "no-score"; readonly missing: MissingReason }
  | { readonly kind: "none"; readonly why: "no-maximum" };

/** What `bottlenecksOf` splits, and what it sets beside each loss. */
export interface BottleneckOptions {
  /** Units whose best is a mark of its own between median and full marks. */
  readonly peers?: readonly UnitId[] | undefined;
  /** The component to split; the whole index when absent. */
  readonly component?: ComponentId | undefined;
  /** Bodies in charge, by component. */
  readonly bodies?: Readonly<Record<ComponentId, Text>> | undefined;
}

/** How many of the largest losses persistence looks at (R14). */
const LARGEST = 3;
const SAME = 1e-9;

/**
 * Where a unit loses points against full marks, by component (R14): each loss split at the median and at the peers' best, and
 * an unexplained rest, so that all adds up to what the published score lacks.
 *
 * @param unit an id of the edition's unit set
 * @returns `none` where the score (or the end of its scale) is not known: nothing is told of the parts of a withheld score
 * @example bottlenecksOf(par, "son-la", 2024) // losses 3.36 + 0.77 + 0.32 + 0.25 = known 4.70, unexplained 5.28
 */
export function bottlenecksOf(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  { peers = [], component = data.definition.overall, bodies = {} }: BottleneckOptions = {},
): Bottlenecks {
  const { value, standing } = observe(data, unit, edition, component);
  if (value.kind === "missing") return { kind: "none", why: "no-score", missing: value.why };
  const full = fullMarks(termOf(data.definition, component, edition), data.definition.direction);
  if (full === undefined) return { kind: "none", why: "no-maximum" };
  const ids = componentsOf(data, unit, edition, component);
  const { known, unknown } = lossesAt({ data, unit, edition, component, ids });
  const given = (id: ComponentId) => (bodies[id] === undefined ? {} : { body: bodies[id] });
  const losses = known.map((loss): Loss => {
    const { id } = loss;
    return {
      component: id,
      score: loss.score,
      standing: loss.observation.standing,
      full: loss.full,
      k: loss.k,
      lost: loss.lost,
      parts: partsOf(data, edition, loss, peers),
      place: 1 + known.filter((other) => other.lost > loss.lost + SAME).length,
      persistence: persistenceOf({ data, unit, edition, component, ids }, id),
      ...given(id),
    };
  });
  const lost = signOf(data) * (full - value.score);
  const sum = losses.reduce((all, loss) => all + loss.lost, 0);
  return {
    kind: "bottlenecks",
    unit,
    edition,
    component,
    score: value.score,
    standing,
    full,
    lost,
    losses: losses.sort((a, b) => (Math.abs(a.lost - b.lost) <= SAME ? 0 : b.lost - a.lost)),
    unknown: unknown.map((one) => ({ ...one, ...given(one.component) })),
    known: sum,
    unexplained: lost - sum,
  };
}

/** Points to gain count upwards in the direction of the index. */
function signOf({ definition }: Dataset): 1 | -1 {
  return definition.direction === "higher-is-better" ? 1 : -1;
}

/** The best end of a scale; where less is better that is its low end. */
function fullMarks(term: ComponentTerm | undefined, direction: Direction): number | undefined {
  return direction === "higher-is-better" ? term?.max : term?.min;
}

function componentsOf(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  parent: ComponentId,
): readonly ComponentId[] {
  const has = (id: ComponentId) => observe(data, unit, edition, id).value.kind === "score";
  return partsOfOneCut(data, parent, edition, has).map(({ id }) => id);
}

interface Place {
  readonly data: Dataset;
  readonly unit: UnitId;
  readonly edition: EditionId;
  readonly component: ComponentId;
  /** The parts, of one cut. */
  readonly ids: readonly ComponentId[];
}

interface KnownLoss {
  readonly id: ComponentId;
  readonly observation: Observation;
  readonly score: number;
  readonly full: number;
  readonly k: number;
  readonly lost: number;
}

function lossesAt({ data, unit, edition, component, ids }: Place) {
  const known: KnownLoss[] = [];
  const unknown: UnknownLoss[] = [];
  for (const id of ids) {
    const observation = observe(data, unit, edition, id);
    const { value } = observation;
    const full = fullMarks(termOf(data.definition, id, edition), data.definition.direction);
    const k = pointsOfParent(data, component, id, edition);
    const said = {
      component: id,
      ...(full === undefined ? {} : { full }),
      ...(k === undefined ? {} : { k }),
    };
    if (value.kind === "missing") unknown.push({ ...said, why: "no-score", missing: value.why });
    else if (full === undefined) unknown.push({ ...said, why: "no-maximum", score: value.score });
    else if (k === undefined) unknown.push({ ...said, why: "no-weight", score: value.score });
    else {
      const lost = k * signOf(data) * (full - value.score);
      known.push({ id, observation, score: value.score, full, k, lost });
    }
  }
  return { known, unknown };
}

/** m = better of score and median, b = better of m and the peers' best: b to full marks, m to b, score to m, each × k. */
function partsOf(
  data: Dataset,
  edition: EditionId,
  { id, score, full, k, lost }: KnownLoss,
  peers: readonly UnitId[],
): readonly LossPart[] {
  const median = medianOf(data, edition, id);
  if (median === undefined) return [{ kind: "whole", points: lost }];
  const sign = signOf(data);
  const better = (a: number, b: number) => (sign * a >= sign * b ? a : b);
  const m = better(score, median);
  const b = peers.reduce((best, peer) => {
    const { value } = observe(data, peer, edition, id);
    return value.kind === "score" ? better(best, value.score) : best;
  }, m);
  const points = (from: number, to: number) => k * sign * (to - from);
  return [
    { kind: "to-full", points: points(b, full) },
    ...(peers.length > 0 ? [{ kind: "to-peers" as const, points: points(m, b) }] : []),
    { kind: "to-median", points: points(score, m) },
  ];
}

/** Back from the edition, as long as each pair may be compared and the component stays among the three. */
function persistenceOf(place: Place, id: ComponentId): number {
  const { data, unit, component } = place;
  let count = 0;
  let at = place.edition;
  while (isAmongLargest({ ...place, edition: at }, id)) {
    count += 1;
    const before = previousEdition(data, at);
    if (before === undefined || unitComparability(data, unit, id, before, at).kind !== "comparable") break;
    if (observe(data, unit, before, component).value.kind === "missing") break;
    at = before;
  }
  return count;
}

/** Surely: each unknown component may have lost more. */
function isAmongLargest(place: Place, id: ComponentId): boolean {
  const { known, unknown } = lossesAt(place);
  const mine = known.find((loss) => loss.id === id);
  if (!mine || mine.lost <= SAME) return false;
  const ahead = known.filter((loss) => loss.lost > mine.lost + SAME).length + unknown.length;
  return ahead < LARGEST;
}
