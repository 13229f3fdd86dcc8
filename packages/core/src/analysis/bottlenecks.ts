import type { Dataset } from "../model/dataset.js";
import type { ComponentId } from "../model/index-definition.js";
import type { Text } from "../model/text.js";
import type { UnitId } from "../model/unit.js";
import type { EditionQuery } from "./edition-view.js";
import { newestAnswer } from "./newest-answer.js";
import type { NewestAnswer } from "./newest-answer.js";
import { analyseWaterfall } from "./waterfall.js";
import type { WaterfallFinding } from "./waterfall.js";

export interface BottlenecksQuery extends EditionQuery {
  /** Bodies in charge, by component. */
  readonly bodies?: Readonly<Record<ComponentId, Text>> | undefined;
  /** Of the units that stand for the one asked for (R3), the one to show; the first when absent. */
  readonly part?: UnitId | undefined;
}

/** The answer of `analyseBottlenecks`: the losses, and how the edition was chosen. */
export interface BottlenecksFinding {
  /** How the edition was found, where none was asked for. */
  readonly opened?: NewestAnswer;
  /** Points lost, by component. */
  readonly found: WaterfallFinding;
}

/**
 * What holds a unit back (R14): its losses by component, largest first, in the edition asked for or else in the newest that
 * can answer.
 *
 * @example analyseBottlenecks(pci, { focus: "son-la" }).opened?.edition // 2016
 */
export function analyseBottlenecks(data: Dataset, query: BottlenecksQuery): BottlenecksFinding {
  const { edition, focus } = query;
  if (edition !== undefined || focus === undefined)
    return { found: analyseWaterfall(data, { ...query, show: "lost" }) };
  const opened = newestAnswer(data, focus, "bottlenecks");
  const found = analyseWaterfall(data, {
    part: opened.unit,
    ...query,
    edition: opened.edition,
    show: "lost",
  });
  return { opened, found };
}
