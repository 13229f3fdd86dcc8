import { observe, previousEdition } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import { bottlenecksOf } from "./bottleneck.js";
import type { Bottlenecks } from "./bottleneck.js";
import { changePartsOf } from "./change-parts.js";
import type { ChangeParts } from "./change-parts.js";
import { editionView } from "./edition-view.js";
import type { EditionQuery, EditionView, NoSuchEdition } from "./edition-view.js";

/** `lost`: where the points are lost; `change`: what made the change from an earlier edition. */
export type WaterfallQuestion = "lost" | "change";

export interface WaterfallQuery extends EditionQuery {
  /** `lost` when absent. */
  readonly show?: WaterfallQuestion | undefined;
  /** The earlier edition of a change; the one before when absent. */
  readonly from?: EditionId | undefined;
  /** Bodies in charge, by component. */
  readonly bodies?: Readonly<Record<ComponentId, Text>> | undefined;
  /** Of the units that stand for the one asked for (R3), the one to show; the first when absent. */
  readonly part?: UnitId | undefined;
}

/** Where points were lost, or what changed since an edition, step by step: the answer of `analyseWaterfall`. */
export type WaterfallFinding =
  | {
      readonly kind: "waterfall";
      readonly view: EditionView;
      readonly unit: UnitId;
      /** False where neither question has an answer: one unit, without a score, of which nothing was printed. */
      readonly answerable: boolean;
      readonly answer:
        | { readonly show: "lost"; readonly lost: Bottlenecks }
        | { readonly show: "change"; readonly change: ChangeParts };
    }
  | { readonly kind: "no-unit"; readonly view: EditionView }
  | NoSuchEdition;

/**
 * The points of one unit, lost or changed, by component.
 *
 * @example analyseWaterfall(papi, { edition: 2024, focus: "son-la", show: "change" })
 */
export function analyseWaterfall(data: Dataset, query: WaterfallQuery): WaterfallFinding {
  const view = editionView(data, query);
  if (view.kind === "no-such-edition") return view;
  const { focusUnits, edition, component, peers } = view;
  const unit = focusUnits.find((one) => one === query.part) ?? focusUnits[0];
  if (unit === undefined) return { kind: "no-unit", view };
  const from = query.from ?? previousEdition(data, edition);
  const change = changePartsOf(data, unit, from, edition, component);
  const printed = change.kind === "none" && change.change.kind === "as-printed";
  const scored = observe(data, unit, edition, component).value.kind === "score";
  const found = {
    kind: "waterfall",
    view,
    unit,
    answerable: focusUnits.length > 1 || scored || printed,
  } as const;
  if (query.show === "change") return { ...found, answer: { show: "change", change } };
  const lost = bottlenecksOf(data, unit, edition, { peers, component, bodies: query.bodies });
  return { ...found, answer: { show: "lost", lost } };
}
