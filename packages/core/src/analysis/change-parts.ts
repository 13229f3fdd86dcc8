import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { BreakReason, ComponentId, EditionId } from "../model/index-definition.js";
import type { MissingReason, Standing } from "../model/observation.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { changeOf } from "./change.js";
import type { Change } from "./change.js";
import { unitComparability } from "./comparable.js";
import { partsOfOneCut, pointsOfParent } from "./parts-of.js";

/** What one component brought to a change, in points of the parent: k × (later − earlier), before rounding (R12). */
export interface ChangeStep {
  readonly component: ComponentId;
  readonly before: number;
  readonly after: number;
  readonly k: number;
  readonly points: number;
  /** How the two scores came to be, earlier first (R11). */
  readonly standings: readonly Standing[];
}

/** A component whose share of the change nobody can say. */
export type UnknownStep = { readonly component: ComponentId } & (
  | { readonly why: "no-score"; readonly edition: EditionId; readonly missing: MissingReason }
  | { readonly why: "not-comparable"; readonly reason: BreakReason; readonly note?: Text }
  | { readonly why: "no-weight" }
);

/** A change of the total, split into what each component brought; or why it cannot be split. */
export type ChangeParts =
  | {
      readonly kind: "parts";
      readonly unit: UnitId;
      readonly component: ComponentId;
      readonly from: EditionId;
      readonly to: EditionId;
      readonly before: number;
      readonly after: number;
      readonly points: number;
      readonly standings: readonly Standing[];
      /** What raised the score most first, what lowered it most last; ties in the order of the catalogue. */
      readonly steps: readonly ChangeStep[];
      readonly unknown: readonly UnknownStep[];
      /** What the steps leave of `points`. */
      readonly unexplained: number;
    }
  /** Nothing is subtracted: the pair is not comparable, was only printed, or has a gap. */
  | {
      readonly kind: "none";
      readonly from: EditionId;
      readonly to: EditionId;
      readonly change: Exclude<Change, { kind: "change" }>;
      readonly before: number | undefined;
      readonly after: number | undefined;
      /** The editions without a score, and why. */
      readonly gaps: readonly { readonly edition: EditionId; readonly why: MissingReason }[];
    }
  | { readonly kind: "no-earlier-edition"; readonly to: EditionId };

/**
 * What made the change of a unit's score between two editions: one step per component, and the rest that no component
 * explains, so that all adds up to the change. Only where the pair is declared comparable (R5).
 *
 * @param from the earlier edition; undefined where there is none
 * @example changePartsOf(papi, "son-la", 2023, 2024) // points 1.490996, steps D4 0.454, D7 0.383, …, D5 -0.174
 */
export function changePartsOf(
  data: Dataset,
  unit: UnitId,
  from: EditionId | undefined,
  to: EditionId,
  component: ComponentId = data.definition.overall,
): ChangeParts {
  if (from === undefined) return { kind: "no-earlier-edition", to };
  const change = changeOf(data, unit, from, to, component);
  const before = scoreOf(data, unit, from, component);
  const after = scoreOf(data, unit, to, component);
  if (
    change.kind !== "change" ||
    change.points === undefined ||
    before === undefined ||
    after === undefined
  ) {
    const why = change.kind === "change" ? ({ kind: "unknown", from } as const) : change;
    const gaps = [from, to].flatMap((edition) => {
      const { value } = observe(data, unit, edition, component);
      return value.kind === "missing" ? [{ edition, why: value.why }] : [];
    });
    return { kind: "none", from, to, change: why, before, after, gaps };
  }
  const both = (id: ComponentId) =>
    scoreOf(data, unit, from, id) !== undefined && scoreOf(data, unit, to, id) !== undefined;
  const steps: ChangeStep[] = [];
  const unknown: UnknownStep[] = [];
  for (const { id } of partsOfOneCut(data, component, to, both)) {
    const step = stepOf(data, unit, { from, to, component }, id);
    if ("why" in step) unknown.push(step);
    else steps.push(step);
  }
  const explained = steps.reduce((sum, step) => sum + step.points, 0);
  return {
    kind: "parts",
    unit,
    component,
    from,
    to,
    before,
    after,
    points: change.points,
    standings: standingsOf(data, unit, [from, to], component),
    steps: steps.sort((a, b) => b.points - a.points),
    unknown,
    unexplained: change.points - explained,
  };
}

function scoreOf(data: Dataset, unit: UnitId, edition: EditionId, component: ComponentId) {
  const { value } = observe(data, unit, edition, component);
  return value.kind === "score" ? value.score : undefined;
}

function standingsOf(
  data: Dataset,
  unit: UnitId,
  editions: readonly EditionId[],
  component: ComponentId,
): readonly Standing[] {
  return editions.map((edition) => observe(data, unit, edition, component).standing);
}

function stepOf(
  data: Dataset,
  unit: UnitId,
  { from, to, component }: { from: EditionId; to: EditionId; component: ComponentId },
  id: ComponentId,
): ChangeStep | UnknownStep {
  for (const edition of [from, to]) {
    const { value } = observe(data, unit, edition, id);
    if (value.kind === "missing") return { component: id, why: "no-score", edition, missing: value.why };
  }
  const pair = unitComparability(data, unit, id, from, to);
  if (pair.kind === "not-comparable")
    return {
      component: id,
      why: "not-comparable",
      reason: pair.why,
      ...(pair.note ? { note: pair.note } : {}),
    };
  const k = pointsOfParent(data, component, id, to);
  const before = scoreOf(data, unit, from, id);
  const after = scoreOf(data, unit, to, id);
  // a weight that moved between the editions is a change that no component made
  if (
    k === undefined ||
    k !== pointsOfParent(data, component, id, from) ||
    before === undefined ||
    after === undefined
  )
    return { component: id, why: "no-weight" };
  return {
    component: id,
    before,
    after,
    k,
    points: k * (after - before),
    standings: standingsOf(data, unit, [from, to], id),
  };
}
